//! What the model is taught: whole sentences, pieces of them, since posts are short, and single words.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;
use omhu_core::draft::Language;
use omhu_core::language::model::features;
use omhu_core::text::{Text, Token};

use super::sentences::Sentence;
use super::{COLUMNS, LANGUAGES};
use crate::corpora::{code, lines};
use omhu_samples::Random;

/// Something to learn from.
pub struct Lesson {
    /// Rows of the table; one may come more than once.
    pub features: Vec<u32>,
    /// The share that each group of languages should get; a group has a bit for each of its languages.
    pub wanted: Vec<(u8, f32)>,
    /// How much it counts.
    pub weight: f32,
}

/// Pieces that are cut out of each sentence, and how many tokens they have.
const PIECES: usize = 2;
const SHORTEST: usize = 3;
const LONGEST: usize = 12;

/// A language with few sentences counts for more: the power of how many times fewer they are.
const BALANCE: f32 = 0.5;

/// What a word of a list counts for.
const WORD: f32 = 0.3;

/// Sentences and pieces of them.
pub fn of_sentences(sentences: &[&Sentence]) -> Vec<Lesson> {
    let mut counts = [0.0_f32; COLUMNS];
    for sentence in sentences {
        counts[sentence.language] += 1.0;
    }
    let most = counts.iter().copied().fold(0.0, f32::max);
    let mut random = Random::new(1);
    let mut lessons = Vec::new();
    for Sentence { text, language, .. } in sentences {
        let text = Text::new(text);
        let (wanted, weight) = (1 << language, (most / counts[*language]).powf(BALANCE));
        let mut teach = |tokens: &[Token]| {
            let features = rows(&text, tokens);
            if !features.is_empty() {
                lessons.push(Lesson { features, wanted: vec![(wanted, 1.0)], weight });
            }
        };
        teach(&text.tokens);
        for _ in 0..PIECES {
            let length = SHORTEST + random.below(LONGEST + 1 - SHORTEST);
            if let Some(most) = text.tokens.len().checked_sub(length + 1) {
                let from = random.below(most + 1);
                teach(&text.tokens[from..from + length]);
            }
        }
    }
    lessons
}

/// Words with the languages that use them. Bokmål and nynorsk are one here: there is no list of nynorsk.
///
/// # Errors
/// Where the folder lacks a list.
pub fn of_words(corpora: &Path) -> Result<Vec<Lesson>> {
    let mut used: BTreeMap<String, [f32; COLUMNS]> = BTreeMap::new();
    for (column, language) in LANGUAGES.into_iter().enumerate().filter(|(_, one)| *one != Language::Nn) {
        for line in lines(corpora, &format!("freq/{}.tsv", code(language)))? {
            let Some((word, centibels)) = line.split_once('\t') else { continue };
            let Ok(centibels) = centibels.parse::<f32>() else { continue };
            used.entry(word.to_owned()).or_default()[column] = 10_f32.powf(centibels / 100.0);
        }
    }
    Ok(used
        .iter()
        .map(|(word, shares)| of_word(word, shares))
        .filter(|one| !one.features.is_empty())
        .collect())
}

fn of_word(word: &str, shares: &[f32; COLUMNS]) -> Lesson {
    const NORWEGIAN: u8 = 0b11;
    let all: f32 = shares.iter().sum();
    let group = |column: usize| if column == 0 { NORWEGIAN } else { 1 << column };
    let wanted = (0..COLUMNS).filter(|&one| shares[one] > 0.0).map(|one| (group(one), shares[one] / all));
    let text = Text::new(word);
    Lesson { features: rows(&text, &text.tokens), wanted: wanted.collect(), weight: WORD }
}

fn rows(text: &Text, tokens: &[Token]) -> Vec<u32> {
    let mut rows = Vec::new();
    features(text, tokens, |row| rows.push(row as u32));
    rows
}
