//! Bytes of an attached file in, facts out.
//!
//! The file is never held whole: [`Inspection`] asks for ranges of it and tells in the end what it found;
//! [`look`] tells what is seen in a grey copy of a picture. Nothing here does I/O or knows a browser.

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

pub use facts::{CaptionFile, Face, Facts, Format, Kind, Sight};
pub use inspection::{Inspection, Step};
pub use sight::{Grey, look};

#[cfg(test)]
mod tests;

#[cfg(all(test, target_arch = "wasm32"))]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
