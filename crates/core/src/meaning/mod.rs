//! What a date, a code or a word in quotation marks is, by a model of what is told around it (`MODEL_CARD.md`):
//! somebody's date of birth, the number of a client, a case, a document, a property or a telephone, a password, an address; or nobody's.

mod codes;
pub mod features;
#[cfg(test)]
mod tests;
mod values;

use std::ops::Range;

pub use self::codes::code;
pub use self::values::{Shape, Value, values};
use crate::context::tokens;
use crate::linear::{Learned, Model};
use crate::people::Person;
use crate::text::{Kind, Text};

/// What a value can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Somebody's date of birth.
    BirthDate,
    /// The number of a patient, a pupil, a client.
    Client,
    /// The number of somebody's case.
    Case,
    /// The number of a passport, a licence, a card.
    Document,
    /// A password, a code, a key.
    Credential,
    /// The number of somebody's property.
    Property,
    /// The address of somebody's home.
    Home,
    /// Somebody's own telephone number.
    Phone,
}

impl Meaning {
    /// All, in the order of the model's answers.
    pub const ALL: [Self; 8] = [
        Self::BirthDate,
        Self::Client,
        Self::Case,
        Self::Document,
        Self::Credential,
        Self::Property,
        Self::Home,
        Self::Phone,
    ];
}

/// The number of meanings.
pub const MEANINGS: usize = Meaning::ALL.len();

static MODEL: Learned =
    Learned::new(if cfg!(feature = "models") { Some(include_bytes!("meaning.bin")) } else { None });

/// Takes the model (`meaning.bin`) where it is not within the code. Returns whether it is now there and was not before.
#[must_use]
pub fn load(file: Box<[u8]>) -> bool {
    MODEL.load(file)
}

/// So many values of a text are looked at: of a longer table nothing is said.
const MOST: usize = 100;

/// A value, what it most likely is, and how likely that is beside being nobody's.
#[derive(Clone, Debug)]
pub struct Meant {
    /// Its characters.
    pub range: Range<usize>,
    /// How it is written.
    pub shape: Shape,
    /// What it most likely is.
    pub meaning: Meaning,
    /// 0 to 1.
    pub likely: f32,
}

/// The values of a text of which something is told, in its order. The people are asked for where there are any. As long as the model is
/// not there, streets alone, of which nothing is said.
#[must_use]
pub fn meanings<'a>(text: &Text, people: impl Fn() -> &'a [Person]) -> Vec<Meant> {
    let values = values(text);
    let Some(model) = MODEL.get() else { return unread(values) };
    let told: Vec<usize> =
        (0..values.len().min(MOST)).filter(|at| is_told(text, &values[*at].range)).collect();
    if told.is_empty() {
        return Vec::new();
    }
    let people: Vec<&Person> = people().iter().collect();
    told.into_iter().filter_map(|at| meant(model, text, &people, &values, at)).collect()
}

/// Streets, which a rule also knows by the words beside them.
fn unread(values: Vec<Value>) -> Vec<Meant> {
    let streets = values.into_iter().filter(|value| matches!(value.shape, Shape::Street { .. }));
    let meant = |Value { range, shape }| Meant { range, shape, meaning: Meaning::Home, likely: 0.0 };
    streets.map(meant).collect()
}

fn meant(model: &Model, text: &Text, people: &[&Person], values: &[Value], at: usize) -> Option<Meant> {
    let worth: [f32; MEANINGS] = model.worth(&features::features(text, people, values, at));
    let can_be = Meaning::ALL.into_iter().zip(worth).filter(|(meaning, _)| values[at].can_be(*meaning));
    let (meaning, worth) = can_be.max_by(|one, other| one.1.total_cmp(&other.1))?;
    Some(Meant {
        range: values[at].range.clone(),
        shape: values[at].shape,
        meaning,
        likely: 1.0 / (1.0 + (-worth).exp()),
    })
}

/// Words around a value that tell of it, compounds as one: so many at least, among so many tokens on each side.
const TOLD: usize = 2;
const NEAR: usize = 20;

fn is_told(text: &Text, range: &Range<usize>) -> bool {
    let own = tokens(text, range);
    let near = own.start.saturating_sub(NEAR)..text.tokens.len().min(own.end + NEAR);
    let is_word =
        |at: &usize| !own.contains(at) && text.tokens[*at].kind == Kind::Word && text.tokens[*at].spaced;
    near.filter(is_word).count() >= TOLD
}
