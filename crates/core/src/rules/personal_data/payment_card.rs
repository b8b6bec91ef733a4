//! Payment cards.
//! Source: project specification of personal data, section 6.4 (2026-11-21), after ISO/IEC 7812.

use omhu_knowledge::Class;
use omhu_policy::Severity::Confirm;

use super::check_digits::luhn;
use super::{cues, precedence, remedies};
use crate::findings::{Findings, Found};
use crate::rule::Surface::{Attachment, Composer, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::{Claim, Gap, Group, Text, Window};

pub static RULE: Rule = Rule {
    severities: Severities::any(Confirm),
    surfaces: &[Composer, Reply, Moderation, Attachment, Promotion],
    languages: &[],
    serves: &["DK-HJO-15", "NO-ALTA-20", "NO-DEP-52"],
    parameters: &[],
    asks: Asks::Choice(&["notReal", "otherNumber"]),
    precedence: precedence::PAYMENT_CARD,
    judge: Judge::Number(judge),
};

/// How far before a number the word "card" may stand, for prefixes that other numbers have too.
const CUE: usize = 40;

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    let text = &part.text;
    for window in (13..=19).flat_map(|digits| text.numbers.windows(digits)).filter(|window| is_card(text, window)) {
        let found = Found::in_text(part, window.range()).confidence(0.95);
        findings.add(remedies::identity(found, part, scope, &window.range()));
    }
}

fn is_card(text: &Text, window: &Window) -> bool {
    let length: usize = window.groups.iter().map(Group::len).sum();
    let usual = window.groups.len() == 1 || window.is_grouped(&[4, 4, 4, 4]) || window.is_grouped(&[4, 6, 5]) || window.is_grouped(&[4, 6, 4]);
    let whole = if usual { window.is_whole() } else { window.is_alone() };
    let cue = || cues::has(text, &window.range(), CUE, Class::CARD_CUE);
    let joined = window.gaps().all(|gap| matches!(gap, Gap::Space | Gap::Sign('-' | '.') | Gap::SpacedSign('-')));
    let free = window.claim().is_none() || (matches!(window.claim(), Some(Claim::Year | Claim::Reference)) && cue());
    let account = length == 14 && !usual;
    if account || !whole || !joined || !free || window.is_glued() || window.letters() > 0 {
        return false;
    }
    let digits: [u8; 19] = window.digits(&text.chars);
    let digits = &digits[..length];
    let alike = digits.iter().all(|digit| *digit == digits[0]);
    !alike && luhn(digits) && (is_issued(digits) || (is_shared(digits) && cue()))
}

/// The first digits and the length of an issuer's cards.
fn is_issued(digits: &[u8]) -> bool {
    let head = |count: usize| digits[..count].iter().fold(0, |sum, &digit| sum * 10 + u32::from(digit));
    match digits.len() {
        19 => head(1) == 4,
        14 => matches!(head(2), 36 | 38 | 39) || matches!(head(3), 300..=305),
        15 => matches!(head(2), 34 | 37),
        16 => head(1) == 4 || matches!(head(2), 51..=55 | 65) || matches!(head(3), 644..=649) || matches!(head(4), 2221..=2720 | 3528..=3589 | 5019 | 6011),
        _ => false,
    }
}

/// Maestro, and the short cards of before: prefixes and lengths that many other numbers have.
fn is_shared(digits: &[u8]) -> bool {
    digits[0] == 6 || (digits[0] == 5 && matches!(digits[1], 0 | 6..=8)) || (digits[0] == 4 && digits.len() == 13)
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("Kortet mitt er ⟦4111 1111 1111 1111⟧, hjelp"),
        Example::Post("Betalte med ⟦378282246310005⟧ i går"),
        Example::Post("Dankort ⟦5019-7170-1010-3742⟧"),
    ],
    quiet: &[
        Example::Post("EAN 4111111111111111 på pakken"),
        Example::Post("IMEI 490154203237518"),
        Example::Post("Tallet 4111 1111 1111 1112 er ikke et kort"),
    ],
};
