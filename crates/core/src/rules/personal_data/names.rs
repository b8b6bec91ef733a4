//! What looks like a person's name.

use std::ops::Range;

use omhu_knowledge::Class;

use super::cues;
use crate::text::{Case, Kind, Text, Token};

/// Whether two capitalised words stand together within `reach`, none of them an organisation's.
pub fn near(text: &Text, range: &Range<usize>, reach: usize) -> bool {
    let before = cues::before(text, range.start, reach).map(|(at, _)| at);
    let after = cues::after(text, range.end, reach).map(|(at, _)| at);
    before.chain(after).any(|at| is_name(text, at))
}

/// Whether the token and the one before it look like a person's name.
pub fn is_name(text: &Text, at: usize) -> bool {
    let Some(first) = at.checked_sub(1).map(|first| &text.tokens[first]) else { return false };
    let last = &text.tokens[at];
    let next = text.tokens.get(at + 1).filter(|next| next.sentence == last.sentence);
    let organisation = next.is_some_and(|next| next.is(Class::ORGANISATION_WORD));
    is_part(first) && is_part(last) && last.spaced && first.sentence == last.sentence && !organisation
}

fn is_part(token: &Token) -> bool {
    let known = Class::ORGANISATION_WORD.or(Class::PHONE_CUE)
        | Class::SERVICE_CUE.or(Class::LANGUAGE_NB)
        | Class::LANGUAGE_NN.or(Class::LANGUAGE_DA);
    token.kind == Kind::Word && token.case == Case::Title && token.end - token.start >= 2 && !token.is(known)
}
