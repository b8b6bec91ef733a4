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

include!(concat!(env!("OUT_DIR"), "/phrases.rs"));
