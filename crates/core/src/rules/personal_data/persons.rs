//! Who is named beside something: a person whose role is not public makes it graver.

use std::cmp::Reverse;
use std::ops::Range;

use omhu_knowledge::{Class, lower};

use super::individual::sentence_at;
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

/// The people of a text who are not named in a public role, and whom the policy does not allow to be named; in their order.
pub fn private<'a>(part: &'a Part, scope: &Scope) -> impl Iterator<Item = (&'a Person, Role)> {
    known(part, scope).iter().map(|&(place, role)| (&part.people()[place], role))
}

/// The same for names that are as sure as this.
pub fn sure_of<'a>(part: &'a Part, scope: &Scope, sure: f32) -> impl Iterator<Item = (&'a Person, Role)> {
    judged(part, scope, sure).into_iter().map(|(place, role)| (&part.people()[place], role))
}

/// Found once for each text: many rules ask.
fn known<'a>(part: &'a Part, scope: &Scope) -> &'a [(usize, Role)] {
    let read = part.language.may_be(&[Nb, Nn, Da]);
    if read { part.private.get_or_init(|| judged(part, scope, SURE)) } else { &[] }
}

/// Places in the list of people, and roles.
fn judged(part: &Part, scope: &Scope, sure: f32) -> Vec<(usize, Role)> {
    let is_one = |(_, person): &(usize, &Person)| person.confidence >= sure && !is_quoted(part, person) && !names_a_place(part, person);
    let (places, people): (Vec<usize>, Vec<&Person>) = part.people().iter().enumerate().filter(is_one).unzip();
    let roles = roles(&part.text, &people);
    let is_free = |person: &Person| is_allowed(person, part, scope) || is_titled(person, part, scope);
    let all = places.into_iter().zip(people).zip(roles);
    all.filter(|((_, person), role)| *role != Role::Public && !is_free(person)).map(|((place, _), role)| (place, role)).collect()
}

/// Those of them who are named between two characters.
pub fn within<'a>(part: &'a Part, scope: &Scope, range: &Range<usize>) -> impl Iterator<Item = (&'a Person, Role)> {
    let all = known(part, scope);
    let start = |&(place, _): &(usize, Role)| part.people()[place].range.start;
    let first = all.partition_point(|one| start(one) < range.start);
    let end = range.end;
    all[first..].iter().take_while(move |one| start(one) < end).map(|&(place, role)| (&part.people()[place], role))
}

/// The person of the same sentence who is most of a concern.
pub fn near<'a>(part: &'a Part, scope: &Scope, range: &Range<usize>) -> Option<(&'a Person, Role)> {
    within(part, scope, &sentence(part, range.start)).max_by_key(|(person, role)| (*role, Reverse(person.range.start)))
}

/// Whether anybody is named in the same sentence, in whatever role, who is not known to everybody.
pub fn any_near(part: &Part, range: &Range<usize>) -> bool {
    named_near(part, range).next().is_some()
}

/// Who is named in the same sentence, in whatever role, and not known to everybody.
pub fn named_near<'a>(part: &'a Part, range: &Range<usize>) -> impl Iterator<Item = &'a Person> + use<'a> {
    let read = part.language.may_be(&[Nb, Nn, Da]);
    let sentence = sentence(part, range.start);
    let people = if read { part.people() } else { &[] };
    let first = people.partition_point(|person| person.range.start < sentence.start);
    let inside = people[first..].iter().take_while(move |person| person.range.start < sentence.end);
    inside.filter(|person| person.confidence >= SURE && !is_known(&part.text, person))
}

/// The characters of the sentence at a position.
fn sentence(part: &Part, at: usize) -> Range<usize> {
    let tokens = sentence_at(&part.text.tokens, part.text.token_at(at));
    tokens.first().map_or(0, |first| first.start as usize)..tokens.last().map_or(0, |last| last.end as usize)
}

/// Beside a title that the organisation knows as public.
fn is_titled(person: &Person, part: &Part, scope: &Scope) -> bool {
    let titles = scope.policy.rule("personal-data/person-name").map_or(&[][..], |setting| setting.list("publicRoles"));
    let name = tokens(&part.text, person);
    let beside = name.start.saturating_sub(BESIDE)..(name.end + BESIDE).min(part.text.tokens.len());
    let is_title = |token: &Token| titles.iter().any(|title| lower(title.trim()) == part.text.folded(token));
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
    let name = lower(&part.text.slice(person.range.clone()));
    let shared = &scope.policy.shared;
    shared.allow_names.iter().any(|allowed| lower(allowed.trim()) == name)
}
