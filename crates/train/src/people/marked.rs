//! A sentence whose names are marked, and what that means for the units of the model.

use omhu_core::people::model::{FIRST, LATER, NOTHING};
use omhu_core::people::units::Unit;
use omhu_core::text::Text;

use super::score::Span;
use crate::corpora::Sentence;
use crate::roles::posts::Post;

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
    pub marks: Marks,
}

/// Which names are marked in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marks {
    All,
    /// Those of people, organisations and places.
    Most,
    /// Those of people.
    People,
}

impl Marks {
    /// The labels that a unit without a mark may have, as bits.
    fn unmarked(self) -> u8 {
        match self {
            Self::All => 1 << NOTHING,
            Self::Most => 1 << NOTHING | 1 << OTHER,
            Self::People => 1 << NOTHING | 1 << OTHER | 1 << ORGANISATION | 1 << PLACE,
        }
    }
}

impl Marked {
    pub fn of(sentence: &Sentence, marks: Marks) -> Self {
        let label = |kind: &str| match kind {
            "PER" => FIRST,
            "ORG" => ORGANISATION,
            "LOC" | "GPE_LOC" | "GPE_ORG" => PLACE,
            _ => OTHER,
        };
        let names = sentence.ents.iter().map(|(start, end, kind)| (*start, *end, label(kind))).collect();
        Self { chars: sentence.text.chars().collect(), names, marks }
    }

    /// A post, in which people are named wherever their marked names stand.
    pub fn of_post(post: &Post) -> Self {
        let chars: Vec<char> = post.text.chars().collect();
        let mut names: Vec<(usize, usize, usize)> = Vec::new();
        for named in &post.people {
            let name: Vec<char> = named.text.chars().collect();
            for start in 0..(chars.len() + 1).saturating_sub(name.len()) {
                let is_new = names.iter().all(|(from, to, _)| start >= *to || start + name.len() <= *from);
                if is_new && let Some(end) = name_end(&chars, start, &name) {
                    names.push((start, end, FIRST));
                }
            }
        }
        Self { chars, names, marks: Marks::People }
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
        let mut labels = vec![self.marks.unmarked(); units.len()];
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

/// Where a name that stands at `start` as words of its own ends; a genitive -s is part of it.
fn name_end(chars: &[char], start: usize, name: &[char]) -> Option<usize> {
    let is_letter = |at: usize| chars.get(at).is_some_and(|c| c.is_alphanumeric());
    if !chars[start..].starts_with(name) || start.checked_sub(1).is_some_and(is_letter) {
        return None;
    }
    let end = start + name.len();
    let end = if chars.get(end) == Some(&'s') { end + 1 } else { end };
    (!is_letter(end)).then_some(end)
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
