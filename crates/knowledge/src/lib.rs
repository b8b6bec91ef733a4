//! What Omhu knows about words: tables with source and date, made into compact automata and static
//! data at build time. Nothing is compiled at run time.

mod acronyms;
mod parties;
pub mod phrases;
mod words;

pub use acronyms::{Acronym, acronyms};
pub use parties::{Party, PartyForm, PartyKind, parties_by, party_forms};
pub use words::{Among, Class, Classes, classes};

/// A text in lower case. The library's own is four kilobytes of code for the last letter of a Greek word.
#[must_use]
#[inline(never)]
pub fn lower(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).collect()
}

#[cfg(all(test, target_arch = "wasm32"))]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
