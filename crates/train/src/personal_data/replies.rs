//! Whole replies and posts that writers made without seeing a rule, with identifiers of several kinds in each, among numbers that
//! are nobody's.

use anyhow::Result;
use omhu_core::Checker;
use omhu_samples::Random;

use super::score::{Example, Scores};
use crate::corpora::is_final;
use crate::replies::replies;

/// Each as it is written.
///
/// # Errors
/// Where the set cannot be read.
pub fn scores(final_half: bool, misses: bool) -> Result<Scores> {
    let (checker, mut random) = (Checker::default(), Random::new(8 + u64::from(final_half)));
    let mut scores = Scores::default();
    for reply in replies("tests/corpora/replies.jsonl", |line| is_final(line) == final_half)? {
        let (text, marked) = reply.read(&mut random);
        let expected = marked.into_iter().map(|(place, code)| (code, place, "in a reply".to_owned()));
        let example = Example { text, country: Some(reply.country), expected: expected.collect() };
        scores.add(&checker, &example, misses);
    }
    Ok(scores)
}
