//! Learns the roles, a name at a time.

use std::fs;
use std::path::Path;

use anstream::println;
use anyhow::{Context, Result};
use omhu_core::linear::Model;
use omhu_core::people::{Person, people};
use omhu_core::roles::features::features;
use omhu_core::text::Text;

use super::posts::{Post, posts, sentences};
use crate::linear::{Example, forget_rare, learn, left_out};

/// Where omhu-core embeds the model.
const MODEL: &str = "crates/reading/src/roles/roles.bin";

/// A feature that is seen less often is not learned.
const LEAST: u32 = 4;

/// A sentence of a newspaper counts so much of a post.
const SENTENCE: f32 = 0.1;

/// Learns from the posts and the labelled sentences that were made for it, writes the model, and prints how it does on
/// parts that were left out.
///
/// # Errors
/// Where a set or a corpus cannot be read, or the model not be written.
pub fn train(corpora: &Path) -> Result<()> {
    let written = posts("tests/corpora/roles.jsonl")?;
    let real = sentences("tests/corpora/roles-real.jsonl", corpora)?;
    let mut all: Vec<Example<1>> = written.iter().flat_map(|post| examples(post, 1.0)).collect();
    let posts = all.len();
    all.extend(real.iter().flat_map(|post| examples(post, SENTENCE)));
    forget_rare(&mut all, LEAST);
    let worth = left_out(&all, 0.0, |at| at / 4);
    let scores: Vec<(f32, bool)> =
        worth.iter().zip(&all).map(|([worth], example)| (*worth, example.answer.is_some())).collect();
    for (name, scores) in [("posts", &scores[..posts]), ("sentences", &scores[posts..])] {
        println!("{name}: {} names", scores.len());
        curve(scores);
    }
    let weights = learn(&all, 0.0);
    println!("{} weights", weights.len());
    fs::write(MODEL, Model::write(&weights)).context(MODEL)
}

/// The names of a post that the model of names sees and whose role is clear.
fn examples(post: &Post, weight: f32) -> Vec<Example<1>> {
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
            let answer = private.then_some(0);
            examples.push(Example { features, allowed: [true], answer, weight });
        }
    }
    examples
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
