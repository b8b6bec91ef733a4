//! Phrases: words, classes and slots in a row. `tables/phrases` says them in this way, parted by spaces:
//! `a|b` one of these words, `a*` a word that begins so, `{class}` a word of a class, `<slot>` what the
//! rule fills in, `(x)` may be missing, `~3` up to three words of any kind.

use crate::Class;

/// One phrase.
pub type Phrase = &'static [Part];

/// One part of a phrase.
#[derive(Clone, Copy, Debug)]
pub enum Part {
    /// One of these words, or a word with one of these beginnings; whether it may be missing.
    Words(&'static [&'static str], &'static [&'static str], bool),
    /// A word of this class; whether it may be missing.
    Class(Class, bool),
    /// What the rule fills in; whether it may be missing.
    Slot(Slot, bool),
    /// Up to so many words.
    Gap(u8),
}

/// What a rule of party politics fills in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// A party.
    Party,
    /// A party, a bloc or the opposition.
    Rival,
    /// The government.
    Government,
    /// Whoever shall have the vote: a party, a person, a list, "us".
    Favoured,
}

/// The phrases of one file, to be found by what they begin with.
#[derive(Debug)]
pub struct Phrases {
    all: &'static [(u8, Phrase)],
    words: &'static [(&'static str, &'static [u16])],
    others: &'static [u16],
}

impl Phrases {
    /// The phrases that begin with this word, which must be folded, with the numbers of their sections.
    pub fn beginning_with(&self, word: &str) -> impl Iterator<Item = (u8, Phrase)> {
        let found = self.words.binary_search_by(|(known, _)| (*known).cmp(word));
        let numbers = found.map_or(&[][..], |at| self.words[at].1);
        numbers.iter().map(|&number| self.all[usize::from(number)])
    }

    /// The phrases that begin with a class or a slot.
    pub fn beginning_otherwise(&self) -> impl Iterator<Item = (u8, Phrase)> {
        self.others.iter().map(|&number| self.all[usize::from(number)])
    }
}

include!(concat!(env!("OUT_DIR"), "/phrases.rs"));
