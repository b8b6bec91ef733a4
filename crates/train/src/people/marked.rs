//! A sentence whose names are marked, and what that means for the units of the model.

use omhu_core::people::model::{FIRST, LATER, NOTHING};
use omhu_core::people::units::Unit;
use omhu_core::text::Text;

use super::score::Span;
use crate::corpora::Sentence;

/// An organisation.
const ORGANISATION: usize = 3;
/// A place.
const PLACE: usize = 4;
/// Another name: a work, an event, a word made of a name.
const OTHER: usize = 5;

/// A sentence with marked names.
#[derive(Clone)]
pub struct Marked {
    /// The characters.
    pub chars: Vec<char>,
    /// Where the names are, and their labels.
    pub names: Vec<(usize, usize, usize)>,
    /// Whether names other than people, organisations and places are marked too.
    pub complete: bool,
}

impl Marked {
    pub fn of(sentence: &Sentence, complete: bool) -> Self {
        let label = |kind: &str| match kind {
            "PER" => FIRST,
            "ORG" => ORGANISATION,
            "LOC" | "GPE_LOC" | "GPE_ORG" => PLACE,
            _ => OTHER,
        };
        let names = sentence.ents.iter().map(|(start, end, kind)| (*start, *end, label(kind))).collect();
        Self { chars: sentence.text.chars().collect(), names, complete }
    }

    /// As a text.
    pub fn text(&self) -> Text {
        Text::new(&self.chars.iter().collect::<String>())
    }

    /// People's names.
    pub fn people(&self) -> Vec<Span> {
        let people = self.spans().into_iter().filter(|(_, label)| *label == FIRST);
        people.map(|(span, _)| span).collect()
    }

    /// All names, with their labels.
    pub fn spans(&self) -> Vec<(Span, usize)> {
        let utf16 = self.utf16();
        self.names.iter().map(|(start, end, label)| ((utf16[*start], utf16[*end]), *label)).collect()
    }

    /// Where each character begins in UTF-16, and where the last one ends.
    fn utf16(&self) -> Vec<u32> {
        let mut at = 0;
        let mut starts = vec![0];
        for c in &self.chars {
            at += c.len_utf16() as u32;
            starts.push(at);
        }
        starts
    }

    /// The labels that each unit may have, as bits.
    pub fn labels(&self, text: &Text, units: &[Unit]) -> Vec<u8> {
        let nothing = if self.complete { 1 << NOTHING } else { 1 << NOTHING | 1 << OTHER };
        let mut labels = vec![nothing; units.len()];
        for ((start, end), mut label) in self.spans() {
            for (unit, allowed) in units.iter().zip(&mut labels) {
                if text.span(unit.range()).is_some_and(|span| span.start < end && start < span.end) {
                    *allowed = 1 << label;
                    label = if label == FIRST { LATER } else { label };
                }
            }
        }
        labels
    }
}

/// What a label is called.
pub fn label_name(label: usize) -> &'static str {
    match label {
        NOTHING => "no name",
        ORGANISATION => "organisation",
        PLACE => "place",
        OTHER => "another name",
        _ => "part of a person's name",
    }
}
