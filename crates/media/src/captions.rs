//! Caption files (`.srt`, `.vtt`): whether they are well-formed, how fast they are read, their words.
//!
//! Parsers of subtitles stop at the first fault; here faults are what is looked for.

mod cue;

use crate::bytes::{text, wide_text};
use crate::facts::{CaptionFile, Facts, Format};
use crate::file::{Broken, File};

/// A film's captions are a tenth of this.
const LONGEST: u64 = 2 * 1024 * 1024;

/// Characters of the cues that are told.
const LONGEST_TEXT: usize = 2_000;

/// The format of a text with cues.
pub fn format(head: &[u8]) -> Option<Format> {
    let text = decoded(head);
    if text.starts_with("WEBVTT") {
        return Some(Format::Vtt);
    }
    let strange = text.chars().filter(|letter| letter.is_control() && !letter.is_whitespace()).count();
    let cue = text.lines().take(200).any(|line| cue::times(line).is_some());
    (cue && strange == 0).then_some(Format::Srt)
}

/// Reads the whole of it.
pub async fn read(file: &File, facts: &mut Facts) -> Result<(), Broken> {
    let bytes = file.read_most(0, file.size(), LONGEST).await?;
    let whole = bytes.len() as u64 == file.size() && !file.is_damaged();
    let mut captions = judge(&decoded(&bytes), facts.format == Some(Format::Vtt));
    captions.well_formed &= whole;
    facts.captions = Some(captions);
    if whole { Ok(()) } else { Err(file.broken()) }
}

/// UTF-8, UTF-16 by its mark or its zeros, or Windows' Western alphabet.
fn decoded(bytes: &[u8]) -> String {
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => text(rest),
        [0xff, 0xfe, rest @ ..] => wide_text(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide_text(rest, u16::from_be_bytes),
        [0, first, 0, ..] if *first != 0 => wide_text(bytes, u16::from_be_bytes),
        [first, 0, _, 0, ..] if *first != 0 => wide_text(bytes, u16::from_le_bytes),
        // A head may end within a letter.
        _ => match std::str::from_utf8(bytes) {
            Err(error) if error.error_len().is_none() => text(&bytes[..error.valid_up_to()]),
            _ => text(bytes),
        },
    }
}

fn judge(text: &str, vtt: bool) -> CaptionFile {
    let (cues, mut well_formed) = cue::all(text, vtt);
    let mut captions = CaptionFile::default();
    let mut words = String::new();
    let mut before = 0.0;
    for cue in &cues {
        let letters = cue.text.chars().filter(|letter| !letter.is_control()).count();
        if cue.end > cue.begin {
            captions.fastest = captions.fastest.max(letters as f32 / (cue.end - cue.begin) as f32);
        }
        well_formed &= cue.end > cue.begin && cue.begin >= before;
        before = cue.begin;
        captions.end = captions.end.max(cue.end as f32);
        if !cue.text.is_empty() && words.len() < 4 * LONGEST_TEXT {
            words.push_str(&cue.text);
            words.push('\n');
        }
    }
    captions.text = words.trim_end().chars().take(LONGEST_TEXT).collect();
    captions.well_formed = well_formed && cues.iter().any(|cue| !cue.text.is_empty());
    captions
}

#[cfg(test)]
mod tests;
