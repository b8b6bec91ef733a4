//! The model of languages.

mod learn;
mod lessons;
mod measure;
mod peers;
mod sentences;
mod usage;

use std::fs;
use std::path::Path;

use anyhow::Result;
use omhu_core::language::model::{LANGUAGES, STEP};

use self::learn::{LEARNING, Table};
use self::sentences::sentences;
use crate::corpora::Split;

const COLUMNS: usize = LANGUAGES.len();

const MODEL: &str = "crates/reading/src/language/languages.bin";

/// Learns from the sentences of [`Split::Train`] and writes the table.
///
/// # Errors
/// Where the corpora are not whole, or the table cannot be written.
pub fn train(corpora: &Path) -> Result<()> {
    let mut known = sentences(corpora)?;
    known.extend(sentences::posts()?);
    let learned: Vec<_> = known.iter().filter(|sentence| sentence.split == Split::Train).collect();
    let mut lessons = lessons::of_sentences(&learned);
    lessons.extend(lessons::of_words(corpora)?);
    let table = Table::learn(&mut lessons, LEARNING);
    fs::write(MODEL, table.weights.iter().map(|weight| quantised(*weight)).collect::<Vec<u8>>())?;
    anstream::println!("{MODEL}: {} sentences, {} lessons", learned.len(), lessons.len());
    Ok(())
}

#[expect(clippy::cast_possible_truncation, reason = "clamped")]
fn quantised(weight: f32) -> u8 {
    ((weight / STEP).round().clamp(-127.0, 127.0) as i8).cast_unsigned()
}

/// Measures the table that omhu-core embeds.
///
/// # Errors
/// Where the corpora are not whole.
pub fn evaluate(corpora: &Path, final_split: bool, misses: bool) -> Result<()> {
    let split = if final_split { Split::Test } else { Split::Dev };
    let mut known = sentences(corpora)?;
    known.retain(|sentence| sentence.split == split);
    let usage = usage::Usage::read(corpora)?;
    for sentence in &mut known {
        sentence.good_in = usage.good_in(&sentence.text, sentence.language);
    }
    measure::report(&known, &sentences::parallel(corpora)?, misses);
    Ok(())
}
