//! Learns the roles: logistic regression, AdaGrad, a name at a time.

use std::fs;
use std::path::Path;

use anstream::println;
use anyhow::{Context, Result};
use omhu_core::people::{Person, people};
use omhu_core::roles::features::{BITS, features};
use omhu_core::roles::model::{Model, ONE};
use omhu_core::text::Text;

use super::posts::{Post, posts, sentences};
use crate::people::random::Random;

/// Where omhu-core embeds the model.
const MODEL: &str = "crates/reading/src/roles/roles.bin";

/// How often all names are learned, and how fast at first.
const EPOCHS: usize = 20;
const RATE: f32 = 0.03;
const DECAY: f32 = 3e-4;

/// Percent of a name's features that are left out at each step, so that none is relied on alone.
const FORGET: usize = 30;

/// A feature that is seen less often is not learned.
const LEAST: u32 = 3;

/// A sentence of a newspaper counts so much of a post.
const SENTENCE: f32 = 0.1;

/// Parts for measuring on what was not learned.
const FOLDS: usize = 5;

/// A name to learn from.
#[derive(Clone)]
struct Example {
    features: Vec<u32>,
    private: bool,
    weight: f32,
}

/// Learns from the posts and the labelled sentences that were made for it, writes the model, and prints how it does on
/// parts that were left out.
///
/// # Errors
/// Where a set or a corpus cannot be read, or the model not be written.
pub fn train(corpora: &Path) -> Result<()> {
    let written = posts("tests/corpora/roles.jsonl")?;
    let real = sentences("tests/corpora/roles-real.jsonl", corpora)?;
    let mut all: Vec<Example> = written.iter().flat_map(|post| examples(post, 1.0)).collect();
    let posts = all.len();
    all.extend(real.iter().flat_map(|post| examples(post, SENTENCE)));
    forget_rare(&mut all);
    let scores = left_out(&all);
    for (name, scores) in [("posts", &scores[..posts]), ("sentences", &scores[posts..])] {
        println!("{name}: {} names", scores.len());
        curve(scores);
    }
    let weights = learn(&all);
    println!("{} weights", weights.iter().filter(|weight| **weight != 0).count());
    fs::write(MODEL, Model::write(&weights)).context(MODEL)
}

/// The names of a post that the model of names sees and whose role is clear.
fn examples(post: &Post, weight: f32) -> Vec<Example> {
    let text = Text::new(&post.text);
    let people = people(&text);
    let seen: Vec<&Person> = people.iter().collect();
    let mut next = 0;
    let mut examples = Vec::new();
    for named in &post.people {
        let is_it = |person: &Person| text.slice(person.range.clone()).starts_with(&named.text);
        let Some(at) = (next..people.len()).find(|at| is_it(&people[*at])) else { continue };
        next = at + 1;
        if let Some(private) = named.is_private() {
            let mut features = features(&text, &seen, at);
            features.sort_unstable();
            examples.push(Example { features, private, weight });
        }
    }
    examples
}

fn forget_rare(examples: &mut [Example]) {
    let mut counts = vec![0; 1 << BITS];
    for feature in examples.iter().flat_map(|example| &example.features) {
        counts[*feature as usize] += 1;
    }
    for example in examples {
        example.features.retain(|feature| counts[*feature as usize] >= LEAST);
    }
}

fn learn(examples: &[Example]) -> Vec<i8> {
    let mut random = Random(1);
    let mut weights = vec![0.0_f32; 1 << BITS];
    let mut squares = vec![0.0_f32; 1 << BITS];
    let mut order: Vec<usize> = (0..examples.len()).collect();
    for epoch in 0..EPOCHS {
        random.shuffle(&mut order);
        let rate = RATE * (1.0 - 0.9 * epoch as f32 / EPOCHS as f32);
        for example in order.iter().map(|at| &examples[*at]) {
            let kept: Vec<usize> = example
                .features
                .iter()
                .filter(|_| !random.percent(FORGET))
                .map(|feature| *feature as usize)
                .collect();
            let score =
                kept.iter().map(|feature| weights[*feature]).sum::<f32>() * 100.0 / (100 - FORGET) as f32;
            let wanted = f32::from(u8::from(example.private));
            let fault = (wanted - 1.0 / (1.0 + (-score).exp())) * example.weight;
            for feature in kept {
                let gradient = fault - DECAY * weights[feature];
                squares[feature] += gradient * gradient;
                weights[feature] += rate * gradient / (squares[feature].sqrt() + 0.1);
            }
        }
    }
    weights.into_iter().map(|weight| (weight * ONE).round().clamp(-127.0, 127.0) as i8).collect()
}

/// What is said of each name by what was learned without its part.
fn left_out(examples: &[Example]) -> Vec<(f32, bool)> {
    let part = |at: usize| at / 4 % FOLDS;
    let mut scores = vec![(0.0, false); examples.len()];
    for fold in 0..FOLDS {
        let rest: Vec<Example> =
            (0..examples.len()).filter(|at| part(*at) != fold).map(|at| examples[at].clone()).collect();
        let model = Model::read(&Model::write(&learn(&rest)));
        for at in (0..examples.len()).filter(|at| part(*at) == fold) {
            scores[at] = (model.worth(&examples[at].features), examples[at].private);
        }
    }
    scores
}

/// Prints which share of the public and of the private names is worth more than a number.
fn curve(scores: &[(f32, bool)]) {
    for least in [-1.0, -0.5, -0.2, 0.0, 0.5, 1.0, 1.5, 2.0] {
        let share = |private: bool| {
            let all = scores.iter().filter(|score| score.1 == private);
            all.clone().filter(|score| score.0 > least).count() as f32 / all.count().max(1) as f32
        };
        println!("  {least:5}  public {:.3}  private {:.3}", share(false), share(true));
    }
}
