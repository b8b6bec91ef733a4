//! What speaks for a public or a private role: how somebody is called, and what stands around.

use std::ops::Range;

use omhu_knowledge::{Class, classes};

use crate::context::{self, Context, NEAR, bit};
use crate::credits::is_credit;
use crate::people::Person;
use crate::text::{Case, Kind, Text};

/// So many names on each side are looked at.
const NAMES: usize = 8;

/// Classes of words that say something of a role.
const CLASSES: [Class; 13] = [
    Class::PUBLIC_TITLE,
    Class::PUBLIC_STAGE,
    Class::PUBLIC_ACT,
    Class::SAID,
    Class::GREETING,
    Class::INTRODUCED,
    Class::PRIVATE_ROLE,
    Class::PRIVATE_MATTER,
    Class::PRIVATE_CUE,
    Class::PROTECTED,
    Class::PARTY,
    Class::CREDIT,
    Class::ORGANISATION_WORD,
];

/// The features of the person at `at`, each once. What stands beside the same name elsewhere counts too.
#[must_use]
pub fn features(text: &Text, people: &[&Person], at: usize) -> Vec<u32> {
    let near = &people[at.saturating_sub(NAMES)..people.len().min(at + NAMES + 1)];
    let person = people[at];
    let mut around = Context::new(text, near, tokens(text, person), &CLASSES);
    name(&mut around, text, person);
    around.beside();
    around.bags();
    for other in near.iter().filter(|other| other.range != person.range && share_a_word(text, person, other))
    {
        around.own = tokens(text, other);
        around.beside();
    }
    around.features()
}

/// How somebody is called, and where.
fn name(around: &mut Context, text: &Text, person: &Person) {
    let own = around.own.clone();
    let tokens = &text.tokens[own.clone()];
    let length = tokens.iter().filter(|token| token.kind == Kind::Word).count().min(3);
    let low = tokens.iter().all(|token| token.case == Case::Lower);
    let opens = tokens.first().is_some_and(|token| token.opens_line);
    let credited = (own.start.saturating_sub(NEAR)..own.start).any(|at| is_credit(text, at));
    around.itself(length | bit(person.has_given_name, 2) | bit(low, 3), "");
    around.itself(bit(opens, 0) | bit(own.start == 0, 1) | bit(true, 4), "");
    around.itself(bit(credited, 0) | bit(true, 5), "");
    around.itself(bit(is_known(text, person), 0) | bit(true, 6), "");
}

/// Whether everybody knows somebody of this name, also in the genitive.
#[must_use]
pub fn is_known(text: &Text, person: &Person) -> bool {
    let mut name = String::new();
    for word in
        text.tokens[tokens(text, person)].iter().map(|token| text.folded(token)).filter(|word| *word != ".")
    {
        if !name.is_empty() && !name.ends_with('-') && word != "-" {
            name.push('_');
        }
        name.push_str(word);
    }
    let is_known = |name: &str| classes(name).has(Class::PUBLIC_PERSON);
    is_known(&name) || name.strip_suffix('s').is_some_and(is_known)
}

fn share_a_word(text: &Text, one: &Person, other: &Person) -> bool {
    let words = |person| text.tokens[tokens(text, person)].iter().filter(|token| token.kind == Kind::Word);
    words(one).any(|word| words(other).any(|same| text.folded(same) == text.folded(word)))
}

/// The tokens of a name.
#[must_use]
pub fn tokens(text: &Text, person: &Person) -> Range<usize> {
    context::tokens(text, &person.range)
}
