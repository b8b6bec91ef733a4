//! A text as the rules read it: normalised, in tokens and sentences, with its languages, the people who are named in it
//! and their roles. What is here runs over every draft, and is made fast; the rules look at what it found.

pub mod context;
pub mod credits;
pub mod language;
pub mod linear;
pub mod order;
pub mod people;
pub mod roles;
pub mod text;

#[cfg(all(test, target_arch = "wasm32"))]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
