//! What a word says whatever stands around it, kept from one reading to the next.

use std::cell::RefCell;
use std::hash::{DefaultHasher, Hasher};

use omhu_knowledge::{Classes, classes};

use crate::kept::Kept;
use crate::language::model::Evidence;
use crate::text::spelled_value;

/// What a word says by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Word {
    /// What it is.
    pub classes: Classes,
    /// What it and its letters say of the language.
    pub language: Evidence,
    /// The number that it is.
    pub number: Option<u8>,
}

thread_local! {
    static KEPT: RefCell<Kept<Word>> = RefCell::default();
}

/// What a word in lower case says.
pub(crate) fn read(word: &str) -> Word {
    // A page must not easily find another word with the hash of one that matters.
    let mut hasher = DefaultHasher::new();
    hasher.write(word.as_bytes());
    KEPT.with_borrow_mut(|kept| kept.get(hasher.finish(), || anew(word)))
}

fn anew(word: &str) -> Word {
    Word { classes: classes(word), language: Evidence::of_word(word), number: spelled_value(word) }
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn what_is_kept_is_what_is_read() {
        for word in ["sak", "fødselsnummer", "sak", "👋", "fødselsnummer"] {
            assert_eq!(read(word), anew(word), "{word}");
        }
        assert_eq!(read("enogtyve").number, Some(21));
    }
}
