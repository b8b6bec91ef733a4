//! Words of a class that are tied to somebody: "har fått diagnosen", "er sykmeldt", "din søns autisme".

use std::ops::Range;

use omhu_knowledge::{Class, Classes};

use super::individual::{self, Whom};
use crate::scope::{Part, Scope};
use crate::text::Token;

/// So many tokens before a term, something must tie it to somebody.
const TIED: usize = 5;

/// Terms with so many tokens from one to the next are told together: "dømt for vold".
const TOGETHER: usize = 2;

/// The terms about somebody who can be recognised: their place, and how the person is pointed at. One a sentence.
pub fn told(part: &Part, scope: &Scope, terms: Classes) -> Vec<(Range<usize>, Whom)> {
    let tokens = &part.text.tokens;
    let mut found: Vec<(Range<usize>, Whom)> = Vec::new();
    let mut last = None;
    for (at, token) in tokens.iter().enumerate().filter(|(_, token)| token.is(terms)) {
        if last == Some(token.sentence) {
            let near = &tokens[at.saturating_sub(TOGETHER)..at];
            let joined = |(range, _): &&mut (Range<usize>, Whom)| near.iter().any(|other| other.sentence == token.sentence && other.end as usize == range.end);
            if let Some((range, _)) = found.last_mut().filter(joined) {
                range.end = token.end as usize;
            }
        } else if is_tied(tokens, at) {
            last = Some(token.sentence);
            found.extend(individual::of(part, scope, at).map(|whom| (token.range(), whom)));
        }
    }
    found
}

/// Whether a word ties a term to somebody.
fn is_tied(tokens: &[Token], at: usize) -> bool {
    let same = |other: &&Token| other.sentence == tokens[at].sentence;
    let before = tokens[at.saturating_sub(TIED)..at].iter().rev().take_while(same);
    before.chain(tokens.get(at + 1).filter(same)).any(|other| other.is(Class::TIES))
}
