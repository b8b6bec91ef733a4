//! Norwegian identity numbers: fødselsnummer, D-number, H-number, FH-number, test numbers.
//! Source: project specification of personal data, section 3 (2026-11-21), after Skatteetaten.

use std::ops::Range;

use omhu_knowledge::Class;
use omhu_policy::Severity::{Confirm, Hint, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::norwegian_digits::{Kind, Number};
use super::{cues, half, precedence, remedies};
use crate::findings::{Findings, Found};
use crate::rule::Surface::{Attachment, Composer, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::{Claim, Gap, Text, Window};

pub static RULE: Rule = Rule {
    severities: Severities::any(Confirm),
    surfaces: &[Composer, Reply, Moderation, Attachment, Promotion],
    languages: &[],
    serves: &["DK-HJO-15", "NO-ALTA-20", "NO-ALTA-22", "NO-DEP-52"],
    parameters: &[
        Parameter { name: "fnr2032", default: ParameterDefault::Choice(&["cue", "on"]) },
        Parameter {
            name: "cueWindow",
            default: ParameterDefault::Number { value: 40.0, min: 0.0, max: 200.0 },
        },
    ],
    asks: Asks::Choice(&["notReal", "otherNumber"]),
    precedence: precedence::NORWEGIAN_ID,
    judge: Judge::Number(judge),
};

/// As many letters may stand for digits where the check digits hold. Section 2.7.
const LETTERS: u8 = 2;

/// What a number turned out to be.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Verdict {
    /// A person's number, with how sure that is.
    Real(f32),
    /// A person's number, likely but not sure enough to ask.
    Likely(f32),
    /// A number with a slip of the pen.
    Mistyped,
    /// A test number.
    Test,
}

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    let text = &part.text;
    let numbers = &text.numbers;
    let written =
        numbers.windows(11).filter_map(|window| Some((window.range(), verdict(text, &window, scope)?)));
    let full_year =
        numbers.windows(13).filter_map(|window| Some((window.range(), with_year(text, &window)?)));
    let spelled = numbers.spelled.iter().filter_map(|spelled| {
        let number = Number::new(spelled.digits.as_slice().try_into().ok()?);
        let cue = || cues::has_identity(text, &spelled.range, cues::window(scope));
        let valid = number.kind().is_some() && number.remainder().is_some();
        (valid && cue()).then(|| (spelled.range.clone(), Verdict::Likely(0.9)))
    });
    let halves =
        numbers.windows(5).filter_map(|window| Some((window.range(), last_five(text, &window, scope)?)));
    for (range, verdict) in written.chain(full_year).chain(spelled).chain(halves) {
        findings.add(finding(part, scope, &range, verdict));
    }
}

fn finding(part: &Part, scope: &Scope, range: &Range<usize>, verdict: Verdict) -> Found {
    let found = Found::in_text(part, range.clone());
    let found = match verdict {
        Verdict::Real(sure) => found.with("kind", "real").confidence(sure),
        Verdict::Likely(sure) => found.with("kind", "real").confidence(sure).severity(Warning),
        Verdict::Mistyped => found.with("kind", "mistyped").confidence(0.6).severity(Warning),
        Verdict::Test => found.with("kind", "test").confidence(0.97).severity(Hint),
    };
    remedies::identity(found, part, scope, range)
}

fn verdict(text: &Text, window: &Window, scope: &Scope) -> Option<Verdict> {
    let number = Number::new(window.digits(&text.chars));
    let kind = number.kind()?;
    let remainder = number.remainder();
    let letters = if remainder.is_some() { LETTERS } else { 0 };
    if (remainder.is_none() && kind != Kind::Birth) || window.letters() > letters {
        return None;
    }
    if !window.breaks_only_at(6) || !stands_by_itself(window) {
        return None;
    }
    let (range, reach) = (window.range(), cues::window(scope));
    let cue = cues::glues(text, window, Class::IDENTITY_CUE)
        || cues::is_parameter(text, range.start, Class::IDENTITY_CUE)
        || match window.claim() {
            None => cues::has_identity(text, &range, reach),
            Some(_) => cues::has_identity_of_its_own(text, range.start, reach),
        };
    let other = window.claim().is_some_and(|claim| !matches!(claim, Claim::Reference | Claim::Address));
    if other || (!cue && is_something_else(text, window, reach)) {
        return None;
    }
    let Some(remainder) = remainder else {
        let plain = window.claim().is_none() && !window.is_glued();
        return (plain && is_labelled(text, &range, reach)).then_some(Verdict::Mistyped);
    };
    let rehearsal = kind == Kind::Help && cues::has(text, &range, reach, Class::TEST_CUE);
    let split = window.gap_at(6).is_some();
    let lenient = cue || split || scope.choice("fnr2032") == "on";
    let sure = if window.letters() > 0 { 0.8 } else { 1.0 } * if number.is_in_series() { 1.0 } else { 0.85 };
    match kind {
        _ if remainder > 0 && !lenient => None,
        Kind::Test => Some(Verdict::Test),
        Kind::Help if rehearsal => Some(Verdict::Test),
        Kind::Shared if !cue || remainder > 0 => None,
        Kind::Welfare if !cue => None,
        _ => Some(Verdict::Real(sure * if remainder == 0 { 0.97 } else { 0.9 })),
    }
}

