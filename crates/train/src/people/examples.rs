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
use super::{LANGUAGES, env, sentences};

/// Reads the sentences of the wanted documents and adds the copies. Features are their hashes.
pub fn examples(
    corpora: &Path,
    lexicon: &Lexicon,
    wanted: impl Fn(&str) -> bool,
    random: &mut Random,
) -> Result<Vec<Example>> {
    let mut examples = Vec::new();
    let pool = Pool::new(corpora)?;
    for language in LANGUAGES {
        let weight = if language == Language::Da { env("DA", 1.0) } else { 1.0 };
        for marked in sentences(corpora, language, &wanted)? {
            examples.push(example(&marked, lexicon, weight));
            for copy in 0..env("COPIES", 1.0) as usize {
                if copy == 1 && !marked.names.iter().any(|name| name.2 == FIRST) {
                    continue;
                }
                let share = if copy == 1 { 100 } else { env("SWAP", 40.0) as usize };
                let source = if random.percent(share) { pool.swap(&marked, random) } else { marked.clone() };
                examples.push(example(
                    &noised(&source, random, if copy == 1 { env("CASED", 60.0) as usize } else { 25 }),
                    lexicon,
                    weight * env("NOISY", 1.0),
                ));
            }
        }
    }
    Ok(examples)
}

fn example(marked: &Marked, lexicon: &Lexicon, weight: f32) -> Example {
    let text = marked.text();
    let units = units(&text, lexicon);
    Example {
        features: (0..units.len()).map(|at| features(&units, at)).collect(),
        labels: marked.labels(&text, &units),
        weight,
    }
}

/// Most copies lose capitals or get more; a few things of posts come in.
fn noised(marked: &Marked, random: &mut Random, cased: usize) -> Marked {
    let mut marked = match if random.percent(cased) { 100 } else { random.below(75) } {
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
