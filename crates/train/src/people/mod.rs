//! The model of people's names.

mod crf;
mod evaluate;
mod examples;
mod file;
mod gazetteer;
mod marked;
mod noise;
mod random;
mod score;
mod swap;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anstream::println;
use anyhow::Result;
use omhu_core::draft::Language;
use omhu_core::people::lexicon::Lexicon;
use omhu_core::people::model::{FIRST, LATER, STEPS};

use self::crf::{Crf, Pace};
use self::file::File;
use self::marked::Marked;
use self::random::Random;
use crate::corpora::{self, Split};

const LANGUAGES: [Language; 3] = [Language::Nb, Language::Nn, Language::Da];

fn env(name: &str, default: f32) -> f32 {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(default)
}

/// Learns from the training split, keeps the features that matter most, learns on with these, writes.
pub fn train(corpora: &Path) -> Result<()> {
    let start = Instant::now();
    let mut random = Random(1);
    let entries = gazetteer::entries(corpora)?;
    let (hashes, known): (Vec<u32>, Vec<u8>) = entries.iter().unzip();
    let lexicon = Lexicon::new(&hashes, &known);
    let fold = env("FOLD", -1.0);
    let examples = examples::examples(corpora, &lexicon, |doc| is_learned(doc, fold), &mut random)?;
    let counts = examples::counts(&examples);
    let kept: Vec<u32> =
        (1..counts.len() as u32).filter(|key| counts[*key as usize] >= env("LEAST", 3.0) as u32).collect();
    println!("{} examples, {} features, {:.0?}", examples.len(), kept.len(), start.elapsed());
    let pace = Pace {
        epochs: env("EPOCHS", 5.0) as usize,
        rate: env("RATE", 0.1),
        decay: env("DECAY", 1e-5),
        forget_word: env("FORGET_WORD", 20.0) as usize,
        forget_names: env("FORGET_NAMES", 5.0) as usize,
    };
    let mut crf = Crf::new(kept.len());
    crf.learn(&examples::numbered(&examples, &kept), &pace, &mut random);
    println!("learned {:.0?}", start.elapsed());
    let best = best(&crf, &kept, &counts, env("SIZE", 95_000.0) as usize);
    let kept: Vec<u32> = best.iter().map(|at| kept[*at]).collect();
    let mut crf = crf.only(&best);
    let pace = Pace { epochs: env("AGAIN", 1.0) as usize, rate: env("RATE2", 0.05), ..pace };
    crf.learn(&examples::numbered(&examples, &kept), &pace, &mut random);
    let file = file(&crf, &kept, entries).bytes();
    println!("{} bytes, {:.0?}", file.len(), start.elapsed());
    if fold >= 0.0 {
        evaluate::quick(&file, &dev(corpora, fold)?)?;
    }
    let out = std::env::var("OUT").map_or(model_file(), PathBuf::from);
    fs::write(out, file)?;
    Ok(())
}

fn is_learned(doc: &str, fold: f32) -> bool {
    Split::of(doc) == Split::Train && !in_fold(doc, fold)
}

fn in_fold(doc: &str, fold: f32) -> bool {
    fold >= 0.0
        && doc.bytes().fold(7_u64, |h, b| h.wrapping_mul(31).wrapping_add(u64::from(b))) / 7 % 5
            == fold as u64
}

fn dev(corpora: &Path, fold: f32) -> Result<Vec<Vec<Marked>>> {
    let wanted =
        |doc: &str| Split::of(doc) == Split::Dev || (Split::of(doc) == Split::Train && in_fold(doc, fold));
    LANGUAGES.iter().map(|language| sentences(corpora, *language, wanted)).collect()
}

/// Measures the model that is in its place, or another one.
pub fn evaluate(corpora: &Path, final_split: bool, misses: bool) -> Result<()> {
    let split = if final_split { Split::Test } else { Split::Dev };
    let out = std::env::var("OUT").map_or(model_file(), PathBuf::from);
    if env("FOLD", -1.0) >= 0.0 {
        return evaluate::quick(&fs::read(out)?, &dev(corpora, env("FOLD", -1.0))?);
    }
    evaluate::evaluate(corpora, &fs::read(out)?, split, misses)
}

/// Where omhu-core has it.
fn model_file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/src/people/people.bin")
}

/// The sentences of the wanted documents.
fn sentences(corpora: &Path, language: Language, wanted: impl Fn(&str) -> bool) -> Result<Vec<Marked>> {
    let sentences = corpora::entities(corpora, language)?;
    let wanted = sentences.iter().filter(|sentence| wanted(&sentence.doc));
    Ok(wanted.map(|sentence| Marked::of(sentence, language != Language::Da)).collect())
}

/// The places of the features that weigh most and are often there, in their order.
fn best(crf: &Crf, kept: &[u32], counts: &[u32], size: usize) -> Vec<usize> {
    let value = |at: usize| {
        let weight: f32 = crf.weights[at].iter().map(|weight| weight.abs()).sum();
        weight * (counts[kept[at] as usize] as f32).powf(env("POWER", 0.5))
    };
    // Feature zero below the weights of a slot would look like none.
    let mut best: Vec<usize> = (0..kept.len()).filter(|at| kept[*at] & 0xff_ffff != 0).collect();
    best.sort_by(|a, b| value(*b).total_cmp(&value(*a)));
    best.truncate(size);
    best.sort_unstable();
    best
}

/// So many steps to a weight of one.
const SCALE: f32 = 10.0;

/// A transition that never happens.
const NEVER: i16 = -20_000;

fn file(crf: &Crf, kept: &[u32], lexicon: BTreeMap<u32, u8>) -> File {
    let scale = env("SCALE", SCALE);
    let step = |weight: f32| (weight * scale).round().clamp(-127.0, 127.0) as i8;
    let steps = crf.weights.iter().map(|weights| weights.map(step));
    let weights =
        kept.iter().copied().zip(steps).filter(|(_, steps)| steps.iter().any(|step| *step != 0)).collect();
    let mut transitions = crf.transitions.map(|row| row.map(|value| (value * scale).round() as i16));
    for (from, row) in transitions.iter_mut().enumerate() {
        if from != FIRST && from != LATER {
            row[LATER] = NEVER;
        }
    }
    let mut confidence = [(0, 0); STEPS];
    for (step, entry) in confidence.iter_mut().enumerate() {
        let share = i16::try_from(50 + 7 * step).unwrap_or(100);
        *entry = ((step as f32 * scale) as i16, share);
    }
    File { lexicon, weights, transitions, confidence }
}
