//! Values that are written as one word. serde_json would read them too, but its errors bring the
//! standard library's writer of floats along: 15 KB of WASM.

use std::fmt;

use serde::de::{DeserializeOwned, Error, IntoDeserializer};
use serde_json::Value;

/// Reads a word.
pub fn read<T: DeserializeOwned>(value: &Value) -> Option<T> {
    T::deserialize(IntoDeserializer::<Unread>::into_deserializer(value.as_str()?)).ok()
}

/// The reader of the policy says what is wrong; nothing has to be told here.
#[derive(Debug)]
struct Unread;

impl fmt::Display for Unread {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl std::error::Error for Unread {}

impl Error for Unread {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}
