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
use std::sync::LazyLock;

use self::model::{Model, STEPS};
use crate::text::Text;

/// A person's name.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// Where it is in [`Text::chars`]; a genitive -s belongs to it.
    pub range: Range<usize>,
    /// How sure it is, from 0 to 1: about the share of such findings that are people's names.
    pub confidence: f32,
}

static FILE: &[u8] = include_bytes!("people.bin");

static MODEL: LazyLock<Model> = LazyLock::new(|| Model::read(FILE).unwrap_or_default());

/// The people's names in a text, in their order.
#[must_use]
pub fn people(text: &Text) -> Vec<Person> {
    people_by(&MODEL, text)
}

/// The people's names that a model sees.
#[must_use]
pub fn people_by(model: &Model, text: &Text) -> Vec<Person> {
    let units = units::units(text, &model.lexicon);
    let found = search::search(&units, model);
    let person = |(first, end, margin): (usize, usize, i32)| Person {
        range: units[first].start as usize..units[end - 1].end as usize,
        confidence: confidence(model, margin),
    };
    let people = found.into_iter().map(person);
    people.filter(|person| !named_after::is_named_after(text, &person.range)).collect()
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
