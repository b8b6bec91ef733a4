//! Numbers by which a service knows a patient, a pupil, a client.
//! Source: project specification of personal data, section 9.5 (2026-11-21).

use std::ops::Range;

use omhu_knowledge::Class;
use omhu_policy::Severity::{Confirm, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::{cues, labelled, precedence, remedies};
use crate::draft::Language::{Da, En, Nb, Nn};
use crate::findings::{Findings, Found};
use crate::rule::Surface::{Attachment, Composer, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::{Case, Kind, Text};

pub static RULE: Rule = Rule {
    severities: Severities::any(Warning),
    surfaces: &[Composer, Reply, Moderation, Attachment, Promotion],
    languages: &[Nb, Nn, Da, En],
    serves: &["DK-HJO-15", "DK-HJO-17", "NO-ALTA-22"],
    parameters: &[Parameter {
        name: "cueWindow",
        default: ParameterDefault::Number { value: 20.0, min: 0.0, max: 200.0 },
    }],
    asks: Asks::Choice(&["notReal", "otherNumber"]),
    precedence: precedence::CLIENT,
    judge: Judge::Text(judge),
};

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    let text = &part.text;
    for at in 0..text.tokens.len() {
        let Some(range) = number(text, at, cues::window(scope)) else { continue };
        let severity = if text.tokens[at].is(Class::HEALTH_CLIENT) { Confirm } else { Warning };
        let found = Found::in_text(part, range.clone()).confidence(0.9).severity(severity);
        findings.add(remedies::identity(found, part, scope, &range));
    }
}

fn number(text: &Text, at: usize, reach: usize) -> Option<Range<usize>> {
    let token = &text.tokens[at];
    let behind = if token.is(Class::CLIENT_NUMBER) {
        at + 1
    } else if token.is(Class::CLIENT_NOUN) {
        let labelled = labelled::after_number_word(text, at + 1).filter(|&behind| text.tokens[behind - 1].is(Class::CLIENT_ID_WORD));
        match labelled {
            Some(behind) => behind,
            None => return joined(text, at + 1).or_else(|| lettered(text, at + 1)),
        }
    } else if text.folded(token) == "id" && at.checked_sub(1).is_some_and(|before| text.tokens[before].kind == Kind::Sign('(')) {
        at + 1
    } else {
        return None;
    };
    labelled::value(text, behind, reach).or_else(|| labelled::before(text, at)).filter(|range| is_number(text, range))
}

/// "beboer B-314", "flexkunde FK7702154": letters and digits are no count either.
fn lettered(text: &Text, at: usize) -> Option<Range<usize>> {
    let first = text.tokens.get(at).filter(|first| first.kind == Kind::Word && matches!(first.case, Case::Upper | Case::Title | Case::Mixed))?;
    let range = labelled::value(text, at, 2).filter(|range| range.start == first.start as usize)?;
    let digits = text.chars[range.clone()].iter().filter(|face| face.c.is_ascii_digit()).count();
    let capital = text.chars[range.start].c.is_uppercase();
    (digits >= 3 && capital).then_some(range)
}

/// "medlem 40-2281", "bruker 88214": a number in two parts or of five digits is no count.
fn joined(text: &Text, at: usize) -> Option<Range<usize>> {
    let first = text.tokens.get(at).filter(|first| first.kind == Kind::Number)?;
    let range = labelled::value(text, at, 2)?;
    let parts = text.chars[range.clone()].iter().filter(|face| face.c == '-').count();
    let dotted = text.chars[range.clone()].iter().any(|face| face.c == '.');
    let group = text.numbers.groups.get(text.numbers.groups.partition_point(|group| (group.start as usize) < range.start));
    let free = group.is_some_and(|group| group.claim.is_none() && !group.glued);
    let count = range.len() < if parts == 1 { 6 } else { 5 };
    (parts <= 1 && !dotted && !count && free && range.start == first.start as usize).then_some(range)
}

/// Four to fifteen signs, three of them digits.
fn is_number(text: &Text, range: &Range<usize>) -> bool {
    let faces = || text.chars[range.clone()].iter().map(|face| face.c);
    // "0000 0000" is how it looks, not what it is.
    let form = faces().filter(char::is_ascii_digit).all(|digit| digit == '0');
    (4..=18).contains(&range.len()) && faces().filter(char::is_ascii_digit).count() >= 3 && !form
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("Pasientnummeret ditt er ⟦4471923⟧."),
        Example::Post("Hei! Brukernr. ⟦55-1203⟧ er registrert"),
        Example::Post("Elev-ID ⟦K2023114⟧ mangler bøker"),
        Example::Post("Dit kundenummer er ⟦1029384⟧, ring til os"),
        Example::Post("⟦P-20931⟧ er pasientnummeret ditt"),
        Example::Post("Flexkunde ⟦FK7702154⟧ skal hentes"),
    ],
    quiet: &[
        Example::Post("Kundenummer finner du på fakturaen"),
        Example::Post("Klient 12 av 40 ventet"),
        Example::Post("Medlemstallet er 4471923"),
    ],
};
