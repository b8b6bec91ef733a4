//! The classes of a word: one walk through each automaton tells all of them.

use std::ops::{BitOr, BitOrAssign};
use std::sync::LazyLock;

use fst::raw::{Fst, Output};

/// One `[section]` of `tables/words`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Class(u8);

/// A set of classes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Classes(u128);

impl Classes {
    /// Whether the set has this class.
    #[must_use]
    pub const fn has(self, class: Class) -> bool {
        self.0 & class.mask() != 0
    }

    /// Whether the two sets share a class.
    #[must_use]
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

impl Class {
    const fn mask(self) -> u128 {
        1 << self.0
    }

    /// This class and another.
    #[must_use]
    pub const fn or(self, other: Class) -> Classes {
        Classes(self.mask() | other.mask())
    }
}

impl From<Class> for Classes {
    fn from(class: Class) -> Self {
        Self(class.mask())
    }
}

impl BitOr for Classes {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl BitOrAssign for Classes {
    fn bitor_assign(&mut self, other: Self) {
        self.0 |= other.0;
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
    Fst::new(bytes).expect("the build script writes a valid automaton")
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
