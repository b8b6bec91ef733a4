//! Numbers of passports and driving licences. They have weak formats, so the word for the document must stand before them.
//! Source: project specification of personal data, section 9.1 (2026-11-21).

use std::ops::Range;

use omhu_knowledge::Class;
use omhu_policy::Severity::{Confirm, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::{cues, labelled, persons, precedence, remedies};
use crate::findings::{Findings, Found};
use crate::meaning::Meaning;
use crate::rule::Surface::{Attachment, Composer, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::Text;

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
    judge: Judge::Number(judge),
};

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    let text = &part.text;
    let mut end = 0;
    for at in 0..text.tokens.len() {
        let found = document(text, at, cues::window(scope));
        let Some(range) = found.filter(|range| range.start >= end) else { continue };
        end = range.end;
        let severity = if persons::near(part, scope, &range).is_some() { Confirm } else { Warning };
        let found = Found::in_text(part, range.clone()).confidence(0.9).severity(severity);
        findings.add(remedies::identity(found, part, scope, &range));
    }
    for range in part.meaning(Meaning::Document).filter(|range| !is_warned_of(text, range)) {
        let found = Found::told(part, range.clone()).severity(Warning);
        findings.add(remedies::identity(found, part, scope, &range));
    }
}

/// The number behind the word for the document at a token.
fn document(text: &Text, at: usize, reach: usize) -> Option<Range<usize>> {
    let token = &text.tokens[at];
    let behind = if token.is(Class::DOCUMENT_NUMBER) {
        at + 1
    } else if token.is(Class::DOCUMENT_NOUN) {
        labelled::after_number_word(text, at + 1)?
    } else {
        return None;
    };
    labelled::value(text, behind, reach).filter(|range| is_number(text, range))
}

/// "Pas på nr. 12345678"
fn is_warned_of(text: &Text, range: &Range<usize>) -> bool {
    let mut nouns = cues::before(text, range.start, 20).filter(|(_, token)| token.is(Class::DOCUMENT_NOUN));
    nouns.any(|(at, _)| text.folded(&text.tokens[at + 1]) == "på")
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
