//! In which role somebody is named, by a model of what is told of them (`MODEL_CARD.md`).

pub mod features;
#[cfg(test)]
mod tests;

use omhu_knowledge::Class;

use crate::linear::{Learned, Model};
use crate::people::Person;
use crate::text::Text;

/// In which role somebody is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// An office, a profession of public life, somebody whom everybody knows.
    Public,
    /// Nothing says it clearly.
    Unsaid,
    /// A pupil, a patient, a neighbour, a relative, somebody who is thanked or answered.
    Private,
}

/// From here on a role is not public, in logits. Chosen on the working half of `tests/corpora/people.jsonl`.
const UNSAID: f32 = -0.3;
/// The same where somebody is greeted, thanked or congratulated: whoever is spoken to rarely speaks for the public.
const ADDRESSED: f32 = -1.5;
/// From here on it is private: nine of ten such names are.
const PRIVATE: f32 = 1.5;

static MODEL: Learned =
    Learned::new(if cfg!(feature = "models") { Some(include_bytes!("roles.bin")) } else { None });

/// Takes the model (`roles.bin`) where it is not within the code. Returns whether it is now there and was not before.
#[must_use]
pub fn load(file: Box<[u8]>) -> bool {
    MODEL.load(file)
}

/// So many people of a text are looked at: of a longer list nothing is said.
const MOST: usize = 100;

/// The role of each of the people of a text; unsaid as long as the model is not there.
#[must_use]
pub fn roles(text: &Text, people: &[&Person]) -> Vec<Role> {
    let Some(model) = MODEL.get() else { return vec![Role::Unsaid; people.len()] };
    let role = |at| if at < MOST { role(model, text, people, at) } else { Role::Unsaid };
    (0..people.len()).map(role).collect()
}

fn role(model: &Model, text: &Text, people: &[&Person], at: usize) -> Role {
    if features::is_known(text, people[at]) {
        return Role::Public;
    }
    let least = if is_addressed(text, people[at]) { ADDRESSED } else { UNSAID };
    let [worth] = model.worth(&features::features(text, people, at));
    match worth {
        worth if worth > PRIVATE => Role::Private,
        worth if worth > least => Role::Unsaid,
        _ => Role::Public,
    }
}

/// "Hei Kari", "takk til Kari", "vi gratulerer Kari"
fn is_addressed(text: &Text, person: &Person) -> bool {
    const BEFORE: usize = 4;
    let start = features::tokens(text, person).start;
    text.tokens[start.saturating_sub(BEFORE)..start].iter().any(|token| token.is(Class::GREETING))
}
