//! What is known of single words: names of people, names of places, how common a word is.

use super::model::SPARE;

/// What is known of a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Known(pub u8);

impl Known {
    /// A given name.
    pub const GIVEN: u8 = 1;
    /// A surname.
    pub const SURNAME: u8 = 2;
    /// A place's name.
    pub const PLACE: u8 = 4;
    /// A common word: two bits, from rare (1) to among the commonest (3).
    pub const COMMON: u8 = 8;

    /// Whether it is a common word, more or less.
    pub(super) fn is_common(self) -> bool {
        self.0 & (3 * Self::COMMON) != 0
    }

    /// Whether it is a given name.
    pub(super) fn is_given_name(self) -> bool {
        self.0 & Self::GIVEN != 0
    }

    /// Whether somebody is called so.
    pub(super) fn is_name(self) -> bool {
        self.0 & (Self::GIVEN | Self::SURNAME) != 0
    }

    /// Of a word with hyphens: what is known of its parts.
    pub(super) fn of_parts(self, first: Self, last: Self) -> Self {
        Self(self.0 | (first.0 << 5 & 0x60) | (last.0 & 7))
    }
}

/// Words by their hash, sorted.
#[derive(Debug, Default)]
pub struct Lexicon {
    slots: Vec<u32>,
}

/// So many bits of a hash are kept.
const BITS: u32 = 24;

impl Lexicon {
    /// From hashes, [cut](Self::cut) and in their order, each with what is known.
    #[must_use]
    pub fn new(hashes: &[u32], known: &[u8]) -> Self {
        let mut lexicon = Self { slots: vec![0; hashes.len() * 3 / 2 + SPARE] };
        for (hash, known) in hashes.iter().zip(known) {
            let home = lexicon.home(*hash);
            if let Some(slot) = lexicon.slots[home..].iter_mut().find(|slot| **slot == 0) {
                *slot = hash << 8 | u32::from(*known);
            }
        }
        lexicon
    }

    /// The bits of a word's hash that are kept.
    #[must_use]
    pub fn cut(hash: u32) -> u32 {
        (hash ^ hash >> 15).wrapping_mul(0x9e37_79b1) >> (32 - BITS)
    }

    fn home(&self, cut: u32) -> usize {
        ((u64::from(cut) * self.slots.len().saturating_sub(SPARE) as u64) >> BITS) as usize
    }

    /// What is known of the word with this hash.
    #[must_use]
    pub fn known(&self, hash: u32) -> Option<Known> {
        let cut = Self::cut(hash);
        let row = self.slots.get(self.home(cut)..)?;
        let slot = row.iter().take_while(|slot| **slot != 0).find(|slot| **slot >> 8 == cut)?;
        Some(Known((slot & 0xff) as u8))
    }
}
