//! The word that tells what a number is: "ordrenummer 12345", "KID: 12345", "CVR-nr. 12345674".

use omhu_knowledge::Class;

use super::Text;
use crate::text::{Kind, Token};

/// What the word before a number says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// An amount of money.
    Amount,
    /// A time of day.
    Clock,
    /// A Norwegian organisation.
    Organisation,
    /// A Danish company (CVR).
    Company,
    /// A Danish production unit (P-nummer).
    Unit,
    /// An article.
    Article,
    /// A payment, an order, a case.
    Reference,
}

const LABELS: [(Class, Label); 6] = [
    (Class::AMOUNT_BEFORE, Label::Amount),
    (Class::CLOCK, Label::Clock),
    (Class::ORGANISATION_NUMBER, Label::Organisation),
    (Class::COMPANY_NUMBER, Label::Company),
    (Class::ARTICLE_NUMBER, Label::Article),
    (Class::REFERENCE_NUMBER, Label::Reference),
];

/// The label directly before a token; words like "nummer", "er", "ditt" and signs may stand between.
#[must_use]
pub fn label(text: &Text, token: usize) -> Option<Label> {
    let mut number_word = false;
    for at in (token.saturating_sub(8)..token).rev() {
        let word = &text.tokens[at];
        if is_passed(text, at) {
            number_word |= word.is(Class::NUMBER_WORD);
            continue;
        }
        if number_word && text.folded(word) == "p" && text.tokens[at + 1].kind == Kind::Sign('-') {
            return Some(Label::Unit);
        }
        if number_word && word.is(Class::CASE_WORD) {
            return Some(Label::Reference);
        }
        return LABELS.iter().find(|(class, _)| word.is(*class)).map(|&(_, label)| label);
    }
    None
}

fn is_passed(text: &Text, at: usize) -> bool {
    let token: &Token = &text.tokens[at];
    match token.kind {
        Kind::Sign(sign) => matches!(sign, '.' | ':' | '-' | '#' | '(' | '"' | '=' | '*' | '«'),
        Kind::Word => token.is(Class::NUMBER_WORD.or(Class::LINKING_WORD)),
        _ => false,
    }
}
