//! Identity numbers of Sweden, Finland and Iceland.
//! Source: project specification of personal data, section 5 (2026-11-21), after Skatteverket, Digi- och väestötietovirasto,
//! Þjóðskrá. Since 2026 Icelandic numbers may lack the check digit, so there a cue is enough.

use std::ops::Range;

use omhu_knowledge::Class;
use omhu_policy::Severity::{Confirm, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::check_digits::{luhn, remainder};
use crate::dates::is_date;
use super::{cues, precedence, remedies};
use crate::findings::{Findings, Found};
use crate::rule::Surface::{Attachment, Composer, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::{Char, Claim, Gap, Text, Window};

pub static RULE: Rule = Rule {
    severities: Severities::any(Confirm),
    surfaces: &[Composer, Reply, Moderation, Attachment, Promotion],
    languages: &[],
    serves: &["DK-HJO-15", "NO-ALTA-20", "NO-DEP-52"],
    parameters: &[Parameter {
        name: "cueWindow",
        default: ParameterDefault::Number { value: 40.0, min: 0.0, max: 200.0 },
    }],
    asks: Asks::Choice(&["notReal", "otherNumber"]),
    precedence: precedence::NORDIC_ID,
    judge: Judge::Number(judge),
};

/// How far from a number a word may stand that tells of which country somebody is.
const COUNTRY: usize = 100;

/// The same behind a number before which "CPR" stands.
const REGISTER: usize = 30;

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    let text = &part.text;
    let short = text.numbers.windows(10).filter(|window| is_ten(text, window, scope)).map(|window| window.range());
    let long = text.numbers.windows(12).filter(|window| is_long_swedish(text, window)).map(|window| window.range());
    for range in short.chain(long).chain(finnish(text)).chain(aged_swedish(text)) {
        let cue = has_cue(text, &range, scope);
        let (sure, severity) = if cue { (0.95, Confirm) } else { (0.85, Warning) };
        let found = Found::in_text(part, range.clone()).confidence(sure).severity(severity);
        findings.add(remedies::identity(found, part, scope, &range));
    }
}

fn has_cue(text: &Text, range: &Range<usize>, scope: &Scope) -> bool {
    let reach = cues::window(scope);
    cues::has_identity(text, range, reach) || is_told(text, range)
}

/// Somebody of another Nordic country is spoken of, or such a country's number.
fn is_told(text: &Text, range: &Range<usize>) -> bool {
    cues::anywhere(text, range, COUNTRY, Class::FOREIGN_IDENTITY_CUE.or(Class::NEIGHBOUR_WORD))
}

/// "Ikke i CPR, prøv … i det finske register"
pub fn is_told_behind(text: &Text, range: &Range<usize>) -> bool {
    cues::after(text, range.end, REGISTER).any(|(_, token)| token.is(Class::NEIGHBOUR_WORD))
}

/// Whether ten digits that may be a Danish number are another country's: valid there, and that country is spoken of, or the
/// check sign is right there and wrong in Denmark.
pub fn is_meant(text: &Text, range: &Range<usize>, digits: [u8; 10], danish: bool) -> bool {
    let finnish = text.chars.get(range.clone()).is_some_and(|chars| chars.len() == 11 && is_finnish(chars));
    let checked = is_swedish(digits) || (is_icelandic(digits) && has_icelandic_check(digits));
    let named = || is_icelandic(digits) && cues::anywhere(text, range, COUNTRY, Class::FOREIGN_IDENTITY_CUE);
    ((checked || finnish) && (!danish || is_told(text, range))) || named()
}

/// Ten digits, Swedish or Icelandic: with a hyphen after six, or a cue.
fn is_ten(text: &Text, window: &Window, scope: &Scope) -> bool {
    let hyphen = window.is_grouped(&[6, 4]) && matches!(window.gap_at(6), Some(Gap::Sign('-') | Gap::SpacedSign('-')));
    let usual = window.is_grouped(&[6, 4]) || window.is_grouped(&[10]);
    if !usual || !window.is_whole() || window.is_glued() || window.letters() > 0 || !window.breaks_only_at(6) {
        return false;
    }
    let digits: [u8; 10] = window.digits(&text.chars);
    let cue = || has_cue(text, &window.range(), scope);
    match window.claim() {
        None => {}
        Some(Claim::Reference) if cue() => {}
        Some(_) => return false,
    }
    let named = || cues::anywhere(text, &window.range(), COUNTRY, Class::FOREIGN_IDENTITY_CUE);
    let icelandic = is_icelandic(digits) && ((has_icelandic_check(digits) && (hyphen || cue())) || named());
    icelandic || (is_swedish(digits) && (hyphen || cue()))
}

/// Twelve digits, with the century.
pub fn is_long_swedish(text: &Text, window: &Window) -> bool {
    let usual = window.is_grouped(&[8, 4]) || window.is_grouped(&[12]);
    let digits: [u8; 12] = window.digits(&text.chars);
    let century = matches!(digits[..2], [1, 8 | 9] | [2, 0]);
    let rest = std::array::from_fn(|at| digits[at + 2]);
    usual && window.is_whole() && !window.is_glued() && window.claim().is_none() && century && is_swedish(rest)
}

/// YYMMDD, for coordination numbers with 60 more days; three digits; Luhn's check digit.
fn is_swedish(digits: [u8; 10]) -> bool {
    let [year, month, day] = [0, 2, 4].map(|at| digits[at] * 10 + digits[at + 1]);
    let day = if day > 60 { day - 60 } else { day };
    is_date(day, month, year) && luhn(&digits)
}

/// DDMMYY, two digits, a check digit, the century. Organisations have 40 more days.
fn is_icelandic(digits: [u8; 10]) -> bool {
    let [day, month, year] = [0, 2, 4].map(|at| digits[at] * 10 + digits[at + 1]);
    is_date(day, month, year) && matches!(digits[9], 8 | 9 | 0)
}

fn has_icelandic_check(digits: [u8; 10]) -> bool {
    remainder(&digits, &[3, 2, 7, 6, 5, 4, 3, 2, 1]) == 0
}

/// `880320+0016`: somebody is a hundred years old.
fn aged_swedish(text: &Text) -> impl Iterator<Item = Range<usize>> {
    text.numbers.groups.windows(2).filter_map(|pair| {
        let [first, last] = pair else { return None };
        let (start, plus, end) = (first.start as usize, first.end as usize, last.end as usize);
        let plus = last.start as usize == plus + 1 && text.chars[plus].c == '+';
        if !plus || first.len() != 6 || last.len() != 4 {
            return None;
        }
        let mut digits = [0; 10];
        let faces = text.chars[start..end].iter().filter_map(|face| face.c.to_digit(10));
        digits.iter_mut().zip(faces).for_each(|(digit, face)| *digit = face as u8);
        is_swedish(digits).then_some(start..end)
    })
}

/// `131052-308T`, `010190A123S`.
fn finnish(text: &Text) -> impl Iterator<Item = Range<usize>> {
    const LENGTH: usize = 11;
    let begins = |at: usize| {
        let chars = &text.chars;
        let alone = |at: Option<usize>| at.and_then(|at| chars.get(at)).is_none_or(|c| !c.c.is_alphanumeric());
        chars[at].c.is_ascii_digit()
            && alone(at.checked_sub(1))
            && alone(Some(at + LENGTH))
            && chars.get(at..at + LENGTH).is_some_and(is_finnish)
    };
    let starts = text.tokens.iter().map(|token| token.start as usize);
    starts.filter(move |&at| begins(at)).map(|at| at..at + LENGTH)
}

fn is_finnish(chars: &[Char]) -> bool {
    const CHECK: &[u8; 31] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";
    let digits = |range: Range<usize>| {
        chars[range].iter().try_fold(0, |sum, face| Some(sum * 10 + face.c.to_digit(10)?))
    };
    let (Some(date), Some(individual)) = (digits(0..6), digits(7..10)) else { return false };
    let [day, month, year] = [date / 10_000, date / 100 % 100, date % 100].map(|part| part as u8);
    let sign = matches!(chars[6].c, '-' | '+' | 'Y' | 'X' | 'W' | 'V' | 'U' | 'A' | 'B' | 'C' | 'D' | 'E' | 'F');
    let check = char::from(CHECK[((date * 1000 + individual) % 31) as usize]);
    sign && is_date(day, month, year) && individual >= 2 && chars[10].c.to_ascii_uppercase() == check
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("Hun er ikke i CPR, prøv at slå ⟦240273-0064⟧ op i det finske register"),
        Example::Post("Personnumret är ⟦880320-0016⟧."),
        Example::Post("Svensk personnummer: ⟦18880320-0016⟧, sa hun"),
        Example::Post("Henkilötunnus ⟦131052-308T⟧ er registrert"),
        Example::Post("Kennitala: ⟦120174-3399⟧"),
        Example::Post("Den islandske fiskeren, ⟦120174-3399⟧, er utskrevet"),
        Example::Post("Prøv med ⟦1201743399⟧. Det er hans islandske personnummer."),
    ],
    quiet: &[
        Example::Post("Ordre 8803200016 er sendt"),
        Example::Post("Org.nr. 556036-0793 i Sverige"),
        Example::Post("Ring +46 88 03 20 00 16"),
    ],
};
