//! Whole replies and posts in which everything that is somebody's is marked, with its kind: `[[KIND:written]]`.

use std::fs;
use std::ops::Range;

use anyhow::{Context, Result};
use omhu_core::draft::Country;
use omhu_samples::{Form, Kind, Random, form_of, forms, value};
use serde::Deserialize;

/// A text with its marks.
#[derive(Deserialize)]
pub struct Reply {
    pub country: Country,
    text: String,
}

impl Reply {
    /// The text without its marks, numbers with check digits drawn anew in the writer's form; and where in it (UTF-16 units) what is.
    pub fn read(&self, random: &mut Random) -> (String, Vec<(Range<u32>, String)>) {
        let danish = self.country == Country::Dk;
        placed(&self.text, |marked| {
            let (code, written) = marked.split_once(':').unwrap_or(("", marked));
            (valid(code, written, danish, random), code.to_owned())
        })
    }
}

/// The replies of a set, where the line is wanted.
///
/// # Errors
/// Where the set cannot be read.
pub fn replies(path: &str, is_wanted: impl Fn(&str) -> bool) -> Result<Vec<Reply>> {
    let text = fs::read_to_string(path).with_context(|| path.to_owned())?;
    let lines = text.lines().filter(|line| is_wanted(line));
    lines.map(|line| serde_json::from_str(line).with_context(|| line.to_owned())).collect()
}

/// The text with what is marked put in anew, and where each stands then.
pub fn placed<T>(marked: &str, mut anew: impl FnMut(&str) -> (String, T)) -> (String, Vec<(Range<u32>, T)>) {
    let (mut text, mut places) = (String::new(), Vec::new());
    let mut rest = marked;
    while let Some((before, (value, after))) =
        rest.split_once("[[").and_then(|(before, from)| Some((before, from.split_once("]]")?)))
    {
        text += before;
        let start = text.encode_utf16().count() as u32;
        let (written, how) = anew(value);
        text += &written;
        places.push((start..text.encode_utf16().count() as u32, how));
        rest = after;
    }
    (text + rest, places)
}

/// A valid number in the form of the writer's, or in another of its kind's, where the kind has check digits.
fn valid(code: &str, written: &str, danish: bool, random: &mut Random) -> String {
    let Some(kind) = Kind::of(code, danish).filter(|_| CHECKED.contains(&code)) else {
        return written.to_owned();
    };
    let own = form_of(kind, written);
    let mut drawn = |form: &Form| (0..100).find_map(|_| form.write(&value(kind, random)));
    let anew = own.and_then(|form| drawn(&form)).or_else(|| forms(kind).iter().find_map(drawn));
    anew.unwrap_or_else(|| written.to_owned())
}

/// Codes of numbers with check digits.
const CHECKED: [&str; 10] =
    ["NO_FNR", "NO_DNR", "NO_DUF", "DK_CPR", "SE_PNR", "FI_HETU", "IS_KT", "NO_ACCOUNT", "IBAN", "CARD"];
