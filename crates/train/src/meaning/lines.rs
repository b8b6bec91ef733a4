//! Lines whose values are marked: `[[…]]` is somebody's, `{{…}}` looks so and is nobody's.

use std::fs;
use std::ops::Range;

use anyhow::{Context, Result};
use serde::Deserialize;

/// A line of text with its marks.
#[derive(Deserialize)]
pub struct Line {
    /// The specification's code of what is marked.
    pub kind: String,
    pub text: String,
}

/// A text without the marks, and where in it (UTF-16 units) the line and somebody's values stand.
pub struct Read {
    pub text: String,
    pub line: Range<u32>,
    pub values: Vec<Range<u32>>,
}

impl Line {
    /// Without the marks; somebody's values are written anew.
    pub fn read(&self, mut anew: impl FnMut(&str) -> String) -> Read {
        let mut read = Read::plain(String::new());
        let mut rest = self.text.as_str();
        while let Some(at) = rest.find("[[").into_iter().chain(rest.find("{{")).min() {
            let somebodys = rest[at..].starts_with("[[");
            let Some((value, after)) = rest[at + 2..].split_once(if somebodys { "]]" } else { "}}" }) else {
                break;
            };
            read.text += &rest[..at];
            let start = units(&read.text);
            read.text += &if somebodys { anew(value) } else { value.to_owned() };
            if somebodys {
                read.values.push(start..units(&read.text));
            }
            rest = after;
        }
        read.text += rest;
        read.line = 0..units(&read.text);
        read
    }

    /// What is marked, whoever it belongs to.
    pub fn marked(&self) -> impl Iterator<Item = &str> {
        let parts = self.text.split("[[").flat_map(|part| part.split("{{")).skip(1);
        parts.filter_map(|part| {
            part.split_once("]]").or_else(|| part.split_once("}}")).map(|(value, _)| value)
        })
    }
}

impl Read {
    /// A text in which nothing is somebody's.
    pub fn plain(text: String) -> Self {
        Self { line: 0..units(&text), values: Vec::new(), text }
    }

    /// The same with other texts before and behind.
    pub fn among(self, before: &str, after: &str) -> Self {
        let shift = units(before);
        let moved = |range: &Range<u32>| range.start + shift..range.end + shift;
        Self {
            line: moved(&self.line),
            values: self.values.iter().map(moved).collect(),
            text: [before, &self.text, after].concat(),
        }
    }
}

fn units(text: &str) -> u32 {
    text.encode_utf16().count() as u32
}

/// The lines of a set.
///
/// # Errors
/// Where the set cannot be read.
pub fn lines(path: &str) -> Result<Vec<Line>> {
    let text = fs::read_to_string(path).with_context(|| path.to_owned())?;
    text.lines().map(|line| serde_json::from_str(line).with_context(|| line.to_owned())).collect()
}
