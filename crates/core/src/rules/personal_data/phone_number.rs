//! Private telephone numbers in Norway and Denmark.
//! Source: project specification of personal data, sections 7.1 to 7.3 (2026-11-21), after Nkom, "Alle
//! nummerserier for norske telefonnumre", and libphonenumber 9.0.43.

use std::cell::LazyCell;
use std::ops::Range;

use omhu_knowledge::{Class, lower};
use omhu_policy::AccountKind::{Minister, Official, Politician, Professional, Unknown};
use omhu_policy::Severity::{Hint, Warning};
use omhu_policy::{Country, Parameter, ParameterDefault};

use super::phone_shapes::{self, Line, Phone, numbers};
use super::individual::is_nobodys;
use super::{cues, names, precedence, remedies};
use crate::findings::{Findings, Found};
use crate::meaning::Meaning;
use crate::rule::Surface::{Attachment, Composer, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::{Case, Kind, PHONE_REACH, Text, Token};

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
    judge: Judge::Number(judge),
};

/// How far from a number a word may stand that tells whose it is.
const NEAR: usize = 30;

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    let text = &part.text;
    let written = numbers(text).filter_map(|phone| {
        let (sure, severity) = verdict(part, &phone, scope)?;
        Some((phone.range, sure, severity))
    });
    let spelled = text.numbers.spelled.iter().filter_map(|spelled| {
        let digits = <[u8; 8]>::try_from(spelled.digits.as_slice()).ok()?;
        let cue = has_cue(text, &spelled.range);
        let mobile = line(digits, scope.country(), cue) == Some(Line::Mobile);
        (cue && mobile && !is_own(digits, scope)).then(|| (spelled.range.clone(), 0.8, Warning))
    });
    let foreign = phone_shapes::foreign(text).map(|range| {
        let severity = if is_service(text, &range, scope) { Hint } else { Warning };
        (range, 0.9, severity)
    });
    for (range, sure, severity) in written.chain(spelled).chain(foreign) {
        let found = Found::in_text(part, range.clone()).confidence(sure).severity(severity);
        let shared = scope.policy.shared.own_phones.first().cloned();
        findings.add(remedies::contact(found, part, scope, &range, "fix-remove-number", shared));
    }
}

fn verdict(part: &Part, phone: &Phone, scope: &Scope) -> Option<(f32, omhu_policy::Severity)> {
    let text = &part.text;
    if is_own(phone.digits, scope) {
        return None;
    }
    let cue = phone.country.is_some() || has_cue(text, &phone.range);
    let told = LazyCell::new(|| part.meaning(Meaning::Phone).any(|range| range == phone.range));
    let private = || cues::around(text, &phone.range, NEAR).any(|(at, _)| is_private(text, at));
    let reached = || is_reached(text, phone.range.start);
    let another = || !reached() && !private() && part.is_another(&phone.range, Meaning::Phone);
    if !cue && ((phone.may_be_date() && !*told) || another()) {
        return None;
    }
    // Halves are Danish; Norwegians write their mobile numbers so, too.
    let norwegian = scope.country() == Some(Country::No) && Line::of(phone.digits, Country::No) == Some(Line::Mobile);
    let grouped = phone.grouped_as.map(|country| if norwegian { Country::No } else { country });
    let line = line(phone.digits, phone.country.or(grouped).or_else(|| scope.country()), cue)?;
    let named = || names::near(text, &phone.range, NEAR);
    let pocket = || phone.is_compact() && line == Line::Mobile && (reached() || named());
    if !(cue || phone.is_plain_to_see() || pocket() || *told) {
        return None;
    }
    let nobodys = || !private() && is_nobodys(part, scope, &phone.range, Meaning::Phone);
    match (line, is_service(text, &phone.range, scope)) {
        (Line::Fixed, _) | (Line::Mobile, true) if nobodys() => None,
        (Line::Mobile, false) if nobodys() => Some((0.5, Hint)),
        (Line::Mobile, true) => Some((0.6, Hint)),
        (Line::Mobile, false) => Some((0.95, Warning)),
        (Line::Fixed, true) => named().then_some((0.5, Hint)),
        (Line::Fixed, false) if private() || *told => Some((0.85, Warning)),
        (Line::Fixed, false) => named().then_some((0.7, Warning)),
    }
}

/// A word that tells that it is a telephone number; also "mitt nummer", "nummeret hennes".
fn has_cue(text: &Text, range: &Range<usize>) -> bool {
    let owned = |at: usize| {
        let mut beside =
            [at.checked_sub(1), Some(at + 1)].into_iter().flatten().filter_map(|at| text.tokens.get(at));
        text.folded(&text.tokens[at]).starts_with("nummer") && beside.any(|token| token.is(Class::POSSESSIVE.or(Class::PRIVATE_CUE)))
    };
    cues::around(text, range, PHONE_REACH).any(|(at, token)| token.is(Class::PHONE_CUE) || owned(at)) || is_asked(text, range.start)
        || is_listed(text, range.start)
}

/// "nå han på 41836290", "etter avtale på 97302461": right behind "på".
fn is_reached(text: &Text, at: usize) -> bool {
    text.token_at(at).checked_sub(1).is_some_and(|before| text.folded(&text.tokens[before]) == "på")
}

