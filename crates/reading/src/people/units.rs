//! What the model reads: words, with hyphens inside, and signs.

use std::ops::Range;

use super::lexicon::{Known, Lexicon};
use crate::text::{Case, Kind, Text, Token};

/// A word or a sign, as the features see it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unit {
    /// Its first character.
    pub start: u32,
    /// One past its last character.
    pub end: u32,
    /// The word in lower case, hashed.
    pub word: u32,
    /// Its first one to four letters in lower case, hashed; all of a shorter word.
    pub prefixes: [u32; 4],
    /// Its last one to four letters.
    pub suffixes: [u32; 4],
    /// How many characters it has, sixteen at most.
    pub length: u32,
    /// How it is written, hashed: `Xx`, `Xx-x`, `X`, a sign.
    pub shape: u32,
    /// What the lexicon knows of it.
    pub known: Known,
    /// Whether it is a word.
    pub is_word: bool,
    /// Whether a capital begins it.
    pub capital: bool,
    /// Whether a sentence or a line begins with it.
    pub opens: bool,
    /// How its sentence is written.
    pub style: Style,
}

/// How a sentence is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// No word but the first has a capital: either no name is in it, or nobody cares.
    #[default]
    Low,
    /// Capitals here and there.
    Mixed,
    /// Hardly a word without capitals only.
    High,
}

impl Unit {
    /// Whether it is a common word in small letters that is nobody's name, or no word at all.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        !self.capital && (!self.is_word || self.known.is_common() && !self.known.is_name())
    }

    /// Its characters.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// The units of a text.
#[must_use]
pub fn units(text: &Text, lexicon: &Lexicon) -> Vec<Unit> {
    let mut units = Vec::with_capacity(text.tokens.len());
    for sentence in text.sentences() {
        let first = units.len();
        let mut at = 0;
        while at < sentence.len() {
            let length = compound(&sentence[at..]);
            units.push(unit(text, &sentence[at..at + length], lexicon));
            at += length;
        }
        let style = style(sentence);
        for unit in &mut units[first..] {
            unit.style = style;
        }
        if let Some(unit) = units.get_mut(first) {
            unit.opens = true;
        }
    }
    units
}

/// How many tokens are one word with hyphens.
fn compound(tokens: &[Token]) -> usize {
    let mut length = 1;
    while tokens[0].kind == Kind::Word
        && let [hyphen, next, ..] = &tokens[length..]
        && hyphen.kind == Kind::Sign('-')
        && matches!(next.kind, Kind::Word | Kind::Number)
        && !hyphen.spaced
        && !next.spaced
    {
        length += 2;
    }
    length
}

fn style(sentence: &[Token]) -> Style {
    let words = || sentence.iter().filter(|token| token.kind == Kind::Word);
    let low = words().skip(1).filter(|word| word.case == Case::Lower).count();
    let high = words().filter(|word| word.case == Case::Upper).count();
    if words().skip(1).count() == low {
        Style::Low
    } else if high > 2 * low {
        Style::High
    } else {
        Style::Mixed
    }
}

const SEED: u32 = 0x811c_9dc5;

/// A step of FNV-1a.
fn step(hash: u32, c: char) -> u32 {
    (hash ^ u32::from(c)).wrapping_mul(0x0100_0193)
}

/// The hash of a word in lower case.
#[must_use]
pub fn hash(word: &str) -> u32 {
    word.chars().fold(SEED, step)
}

fn unit(text: &Text, tokens: &[Token], lexicon: &Lexicon) -> Unit {
    let (first, last) = (&tokens[0], &tokens[tokens.len() - 1]);
    let mut unit = Unit {
        start: first.start,
        end: last.end,
        length: (last.end - first.start).min(16),
        capital: matches!(first.case, Case::Title | Case::Upper | Case::Mixed),
        opens: first.opens_line,
        is_word: first.kind == Kind::Word,
        ..Unit::default()
    };
    match first.kind {
        Kind::Word => spell(&mut unit, text, tokens, lexicon),
        Kind::Sign(sign) => unit.word = step(1, sign),
        Kind::Number => unit.word = 10 + text.written(first).len().min(5) as u32,
        Kind::Url => unit.word = 2,
        Kind::Email => unit.word = 3,
        Kind::Handle => unit.word = 4,
        Kind::Hashtag => unit.word = 5,
        Kind::Emoji => unit.word = 6,
    }
    if first.kind != Kind::Word {
        unit.shape = unit.word;
    }
    unit
}

fn spell(unit: &mut Unit, text: &Text, tokens: &[Token], lexicon: &Lexicon) {
    unit.word = tokens.iter().fold(SEED, |hash, token| text.folded(token).chars().fold(hash, step));
    unit.shape = shape(text, tokens);
    let (first, last) = (text.folded(&tokens[0]), text.folded(&tokens[tokens.len() - 1]));
    unit.prefixes = affixes(first.chars());
    unit.suffixes = affixes(last.chars().rev());
    unit.known = lexicon.known(unit.word).or_else(|| genitive(last, unit.word, lexicon)).unwrap_or_default();
    if tokens.len() > 1 {
        let part = |word: &str| lexicon.known(hash(word)).or_else(|| genitive(word, hash(word), lexicon));
        unit.known = unit.known.of_parts(part(first).unwrap_or_default(), part(last).unwrap_or_default());
    }
}

/// What is known of a word without its genitive -s.
fn genitive(end: &str, word: u32, lexicon: &Lexicon) -> Option<Known> {
    let without = word.wrapping_mul(FNV_INVERSE) ^ u32::from('s');
    end.ends_with('s').then(|| lexicon.known(without)).flatten()
}

/// What undoes the multiplication of a step.
const FNV_INVERSE: u32 = 0x359c_449b;

/// The first one to four letters, each hashed.
fn affixes(letters: impl Iterator<Item = char>) -> [u32; 4] {
    let mut hash = SEED;
    let mut affixes = [0; 4];
    let mut letters = letters.take(4);
    for affix in &mut affixes {
        hash = letters.next().map_or(hash, |letter| step(hash, letter));
        *affix = hash;
    }
    affixes
}

/// Runs of capitals, small letters and digits, each as one, but two capitals as two.
fn shape(text: &Text, tokens: &[Token]) -> u32 {
    let mut hash = SEED;
    let (mut last, mut before) = (' ', ' ');
    for c in tokens.iter().flat_map(|token| text.written(token).chars()) {
        let class = match c {
            _ if c.is_uppercase() => 'X',
            _ if c.is_alphabetic() => 'x',
            _ if c.is_numeric() => 'd',
            _ => c,
        };
        if class != last || (class == 'X' && before != 'X') {
            hash = step(hash, class);
        }
        (before, last) = (last, class);
    }
    hash
}
