//! Lines that writers made without seeing a rule, each with a place for a value; set beside real sentences of the corpora.

use std::fs;
use std::ops::Range;

use anyhow::{Context, Result};
use omhu_core::Checker;
use omhu_core::draft::Country;
use omhu_core::policy::Policy;
use omhu_samples::{Disguise, Form, Kind, Random, form_of, forms, value};
use serde::Deserialize;

use super::ordinary::Sentence;
use super::score::{Example, Scores};
use crate::corpora::is_final;
use crate::replies::placed;

/// How many values each line carries, one after another.
const TIMES: usize = 8;

#[derive(Deserialize)]
struct Carrier {
    country: Country,
    /// The specification's code, or of what a negative is.
    kind: String,
    /// Values stand between `[[` and `]]`.
    text: String,
}

/// Each line with values of its kind in several forms and disguises, alone or among sentences; then behind the line before it.
///
/// # Errors
/// Where the set cannot be read.
pub fn identifiers(sentences: &[Sentence], final_half: bool, misses: bool) -> Result<[Scores; 2]> {
    let (mut alone, mut together) = (Scores::default(), Scores::default());
    let (checker, mut random) = (Checker::default(), Random::new(2 + u64::from(final_half)));
    let mut last: Option<Example> = None;
    for carrier in read("identifiers", final_half)? {
        let kind = Kind::of(&carrier.kind, carrier.country == Country::Dk);
        for _ in 0..kind.map_or(1, |_| TIMES) {
            let (text, places) = placed(&carrier.text, |written| match kind {
                Some(kind) => written_anew(kind, written, &mut random),
                None => (written.to_owned(), "as written".to_owned()),
            });
            let (text, shift) = among(sentences, &text, &mut random);
            let moved = |(place, how): (Range<u32>, String)| {
                (carrier.kind.clone(), place.start + shift..place.end + shift, how)
            };
            let expected = places.into_iter().map(moved).collect();
            let example = Example { text, country: Some(carrier.country), expected };
            alone.add(&checker, &example, misses);
            if let Some(last) = last.filter(|last| last.country == example.country) {
                together.add(&checker, &last.before(&example), false);
            }
            last = Some(example);
        }
    }
    Ok([alone, together])
}

/// Numbers that are nobody's: alone, and among sentences.
///
/// # Errors
/// Where the set cannot be read.
pub fn negatives(sentences: &[Sentence], final_half: bool, misses: bool, scores: &mut Scores) -> Result<()> {
    let mut random = Random::new(4 + u64::from(final_half));
    for carrier in read("no-identifiers", final_half)? {
        let mut values = Vec::new();
        let (text, _) = placed(&carrier.text, |written| {
            values.push(written.to_owned());
            (written.to_owned(), String::new())
        });
        let checker = Checker::new(policy(&carrier.kind, values));
        for text in [text.clone(), among(sentences, &text, &mut random).0] {
            scores.add(
                &checker,
                &Example { text, country: Some(carrier.country), expected: Vec::new() },
                misses,
            );
        }
    }
    // Numbers of the corpora themselves.
    let checker = Checker::default();
    let numbers =
        sentences.iter().filter(|sentence| sentence.text.bytes().filter(u8::is_ascii_digit).count() >= 4);
    for sentence in numbers.skip(if final_half { 1000 } else { 0 }).take(1000) {
        let example =
            Example { text: sentence.text.clone(), country: Some(sentence.country), expected: Vec::new() };
        scores.add(&checker, &example, misses);
    }
    Ok(())
}

/// An organisation's own account is told from anybody's by its policy alone.
fn policy(kind: &str, mut values: Vec<String>) -> Policy {
    let mut policy = Policy::default();
    if kind == "OWN_ACCOUNT" {
        values.push(values.concat());
        policy.shared.own_accounts = values;
    }
    policy
}

/// A new value: in the form of the old one or another of its kind's, in a disguise or not.
fn written_anew(kind: Kind, written: &str, random: &mut Random) -> (String, String) {
    let own = form_of(kind, written);
    let cued = own.as_ref().is_none_or(|own| own.needs_cue);
    let free: Vec<Form> = forms(kind).into_iter().filter(|form| cued || !form.needs_cue).collect();
    let own = own.filter(|_| random.once_in(2)).and_then(|own| own.write(&value(kind, random)));
    let drawn = (0..50).find_map(|_| random.pick(&free).write(&value(kind, random)));
    let plain = own.or(drawn).unwrap_or_else(|| written.to_owned());
    let disguise = *random.pick(&Disguise::ALL);
    let disguised = (cued || !disguise.needs_cue()).then(|| disguise.put_on(kind, &plain, random)).flatten();
    match disguised.filter(|_| random.once_in(2)) {
        Some(disguised) => (disguised, format!("{disguise:?}")),
        None => (plain, "plain".to_owned()),
    }
}

/// Before, behind or between sentences, or as it is. With the units before it.
fn among(sentences: &[Sentence], text: &str, random: &mut Random) -> (String, u32) {
    let place = random.below(4);
    let mut sentence = || random.pick(sentences).text.clone();
    let before = if matches!(place, 1 | 3) { sentence() + " " } else { String::new() };
    let after = if matches!(place, 2 | 3) { format!(" {}", sentence()) } else { String::new() };
    let shift = before.encode_utf16().count() as u32;
    (before + text + &after, shift)
}

/// The half of a set that was asked for, by a hash of the line.
fn read(set: &str, final_half: bool) -> Result<Vec<Carrier>> {
    let path = format!("tests/corpora/{set}.jsonl");
    let lines = fs::read_to_string(&path).context(path)?;
    let half = lines.lines().filter(|line| is_final(line) == final_half);
    half.map(|line| serde_json::from_str(line).with_context(|| line.to_owned())).collect()
}
