//! From margins to confidences, by what is true of the development split.

use omhu_core::people::model::{Model, STEPS};
use omhu_core::people::search::search;
use omhu_core::people::units::units;

use super::marked::Marked;
use super::noise::Noise;
use super::random::Random;

/// Steps of equally many findings, as written and noised: a margin, and how many in a hundred with
/// about this margin touch a person's name.
pub fn calibrate(model: &Model, sentences: &[Marked]) -> [(i16, i16); STEPS] {
    let mut random = Random(3);
    let mut findings = Vec::new();
    for sentence in sentences {
        findings.extend(judged(model, sentence));
        findings.extend(judged(model, &Noise::All.on(sentence, &mut random)));
    }
    findings.sort_unstable();
    let mut steps = [(0, 0); STEPS];
    let mut least = 0_u8;
    for (step, part) in steps.iter_mut().zip(findings.chunks(findings.len().div_ceil(STEPS).max(1))) {
        let right = part.iter().filter(|(_, right)| *right).count();
        least = ((100 * right / part.len()) as u8).max(least);
        *step = (part[part.len() / 2].0 as i16, i16::from(least));
    }
    steps
}

/// The margin of each finding, and whether it touches a person's name.
fn judged(model: &Model, sentence: &Marked) -> Vec<(i32, bool)> {
    let (text, people) = (sentence.text(), sentence.people());
    let units = units(&text, &model.lexicon);
    let touches = |first: usize, end: usize| {
        let span = text.span(units[first].start as usize..units[end - 1].end as usize);
        span.is_some_and(|span| people.iter().any(|person| span.start < person.1 && person.0 < span.end))
    };
    search(&units, model).into_iter().map(|(first, end, margin)| (margin, touches(first, end))).collect()
}
