//! DUF numbers, by which UDI knows a case about a stay in Norway.
//! Source: project specification of personal data, section 3.8 (2026-11-21). The check digits are not published by UDI, so a
//! cue is enough without them.

use omhu_knowledge::Class;
use omhu_policy::Severity::{Hint, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::check_digits::remainder;
use super::{cues, nordic_national_id, precedence, remedies};
use crate::findings::{Findings, Found};
use crate::rule::Surface::{Attachment, Composer, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::{Claim, Text, Window};

pub static RULE: Rule = Rule {
    severities: Severities::any(Warning),
    surfaces: &[Composer, Reply, Moderation, Attachment, Promotion],
    languages: &[],
    serves: &["DK-HJO-15", "NO-ALTA-22", "NO-DEP-52"],
    parameters: &[Parameter {
        name: "cueWindow",
        default: ParameterDefault::Number { value: 100.0, min: 0.0, max: 200.0 },
    }],
    asks: Asks::Choice(&["notReal", "otherNumber"]),
    precedence: precedence::NORWEGIAN_ID,
    judge: Judge::Number(judge),
};

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    for window in part.text.numbers.windows(12) {
        let Some((sure, severity)) = verdict(&part.text, &window, scope) else { continue };
        let found = Found::in_text(part, window.range()).confidence(sure).severity(severity);
        findings.add(remedies::identity(found, part, scope, &window.range()));
    }
}

fn verdict(text: &Text, window: &Window, scope: &Scope) -> Option<(f32, omhu_policy::Severity)> {
    let digits = window.digits(&text.chars);
    let grouped = window.is_grouped(&[4, 6, 2]);
    let usual = grouped || window.is_grouped(&[12]);
    let whole = if usual { window.is_whole() } else { window.is_alone() };
    if !is_year(digits) || !whole || window.is_glued() || !window.breaks_only_at(4) {
        return None;
    }
    let range = window.range();
    let cue = cues::anywhere(text, &range, cues::window(scope), Class::DUF_CUE);
    let free = matches!(window.claim(), None | Some(Claim::Year));
    let labelled = window.claim() == Some(Claim::Reference);
    match (cue, has_check_digits(digits)) {
        (true, true) => Some((0.95, Warning)),
        (true, false) => Some((0.8, Warning)),
        (false, true) if grouped && (free || labelled) => Some((0.92, Warning)),
        (false, true) if usual && free && !nordic_national_id::is_long_swedish(text, window) => Some((0.5, Hint)),
        _ => None,
    }
}

/// The year of the first application: 1980 or later, not far in the future.
fn is_year(digits: [u8; 12]) -> bool {
    let year = digits[..4].iter().fold(0, |sum, &digit| sum * 10 + u32::from(digit));
    (1980..2040).contains(&year)
}

fn has_check_digits(digits: [u8; 12]) -> bool {
    remainder(&digits, &[4, 6, 3, 2, 4, 6, 3, 2, 7, 5]) == u32::from(digits[10]) * 10 + u32::from(digits[11])
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("DUF-nummeret ditt er ⟦200205705502⟧."),
        Example::Post("Søkeren har ⟦2002 057055 02⟧ hos oss"),
        Example::Post("DUF: ⟦2012 586975 61⟧"),
    ],
    quiet: &[
        Example::Post("Ordrenummer 200205705502 er sendt"),
        Example::Post("Kommunen hadde 2012 586975 61 i tabellen"),
        Example::Post("Sporing: 200205705503"),
    ],
};
