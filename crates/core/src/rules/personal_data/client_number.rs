//! Numbers by which a service knows a patient, a pupil, a client.
//! Source: project specification of personal data, section 9.5 (2026-11-21).

use std::ops::Range;

use omhu_knowledge::Class;
use omhu_policy::Severity::{Confirm, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::{cues, labelled, precedence, remedies};
use crate::draft::Language::{Da, En, Nb, Nn};
use crate::findings::{Findings, Found};
use crate::meaning::Meaning;
use crate::rule::Surface::{Attachment, Composer, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::Text;

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

/// Many things have a number, also on a card that anybody may have. Chosen on the working half of `tests/corpora/replies.jsonl`.
const SURE: f32 = 0.6;

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    let text = &part.text;
    for at in 0..text.tokens.len() {
        let Some(range) = number(text, at, cues::window(scope)) else { continue };
        let severity = if text.tokens[at].is(Class::HEALTH_CLIENT) { Confirm } else { Warning };
        let found = Found::in_text(part, range.clone()).confidence(0.9).severity(severity);
        findings.add(remedies::identity(found, part, scope, &range));
    }
    for range in part.meaning(Meaning::Client).filter(|range| part.how_likely(range) >= SURE) {
        let found = Found::told(part, range.clone()).severity(Warning);
        findings.add(remedies::identity(found, part, scope, &range));
    }
}

fn number(text: &Text, at: usize, reach: usize) -> Option<Range<usize>> {
    let token = &text.tokens[at];
    let behind = if token.is(Class::CLIENT_NUMBER) {
        at + 1
    } else if token.is(Class::CLIENT_NOUN) {
        labelled::after_number_word(text, at + 1).filter(|&behind| text.tokens[behind - 1].is(Class::CLIENT_ID_WORD))?
    } else {
        return None;
    };
    labelled::value(text, behind, reach).filter(|range| is_number(text, range))
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
