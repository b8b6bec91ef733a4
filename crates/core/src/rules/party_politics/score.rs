//! Adds up what stands, passage by passage; the gravest passage is the text's score.

use std::ops::Range;

use super::features::{Hit, Reading};
use super::frames;
use super::passage::Passage;

/// How much a text speaks for or against a party, and where.
#[derive(Debug, Default)]
pub struct Score {
    pub points: i32,
    /// The tokens of the sentence that weighs most.
    pub sentence: Range<usize>,
    /// The tokens that count, in order.
    pub words: Vec<Range<usize>>,
}

/// How many sentences before and after belong together.
const REACH: usize = 4;

/// Scores a text.
pub fn score(reading: &Reading, own_domains: &[String]) -> Score {
    let hits = frames::standing(reading);
    let mut best = Score::default();
    let mut consider = |passage: Passage| {
        let points = passage.points(own_domains);
        if points > best.points {
            best = Score { points, sentence: passage.heaviest(), words: passage.words() };
        }
    };
    let mut first = 0;
    for (index, hit) in hits.iter().enumerate() {
        if index > 0 && hits[index - 1].sentence == hit.sentence {
            continue;
        }
        while hits[first].sentence + REACH < hit.sentence {
            first += 1;
        }
        let near = hits[first..].iter().take_while(|other| other.sentence <= hit.sentence + REACH);
        consider(Passage::new(reading, near.collect()));
    }
    if hits.is_empty() {
        lines(reading, &mut consider);
    }
    best
}

/// Where no feature stands, a party may still speak: the sentences around each mention.
fn lines<'a>(reading: &'a Reading<'a>, consider: &mut impl FnMut(Passage<'a>)) {
    let mut next = 0;
    for mention in &reading.mentions {
        let sentence = reading.text.tokens[mention.first].sentence as usize;
        if sentence < next {
            continue;
        }
        let first = sentence.saturating_sub(REACH);
        let last = (sentence + REACH).min(reading.sentences.len() - 1);
        next = sentence + 1;
        let none: Vec<&Hit> = Vec::new();
        consider(Passage::over(reading, none, reading.sentences[first].start..reading.sentences[last].end));
    }
}
