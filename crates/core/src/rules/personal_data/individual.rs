//! Whether a sentence is about somebody who can be recognised: named, spoken to, or pointed at by a role or as kin.

use omhu_knowledge::Class;

use super::persons;
use crate::draft::Composer;
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
    let within = |class: Class| sentence_of(tokens, sentence).iter().any(|token| token.is(class));
    let named = persons::near(part, scope, &tokens[at].range()).is_some();
    if named && (within(Class::PRIVATE_ROLE) || !within(Class::GENERAL_CONTEXT)) {
        return Some(Whom::Named);
    }
    let role = within(Class::PRIVATE_ROLE);
    let general = within(Class::GENERAL_CONTEXT) || within(Class::GUIDANCE_WORD);
    if (general && !role) || asks(tokens, sentence) {
        return None;
    }
    if within(Class::SECOND_PERSON) && is_answer(part, scope, sentence) {
        return Some(Whom::Named);
    }
    let kin = within(Class::KIN_WORD) && (within(Class::POSSESSIVE) || within(Class::SECOND_PERSON));
    let named_before = within(Class::THIRD_PERSON) && sentence > 0 && persons::private(part, scope).iter().any(|(person, _)| part.text.sentence_at(person.range.start).is_some_and(|other| other < sentence && other + 2 >= sentence));
    let placed = || within(Class::THIRD_PERSON) && is_placed(part, sentence);
    (kin || named_before || role || placed() || persons::any_near(part, &tokens[at].range())).then_some(Whom::Pointed)
}

/// "han fra E45", "hun i nr. 5", "ho på rom 12": a place where few are.
fn is_placed(part: &Part, sentence: u32) -> bool {
    let tokens = sentence_of(&part.text.tokens, sentence);
    let numbered = |word: &Token| matches!(part.text.folded(word), "nr" | "rom" | "rum" | "stue" | "leilighet" | "lejlighed" | "leilegheit");
    let mixed = |word: &Token| word.kind == Kind::Word && word.case != Case::Lower && part.text.folded(word).ends_with(|c: char| c.is_ascii_digit());
    let row = |row: &[Token]| numbered(&row[0]) && row[1..].iter().any(|next| next.kind == Kind::Number);
    tokens.iter().any(mixed) || tokens.windows(3).any(row) || tokens.windows(2).any(row)
}

/// The tokens of a sentence.
pub fn sentence_of(tokens: &[Token], sentence: u32) -> &[Token] {
    let start = tokens.partition_point(|token| token.sentence < sentence);
    let end = tokens.partition_point(|token| token.sentence <= sentence);
    &tokens[start..end]
}

fn asks(tokens: &[Token], sentence: u32) -> bool {
    sentence_of(tokens, sentence).last().is_some_and(|last| last.kind == Kind::Sign('?'))
}

/// Somebody is answered: in a reply, behind a greeting by name, or by user name.
pub fn is_answer(part: &Part, scope: &Scope, sentence: u32) -> bool {
    let greeted = || {
        persons::private(part, scope).iter().any(|(person, _)| {
            let before = part.text.sentence_at(person.range.start).is_some_and(|other| other <= sentence);
            before && person.range.start < 40
        })
    };
    let tagged = || part.text.tokens.first().is_some_and(|token| token.kind == Kind::Handle);
    scope.draft.composer == Composer::Reply || tagged() || greeted()
}
