//! The inspection of attached files for JavaScript.

use omhu_media::Grey;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

/// One file under inspection.
#[wasm_bindgen]
pub struct Inspection(omhu_media::Inspection);

#[wasm_bindgen]
impl Inspection {
    /// Begins with a file's name and size.
    #[wasm_bindgen(constructor)]
    #[must_use]
    #[expect(clippy::cast_sign_loss, reason = "a size below nothing is nothing")]
    pub fn new(name: &str, size: f64) -> Self {
        Self(omhu_media::Inspection::new(name, size as u64))
    }

    /// What it needs next, a `MediaStep`; the same until it is given.
    ///
    /// # Errors
    /// Where a value cannot be handed over to JavaScript.
    #[expect(clippy::should_implement_trait, reason = "JavaScript's name")]
    pub fn next(&mut self) -> Result<JsValue, JsValue> {
        Ok(self.0.next().serialize(&Serializer::json_compatible())?)
    }

    /// Gives a range.
    #[expect(clippy::cast_sign_loss, reason = "no range begins before the file")]
    pub fn give(&mut self, start: f64, bytes: &[u8]) {
        self.0.give(start as u64, bytes);
    }
}

/// What is seen in a picture, given in grey, one byte a pixel, row by row: a `Sight`, or `null` where the bytes are not
/// as many as the pixels.
///
/// # Errors
/// Where a value cannot be handed over to JavaScript.
#[wasm_bindgen]
pub fn look(width: u32, height: u32, grey: Vec<u8>) -> Result<JsValue, JsValue> {
    let sight = Grey::new(width, height, grey).as_ref().map(omhu_media::look);
    Ok(sight.serialize(&Serializer::json_compatible())?)
}
