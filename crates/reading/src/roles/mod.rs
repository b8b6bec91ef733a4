//! In which role somebody is named, by a model of what is told of them (`MODEL_CARD.md`).

pub mod features;
#[cfg(test)]
mod tests;

use std::sync::LazyLock;

use omhu_knowledge::Class;

use crate::linear::Model;
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

static MODEL: LazyLock<Model<'static>> = LazyLock::new(|| Model::read(include_bytes!("roles.bin")));

/// So many people of a text are looked at: of a longer list nothing is said.
const MOST: usize = 100;

/// The role of each of the people of a text.
#[must_use]
pub fn roles(text: &Text, people: &[&Person]) -> Vec<Role> {
    (0..people.len()).map(|at| if at < MOST { role(text, people, at) } else { Role::Unsaid }).collect()
}

fn role(text: &Text, people: &[&Person], at: usize) -> Role {
    if features::is_known(text, people[at]) {
        return Role::Public;
    }
    let least = if is_addressed(text, people[at]) { ADDRESSED } else { UNSAID };
    let [worth] = MODEL.worth(&features::features(text, people, at));
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
