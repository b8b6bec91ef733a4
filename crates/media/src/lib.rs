//! Bytes of an attached file in, facts out.
//!
//! The file is never held whole: [`Inspection`] asks for ranges of it, and for one grey copy of a
//! picture, and tells in the end what it found. It does no I/O and knows no browser.

mod bytes;
mod captions;
mod containers;
mod facts;
mod file;
mod format;
mod inspection;
mod metadata;
mod pictures;
mod sight;

pub use facts::{CaptionFile, Face, Facts, Format, Kind};
pub use file::Grey;
pub use inspection::{Inspection, Step};

#[cfg(test)]
mod tests;

#[cfg(all(test, target_arch = "wasm32"))]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
