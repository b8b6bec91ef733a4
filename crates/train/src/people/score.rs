//! How many names are found, and how many findings are names.

use omhu_core::people::model::Model;
use omhu_core::people::people_by;

use super::marked::Marked;

/// A stretch of a text in UTF-16 units.
pub type Span = (u32, u32);

/// Counts of exact spans.
#[derive(Clone, Copy, Default)]
pub struct Score {
    right: usize,
    found: usize,
    marked: usize,
}

impl Score {
    pub fn of(model: &Model, sentences: &[Marked]) -> Self {
        let mut score = Self::default();
        for sentence in sentences {
            let (people, found) = (sentence.people(), spans(model, sentence));
            score.right += found.iter().filter(|span| people.contains(span)).count();
            score.found += found.len();
            score.marked += people.len();
        }
        score
    }

    pub fn and(self, other: Self) -> Self {
        Self {
            right: self.right + other.right,
            found: self.found + other.found,
            marked: self.marked + other.marked,
        }
    }

    pub fn precision(self) -> f32 {
        self.right as f32 / self.found.max(1) as f32
    }

    pub fn recall(self) -> f32 {
        self.right as f32 / self.marked.max(1) as f32
    }

    pub fn f(self) -> f32 {
        2.0 * self.right as f32 / (self.found + self.marked).max(1) as f32
    }
}

/// What the model finds.
pub fn spans(model: &Model, sentence: &Marked) -> Vec<Span> {
    let text = sentence.text();
    let people = people_by(model, &text);
    people
        .into_iter()
        .filter_map(|person| text.span(person.range))
        .map(|span| (span.start, span.end))
        .collect()
}