/// "T: 30770255", "M: 412 34 567": as in a list.
fn is_listed(text: &Text, at: usize) -> bool {
    let Some([letter, colon]) = text.token_at(at).checked_sub(2).and_then(|first| text.tokens.get(first..first + 2)) else { return false };
    colon.kind == Kind::Sign(':') && matches!(text.folded(letter), "t" | "m")
}

/// "ring meg da!! 90038011": the sentence right before asks for a call.
fn is_asked(text: &Text, at: usize) -> bool {
    let near = text.tokens[..text.token_at(at)].iter().rev().take(6).take_while(|token| token.start as usize + NEAR > at);
    near.skip_while(|token| matches!(token.kind, Kind::Sign(_))).any(|token| matches!(text.folded(token), "ring" | "call" | "text" | "sms"))
}

/// The line of a number. Where the country is unknown, a Norwegian mobile series with a cue is somebody's
/// pocket; else only a number that is nobody's place may be.
fn line(digits: [u8; 8], country: Option<Country>, cue: bool) -> Option<Line> {
    if let Some(country) = country {
        return Line::of(digits, country);
    }
    let lines = [Country::No, Country::Dk].map(|country| Line::of(digits, country));
    let mobile = lines.contains(&Some(Line::Mobile)) && (cue || lines[0] == lines[1]);
    match lines {
        [None, None] => None,
        [Some(Line::Mobile), _] if cue => Some(Line::Mobile),
        _ if mobile && !lines.contains(&Some(Line::Fixed)) => Some(Line::Mobile),
        _ => Some(Line::Fixed),
    }
}

/// "mor", "privat", "hos ham", "hos Kari"; not "hos oss".
fn is_private(text: &Text, at: usize) -> bool {
    let token = &text.tokens[at];
    let person = |next: &Token| {
        next.is(Class::PERSON_PRONOUN) || (next.case == Case::Title && !next.is(Class::ORGANISATION_WORD))
    };
    token.is(Class::PRIVATE_CUE)
        || (text.folded(token) == "hos" && text.tokens.get(at + 1).is_some_and(person))
}

/// A number of the body's own, with or without country code and spaces.
fn is_own(digits: [u8; 8], scope: &Scope) -> bool {
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
            let cue = lower(cue);
            !cue.is_empty()
                && known().any(|(_, token)| cue.split_whitespace().next() == Some(text.folded(token)))
        })
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("Skriv til Bárður: ⟦+298 27 41 63⟧"),
        Example::Draft(r#"{"text":"Terje svarer på 9517 3042.","country":"NO","account":{"kind":"official"}}"#),
        Example::Draft(r#"{"text":"Sjåføren kan nå han på ⟦41836290⟧.","country":"NO","account":{"kind":"official"}}"#),
        Example::Post("Hej Peter. Fang mig på ⟦22745108⟧, når du er færdig hos naboen."),
        Example::Post("Ring til mig på ⟦2097 2100⟧ i aften"),
        Example::Post("Ring meg på ⟦412 34 567⟧ i kveld"),
        Example::Draft(r#"{"text":"Kan dere ringe meg på ⟦98765432⟧ når saken min er ferdig behandlet hos Nav?","country":"NO","account":{"kind":"official"}}"#),
        Example::Draft(r#"{"text":"Ring til mig på ⟦42481736⟧, når min sag er færdig.","country":"DK","account":{"kind":"official"}}"#),
        Example::Post("Mobilen til Kari er ⟦+47 412 34 567⟧"),
        Example::Post("tlf ⟦0047 41 23 45 67⟧"),
        Example::Post("Ring mor på ⟦22 12 34 56⟧"),
        Example::Post("Ta kontakt med Kari Nordmann, ⟦22 12 34 56⟧"),
        Example::Post("WhatsApp ⟦4 1 2 3 4 5 6 7⟧"),
        Example::Post("Mit nummer er ⟦+45 20123456⟧"),
        Example::Post("tlf. ⟦412 34 567⟧/⟦906 12 345⟧"),
        Example::Post("Hei, mitt nummer er ⟦41234567⟧"),
        Example::Post("Kontakt Kari Nordmann: ⟦41234567⟧"),
        Example::Draft(r#"{"text":"Ring ⟦(+47) 412 34 567⟧"}"#),
    ],
    quiet: &[
        Example::Post("Fornyelse\nNavn: Poul Damsø\nKørekort, nr.: 20483915\nMangler: lægeattest"),
        Example::Post("Ring 110, 112 eller 113 ved nød"),
        Example::Post("Sentralbord: 21 23 45 67 (hverdager 9–15)"),
        Example::Post("Vakttelefon 815 00 000"),
        Example::Post("Pressevakt: 400 03 960. Neste publisering av tallene for ledigheten er 1. november."),
        Example::Post("I 2024 2025 2026 vokser vi"),
        Example::Post("Prisen er 41 234 567 kroner"),
        Example::Post("CVR 29 18 95 00"),
        Example::Post("Måling 41234567 er lagret"),
        Example::Post("Bestill time hos oss på 22 12 34 56"),
        Example::Post("Åpent 20.00-22.30 i kveld"),
        Example::Draft(r#"{"account":{"kind":"personal"},"text":"Ring meg på 412 34 567"}"#),
    ],
};
