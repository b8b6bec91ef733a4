//! Ordinary sentences of newspapers, parliaments and public bodies.

use std::path::Path;

use anyhow::{Context, Result};
use omhu_core::Checker;
use omhu_core::draft::{Country, Language};
use omhu_samples::Random;
use serde_json::Value;

use super::score::{Example, Scores};
use crate::corpora;

/// As many are judged.
const COUNT: usize = 20_000;

/// A sentence, and where its readers live.
pub struct Sentence {
    pub text: String,
    pub country: Country,
}

/// All of them, in an order of their own.
///
/// # Errors
/// Where a corpus cannot be read.
pub fn sentences(corpora: &Path) -> Result<Vec<Sentence>> {
    let mut all = Vec::new();
    for (language, country) in
        [(Language::Nb, Country::No), (Language::Nn, Country::No), (Language::Da, Country::Dk)]
    {
        all.extend(
            corpora::entities(corpora, language)?
                .into_iter()
                .map(|sentence| Sentence { text: sentence.text, country }),
        );
    }
    for file in ["nav_nb_nn_parallel", "ndt_parliament_and_reports", "hdo_government_promises"] {
        for line in corpora::lines(corpora, &format!("gov/{file}.jsonl"))? {
            let line: Value = serde_json::from_str(&line).with_context(|| file.to_owned())?;
            let texts = ["text", "nb", "nn"].into_iter().filter_map(|key| line[key].as_str());
            all.extend(texts.map(|text| Sentence { text: text.to_owned(), country: Country::No }));
        }
    }
    Random::new(5).shuffle(&mut all);
    Ok(all)
}

/// What is found in the first 20,000, or in the final half in the rest.
pub fn scores(sentences: &[Sentence], final_half: bool, misses: bool) -> Scores {
    let (checker, mut scores) = (Checker::default(), Scores::default());
    let (first, rest) = sentences.split_at(COUNT.min(sentences.len()));
    for sentence in if final_half { rest } else { first } {
        let example =
            Example { text: sentence.text.clone(), country: Some(sentence.country), expected: Vec::new() };
        scores.add(&checker, &example, misses);
    }
    scores
}
