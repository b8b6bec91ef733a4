//! A text as the rules read it: normalised, in tokens and sentences, with its languages, the people who are named in it
//! and their roles. What is here runs over every draft, and is made fast; the rules look at what it found.

pub mod context;
pub mod credits;
mod kept;
pub mod language;
pub mod linear;
pub mod order;
pub mod people;
pub mod roles;
pub mod text;
mod word;

use std::slice::SliceIndex;

/// A part of a text (bytes); nothing where the range is none, which it never should be. An index that fails would carry three
/// kilobytes to tell of it.
#[must_use]
pub fn cut(text: &str, range: impl SliceIndex<str, Output = str>) -> &str {
    let part = text.get(range);
    debug_assert!(part.is_some(), "no range of a text");
    part.unwrap_or_default()
}

#[cfg(all(test, target_arch = "wasm32"))]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