/// A usual way of writing, or digits that nothing else stands beside.
fn stands_by_itself(window: &Window) -> bool {
    const USUAL: [&[usize]; 4] = [&[11], &[6, 5], &[6, 3, 2], &[2, 2, 2, 5]];
    let usual = USUAL.iter().any(|lengths| window.is_grouped(lengths));
    if usual { window.is_whole() } else { window.is_alone() }
}

/// Without an identity cue: a reference, a part of a word, a bank account (4.2.5, or its cue), a foreign number.
fn is_something_else(text: &Text, window: &Window, reach: usize) -> bool {
    window.claim().is_some()
        || window.is_glued()
        || window.is_grouped(&[4, 2, 5])
        || cues::nearest(text, window.range().start, reach)
            .is_some_and(|(_, token)| token.is(Class::ACCOUNT_CUE))
}

/// The nearest word that tells what the number is, is an identity cue.
fn is_labelled(text: &Text, range: &Range<usize>, reach: usize) -> bool {
    cues::nearest(text, range.start, reach).is_some_and(|(at, _)| cues::is_identity(text, at))
}

/// A birth date with the century and the last five digits: "15.10.1986 55108".
fn with_year(text: &Text, window: &Window) -> Option<Verdict> {
    let dated = window.is_grouped(&[2, 2, 4, 5]) || window.is_grouped(&[8, 5]);
    if !dated || !window.is_whole() || window.is_glued() || window.gap_at(8) == Some(Gap::Line) {
        return None;
    }
    let all: [u8; 13] = window.digits(&text.chars);
    let mut digits = [0; 11];
    digits[..4].copy_from_slice(&all[..4]);
    digits[4..].copy_from_slice(&all[6..]);
    let number = Number::new(digits);
    let valid = number.kind() == Some(Kind::Birth) && number.remainder() == Some(0);
    (valid && matches!(all[4..6], [1, 8 | 9] | [2, 0])).then_some(Verdict::Real(0.9))
}

/// The last five digits apart from the birth date: "født 01.01.55, personnummer 50089".
fn last_five(text: &Text, window: &Window, scope: &Scope) -> Option<Verdict> {
    let usual = window.is_grouped(&[5]) || window.is_grouped(&[3, 2]);
    let apart = window.groups[0].gap == Gap::Apart && window.is_alone();
    if !usual || !apart || window.claim().is_some() || window.is_glued() {
        return None;
    }
    let range = window.range();
    if !is_labelled(text, &range, cues::window(scope)) {
        return None;
    }
    let number = Number::of_halves(half::date(text, &range)?.0, window.digits(&text.chars));
    number.kind()?;
    Some(if number.remainder() == Some(0) { Verdict::Real(0.97) } else { Verdict::Likely(0.7) })
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("Fødselsnummeret ditt er ⟦01015550089⟧, stemmer det?"),
        Example::Post("Hei! Vi har registrert ⟦151086 55108⟧ på deg."),
        Example::Post("Søkers fødselsnummer er ⟦14038852184⟧."),
        Example::Post("Arbeidstaker ⟦49126259068⟧ mangler skattekort"),
        Example::Post("Ukjent pasient, felles hjelpenummer ⟦91234567883⟧"),
        Example::Post("Testperson fra Tenor: ⟦01912490048⟧"),
        Example::Post("Fødselsnummer: ⟦01015550080⟧, kan du sjekke?"),
        Example::Post("fnr⟦01015550089⟧"),
        Example::Post("Fødselsnummeret er ⟦tre en en to ni ni seks en tre åtte sju⟧."),
        Example::Post("Hun er født 01.01.55, og personnummeret er ⟦50089⟧."),
        Example::Post("Gutten, f. ⟦15.10.1986 55108⟧, har flyttet"),
        Example::Post("Fnr ⟦O1O15550089⟧"),
        Example::Post("Se https://skjema.example.no/sak?fnr=⟦01015550089⟧"),
        Example::Draft(r#"{"text":"Nummeret er ⟦01015550089⟧."}"#),
    ],
    quiet: &[
        Example::Post("Org.nr. 912 345 688 MVA"),
        Example::Post("KID: 01019050002 forfaller 15. mai"),
        Example::Post("Bestillingsnummer 9151086551084 er sendt"),
        Example::Post("Fødselsnummeret er 010155 *****."),
        Example::Post("https://eksempel.no/artikkel/31129961387"),
        Example::Post("Budsjettet er 12 345 678 901 kroner"),
        Example::Post("Eiendommen gnr 12, bnr 3, fnr 4 ligger ved sjøen"),
        Example::Post("Betal til konto 3112.99.61387"),
        Example::Post("Betal med KID 15108655108"),
        Example::Post("Serienummer 31129961387 på skiltet"),
    ],
};
