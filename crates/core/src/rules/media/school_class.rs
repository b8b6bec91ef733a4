//! A class of pupils: "5. klasse", "1.–4. trinn", and beside a school also "3B" or "0.b".

use omhu_knowledge::Class;

use super::words;
use crate::text::{Kind, Text, Token};

/// Whether a text names one.
pub fn is_named(text: &Text) -> bool {
    let mut start = 0;
    text.sentences().any(|sentence| {
        let mut tokens = start..start + sentence.len();
        start = tokens.end;
        let at_school = sentence.iter().any(|token| words::is(text, token, Class::SCHOOL));
        tokens.any(|at| is_year(text, at) || (at_school && is_lettered(text, at)))
    })
}

fn is_year(text: &Text, at: usize) -> bool {
    text.tokens[at].is(Class::SCHOOL_YEAR) && follows_number(text, at)
}

/// A number before the token, or a number with a dot.
fn follows_number(text: &Text, at: usize) -> bool {
    let before = |back: usize| at.checked_sub(back).map(|at| text.tokens[at].kind);
    let dot = usize::from(before(1) == Some(Kind::Sign('.')));
    before(1 + dot) == Some(Kind::Number)
}

fn is_lettered(text: &Text, at: usize) -> bool {
    let token: &Token = &text.tokens[at];
    let letter = |c: char| ('a'..='f').contains(&c);
    let mut name = text.folded(token).chars().rev();
    let lettered = token.kind == Kind::Word && name.next().is_some_and(letter);
    let (digits, others): (Vec<char>, Vec<char>) = name.partition(char::is_ascii_digit);
    let alone = digits.is_empty() && !token.spaced && follows_number(text, at);
    lettered && others.is_empty() && (alone || (1..=2).contains(&digits.len()))
}
