//! Words of a class that are tied to somebody: "har fått diagnosen", "er sykmeldt", "din søns autisme".

use std::ops::Range;

use omhu_knowledge::{Class, Classes};
use omhu_policy::AccountKind::Personal;
use omhu_policy::Severity::{Confirm, Warning};

use super::individual::{self, Whom};
use super::remedies;
use crate::findings::{Findings, Found};
use crate::scope::{Part, Scope};
use crate::text::Token;

/// So many tokens before a term, something must tie it to somebody.
const TIED: usize = 5;

/// Terms with so many tokens from one to the next are told together: "dømt for vold".
const TOGETHER: usize = 2;

/// A finding for each of these terms that is told of somebody. On a personal account only beside a word of work: what people
/// tell of themselves and their friends is their own.
pub fn judge(part: &Part, scope: &Scope, findings: &mut Findings, terms: Classes) {
    if scope.account() == Personal && !is_of_work(part) {
        return;
    }
    for (range, whom) in told(part, scope, terms) {
        let severity = if whom == Whom::Named { Confirm } else { Warning };
        let found = Found::in_text(part, range.clone()).confidence(0.8).severity(severity);
        findings.add(remedies::detail(found, part, scope, &range));
    }
}

/// "eleven", "pasienten", "brukeren"
pub fn is_of_work(part: &Part) -> bool {
    part.text.tokens.iter().any(|token| token.is(Class::WORK_ROLE))
}

/// The terms about somebody who can be recognised: their place, and how the person is pointed at. One a sentence.
fn told(part: &Part, scope: &Scope, terms: Classes) -> Vec<(Range<usize>, Whom)> {
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
