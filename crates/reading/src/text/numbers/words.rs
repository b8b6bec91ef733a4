//! Numbers written in words, as people dictate them: "tre en en to ni ni", "enogtyve tolv", "tjueen".

use std::ops::Range;

use super::Text;
use crate::text::{Kind, Token};

/// Fewer digits in a row are a count or a list, not a number to be dialled.
const FEWEST: usize = 8;

/// A number written in words.
#[derive(Clone, Debug)]
pub struct Spelled {
    /// Its place in the text.
    pub range: Range<usize>,
    /// Its digits.
    pub digits: Vec<u8>,
}

pub(super) fn spelled(text: &Text) -> Vec<Spelled> {
    let mut found = Vec::new();
    let mut open: Option<Spelled> = None;
    for token in &text.tokens {
        match (token.number, &mut open) {
            (Some(value), Some(spelled)) => spelled.take(token, value),
            (Some(value), None) => {
                let mut spelled = Spelled { range: token.range(), digits: Vec::new() };
                spelled.take(token, value);
                open = Some(spelled);
            }
            (None, Some(_)) if matches!(token.kind, Kind::Sign(',' | '-')) => {}
            (None, _) => close(open.take(), &mut found),
        }
    }
    close(open, &mut found);
    found
}

fn close(open: Option<Spelled>, found: &mut Vec<Spelled>) {
    found.extend(open.filter(|spelled| spelled.digits.len() >= FEWEST));
}

impl Spelled {
    fn take(&mut self, token: &Token, value: u8) {
        if value >= 10 {
            self.digits.push(value / 10);
        }
        self.digits.push(value % 10);
        self.range.end = token.end as usize;
    }
}

const UNITS: &[(&str, u8)] = &[
    ("null", 0),
    ("nul", 0),
    ("en", 1),
    ("ein", 1),
    ("ett", 1),
    ("et", 1),
    ("eitt", 1),
    ("to", 2),
    ("tre", 3),
    ("fire", 4),
    ("fem", 5),
    ("seks", 6),
    ("sju", 7),
    ("syv", 7),
    ("åtte", 8),
    ("otte", 8),
    ("ni", 9),
];

const TEENS: &[(&str, u8)] = &[
    ("ti", 10),
    ("elleve", 11),
    ("tolv", 12),
    ("tretten", 13),
    ("fjorten", 14),
    ("femten", 15),
    ("seksten", 16),
    ("sytten", 17),
    ("atten", 18),
    ("nitten", 19),
];

const TENS: &[(&str, u8)] = &[
    ("tjue", 20),
    ("tyve", 20),
    ("tretti", 30),
    ("tredve", 30),
    ("tredive", 30),
    ("førti", 40),
    ("fyrre", 40),
    ("femti", 50),
    ("halvtreds", 50),
    ("seksti", 60),
    ("tres", 60),
    ("sytti", 70),
    ("halvfjerds", 70),
    ("åtti", 80),
    ("firs", 80),
    ("nitti", 90),
    ("halvfems", 90),
];

/// 0 to 99 in Norwegian and Danish, also "tjueen" and "enogtyve".
pub(crate) fn value(word: &str) -> Option<u8> {
    let of = |table: &[(&str, u8)], word: &str| {
        table.iter().find(|(known, _)| *known == word).map(|&(_, value)| value)
    };
    if let Some(value) = of(UNITS, word).or_else(|| of(TEENS, word)).or_else(|| of(TENS, word)) {
        return Some(value);
    }
    let unit = |word: &str| of(UNITS, word).filter(|unit| *unit > 0);
    let compound = |&(ten, value): &(&str, u8)| {
        let before = || word.strip_suffix(ten)?.strip_suffix("og");
        Some(value + unit(word.strip_prefix(ten).or_else(before)?)?)
    };
    TENS.iter().find_map(compound)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values() {
        let values =
            ["null", "sju", "tolv", "tjueen", "enogtyve", "halvfems", "syvoghalvfems", "nittini"].map(value);
        assert_eq!(values, [0, 7, 12, 21, 21, 90, 97, 99].map(Some));
        assert_eq!(["og", "tjue-en", "tid", "tjuenull"].map(value), [None; 4]);
    }

    #[test]
    fn rows() {
        let row = |text: &str| spelled(&Text::new(text)).pop().map(|spelled| spelled.digits);
        assert_eq!(row("fire en, to-tre fire fem seks sju."), Some(vec![4, 1, 2, 3, 4, 5, 6, 7]));
        assert_eq!(row("en to tre"), None);
    }
}
