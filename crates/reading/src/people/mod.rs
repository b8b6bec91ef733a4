//! People's names in running text, by a model that was trained elsewhere (`MODEL_CARD.md`).

pub mod features;
pub mod lexicon;
pub mod model;
mod named_after;
pub mod search;
#[cfg(test)]
mod tests;
pub mod units;

use std::ops::Range;
use std::sync::OnceLock;

use self::model::{Model, STEPS};
use crate::text::{Kind, Text};

/// A person's name.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// Where it is in [`Text::chars`]; a genitive -s belongs to it.
    pub range: Range<usize>,
    /// Whether one of its words is somebody's given name; else it is probably a surname alone.
    pub has_given_name: bool,
    /// How sure it is, from 0 to 1: about the share of such findings that are people's names.
    pub confidence: f32,
}

static MODEL: OnceLock<Model> = OnceLock::new();

/// Takes the model (`people.bin`) where it is not within the code. Returns whether it is now there and was not before.
#[must_use]
pub fn load(file: &[u8]) -> bool {
    Model::read(file).is_some_and(|model| MODEL.set(model).is_ok())
}

#[cfg(feature = "models")]
static FILE: &[u8] = include_bytes!("people.bin");

fn model() -> Option<&'static Model> {
    #[cfg(feature = "models")]
    MODEL.get_or_init(|| Model::read(FILE).unwrap_or_default());
    MODEL.get()
}

/// Whether a word, in lower case, is somebody's given name; nothing is one as long as the model is not there.
#[must_use]
pub fn is_given_name(word: &str) -> bool {
    model()
        .and_then(|model| model.lexicon.known(units::hash(word)))
        .is_some_and(lexicon::Known::is_given_name)
}

/// Whether somebody is called so, by a given name or a surname, in lower case.
#[must_use]
pub fn is_name(word: &str) -> bool {
    model().and_then(|model| model.lexicon.known(units::hash(word))).is_some_and(lexicon::Known::is_name)
}

/// The people's names in a text, in their order; none as long as the model is not there.
#[must_use]
pub fn people(text: &Text) -> Vec<Person> {
    model().map(|model| people_by(model, text)).unwrap_or_default()
}

/// The people's names that a model sees.
#[must_use]
pub fn people_by(model: &Model, text: &Text) -> Vec<Person> {
    let units = units::units(text, &model.lexicon);
    let found = search::search(&units, model);
    let person = |(first, end, margin): (usize, usize, i32)| Person {
        range: units[first].start as usize..units[end - 1].end as usize,
        has_given_name: units[first..end].iter().any(|unit| unit.known.is_given_name()),
        confidence: confidence(model, margin),
    };
    let people = found.into_iter().map(person);
    people
        .filter(|person| !is_code(text, person) && !named_after::is_named_after(text, &person.range))
        .collect()
}

/// "KL-30588-A", "B-314", "NPR-ID 883421"
fn is_code(text: &Text, person: &Person) -> bool {
    let faces = &text.chars[person.range.clone()];
    let label = faces.iter().any(|face| face.c == '-')
        && faces.iter().all(|face| face.c == '-' || face.c.is_uppercase());
    let next = text.tokens.get(text.token_at(person.range.end));
    faces.iter().any(|face| face.c.is_ascii_digit())
        || (label && next.is_some_and(|next| next.kind == Kind::Number && !next.opens_line))
}

/// Between two steps of the model's table, in proportion.
fn confidence(model: &Model, margin: i32) -> f32 {
    let step = model.confidence.partition_point(|(step, _)| i32::from(*step) < margin);
    let low = model.confidence[step.saturating_sub(1)];
    let high = model.confidence[step.min(STEPS - 1)];
    let width = f32::from(high.0 - low.0).max(1.0);
    let part = ((margin - i32::from(low.0)) as f32 / width).clamp(0.0, 1.0);
    (f32::from(low.1) + f32::from(high.1 - low.1) * part) / 100.0
}
