//! Lines whose values are marked: `[[…]]` is somebody's, `{{…}}` looks so and is nobody's.

use std::fs;
use std::ops::Range;

use anyhow::{Context, Result};
use omhu_core::meaning::Meaning;
use omhu_samples::Random;
use serde::Deserialize;

use crate::replies::Reply;

/// A line of text with its marks.
#[derive(Deserialize)]
pub struct Line {
    /// The specification's code of what is marked.
    pub kind: String,
    pub text: String,
}

/// A text without the marks, and where in it (UTF-16 units) the line and somebody's values stand, each with its meaning where it has
/// one.
pub struct Read {
    pub text: String,
    pub line: Range<u32>,
    pub values: Vec<(Range<u32>, Option<usize>)>,
    /// How much each value counts.
    pub weight: f32,
}

/// What a value of a line counts, for it is learned with and without people; and what one of a whole reply.
const LINES: f32 = 0.5;
const REPLIES: f32 = 1.0;

impl Line {
    /// Without the marks; somebody's values, which mean this, are written anew.
    pub fn read(&self, meaning: Option<usize>, mut anew: impl FnMut(&str) -> String) -> Read {
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
                read.values.push((start..units(&read.text), meaning));
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
        Self { line: 0..units(&text), values: Vec::new(), text, weight: LINES }
    }

    /// A whole reply, in which values of several kinds are marked.
    pub fn reply(reply: &Reply, random: &mut Random) -> Self {
        let (text, marked) = reply.read(random);
        let values = marked.into_iter().map(|(range, code)| (range, meaning(&code)));
        Self { line: 0..units(&text), values: values.collect(), text, weight: REPLIES }
    }

    /// The same with other texts before and behind.
    pub fn among(self, before: &str, after: &str) -> Self {
        let shift = units(before);
        let moved = |range: &Range<u32>| range.start + shift..range.end + shift;
        Self {
            line: moved(&self.line),
            values: self.values.iter().map(|(range, meaning)| (moved(range), *meaning)).collect(),
            text: [before, &self.text, after].concat(),
            weight: self.weight,
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

/// The meaning of a code of the specification.
pub fn meaning(code: &str) -> Option<usize> {
    let meaning = match code {
        "BIRTHDATE" => Meaning::BirthDate,
        "CLIENT_ID" => Meaning::Client,
        "CASE_NO" => Meaning::Case,
        "DOCUMENT" | "PASSPORT" | "LICENCE" => Meaning::Document,
        "CREDENTIAL" => Meaning::Credential,
        "PROPERTY" => Meaning::Property,
        "ADDRESS" | "GEO" => Meaning::Home,
        "PHONE" => Meaning::Phone,
        _ => return None,
    };
    Meaning::ALL.iter().position(|other| *other == meaning)
}
