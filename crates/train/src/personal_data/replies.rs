//! Whole replies and posts that writers made without seeing a rule, with identifiers of several kinds in each, among numbers that
//! are nobody's.

use anyhow::Result;
use omhu_core::Checker;
use omhu_core::draft::Country;
use omhu_samples::{Kind, Random, form_of, value};
use serde::Deserialize;

use super::carriers::{placed, read};
use super::score::{Example, Scores};

#[derive(Deserialize)]
struct Reply {
    country: Country,
    /// Identifiers stand between `[[` and `]]`, behind the specification's code and a colon.
    text: String,
}

/// Each as it is written; numbers with check digits drawn anew in the writer's form.
///
/// # Errors
/// Where the set cannot be read.
pub fn scores(final_half: bool, misses: bool) -> Result<Scores> {
    let (checker, mut random) = (Checker::default(), Random::new(8 + u64::from(final_half)));
    let mut scores = Scores::default();
    for reply in read::<Reply>("replies", final_half)? {
        let danish = reply.country == Country::Dk;
        let (text, expected) = placed(&reply.text, |marked| {
            let (code, written) = marked.split_once(':').unwrap_or(("", marked));
            (valid(code, written, danish, &mut random), code.to_owned())
        });
        let expected = expected.into_iter().map(|(place, code)| (code, place, "in a reply".to_owned()));
        let example = Example { text, country: Some(reply.country), expected: expected.collect() };
        scores.add(&checker, &example, misses);
    }
    Ok(scores)
}

/// A valid number in the form of the writer's, where its kind has check digits.
fn valid(code: &str, written: &str, danish: bool, random: &mut Random) -> String {
    let kind = Kind::of(code, danish).filter(|_| CHECKED.contains(&code));
    let anew = kind.and_then(|kind| form_of(kind, written)?.write(&value(kind, random)));
    anew.unwrap_or_else(|| written.to_owned())
}

/// Codes of numbers with check digits.
const CHECKED: [&str; 10] =
    ["NO_FNR", "NO_DNR", "NO_DUF", "DK_CPR", "SE_PNR", "FI_HETU", "IS_KT", "NO_ACCOUNT", "IBAN", "CARD"];
