//! The corpora, as they lie in a folder outside the project.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use omhu_core::draft::Language;
use serde::Deserialize;

/// What a sentence is used for. A document is never divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Split {
    /// Learned from.
    Train,
    /// Looked at while a method is chosen.
    Dev,
    /// Looked at when everything is decided.
    Test,
}

impl Split {
    /// By a hash of the document's name: eight tenths, one, one.
    pub fn of(doc: &str) -> Self {
        match fnv(doc.as_bytes()) % 10 {
            0 => Self::Test,
            1 => Self::Dev,
            _ => Self::Train,
        }
    }
}

/// FNV-1a, 64 bits, its bits mixed once more: names of documents differ in their last digits only.
fn fnv(bytes: &[u8]) -> u64 {
    let hash = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    (hash ^ (hash >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32
}

/// A sentence with the entities that were marked in it.
#[derive(Deserialize)]
pub struct Sentence {
    /// As written.
    pub text: String,
    /// Where the entities are, in code points, and what they are.
    pub ents: Vec<(usize, usize, String)>,
    /// The document's name.
    pub doc: String,
}

/// The sentences with entities in a language.
///
/// # Errors
/// Where the folder lacks the file, or a line is no sentence.
pub fn entities(folder: &Path, language: Language) -> Result<Vec<Sentence>> {
    let path = folder.join("ner").join(format!("{}.jsonl", code(language)));
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    text.lines().map(|line| serde_json::from_str(line).context(path.display().to_string())).collect()
}

/// A file's lines.
///
/// # Errors
/// Where the folder lacks the file.
pub fn lines(folder: &Path, name: &str) -> Result<Vec<String>> {
    let path = folder.join(name);
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    Ok(text.lines().map(str::to_owned).collect())
}

/// The language's code, as files are named.
pub fn code(language: Language) -> &'static str {
    match language {
        Language::Nb => "nb",
        Language::Nn => "nn",
        Language::Da => "da",
        Language::Sv => "sv",
        Language::En => "en",
    }
}

/// Which half of a set of `tests/corpora` a line belongs to: FNV-1a of its id; odd is the final half.
pub fn is_final(id: &str) -> bool {
    let hash = id.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    hash % 2 == 1
}
