//! Dates of birth.
//! Source: project specification of personal data, section 9.2 (2026-11-21).

use std::ops::Range;

use omhu_knowledge::Class;
use omhu_policy::AccountKind::{Minister, Official, Politician, Professional, Unknown};
use omhu_policy::Severity::{Hint, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::{cues, half, persons, precedence, remedies};
use crate::draft::Language::{Da, En, Nb, Nn, Sv};
use crate::findings::{Findings, Found};
use crate::rule::Surface::{Composer, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::{Claim, Gap, Kind, Text, Token};

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
    judge: Judge::Text(judge),
};

/// How far before a date the word "born" may stand, and behind it.
const CUE: usize = 40;
const BEHIND: usize = 24;
/// How far before a date its own name may stand: "fødselsdato", "date of birth".
const NAME: usize = 60;

/// From this age on a greeting to somebody is usual, and still needs a yes.
const HIGH_AGE: u32 = 90;

/// What months begin with, in the languages of the rule.
const MONTHS: [&str; 19] = [
    "januar", "februar", "mars", "marts", "april", "mai", "maj", "juni", "juli", "august", "september", "oktober", "november", "desember",
    "december", "january", "february", "october", "march",
];

/// A date, and its year where it is written with the century.
struct Date {
    range: Range<usize>,
    year: Option<u32>,
    /// Six or eight digits: only a word directly before tells that it is a date.
    compact: bool,
}

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    let text = &part.text;
    let (now, oldest) = (scope.count("refYear") as u32, scope.count("maxAge") as u32);
    for date in dates(text) {
        let age = date.year.map(|year| now.saturating_sub(year));
        let historical = age.is_some_and(|age| age > oldest) || date.year.is_some_and(|year| year > now + 1);
        if historical || !is_birth(text, &date) || !is_human(part, scope, &date) {
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

fn dates(text: &Text) -> impl Iterator<Item = Date> {
    let groups = &text.numbers.groups;
    let value = |at: usize| text.slice(groups[at].start as usize..groups[at].end as usize).parse::<u32>().ok();
    let signed = (0..groups.len()).filter_map(move |first| {
        let [day, month, year] = groups.get(first..first + 3)? else { return None };
        let new = first.checked_sub(1).is_none_or(|before| groups[before].claim != Some(Claim::Date) || groups[first].gap != month.gap);
        if day.claim != Some(Claim::Date) || year.claim != Some(Claim::Date) {
            return None;
        }
        let iso = day.len() == 4;
        let full = if iso { first } else { first + 2 };
        let year_length = groups[full].len();
        let (days, months) = if iso { (value(first + 2)?, value(first + 1)?) } else { (value(first)?, value(first + 1)?) };
        let date = new && matches!(year_length, 2 | 4);
        let real = half::is_date(u8::try_from(days).ok()?, u8::try_from(months).ok()?, 0);
        let written = value(full).filter(|_| year_length == 4);
        (date && real).then_some(Date { range: day.start as usize..year.end as usize, year: written, compact: false })
    });
    let spaced = (0..groups.len()).filter_map(move |first| {
        // "9/1 1941"
        let [day, month, year] = groups.get(first..first + 3)? else { return None };
        let shape = day.len() <= 2 && month.len() <= 2 && year.len() == 4 && month.gap == Gap::Sign('/') && year.gap == Gap::Space;
        let real = shape && half::is_date(value(first)? as u8, value(first + 1)? as u8, 0);
        real.then(|| Date { range: day.start as usize..year.end as usize, year: value(first + 2), compact: false })
    });
    let worded = (0..text.tokens.len()).filter_map(move |at| worded(text, at));
    let compact = groups.iter().enumerate().filter_map(move |(at, group)| {
        let shape = matches!(group.len(), 6 | 8) && group.claim.is_none() && !group.glued;
        let digits = if shape { value(at)? } else { return None };
        let (days, months, year) = match group.len() {
            6 => (digits / 10_000, digits / 100 % 100, None),
            _ => (digits / 1_000_000, digits / 10_000 % 100, Some(digits % 10_000)),
        };
        let real = half::is_date(days as u8, months as u8, 0) && year.is_none_or(|year| (1900..2100).contains(&year));
        let alone = groups.get(at + 1).is_none_or(|next| next.gap == Gap::Apart);
        (real && alone).then_some(Date { range: group.start as usize..group.end as usize, year, compact: true })
    });
    signed.chain(spaced).chain(worded).chain(compact)
}

/// "4. mars 1987", "4 mars 1987"
fn worded(text: &Text, at: usize) -> Option<Date> {
    let token = |at: usize| text.tokens.get(at);
    let day = token(at).filter(|day| day.kind == Kind::Number && day.end - day.start <= 2)?;
    let month = at + 1 + usize::from(token(at + 1).is_some_and(|dot| dot.kind == Kind::Sign('.')));
    let named = token(month).filter(|month| MONTHS.contains(&text.folded(month)))?;
    let year = token(month + 1).filter(|year| year.kind == Kind::Number && year.end - year.start == 4 && named.sentence == year.sentence)?;
    let number = text.folded(year).parse().ok()?;
    Some(Date { range: day.start as usize..year.end as usize, year: Some(number), compact: false })
}

/// A word about birth stands before the date, or right behind it.
fn is_birth(text: &Text, date: &Date) -> bool {
    let start = date.range.start;
    let (reach, behind) = if date.compact { (24, Class::BIRTH_DATE_NAME) } else { (CUE, Class::BIRTH_CUE) };
    cues::before(text, start, reach).any(|(at, token)| token.is(Class::BIRTH_CUE) || is_short(text, at))
        || cues::anywhere(text, &(start..start), NAME, Class::BIRTH_DATE_NAME)
        || cues::after(text, date.range.end, BEHIND).any(|(_, token)| token.is(behind))
        || came_to_the_world(text, start)
        || (!date.compact && is_beside_person(text, &date.range))
}

/// "kom til verden i Damaskus den 9.4.2002"
fn came_to_the_world(text: &Text, at: usize) -> bool {
    cues::before(text, at, CUE).any(|(place, token)| {
        let came = place >= 2 && text.folded(&text.tokens[place - 2]).starts_with("kom") && text.folded(&text.tokens[place - 1]) == "til";
        came && matches!(text.folded(token), "verden" | "verda")
    })
}

/// "kvinne (12.3.1944)", "mann, 17.4.2002", "14.2.1925, kvinde": as in a list.
fn is_beside_person(text: &Text, range: &Range<usize>) -> bool {
    let one = |token: &Token| matches!(text.folded(token), "mann" | "mand" | "kvinne" | "kvinde" | "jente" | "gutt" | "gut" | "pige" | "dreng");
    let sign = |token: &Token| matches!(token.kind, Kind::Sign(',' | '('));
    let (first, next) = (text.token_at(range.start), text.token_at(range.end));
    let before = first >= 2 && sign(&text.tokens[first - 1]) && one(&text.tokens[first - 2]);
    before || text.tokens.get(next..next + 2).is_some_and(|pair| sign(&pair[0]) && one(&pair[1]))
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
    ],
    quiet: &[
        Example::Post("Kommunen ble født 1. januar 2020"),
        Example::Post("Ibsen ble født 20. mars 1828"),
        Example::Post("Barn født i 2018 kan søke nå"),
        Example::Post("Møtet er 4. mars 2027 kl. 10"),
    ],
};
