//! Who is named beside something: a person whose role is not public makes it graver.

use std::cmp::Reverse;
use std::ops::Range;

use omhu_knowledge::Class;

use crate::draft::Language::{Da, Nb, Nn};
use crate::people::Person;
use crate::roles::features::{is_known, tokens};
use crate::roles::{Role, roles};
use crate::scope::{Part, Scope};
use crate::text::Token;

/// How sure a name must be. Chosen on the working half of the labelled posts.
pub const SURE: f32 = 0.55;

/// Titles that the policy names: so many tokens before and after a name are looked at.
const BESIDE: usize = 4;

/// The people of a text who are not named in a public role, and whom the policy does not allow to be named.
pub fn private<'a>(part: &'a Part, scope: &Scope) -> Vec<(&'a Person, Role)> {
    if !part.language.may_be(&[Nb, Nn, Da]) {
        return Vec::new();
    }
    let all = part.private.get_or_init(|| {
        let place = |person: &Person| part.people().iter().position(|other| other.range == person.range);
        sure_of(part, scope, SURE).into_iter().filter_map(|(person, role)| Some((place(person)?, role))).collect()
    });
    all.iter().map(|&(place, role)| (&part.people()[place], role)).collect()
}

/// The same for names that are as sure as this.
pub fn sure_of<'a>(part: &'a Part, scope: &Scope, sure: f32) -> Vec<(&'a Person, Role)> {
    let is_one = |person: &&Person| person.confidence >= sure && !is_quoted(part, person) && !names_a_place(part, person);
    let people: Vec<&Person> = part.people().iter().filter(is_one).collect();
    let roles = roles(&part.text, &people);
    let is_free = |person: &Person| is_allowed(person, part, scope) || is_titled(person, part, scope);
    people.into_iter().zip(roles).filter(|(person, role)| *role != Role::Public && !is_free(person)).collect()
}

/// The person of the same sentence who is most of a concern.
pub fn near<'a>(part: &'a Part, scope: &Scope, range: &Range<usize>) -> Option<(&'a Person, Role)> {
    let sentence = |at: usize| part.text.sentence_at(at);
    let same = |person: &Person| sentence(person.range.start) == sentence(range.start);
    private(part, scope).into_iter().filter(|(person, _)| same(person)).max_by_key(|(person, role)| (*role, Reverse(person.range.start)))
}

/// Whether anybody is named in the same sentence, in whatever role, who is not known to everybody.
pub fn any_near(part: &Part, range: &Range<usize>) -> bool {
    if !part.language.may_be(&[Nb, Nn, Da]) {
        return false;
    }
    let sentence = |at: usize| part.text.sentence_at(at);
    part.people().iter().any(|person| person.confidence >= SURE && sentence(person.range.start) == sentence(range.start) && !is_known(&part.text, person))
}

/// Beside a title that the organisation knows as public.
fn is_titled(person: &Person, part: &Part, scope: &Scope) -> bool {
    let titles = scope.policy.rule("personal-data/person-name").map_or(&[][..], |setting| setting.list("publicRoles"));
    let name = tokens(&part.text, person);
    let beside = name.start.saturating_sub(BESIDE)..(name.end + BESIDE).min(part.text.tokens.len());
    let is_title = |token: &Token| titles.iter().any(|title| title.trim().to_lowercase() == part.text.folded(token));
    part.text.tokens[beside].iter().any(is_title)
}

/// A title in quotation marks: «Jonas».
fn is_quoted(part: &Part, person: &Person) -> bool {
    let is_mark = |at: usize| part.text.chars.get(at).is_some_and(|char| matches!(char.c, '«' | '»' | '"' | '“' | '”'));
    person.range.start.checked_sub(1).is_some_and(is_mark) && is_mark(person.range.end)
}

/// "Camilla Colletts vei", "Amalie Skram skole"
fn names_a_place(part: &Part, person: &Person) -> bool {
    let next = part.text.tokens.get(part.text.token_at(person.range.end));
    next.is_some_and(|next| next.is(Class::ORGANISATION_WORD))
}

fn is_allowed(person: &Person, part: &Part, scope: &Scope) -> bool {
    let name = part.text.slice(person.range.clone()).to_lowercase();
    let shared = &scope.policy.shared;
    shared.allow_names.iter().any(|allowed| allowed.trim().to_lowercase() == name)
}
