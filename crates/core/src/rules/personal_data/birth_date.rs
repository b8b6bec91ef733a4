//! Dates of birth.
//! Source: project specification of personal data, section 9.2 (2026-11-21).

use std::ops::Range;

use omhu_knowledge::Class;
use omhu_policy::AccountKind::{Minister, Official, Politician, Professional, Unknown};
use omhu_policy::Severity::{Hint, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::{cues, persons, precedence, remedies};
use crate::dates::{Date, dates};
use crate::draft::Language::{Da, En, Nb, Nn, Sv};
use crate::findings::{Findings, Found};
use crate::meaning::Meaning;
use crate::rule::Surface::{Composer, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::{Case, Gap, Kind, Text, Token};

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official, Minister, Politician, Professional, Unknown], Warning),
    surfaces: &[Composer, Reply, Moderation, Promotion],
    languages: &[Nb, Nn, Da, Sv, En],
    serves: &["DK-HJO-15", "NO-ALTA-20", "NO-DEP-52"],
    parameters: &[
        Parameter { name: "refYear", default: ParameterDefault::Number { value: 2026.0, min: 2026.0, max: 2100.0 } },
        Parameter { name: "maxAge", default: ParameterDefault::Number { value: 110.0, min: 80.0, max: 130.0 } },
    ],
    asks: Asks::Tick,
    precedence: precedence::BIRTH_DATE,
    judge: Judge::Number(judge),
};

/// How far before a date the word "born" may stand, and behind it.
const CUE: usize = 40;
const BEHIND: usize = 24;
/// How far before a date its own name may stand: "fødselsdato", "date of birth".
const NAME: usize = 60;

/// From this age on a greeting to somebody is usual, and still needs a yes.
const HIGH_AGE: u32 = 90;

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    let text = &part.text;
    let (now, oldest) = (scope.count("refYear") as u32, scope.count("maxAge") as u32);
    let all = dates(text);
    for date in &all {
        let age = date.year.map(|year| now.saturating_sub(year));
        let historical = age.is_some_and(|age| age > oldest) || date.year.is_some_and(|year| year > now + 1);
        let meant = || part.meaning(Meaning::BirthDate).any(|range| range == date.range);
        let told = is_birth(text, date) || (!goes_on(text, date) && meant());
        if historical || !told || is_dead(text, date, &all) || !is_human(part, scope, date) {
            continue;
        }
        let greeting = age.is_some_and(|age| age >= HIGH_AGE) && congratulates(text, &date.range);
        let severity = if greeting { Hint } else { Warning };
        let found = Found::in_text(part, date.range.clone()).confidence(0.9).severity(severity);
        let found = remedies::contact(found, part, scope, &date.range, "fix-remove-detail", None);
        findings.add(match date.year {
            Some(year) => found.fix("fix-generalise-date", date.range.clone(), year.to_string()),
            None => found,
        });
    }
}

/// A word about birth stands before the date, or right behind it.
fn is_birth(text: &Text, date: &Date) -> bool {
    let start = date.range.start;
    let (reach, behind) = if date.compact { (24, Class::BIRTH_DATE_NAME) } else { (CUE, Class::BIRTH_CUE) };
    cues::before(text, start, reach).any(|(at, token)| token.is(Class::BIRTH_CUE) || is_short(text, at))
        || cues::anywhere(text, &(start..start), NAME, Class::BIRTH_DATE_NAME)
        || cues::after(text, date.range.end, BEHIND).any(|(_, token)| token.is(behind))
}

