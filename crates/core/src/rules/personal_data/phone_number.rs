//! Private telephone numbers in Norway and Denmark.
//! Source: project specification of personal data, sections 7.1 to 7.3 (2026-11-21), after Nkom, "Alle
//! nummerserier for norske telefonnumre", and libphonenumber 9.0.43.

use std::ops::Range;

use omhu_knowledge::Class;
use omhu_policy::AccountKind::{Minister, Official, Politician, Professional, Unknown};
use omhu_policy::Severity::{Hint, Warning};
use omhu_policy::{Country, Parameter, ParameterDefault};

use super::phone_shapes::{Line, Phone, numbers};
use super::{cues, names, precedence, remedies};
use crate::findings::{Findings, Found};
use crate::rule::Surface::{Attachment, Composer, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::Text;

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official, Minister, Politician, Professional, Unknown], Warning),
    surfaces: &[Composer, Reply, Moderation, Attachment, Promotion],
    languages: &[],
    serves: &["DK-HJO-15", "NO-ALTA-20", "NO-DEP-52"],
    parameters: &[
        Parameter { name: "ownPhones", default: ParameterDefault::List },
        Parameter { name: "serviceCues", default: ParameterDefault::List },
    ],
    asks: Asks::Tick,
    precedence: precedence::PHONE,
    judge: Judge::Text(judge),
};

/// How far from a number a word may stand that tells whose it is; a word that tells that it is a
/// telephone number may stand 40 before.
const NEAR: usize = 30;
const PHONE_CUE: usize = 40;

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    let text = &part.text;
    for phone in numbers(text) {
        if let Some((sure, severity)) = verdict(text, &phone, scope) {
            let found = Found::in_text(part, phone.range.clone()).confidence(sure).severity(severity);
            let shared = scope.policy.shared.own_phones.first().cloned();
            findings.add(remedies::contact(found, part, scope, &phone.range, "fix-remove-number", shared));
        }
    }
    for spelled in &text.numbers.spelled {
        let digits = <[u8; 8]>::try_from(spelled.digits.as_slice()).ok();
        let private = digits.filter(|digits| !is_own(digits, scope) && is_mobile(digits, scope.country()));
        if private.is_some() && cues::has(text, &spelled.range, PHONE_CUE, Class::PHONE_CUE) {
            let found = Found::in_text(part, spelled.range.clone()).confidence(0.8);
            let shared = scope.policy.shared.own_phones.first().cloned();
            findings.add(remedies::contact(found, part, scope, &spelled.range, "fix-remove-number", shared));
        }
    }
}

fn verdict(text: &Text, phone: &Phone, scope: &Scope) -> Option<(f32, omhu_policy::Severity)> {
    let cue = cues::has(text, &phone.range, PHONE_CUE, Class::PHONE_CUE);
    if !(cue || phone.country.is_some() || phone.is_plain_to_see()) || is_own(&phone.digits, scope) {
        return None;
    }
    let line = line(phone, cue, scope)?;
    let service = || is_service(text, &phone.range, scope);
    let private = || cues::has(text, &phone.range, NEAR, Class::PRIVATE_CUE);
    match line {
        Line::Mobile if service() => Some((0.6, Hint)),
        Line::Mobile => Some((0.95, Warning)),
        Line::Fixed if private() => Some((0.85, Warning)),
        Line::Fixed if names::near(text, &phone.range, NEAR) => {
            Some((0.7, if service() { Hint } else { Warning }))
        }
        Line::Fixed => None,
    }
}

/// What line it is in the country of its prefix, of its grouping, or of the account; in a text of
/// unknown country a cue lets either country speak.
fn line(phone: &Phone, cue: bool, scope: &Scope) -> Option<Line> {
    let country = phone.country.or(phone.grouped_as).or_else(|| scope.country());
    match country {
        Some(country) => Line::of(&phone.digits, country),
        None => {
            let lines = [Country::No, Country::Dk].map(|country| Line::of(&phone.digits, country));
            match lines {
                [Some(Line::Mobile), Some(Line::Mobile)] => Some(Line::Mobile),
                [Some(Line::Mobile), _] | [_, Some(Line::Mobile)] if cue => Some(Line::Mobile),
                [Some(_), Some(_)] => Some(Line::Fixed),
                _ => None,
            }
        }
    }
}

fn is_mobile(digits: &[u8; 8], country: Option<Country>) -> bool {
    let mobile = |country| Line::of(digits, country) == Some(Line::Mobile);
    country.map_or_else(|| mobile(Country::No) || mobile(Country::Dk), mobile)
}

/// A number of the body's own, with or without country code and spaces.
fn is_own(digits: &[u8; 8], scope: &Scope) -> bool {
    let same = |own: &String| {
        let mut last = own.bytes().rev().filter(u8::is_ascii_digit);
        digits.iter().rev().all(|digit| last.next() == Some(digit + b'0'))
    };
    scope.policy.shared.own_phones.iter().chain(scope.list("ownPhones")).any(same)
}

/// A word of public service stands near, one that Omhu knows or one of the policy's.
fn is_service(text: &Text, range: &Range<usize>, scope: &Scope) -> bool {
    let known = || cues::around(text, range, NEAR).chain(cues::after(text, range.end, NEAR));
    known().any(|(_, token)| token.is(Class::SERVICE_CUE))
        || scope.list("serviceCues").iter().any(|cue| {
            let cue = cue.to_lowercase();
            !cue.is_empty()
                && known().any(|(_, token)| cue.split_whitespace().next() == Some(text.folded(token)))
        })
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("Ring meg på ⟦412 34 567⟧ i kveld"),
        Example::Post("Mobilen til Kari er ⟦+47 412 34 567⟧"),
        Example::Post("tlf ⟦0047 41 23 45 67⟧"),
        Example::Post("Ring mor på ⟦22 12 34 56⟧"),
        Example::Post("Ta kontakt med Kari Nordmann, ⟦22 12 34 56⟧"),
        Example::Post("WhatsApp ⟦4 1 2 3 4 5 6 7⟧"),
        Example::Post("Mit nummer er ⟦+45 20123456⟧"),
        Example::Post("tlf. ⟦412 34 567⟧/⟦906 12 345⟧"),
        Example::Draft(r#"{"text":"Ring ⟦(+47) 412 34 567⟧"}"#),
    ],
    quiet: &[
        Example::Post("Ring 110, 112 eller 113 ved nød"),
        Example::Post("Sentralbord: 21 23 45 67 (hverdager 9–15)"),
        Example::Post("Vakttelefon 815 00 000"),
        Example::Post("I 2024 2025 2026 vokser vi"),
        Example::Post("Prisen er 41 234 567 kroner"),
        Example::Post("CVR 29 18 95 00"),
        Example::Post("Måling 41234567 er lagret"),
        Example::Post("Åpent 20.00-22.30 i kveld"),
        Example::Draft(r#"{"account":{"kind":"personal"},"text":"Ring meg på 412 34 567"}"#),
    ],
};
