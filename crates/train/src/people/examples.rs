//! What is learned from: the sentences as they are, and noised copies.

use std::path::Path;

use anyhow::Result;
use omhu_core::draft::Language;
use omhu_core::people::features::{BITS, FEATURES, features};
use omhu_core::people::lexicon::Lexicon;
use omhu_core::people::model::FIRST;
use omhu_core::people::units::units;

use super::crf::{Example, NONE};
use super::marked::Marked;
use super::noise::Noise;
use super::random::Random;
use super::swap::Pool;
use super::{LANGUAGES, sentences};
use crate::roles::posts::posts;

/// What a copy counts, where a sentence as it is counts one.
const COPY: f32 = 0.8;

/// What a post counts that was written for this project.
const POST: f32 = 0.5;

/// Reads the sentences of the wanted documents and the posts, and adds the copies. Features are their hashes.
pub fn examples(
    corpora: &Path,
    lexicon: &Lexicon,
    wanted: impl Fn(&str) -> bool,
    random: &mut Random,
) -> Result<Vec<Example>> {
    let pool = Pool::new(corpora)?;
    let mut examples = Vec::new();
    for language in LANGUAGES {
        let weight = weight(language);
        for marked in sentences(corpora, language, &wanted)? {
            add(&mut examples, &marked, weight, lexicon, &pool, random);
        }
    }
    for post in posts("tests/corpora/roles.jsonl")? {
        add(&mut examples, &Marked::of_post(&post), POST, lexicon, &pool, random);
    }
    Ok(examples)
}

/// A sentence as it is, a noised copy, and one of other people.
fn add(
    examples: &mut Vec<Example>,
    marked: &Marked,
    weight: f32,
    lexicon: &Lexicon,
    pool: &Pool,
    random: &mut Random,
) {
    examples.push(example(marked, lexicon, weight));
    let same = if random.percent(20) { pool.swap(marked, random) } else { marked.clone() };
    examples.push(example(&noised(&same, 25, random), lexicon, weight * COPY));
    if marked.names.iter().any(|name| name.2 == FIRST) {
        let other = pool.swap(marked, random);
        examples.push(example(&noised(&other, 40, random), lexicon, weight * COPY));
    }
}

/// Danish sentences are few.
fn weight(language: Language) -> f32 {
    if language == Language::Da { DANISH } else { 1.0 }
}

/// What a Danish sentence counts.
const DANISH: f32 = 1.0;

fn example(marked: &Marked, lexicon: &Lexicon, weight: f32) -> Example {
    let text = marked.text();
    let units = units(&text, lexicon);
    Example {
        features: (0..units.len()).map(|at| features(&units, at)).collect(),
        labels: marked.labels(&text, &units),
        weight,
    }
}

/// Most copies lose capitals or get more, but so many percent do not; a few things of posts come in.
fn noised(marked: &Marked, same: usize, random: &mut Random) -> Marked {
    let kind = if random.percent(same) { 100 } else { random.below(75) };
    let mut marked = match kind {
        0..35 => Noise::Low.on(marked, random),
        35..55 => Noise::LowNames.on(marked, random),
        55..65 => Noise::High.on(marked, random),
        65..75 => Noise::HighNames.on(marked, random),
        _ => marked.clone(),
    };
    for noise in &Noise::EACH[..5] {
        if random.percent(15) {
            marked = noise.on(&marked, random);
        }
    }
    marked
}

/// How often each feature is there, by its hash.
pub fn counts(examples: &[Example]) -> Vec<u32> {
    let mut counts = vec![0; 1 << BITS];
    for feature in examples.iter().flat_map(|example| example.features.as_flattened()) {
        counts[*feature as usize] += 1;
    }
    counts
}

/// The same examples with the places of their features in a list instead of the hashes.
pub fn numbered(examples: &[Example], kept: &[u32]) -> Vec<Example> {
    let mut numbers = vec![NONE; 1 << BITS];
    for (number, key) in kept.iter().enumerate() {
        numbers[*key as usize] = number as u32;
    }
    let number = |row: &[u32; FEATURES]| row.map(|feature| numbers[feature as usize]);
    let of = |example: &Example| Example {
        features: example.features.iter().map(number).collect(),
        labels: example.labels.clone(),
        weight: example.weight,
    };
    examples.iter().map(of).collect()
}
