//! The classes of a word: one walk through each automaton tells all of them.

use std::ops::{BitOr, BitOrAssign};
use std::sync::LazyLock;

use fst::raw::{Fst, Output};

/// One `[section]` of `tables/words`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Class(u8);

/// A set of classes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Classes([u64; 3]);

impl Classes {
    /// Whether the set has this class.
    #[must_use]
    #[inline]
    pub const fn has(self, class: Class) -> bool {
        self.0[class.word()] & class.bit() != 0
    }

    /// Whether the two sets share a class.
    #[must_use]
    #[inline]
    pub const fn meets(self, other: Self) -> bool {
        let (own, other) = (self.0, other.0);
        own[0] & other[0] | own[1] & other[1] | own[2] & other[2] != 0
    }

    /// All of these.
    #[must_use]
    pub fn of(classes: &[Class]) -> Self {
        classes.iter().fold(Self::default(), |all, class| all.with(*class))
    }

    #[inline]
    const fn with(mut self, class: Class) -> Self {
        self.0[class.word()] |= class.bit();
        self
    }
}

impl Class {
    #[inline]
    const fn word(self) -> usize {
        (self.0 / 64) as usize
    }

    #[inline]
    const fn bit(self) -> u64 {
        1 << (self.0 % 64)
    }

    /// This class and another.
    #[must_use]
    #[inline]
    pub const fn or(self, other: Class) -> Classes {
        Classes([0; 3]).with(self).with(other)
    }
}

/// One class or several.
pub trait Among: Copy {
    /// Whether it, or one of them, is in the set.
    fn among(self, set: &Classes) -> bool;
}

impl Among for Class {
    #[inline]
    fn among(self, set: &Classes) -> bool {
        set.has(self)
    }
}

impl Among for Classes {
    #[inline]
    fn among(self, set: &Classes) -> bool {
        set.meets(self)
    }
}

impl From<Class> for Classes {
    #[inline]
    fn from(class: Class) -> Self {
        Self::default().with(class)
    }
}

impl BitOr for Classes {
    type Output = Self;

    #[inline]
    fn bitor(mut self, other: Self) -> Self {
        self |= other;
        self
    }
}

impl BitOrAssign for Classes {
    #[inline]
    fn bitor_assign(&mut self, other: Self) {
        self.0[0] |= other.0[0];
        self.0[1] |= other.0[1];
        self.0[2] |= other.0[2];
    }
}

/// Made by the build script.
mod generated {
    #![allow(clippy::pedantic)]
    use super::Class;
    include!(concat!(env!("OUT_DIR"), "/classes.rs"));
}
use generated::SETS;

type Automaton = LazyLock<Fst<&'static [u8]>>;

static FORWARDS: Automaton =
    LazyLock::new(|| load(include_bytes!(concat!(env!("OUT_DIR"), "/forwards.fst"))));
static BACKWARDS: Automaton =
    LazyLock::new(|| load(include_bytes!(concat!(env!("OUT_DIR"), "/backwards.fst"))));

fn load(bytes: &'static [u8]) -> Fst<&'static [u8]> {
    // An error that is shown costs four kilobytes of code.
    Fst::new(bytes).unwrap_or_else(|_| unreachable!("the build script writes a valid automaton"))
}

/// All classes of a word, which must be folded to lower case: as a whole, by its stem, and by the
/// last part of a compound.
#[must_use]
pub fn classes(word: &str) -> Classes {
    let mut utf8 = [0; 4];
    let backwards = word.chars().rev().flat_map(|c| {
        let length = c.encode_utf8(&mut utf8).len();
        utf8.into_iter().take(length)
    });
    walk(&FORWARDS, word.bytes()) | walk(&BACKWARDS, backwards)
}

/// The stems on the way, and the whole word at its end.
fn walk(automaton: &Fst<&'static [u8]>, bytes: impl Iterator<Item = u8>) -> Classes {
    let mut node = automaton.root();
    let mut output = Output::zero();
    let mut found = Classes::default();
    for byte in bytes {
        let Some(index) = node.find_input(byte) else { return found };
        let transition = node.transition(index);
        output = output.cat(transition.out);
        node = automaton.node(transition.addr);
        if node.is_final() {
            found |= set(output.cat(node.final_output()).value() >> 32);
        }
    }
    if node.is_final() {
        found |= set(output.cat(node.final_output()).value() & u64::from(u32::MAX));
    }
    found
}

fn set(index: u64) -> Classes {
    Classes(usize::try_from(index).ok().and_then(|index| SETS.get(index)).copied().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn whole_words_stems_and_heads() {
        assert!(classes("fødselsnummer").has(Class::IDENTITY_CUE), "a whole word");
        assert!(classes("fødselsnummeret").has(Class::IDENTITY_CUE), "a stem");
        assert!(!classes("fødsel").has(Class::IDENTITY_CUE), "less than the stem");
        assert_eq!(classes(""), Classes::default());
    }
}
