//! Letters and words in a row speak for languages: a log-linear model of n-grams, hashed into a table.
//! `omhu-train` makes the table; MODEL_CARD.md says how, and how often it is right.

use super::Language;
use crate::text::{Kind, Text, Token};
use crate::word;

/// The languages, as the table's columns stand.
pub const LANGUAGES: [Language; 5] = [Language::Nb, Language::Nn, Language::Da, Language::Sv, Language::En];

/// What speaks for each language.
pub type Scores = [f32; LANGUAGES.len()];

/// The table's rows.
pub const ROWS: usize = 1 << 16;

/// What one step of a number in the table stands for.
pub const STEP: f32 = 0.25;

static TABLE: &[u8; ROWS * LANGUAGES.len()] = include_bytes!("languages.bin");

/// What was counted so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    sums: [i32; LANGUAGES.len()],
    features: u32,
}

impl Evidence {
    /// What tokens say.
    #[must_use]
    pub fn of(text: &Text, tokens: &[Token]) -> Self {
        let mut evidence = Self::default();
        let mut before = 0;
        for token in tokens {
            before = match token.kind {
                Kind::Word => {
                    let folded = text.folded(token);
                    evidence.add(&word::read(folded).language);
                    evidence.count(pair(before, folded));
                    hash(SEED_WORD, folded)
                }
                _ => 0,
            };
        }
        evidence
    }

    /// What a word in lower case says alone.
    pub(crate) fn of_word(word: &str) -> Self {
        let mut evidence = Self::default();
        evidence.count(row(hash(SEED_WORD, word)));
        letters(word, &mut |row| evidence.count(row));
        evidence
    }

    /// Adds what a feature says that has this row.
    pub fn count(&mut self, row: usize) {
        self.features += 1;
        let at = row * LANGUAGES.len();
        for (sum, number) in self.sums.iter_mut().zip(&TABLE[at..at + LANGUAGES.len()]) {
            *sum += i32::from(number.cast_signed());
        }
    }

    /// Adds what other tokens say.
    pub fn add(&mut self, other: &Self) {
        self.features += other.features;
        for (sum, more) in self.sums.iter_mut().zip(other.sums) {
            *sum += more;
        }
    }

    /// How much speaks for each language, on the scale of logarithms; `None` without a word.
    #[must_use]
    pub fn scores(&self) -> Option<Scores> {
        let scale = STEP * reach(self.features);
        (self.features > 0).then(|| self.sums.map(|sum| sum as f32 * scale))
    }
}

/// Long texts have many features that say the same.
#[must_use]
pub fn reach(features: u32) -> f32 {
    1.0 / (features.max(1) as f32).sqrt()
}

/// The longest row of letters that is looked at.
const LONGEST: usize = 5;

/// Names each feature of some tokens by its row: every word, every two words that follow each other, and every row
/// of one to five letters in a word with its two ends.
pub fn features(text: &Text, tokens: &[Token], mut each: impl FnMut(usize)) {
    let mut before = 0;
    for token in tokens {
        if token.kind != Kind::Word {
            before = 0;
            continue;
        }
        let word = text.folded(token);
        let whole = hash(SEED_WORD, word);
        each(row(whole));
        each(pair(before, word));
        before = whole;
        letters(word, &mut each);
    }
}

/// A word after another with this hash.
fn pair(before: u32, word: &str) -> usize {
    row(hash(before ^ SEED_PAIR, word))
}

fn letters(word: &str, each: &mut impl FnMut(usize)) {
    let around = || std::iter::once(' ').chain(word.chars()).chain([' ']);
    let mut starts = around();
    loop {
        let mut so_far = SEED_LETTERS;
        for c in starts.clone().take(LONGEST) {
            so_far = step(so_far, u32::from(c));
            each(row(so_far));
        }
        if starts.next().is_none() {
            return;
        }
    }
}

const SEED_WORD: u32 = 0x3c6e_f372;
const SEED_PAIR: u32 = 0xa54f_f53a;
const SEED_LETTERS: u32 = 0x510e_527f;

fn hash(seed: u32, word: &str) -> u32 {
    word.chars().fold(seed, |so_far, c| step(so_far, u32::from(c)))
}

fn step(so_far: u32, next: u32) -> u32 {
    (so_far.rotate_left(5) ^ next).wrapping_mul(0x9e37_79b1)
}

fn row(hash: u32) -> usize {
    (hash ^ (hash >> 15)).wrapping_mul(0x85eb_ca6b) as usize >> 16 & (ROWS - 1)
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn what_is_kept_of_words_is_what_they_say() {
        let text = Text::new("Vi åpner kl. 10, og vi har åpent til 19. Velkommen 👋 til #Alta!");
        for _ in 0..2 {
            let mut anew = Evidence::default();
            features(&text, &text.tokens, |row| anew.count(row));
            assert_eq!(Evidence::of(&text, &text.tokens), anew);
        }
    }
}
