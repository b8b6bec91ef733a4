//! Danish CPR numbers, also administrative ones.
//! Source: project specification of personal data, section 4 (2026-11-21), after cpr.dk: "Opbygning af
//! CPR-nummeret", "Personnumre uden kontrolciffer" (2023-05-10).

use std::ops::Range;

use omhu_knowledge::Class;
use omhu_policy::Severity::{Confirm, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::check_digits::remainder;
use super::half;
use crate::dates::is_date;
use super::{cues, nordic_national_id, precedence, remedies};
use crate::findings::{Findings, Found};
use crate::rule::Surface::{Attachment, Composer, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::{Claim, Gap, Text, Token, Window};

pub static RULE: Rule = Rule {
    severities: Severities::any(Confirm),
    surfaces: &[Composer, Reply, Moderation, Attachment, Promotion],
    languages: &[],
    serves: &["DK-HJO-15", "DK-HJO-17", "NO-DEP-52"],
    parameters: &[Parameter {
        name: "cueWindow",
        default: ParameterDefault::Number { value: 40.0, min: 0.0, max: 200.0 },
    }],
    asks: Asks::Choice(&["notReal", "otherNumber"]),
    precedence: precedence::CPR,
    judge: Judge::Number(judge),
};

/// How far before the last four digits their cue may stand. Section 4.4.
const HALVES: usize = 30;

/// As many letters may stand for digits where the check digit holds. Section 2.7.
const LETTERS: u8 = 2;

/// How sure, and whether that is enough to ask.
type Verdict = (f32, omhu_policy::Severity);

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    let text = &part.text;
    let reach = cues::window(scope);
    let windows = text.numbers.windows(10);
    let mut found: Vec<(Range<usize>, Verdict)> =
        windows.filter_map(|window| Some((window.range(), verdict(text, &window, reach)?))).collect();
    found.extend(text.numbers.spelled.iter().filter_map(|spelled| {
        let number = Number(spelled.digits.as_slice().try_into().ok()?);
        let cue = number.is_birth() && cues::has_cpr(text, &spelled.range, reach);
        cue.then(|| (spelled.range.clone(), (0.9, Warning)))
    }));
    found.extend(text.numbers.windows(12).filter_map(|window| with_year(text, &window, reach)));
    found.extend(text.numbers.windows(4).filter_map(|window| last_four(text, &window, reach)));
    for (range, (sure, severity)) in found {
        let found = Found::in_text(part, range.clone()).confidence(sure).severity(severity);
        findings.add(remedies::identity(found, part, scope, &range));
    }
}

fn verdict(text: &Text, window: &Window, reach: usize) -> Option<Verdict> {
    let number = Number(window.digits(&text.chars));
    let administrative = number.is_administrative();
    let letters = if number.has_check_digit() { LETTERS } else { 0 };
    if !(number.is_birth() || administrative) || window.letters() > letters || !window.breaks_only_at(6) {
        return None;
    }
    if !stands_by_itself(window) || is_international(text, window) {
        return None;
    }
    let range = window.range();
    let parameter = cues::is_parameter(text, range.start, Class::CPR_CUE);
    let glued = parameter || cues::glues(text, window, Class::CPR_CUE);
    if window.is_glued() && !glued {
        return None;
    }
    let named = cues::nearest(text, range.start, reach).is_some_and(|(_, token)| text.folded(token).starts_with("cpr"))
        && !nordic_national_id::is_told_behind(text, &range);
    if !named && nordic_national_id::is_meant(text, &range, number.0, number.has_check_digit() || number.is_new_year()) {
        return None;
    }
    let cue = glued || (cues::has_cpr(text, &range, reach) && !is_foreign(text, &range, reach));
    match window.claim() {
        None => {}
        Some(Claim::Reference) if cue => {}
        Some(Claim::Address) if parameter => {}
        Some(_) => return None,
    }
    if cue {
        return Some((0.95, Confirm));
    }
    let nearest = cues::nearest(text, range.start, reach).map(|(_, token)| token.classes);
    let other = Class::FOREIGN_IDENTITY_CUE.or(Class::ACCOUNT_CUE);
    let dialled = nearest.is_some_and(|nearest| nearest.has(Class::PHONE_CUE)) && window.groups.len() == 1;
    if administrative || dialled || window.letters() > 0 || nearest.is_some_and(|nearest| nearest.meets(other)) {
        return None;
    }
    uncued(number, window)
}

/// Without a cue the way of writing and the check digit decide.
fn uncued(number: Number, window: &Window) -> Option<Verdict> {
    let check = number.has_check_digit();
    let certain = check || (number.is_new_year() && !number.ends_in_time());
    match window.gap_at(6) {
        Some(_) if window.is_grouped(&[6, 4]) && certain => Some((0.93, Confirm)),
        Some(Gap::Sign('-') | Gap::SpacedSign('-')) if check => Some((0.93, Confirm)),
        Some(Gap::Sign('-') | Gap::SpacedSign('-')) if !number.ends_in_time() => Some((0.7, Warning)),
        Some(_) if window.is_grouped(&[2, 2, 2, 4]) && check => Some((0.7, Warning)),
        None if window.is_grouped(&[10]) && certain => Some((0.7, Warning)),
        _ => None,
    }
}

fn stands_by_itself(window: &Window) -> bool {
    const USUAL: [&[usize]; 3] = [&[10], &[6, 4], &[2, 2, 2, 4]];
    let usual = USUAL.iter().any(|lengths| window.is_grouped(lengths));
    if usual { window.is_whole() } else { window.is_alone() }
}

/// `+45 20 12 34 56`: a telephone number.
fn is_international(text: &Text, window: &Window) -> bool {
    window.range().start.checked_sub(1).is_some_and(|before| text.chars[before].c == '+')
}

/// The nearest cue is that of another country's number.
fn is_foreign(text: &Text, range: &Range<usize>, reach: usize) -> bool {
    cues::nearest(text, range.start, reach).is_some_and(|(_, token)| token.is(Class::FOREIGN_IDENTITY_CUE))
}

/// A date with the century: "cpr 21.10.1962-5629".
fn with_year(text: &Text, window: &Window, reach: usize) -> Option<(Range<usize>, Verdict)> {
    let dated = window.is_grouped(&[2, 2, 4, 4]) || window.is_grouped(&[8, 4]);
    if !dated || !window.is_whole() || window.is_glued() || window.gap_at(8) == Some(Gap::Line) {
        return None;
    }
    let all: [u8; 12] = window.digits(&text.chars);
    let mut digits = [0; 10];
    digits[..4].copy_from_slice(&all[..4]);
    digits[4..].copy_from_slice(&all[6..]);
    let range = window.range();
    let dated = matches!(all[4..6], [1, 8 | 9] | [2, 0]) && Number(digits).is_birth();
    (dated && cues::has_cpr(text, &range, reach)).then_some((range, (0.9, Confirm)))
}

/// A birth date and, apart from it, the last four digits: "født 21.10.62, de sidste fire er 5629".
fn last_four(text: &Text, window: &Window, reach: usize) -> Option<(Range<usize>, Verdict)> {
    let range = window.range();
    let lone = window.is_grouped(&[4])
        && window.groups[0].gap == Gap::Apart
        && window.is_alone()
        && !window.is_glued();
    if !lone || window.claim().is_some() {
        return None;
    }
    let (_, date) = half::date(text, &range)?;
    let near = || cues::before(text, range.start, reach.min(HALVES));
    let last = near().any(|(at, _)| cues::is_last_digits(text, at));
    let between = |token: &Token| date > range.start || token.start as usize > date;
    let cue = last || near().any(|(_, token)| token.is(Class::CPR_CUE) && between(token));
    let number = window.digits::<4>(&text.chars);
    let year = matches!(number, [1, 9, ..] | [2, 0, ..]) && !last;
    (cue && !year).then_some((range, (0.8, Confirm)))
}

/// Ten digits.
#[derive(Clone, Copy, Debug)]
struct Number([u8; 10]);

impl Number {
    fn pair(&self, at: usize) -> u8 {
        self.0[at] * 10 + self.0[at + 1]
    }

    fn is_birth(&self) -> bool {
        is_date(self.pair(0), self.pair(2), self.pair(4))
    }

    /// Day + 60: given to people without a CPR number of their own.
    fn is_administrative(&self) -> bool {
        self.pair(0).checked_sub(60).is_some_and(|day| is_date(day, self.pair(2), self.pair(4)))
    }

    /// Modulus 11; numbers without it have been given out since 2007.
    fn has_check_digit(&self) -> bool {
        remainder(&self.0, &[4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) == 0
    }

    /// The day on which numbers without a check digit are in use.
    fn is_new_year(&self) -> bool {
        self.0[..4] == [0, 1, 0, 1]
    }

    /// DDMMYY-HHMM: a date with a time of day.
    fn ends_in_time(&self) -> bool {
        self.pair(6) < 24 && matches!(self.pair(8), 0 | 15 | 30 | 45)
    }
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("Dit CPR-nummer ⟦010158-5018⟧ er registreret."),
        Example::Post("cpr: ⟦3112998127⟧"),
        Example::Post("⟦070777 - 7788⟧ ligger i sagen"),
        Example::Post("Jeg hedder Ole, mit cpr er ⟦0101895550⟧"),
        Example::Post("Erstatningspersonnummer ⟦610170-5000⟧ blev brugt på skadestuen."),
        Example::Post("Mit cpr-nummer er ⟦tre nul nul seks ni nul syv to nul en⟧"),
        Example::Post("Hun er født 21.10.62, og de sidste fire er ⟦5629⟧."),
        Example::Post("Borgeren ⟦2110625629⟧ har klaget"),
        Example::Post("cpr ⟦21.10.1962-5629⟧"),
        Example::Post("Se borger.example.dk/sag?cpr=⟦2110625629⟧"),
        Example::Post("Mit cpr er ⟦2ll0625629⟧"),
        Example::Draft(r#"{"text":"⟦211062-5629⟧"}"#),
    ],
    quiet: &[
        Example::Post("Mødet er 010124-1600 i salen"),
        Example::Post("Ordrenummer 3112994567"),
        Example::Post("P-nummer 1012345678"),
        Example::Post("CPR 211062-xxxx"),
        Example::Post("ISBN 87-02-12345-6"),
        Example::Post("+45 20 12 34 56 78"),
        Example::Post("CPR-loven af 23.05.18, lov nr. 5029"),
        Example::Post("3002901234 stk."),
        Example::Post("Åbningstid 0800-1600 alle dage"),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn worked_examples() {
        assert!(Number([2, 1, 1, 0, 6, 2, 5, 6, 2, 9]).has_check_digit());
        assert!(!Number([0, 1, 0, 1, 6, 5, 6, 0, 0, 0]).has_check_digit());
        assert!(Number([6, 1, 0, 1, 7, 0, 5, 0, 0, 0]).is_administrative());
    }
}
