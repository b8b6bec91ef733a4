//! Whether a sentence is about somebody who can be recognised: named, spoken to, or pointed at by a role or as kin.

use std::ops::Range;

use omhu_knowledge::Class;

use super::persons;
use crate::draft::Composer;
use crate::meaning::Meaning;
use crate::scope::{Part, Scope};
use crate::text::{Case, Kind, Token};

/// How somebody is pointed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whom {
    /// By name, or as the one who is answered.
    Named,
    /// By a role, as kin, or by a pronoun after a name.
    Pointed,
}

/// Whom the sentence of a token is about; nothing where it speaks of people in general.
pub fn of(part: &Part, scope: &Scope, at: usize) -> Option<Whom> {
    let tokens = &part.text.tokens;
    let sentence = tokens[at].sentence;
    let around = sentence_at(tokens, at);
    let within = |class: Class| around.iter().any(|token| token.is(class));
    let named = persons::near(part, scope, &tokens[at].range()).is_some();
    if named && (within(Class::PRIVATE_ROLE) || !within(Class::GENERAL_CONTEXT)) {
        return Some(Whom::Named);
    }
    let role = within(Class::PRIVATE_ROLE);
    let general = within(Class::GENERAL_CONTEXT) || within(Class::GUIDANCE_WORD);
    if (general && !role) || asks(around) {
        return None;
    }
    if within(Class::SECOND_PERSON) && is_answer(part, scope) {
        return Some(Whom::Named);
    }
    let kin = within(Class::KIN_WORD) && (within(Class::POSSESSIVE) || within(Class::SECOND_PERSON));
    let named_before = || within(Class::THIRD_PERSON) && is_named_before(part, scope, around, sentence);
    let placed = || within(Class::THIRD_PERSON) && is_placed(part, around);
    (kin || role || named_before() || placed() || persons::any_near(part, &tokens[at].range())).then_some(Whom::Pointed)
}

/// Somebody is named in one of the two sentences before.
fn is_named_before(part: &Part, scope: &Scope, around: &[Token], sentence: u32) -> bool {
    let first = part.text.tokens.partition_point(|token| token.sentence + 2 < sentence);
    let range = part.text.tokens[first].start as usize..around[0].start as usize;
    persons::within(part, scope, &range).next().is_some()
}

/// "han fra E45", "hun i nr. 5", "ho på rom 12": a place where few are.
fn is_placed(part: &Part, around: &[Token]) -> bool {
    let numbered = |word: &Token| matches!(part.text.folded(word), "nr" | "rom" | "rum" | "stue" | "leilighet" | "lejlighed" | "leilegheit");
    let mixed = |word: &Token| word.kind == Kind::Word && word.case != Case::Lower && part.text.folded(word).ends_with(|c: char| c.is_ascii_digit());
    let number = |at: usize| around[at..].iter().skip(1).take(2).any(|next| next.kind == Kind::Number);
    around.iter().enumerate().any(|(at, word)| mixed(word) || (numbered(word) && number(at)))
}

/// A sentence of more tokens is none: so many on each side are looked at.
const FAR: usize = 100;

/// By all that is told around it a value that could mean this is nobody's; and nobody is spoken of in its sentence, or named near it in
/// a private role.
pub fn is_nobodys(part: &Part, scope: &Scope, range: &Range<usize>, meaning: Meaning) -> bool {
    let somebody = Class::PERSON_PRONOUN.or(Class::THIRD_PERSON) | Class::PRIVATE_ROLE.or(Class::KIN_WORD);
    let sentence = || sentence_at(&part.text.tokens, part.text.token_at(range.start));
    part.is_nobodys(range, meaning)
        && !sentence().iter().any(|token| token.is(somebody))
        && persons::near(part, scope, range).is_none()
}

/// The tokens of the sentence that a token stands in.
pub fn sentence_at(tokens: &[Token], at: usize) -> &[Token] {
    let Some(token) = tokens.get(at) else { return &[] };
    let before = tokens[at.saturating_sub(FAR)..at].partition_point(|other| other.sentence < token.sentence);
    let start = at.saturating_sub(FAR) + before;
    let end = tokens.len().min(at + FAR);
    let after = tokens[at..end].partition_point(|other| other.sentence == token.sentence);
    &tokens[start..at + after]
}

fn asks(sentence: &[Token]) -> bool {
    sentence.last().is_some_and(|last| last.kind == Kind::Sign('?'))
}

/// So near to the beginning, a name is a greeting.
const GREETING: usize = 40;

/// Somebody is answered: in a reply, behind a greeting by name, or by user name.
fn is_answer(part: &Part, scope: &Scope) -> bool {
    let greeted = || persons::within(part, scope, &(0..GREETING)).next().is_some();
    let tagged = || part.text.tokens.first().is_some_and(|token| token.kind == Kind::Handle);
    scope.draft.composer == Composer::Reply || tagged() || greeted()
}
