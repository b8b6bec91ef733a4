//! International bank account numbers.
//! Source: project specification of personal data, section 6.3 (2026-11-21), after ISO 13616.

use std::ops::Range;

use omhu_policy::Severity::{Confirm, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::{persons, precedence, remedies};
use crate::findings::{Findings, Found};
use crate::rule::Surface::{Attachment, Composer, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::{Char, Kind, Text};

pub static RULE: Rule = Rule {
    severities: Severities::any(Warning),
    surfaces: &[Composer, Reply, Moderation, Attachment, Promotion],
    languages: &[],
    serves: &["DK-HJO-15", "NO-ALTA-20", "NO-DEP-52"],
    parameters: &[Parameter { name: "ownAccounts", default: ParameterDefault::List }],
    asks: Asks::Choice(&["notReal", "otherNumber"]),
    precedence: precedence::IBAN,
    judge: Judge::Number(judge),
};

/// Lengths by country, where they are not within these bounds alone.
const LENGTHS: [(&str, usize); 12] = [
    ("NO", 15), ("DK", 18), ("SE", 24), ("FI", 18), ("IS", 26), ("FO", 18), ("GL", 18), ("DE", 22), ("GB", 22), ("PL", 28), ("NL", 18), ("LT", 20),
];
const SHORTEST: usize = 15;
const LONGEST: usize = 34;

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    for range in ibans(&part.text).filter(|range| !is_own(&part.text, range, scope)) {
        let severity = if persons::near(part, scope, &range).is_some() { Confirm } else { Warning };
        let found = Found::in_text(part, range.clone()).confidence(0.98).severity(severity);
        findings.add(remedies::identity(found, part, scope, &range));
    }
}

fn ibans(text: &Text) -> impl Iterator<Item = Range<usize>> {
    let check = |at: usize| text.chars.get(at).is_some_and(|face| face.c.is_ascii_digit());
    let begins = move |at: usize| check(at + 2) && check(at + 3) && !check(at) && !check(at + 1);
    let starts = text.tokens.iter().filter(move |token| token.kind == Kind::Word && begins(token.start as usize));
    starts.filter_map(|token| iban(&text.chars, token.start as usize))
}

/// Country, two check digits, and letters and digits with single spaces or hyphens between.
fn iban(chars: &[Char], start: usize) -> Option<Range<usize>> {
    let country: String = chars.get(start..start + 2)?.iter().map(|face| face.c.to_ascii_uppercase()).collect();
    let known = LENGTHS.iter().find(|(code, _)| *code == country).map(|(_, length)| *length);
    let mut signs: Vec<u32> = Vec::with_capacity(LONGEST);
    let mut fits = None;
    for (at, face) in chars.iter().enumerate().skip(start).take(2 * LONGEST) {
        match face.c.to_digit(36).filter(|_| face.c.is_ascii()) {
            Some(sign) if (signs.len() >= 2 || sign >= 10) && (!matches!(signs.len(), 2 | 3) || sign < 10) => signs.push(sign),
            None if matches!(face.c, ' ' | '-') && chars[at - 1].c.is_ascii_alphanumeric() && signs.len() >= 4 => continue,
            _ => break,
        }
        let ends = chars.get(at + 1).is_none_or(|next| !next.c.is_alphanumeric());
        let long = known.map_or((SHORTEST..=LONGEST).contains(&signs.len()), |length| signs.len() == length);
        if ends && long && is_valid(&signs) {
            fits = Some(start..at + 1);
        }
        if signs.len() == LONGEST {
            break;
        }
    }
    fits
}

/// The remainder by 97 with the first four signs moved to the end is one.
fn is_valid(signs: &[u32]) -> bool {
    let (head, rest) = signs.split_at(4);
    let digits = signs.iter().filter(|sign| **sign < 10).count();
    let add = |sum: u32, &sign: &u32| (sum * if sign < 10 { 10 } else { 100 } + sign) % 97;
    digits >= 10 && rest.iter().chain(head).fold(0, add) == 1
}

/// An account of the body's own.
fn is_own(text: &Text, range: &Range<usize>, scope: &Scope) -> bool {
    let plain = |c: &char| c.is_ascii_alphanumeric();
    let written = || text.chars[range.clone()].iter().map(|face| face.c.to_ascii_uppercase()).filter(plain);
    scope.policy.shared.own_accounts.iter().chain(scope.list("ownAccounts")).any(|own| own.to_ascii_uppercase().chars().filter(plain).eq(written()))
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("Overfør til ⟦NO93 8601 1117 947⟧"),
        Example::Post("IBAN: ⟦DK5000400440116243⟧."),
        Example::Post("Min iban er ⟦no9386011117947⟧"),
    ],
    quiet: &[
        Example::Post("Overfør til NO94 8601 1117 947"),
        Example::Post("Linje NO93 går hver time"),
        Example::Post("DK 12 37 56 46 er vores CVR"),
    ],
};
