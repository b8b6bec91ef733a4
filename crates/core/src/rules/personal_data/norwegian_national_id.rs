//! Norwegian identity numbers: fødselsnummer, D-number, H-number, FH-number, test numbers.
//! Source: project specification of personal data, section 3 (2026-11-21), after Skatteetaten.

use std::ops::Range;

use omhu_knowledge::Class;
use omhu_policy::Severity::{Confirm, Hint, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::norwegian_digits::{Kind, Number};
use super::{cues, precedence, remedies};
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
    judge: Judge::Text(judge),
};

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
    let mut found = Vec::new();
    for window in text.numbers.windows(11) {
        if let Some(verdict) = verdict(text, &window, scope) {
            found.push((window.range(), verdict));
        }
    }
    found.extend(spelled(text, scope));
    found.extend(halves(text, scope));
    for (range, verdict) in found {
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
    if !window.breaks_only_at(6)
        || !stands_by_itself(window)
        || cues::is_in_a_word(text, window, Class::IDENTITY_CUE)
    {
        return None;
    }
    let range = window.range();
    let reach = scope.number("cueWindow") as usize;
    let cue = window.is_glued() || cues::has_identity(text, &range, reach);
    if !cue && is_something_else(text, window, &range, reach) {
        return None;
    }
    let sure = if window.letters() > 0 { 0.8 } else { 1.0 };
    let split = window.gap_at(6).is_some();
    match number.remainder() {
        _ if window.claim().is_some_and(|claim| claim != Claim::Reference) => None,
        Some(remainder) => {
            valid(text, &range, kind, remainder, cue, split, scope).map(|verdict| match verdict {
                Verdict::Real(base) => {
                    Verdict::Real(base * sure * if number.is_in_series() { 1.0 } else { 0.85 })
                }
                other => other,
            })
        }
        None => (kind == Kind::Birth && window.letters() == 0 && is_labelled(text, &range, reach))
            .then_some(Verdict::Mistyped),
    }
}

/// The verdict on a number whose check digits hold.
fn valid(
    text: &Text,
    range: &Range<usize>,
    kind: Kind,
    remainder: u8,
    cue: bool,
    split: bool,
    scope: &Scope,
) -> Option<Verdict> {
    let test = || cues::has(text, range, scope.number("cueWindow") as usize, Class::TEST_CUE);
    let sure = match remainder {
        0 => 0.97,
        _ if cue || split || scope.choice("fnr2032") == "on" => 0.9,
        _ => return None,
    };
    match kind {
        Kind::Test => Some(Verdict::Test),
        Kind::Help if test() => Some(Verdict::Test),
        Kind::Shared => (cue && remainder == 0).then_some(Verdict::Real(sure)),
        Kind::Welfare => cue.then_some(Verdict::Real(sure)),
        Kind::Birth | Kind::Help => Some(Verdict::Real(sure)),
    }
}

/// A usual way of writing, or digits that nothing else stands beside.
fn stands_by_itself(window: &Window) -> bool {
    const USUAL: [&[usize]; 4] = [&[11], &[6, 5], &[6, 3, 2], &[2, 2, 2, 5]];
    let usual = USUAL.iter().any(|lengths| window.is_grouped(lengths));
    if usual { window.is_whole() } else { window.is_alone() }
}

/// Without an identity cue: a reference, a bank account (4.2.5, or its cue), a foreign number.
fn is_something_else(text: &Text, window: &Window, range: &Range<usize>, reach: usize) -> bool {
    window.claim().is_some()
        || window.is_grouped(&[4, 2, 5])
        || cues::nearest(text, range.start, reach).is_some_and(|(_, token)| token.is(Class::ACCOUNT_CUE))
}

/// The nearest word that tells what the number is, is an identity cue.
fn is_labelled(text: &Text, range: &Range<usize>, reach: usize) -> bool {
    cues::nearest(text, range.start, reach).is_some_and(|(at, _)| cues::is_identity(text, at))
}

/// Eleven digits in words behind a cue.
fn spelled(text: &Text, scope: &Scope) -> Vec<(Range<usize>, Verdict)> {
    let reach = scope.number("cueWindow") as usize;
    let numbers = text.numbers.spelled.iter().filter_map(|spelled| {
        let number = Number::new(spelled.digits.as_slice().try_into().ok()?);
        let valid = number.kind().is_some() && number.remainder().is_some();
        let cue = valid && cues::has_identity(text, &spelled.range, reach);
        cue.then(|| (spelled.range.clone(), Verdict::Likely(0.9)))
    });
    numbers.collect()
}

/// A birth date and, apart from it, the last five digits: "født 01.01.55, personnummer 50089".
fn halves(text: &Text, scope: &Scope) -> Vec<(Range<usize>, Verdict)> {
    let reach = scope.number("cueWindow") as usize;
    let fives = text.numbers.windows(5).filter(|window| {
        window.is_alone()
            && window.claim().is_none()
            && !window.is_glued()
            && (window.is_grouped(&[5]) || window.is_grouped(&[3, 2]))
    });
    let found = fives.filter_map(|window| {
        let range = window.range();
        let cue = cues::nearest(text, range.start, reach).is_some_and(|(at, _)| cues::is_identity(text, at));
        if !cue {
            return None;
        }
        let date = super::half::date(text, &range)?;
        let last = window.digits::<5>(&text.chars);
        let number = Number::of_halves(date, last);
        let apart = window.groups[0].gap == Gap::Apart;
        (apart && number.kind().is_some()).then(|| {
            (range, if number.remainder() == Some(0) { Verdict::Real(0.97) } else { Verdict::Likely(0.7) })
        })
    });
    found.collect()
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
        Example::Post("Fnr ⟦O1O15550089⟧"),
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
        Example::Post("Serienummer 31129961387 på skiltet"),
    ],
};
