//! The model of people's names.

mod calibrate;
mod crf;
mod evaluate;
mod examples;
mod file;
mod gazetteer;
mod marked;
mod noise;
pub mod random;
mod score;
mod swap;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anstream::println;
use anyhow::{Context, Result};
use omhu_core::draft::Language;
use omhu_core::people::lexicon::Lexicon;
use omhu_core::people::model::{FIRST, LATER, Model, STEPS, has_tag};

use self::crf::{Crf, Pace};
use self::file::File;
use self::marked::{Marked, Marks};
use self::random::Random;
use crate::corpora::{self, Split};

const LANGUAGES: [Language; 3] = [Language::Nb, Language::Nn, Language::Da];

/// A feature that is seen less often is not learned.
const LEAST: u32 = 3;

/// So many features are kept.
const SIZE: usize = 95_000;

/// At first, with all features.
const FIRST_PACE: Pace = Pace { epochs: 6, rate: 0.07, decay: 1e-5, forget_word: 20, forget_names: 5 };

/// Then, with those that are kept.
const SECOND_PACE: Pace = Pace { epochs: 1, rate: 0.05, ..FIRST_PACE };

/// Learns from the training split, keeps the features that matter most, learns on with these, writes.
pub fn train(corpora: &Path) -> Result<()> {
    let start = Instant::now();
    let mut random = Random(1);
    let entries = gazetteer::entries(corpora)?;
    let (hashes, known): (Vec<u32>, Vec<u8>) = entries.iter().unzip();
    let lexicon = Lexicon::new(&hashes, &known);
    let is_learned = |doc: &str| Split::of(doc) == Split::Train;
    let examples = examples::examples(corpora, &lexicon, is_learned, &mut random)?;
    let counts = examples::counts(&examples);
    let frequent: Vec<u32> = (1..counts.len() as u32).filter(|key| counts[*key as usize] >= LEAST).collect();
    println!("{} examples, {} features, {:.0?}", examples.len(), frequent.len(), start.elapsed());

    let mut crf = Crf::new(frequent.len());
    crf.learn(&examples::numbered(&examples, &frequent), &FIRST_PACE, &mut random);
    let best = best(&crf, &frequent, &counts);
    let kept: Vec<u32> = best.iter().map(|at| frequent[*at]).collect();
    let mut crf = crf.only(&best);
    crf.learn(&examples::numbered(&examples, &kept), &SECOND_PACE, &mut random);

    let mut file = file(&crf, &kept, entries);
    let model = Model::read(&file.bytes()).context("the model cannot be read")?;
    file.confidence = calibrate::calibrate(&model, &folds(corpora, Split::Dev)?.concat());
    let bytes = file.bytes();
    println!("{} bytes, {:.0?}", bytes.len(), start.elapsed());
    Ok(fs::write(model_file(), bytes)?)
}

/// Measures the model that is in its place.
pub fn evaluate(corpora: &Path, final_split: bool, misses: bool) -> Result<()> {
    let split = if final_split { Split::Test } else { Split::Dev };
    evaluate::evaluate(corpora, &fs::read(model_file())?, split, misses)
}

/// Where omhu-core has it.
fn model_file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../reading/src/people/people.bin")
}

/// The sentences of the wanted documents.
fn sentences(corpora: &Path, language: Language, wanted: impl Fn(&str) -> bool) -> Result<Vec<Marked>> {
    let sentences = corpora::entities(corpora, language)?;
    let wanted = sentences.iter().filter(|sentence| wanted(&sentence.doc));
    let marks = if language == Language::Da { Marks::Most } else { Marks::All };
    Ok(wanted.map(|sentence| Marked::of(sentence, marks)).collect())
}

/// The sentences of a split, by language.
fn folds(corpora: &Path, split: Split) -> Result<Vec<Vec<Marked>>> {
    let of = |language: &Language| sentences(corpora, *language, |doc| Split::of(doc) == split);
    LANGUAGES.iter().map(of).collect()
}

/// The places of the features that weigh most and are often there, in their order.
fn best(crf: &Crf, frequent: &[u32], counts: &[u32]) -> Vec<usize> {
    let value = |at: usize| {
        let weight: f32 = crf.weights[at].iter().map(|weight| weight.abs()).sum();
        weight * (counts[frequent[at] as usize] as f32).sqrt()
    };
    let mut best: Vec<usize> = (0..frequent.len()).filter(|at| has_tag(frequent[*at])).collect();
    best.sort_by(|a, b| value(*b).total_cmp(&value(*a)));
    best.truncate(SIZE);
    best.sort_unstable();
    best
}

/// So many steps to a weight of one.
const SCALE: f32 = 10.0;

/// A transition that never happens.
const NEVER: i16 = -20_000;

fn file(crf: &Crf, kept: &[u32], lexicon: BTreeMap<u32, u8>) -> File {
    let step = |weight: f32| (weight * SCALE).round().clamp(-127.0, 127.0) as i8;
    let steps = crf.weights.iter().map(|weights| weights.map(step));
    let weights =
        kept.iter().copied().zip(steps).filter(|(_, steps)| steps.iter().any(|step| *step != 0)).collect();
    let mut transitions = crf.transitions.map(|row| row.map(|value| (value * SCALE).round() as i16));
    for (from, row) in transitions.iter_mut().enumerate() {
        if from != FIRST && from != LATER {
            row[LATER] = NEVER;
        }
    }
    File { lexicon, weights, transitions, confidence: [(0, 0); STEPS] }
}
