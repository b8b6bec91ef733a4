//! Numbers of passports and driving licences. They have weak formats, so the word for the document must stand before them.
//! Source: project specification of personal data, section 9.1 (2026-11-21).

use std::ops::Range;

use omhu_knowledge::Class;
use omhu_policy::Severity::{Confirm, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::{cues, labelled, persons, precedence, remedies};
use crate::findings::{Findings, Found};
use crate::rule::Surface::{Attachment, Composer, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::{Gap, Kind, Text, Token, Window};

pub static RULE: Rule = Rule {
    severities: Severities::any(Warning),
    surfaces: &[Composer, Reply, Moderation, Attachment, Promotion],
    languages: &[],
    serves: &["DK-HJO-15", "NO-ALTA-20", "NO-DEP-52"],
    parameters: &[Parameter {
        name: "cueWindow",
        default: ParameterDefault::Number { value: 20.0, min: 0.0, max: 200.0 },
    }],
    asks: Asks::Choice(&["notReal", "otherNumber"]),
    precedence: precedence::DOCUMENT,
    judge: Judge::Text(judge),
};

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    let text = &part.text;
    let mut end = 0;
    for at in 0..text.tokens.len() {
        let found = document(text, at, cues::window(scope)).or_else(|| named_behind(text, at)).or_else(|| licence_behind(text, at));
        let Some(range) = found.filter(|range| range.start >= end) else { continue };
        end = range.end;
        let severity = if persons::near(part, scope, &range).is_some() { Confirm } else { Warning };
        let found = Found::in_text(part, range.clone()).confidence(0.9).severity(severity);
        findings.add(remedies::identity(found, part, scope, &range));
    }
}

/// The number behind the word for the document at a token.
fn document(text: &Text, at: usize, reach: usize) -> Option<Range<usize>> {
    let token = &text.tokens[at];
    let behind = if token.is(Class::DOCUMENT_NUMBER) {
        at + 1
    } else if token.is(Class::DOCUMENT_NOUN) || is_identity_card(text, at) {
        match labelled::after_number_word(text, at + 1) {
            Some(behind) => behind,
            None => return nearby(text, at),
        }
    } else {
        return None;
    };
    labelled::value(text, behind, reach)
        .filter(|range| is_number(text, range))
        .or_else(|| nearby(text, at))
        .or_else(|| labelled::before(text, at).filter(|range| is_number(text, range)))
}

/// "ID-kort", "ID-kortnr."
fn is_identity_card(text: &Text, at: usize) -> bool {
    let card = text.folded(&text.tokens[at]).starts_with("kort");
    card && at >= 2 && text.tokens[at - 1].kind == Kind::Sign('-') && text.folded(&text.tokens[at - 2]) == "id"
}

/// "27914028 er nummeret på passet": a number of eight or nine digits, and right behind it what it is.
fn named_behind(text: &Text, at: usize) -> Option<Range<usize>> {
    let noun = text.tokens.get(at).filter(|noun| noun.is(Class::DOCUMENT_NOUN))?;
    let near = text.tokens[..at].iter().rev().take(10).take_while(|token| token.sentence == noun.sentence);
    let mut labelled = false;
    for (step, token) in near.enumerate() {
        labelled |= token.is(Class::NUMBER_WORD) || text.folded(token) == "på" || token.kind == Kind::Sign('(') || step == 1;
        if let Some(range) = document_form(text, token).filter(|_| labelled) {
            return Some(range);
        }
    }
    None
}

/// "nr. 44 19 502718 3": nothing else is written so.
fn licence_behind(text: &Text, at: usize) -> Option<Range<usize>> {
    let number = text.tokens[at + 1..].iter().take(3).find(|token| token.kind == Kind::Number)?;
    let labelled = text.tokens[at].is(Class::NUMBER_WORD);
    number_at(text, number, LICENCE).filter(|_| labelled)
}

/// How a licence is grouped in Norway.
const LICENCE: &[usize] = &[2, 2, 6, 1];

/// A number in these groups that begins at a token, and is known to be nothing else.
fn number_at(text: &Text, token: &Token, lengths: &[usize]) -> Option<Range<usize>> {
    let groups = &text.numbers.groups;
    let first = groups.binary_search_by_key(&token.start, |group| group.start).ok()?;
    let window = Window::from(groups, first, lengths.iter().sum()).filter(|window| window.is_grouped(lengths))?;
    let spaced = window.gaps().all(|gap| gap == Gap::Space);
    (spaced && window.is_whole() && window.claim().is_none() && !window.is_glued()).then(|| window.range())
}

/// So many tokens behind the noun, a number of a document's own form needs no word before it.
const NEARBY: usize = 14;

/// "pass med nummer 31840275", "passet til Thuy (HKA550192)", "førerkort 44 19 502718 3".
fn nearby(text: &Text, at: usize) -> Option<Range<usize>> {
    let sentence = text.tokens[at].sentence;
    let behind = text.tokens[at + 1..].iter().take(NEARBY).take_while(|next| next.sentence <= sentence + 1);
    for (step, token) in behind.enumerate() {
        if token.is(Class::PHONE_CUE) || matches!(text.folded(token), "ring" | "kl") || (step == 0 && text.folded(token) == "på") {
            return None;
        }
        if let Some(range) = document_form(text, token).or_else(|| number_at(text, token, &[11])) {
            return Some(range);
        }
    }
    None
}

fn document_form(text: &Text, token: &Token) -> Option<Range<usize>> {
    let written = text.written(token);
    let letters = written.bytes().take_while(u8::is_ascii_uppercase).count();
    let digits = written[letters..].bytes().all(|digit| digit.is_ascii_digit()).then(|| written.len() - letters)?;
    if (1..=3).contains(&letters) && (6..=8).contains(&digits) {
        return Some(token.range());
    }
    [&[9], &[8], LICENCE].into_iter().find_map(|lengths| number_at(text, token, lengths))
}

/// Six to eleven digits, with at most three letters before them.
fn is_number(text: &Text, range: &Range<usize>) -> bool {
    let faces = || text.chars[range.clone()].iter().map(|face| face.c);
    let digits = faces().filter(char::is_ascii_digit).count();
    let letters = faces().filter(|c| c.is_alphabetic()).count();
    (6..=11).contains(&digits) && letters <= 3 && faces().skip(letters).all(|c| !c.is_alphabetic())
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("Passnummeret mitt er ⟦12345678⟧."),
        Example::Post("Pas nr. ⟦208123456⟧ er bortkommet"),
        Example::Post("Førerkortnr: ⟦16 02 050578 9⟧"),
        Example::Post("Kørekort nr. ⟦12345678⟧"),
        Example::Post("⟦27914028⟧ er nummeret på passet du mistet"),
        Example::Post("Jeg har mistet lappen! Den har nr. ⟦44 19 502718 3⟧"),
        Example::Post("Vakta har førerkort ⟦44195027183⟧"),
    ],
    quiet: &[
        Example::Post("Pass på 12345678 ting før reisen"),
        Example::Post("Pas på de 250000 cyklister"),
        Example::Post("Søk om nytt pass på 02800"),
    ],
};
