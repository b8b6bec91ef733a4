//! Sentences whose language is known.

use std::collections::HashSet;
use std::path::Path;

use anyhow::{Context, Result};
use omhu_core::draft::Language;
use serde::Deserialize;

use super::LANGUAGES;
use crate::corpora::{Split, code, entities, lines};

/// A sentence whose language is known.
pub struct Sentence {
    /// As written.
    pub text: String,
    /// The column of its language.
    pub language: usize,
    /// Every language that it is good in, as bits.
    pub good_in: u8,
    /// What it is used for.
    pub split: Split,
}

impl Sentence {
    fn new(text: String, language: usize, doc: &str) -> Self {
        Self { text, language, good_in: 1 << language, split: Split::of(doc) }
    }

    /// How many letters there are.
    pub fn letters(&self) -> usize {
        letters(&self.text)
    }
}

fn letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphabetic()).count()
}

/// Lines of a corpus without documents that are kept together.
const TOGETHER: usize = 20;

/// Every sentence of the corpora, once.
///
/// # Errors
/// Where the folder is not whole.
pub fn sentences(corpora: &Path) -> Result<Vec<Sentence>> {
    let mut all = Vec::new();
    for (column, language) in LANGUAGES.into_iter().enumerate() {
        match language {
            Language::Sv | Language::En => {
                let texts = lines(corpora, &format!("lid/{}.txt", code(language)))?;
                all.extend(texts.into_iter().enumerate().map(|(at, text)| {
                    Sentence::new(text, column, &format!("{}-{}", code(language), at / TOGETHER))
                }));
            }
            Language::Nb | Language::Nn | Language::Da => {
                let texts = entities(corpora, language)?;
                all.extend(texts.into_iter().map(|one| Sentence::new(one.text, column, &one.doc)));
            }
        }
    }
    let mut seen = HashSet::new();
    all.retain(|one| letters(&one.text) > 2 && seen.insert((one.language, one.text.clone())));
    Ok(all)
}

/// Posts that were written for this project, to learn from: newspapers say little of how a public body answers.
const POSTS: &str = "tests/corpora/roles.jsonl";

#[derive(Deserialize)]
struct Post {
    language: Language,
    text: String,
}

/// The posts.
///
/// # Errors
/// Where they cannot be read.
pub fn posts() -> Result<Vec<Sentence>> {
    let lines = std::fs::read_to_string(POSTS).context(POSTS)?;
    let column = |language: Language| LANGUAGES.iter().position(|one| *one == language).unwrap_or_default();
    let post = |line: &str| {
        let Post { language, text } = serde_json::from_str(line).context(POSTS)?;
        Ok(Sentence { text, language: column(language), good_in: 1 << column(language), split: Split::Train })
    };
    lines.lines().map(post).collect()
}

#[derive(Deserialize)]
struct Pair {
    nb: String,
    nn: String,
}

/// A public body's texts in both kinds of Norwegian: another kind of text than what is learned from.
///
/// # Errors
/// Where the folder lacks them.
pub fn parallel(corpora: &Path) -> Result<Vec<Sentence>> {
    let mut all = Vec::new();
    for line in lines(corpora, "gov/nav_nb_nn_parallel.jsonl")? {
        let Pair { nb, nn } = serde_json::from_str(&line).context("nav_nb_nn_parallel.jsonl")?;
        if nb == nn {
            continue;
        }
        all.push(Sentence::new(nb, 0, ""));
        all.push(Sentence::new(nn, 1, ""));
    }
    Ok(all)
}