/// "død 15. mars 1970", "dømt 3. marts 1921", or "f. 14.8.1924, d. 23.2.2009": no birth of anybody who lives.
fn is_dead(text: &Text, date: &Date, all: &[Date]) -> bool {
    let dies = |range: &Range<usize>| cues::before(text, range.start, 10).any(|(at, token)| is_death(text, at, token));
    let between = |next: &Date| {
        let tokens = text.token_at(date.range.end)..text.token_at(next.range.start);
        let passed = |at: usize| {
            let token = &text.tokens[at];
            let word = matches!(text.folded(token), "og" | "ble" | "blei" | "blev" | "i" | "på") || is_death(text, at, token);
            matches!(token.kind, Kind::Sign(_)) || word || token.case == Case::Title
        };
        tokens.len() <= 8 && tokens.into_iter().all(passed)
    };
    let mut later = all.iter().filter(|other| other.range.start >= date.range.end);
    let judged = || cues::before(text, date.range.start, 10).any(|(_, token)| text.folded(token) == "dømt");
    judged() || dies(&date.range) || later.next().is_some_and(|next| between(next) && dies(&next.range))
}

fn is_death(text: &Text, at: usize, token: &Token) -> bool {
    match text.folded(token) {
        "død" | "døde" | "døydde" | "gravlagt" | "begravet" => true,
        "d" => text.tokens.get(at + 1).is_some_and(|dot| dot.kind == Kind::Sign('.') && !dot.spaced) && at > 0 && matches!(text.tokens[at - 1].kind, Kind::Sign(',' | ';' | '–' | '-' | '(')),
        _ => token.kind == Kind::Sign('†'),
    }
}

/// "05.07.63 030763 55575": another number follows at once, and is what is meant.
fn goes_on(text: &Text, date: &Date) -> bool {
    let groups = &text.numbers.groups;
    let next = groups.partition_point(|group| (group.start as usize) < date.range.end);
    groups.get(next).is_some_and(|next| next.gap == Gap::Space)
}

/// "f. 4.3.87"
fn is_short(text: &Text, at: usize) -> bool {
    let dot = text.tokens.get(at + 1).is_some_and(|dot| dot.kind == Kind::Sign('.') && !dot.spaced);
    dot && text.folded(&text.tokens[at]) == "f"
}

/// Not the birthday of a body, a law, a festival.
fn is_human(part: &Part, scope: &Scope, date: &Date) -> bool {
    let thing = cues::before(&part.text, date.range.start, 80).any(|(_, token)| token.is(Class::THING_BORN));
    !thing || persons::near(part, scope, &date.range).is_some()
}

fn congratulates(text: &Text, range: &Range<usize>) -> bool {
    cues::around(text, range, 80).any(|(_, token)| token.is(Class::CONGRATULATION))
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("Kari Nordmann, født ⟦4. mars 1987⟧, har søkt."),
        Example::Post("Han er født ⟦04.03.1987⟧ og bor her"),
        Example::Post("Fødselsdato: ⟦4/3-87⟧"),
        Example::Post("Hendes fødselsdato er ⟦040387⟧."),
        Example::Post("Han er fødd ⟦14/6 -79⟧ og bur her"),
        Example::Post("Både nummeret og fødselsdatoen (⟦09 05 73⟧) var synlige"),
        Example::Post("Ola Nordmann, født ⟦04.03.1987⟧, ble dømt 12.05.2021 i tingretten."),
        Example::Post("Jenta vår er født ⟦03.05.2015⟧, og bestemor døde 01.02.2020."),
        Example::Post("Passasjeren er født ⟦16 - 02 - 1997⟧."),
        Example::Post("Hun er født ⟦14. des. -49⟧, og han ⟦14 okt 48⟧."),
    ],
    quiet: &[
        Example::Post("Barselgruppe for babyer født i vår: 4. mai -10 % på kaffe"),
        Example::Post("Kommunen ble født 1. januar 2020"),
        Example::Post("Ibsen ble født 20. mars 1828"),
        Example::Post("Barn født i 2018 kan søke nå"),
        Example::Post("Babyen ble født 5. mai 14 dager etter termin"),
        Example::Post("Møtet er 4. mars 2027 kl. 10"),
        Example::Post("Teikna av Sverre Fehn (f. 14.8.1924, d. 23.2.2009)"),
        Example::Post("Forfatteren er født 20. august 1927 og død 15. mars 1970."),
    ],
};
