//! Dates with a day, a month and a year, in all the ways in which they are written.

use std::ops::Range;

use crate::text::{Claim, Gap, Kind, Text};

/// What months begin with, in the languages of the rule.
const MONTHS: [&str; 19] = [
    "januar",
    "februar",
    "mars",
    "marts",
    "april",
    "mai",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
    "december",
    "january",
    "february",
    "october",
    "march",
];

/// A date, and its year where it is written with the century.
#[derive(Clone, Debug)]
pub struct Date {
    /// Its characters.
    pub range: Range<usize>,
    /// The year, if its century is written.
    pub year: Option<u32>,
    /// Six or eight digits: only a word directly before tells that it is a date.
    pub compact: bool,
}

/// All dates of a text, each once.
#[must_use]
pub fn dates(text: &Text) -> Vec<Date> {
    let groups = &text.numbers.groups;
    let value =
        |at: usize| text.slice(groups[at].start as usize..groups[at].end as usize).parse::<u32>().ok();
    let signed = (0..groups.len()).filter_map(move |first| {
        let [day, month, year] = groups.get(first..first + 3)? else { return None };
        let new = first
            .checked_sub(1)
            .is_none_or(|before| groups[before].claim != Some(Claim::Date) || groups[first].gap != month.gap);
        if day.claim != Some(Claim::Date) || year.claim != Some(Claim::Date) {
            return None;
        }
        let iso = day.len() == 4;
        let full = if iso { first } else { first + 2 };
        let year_length = groups[full].len();
        let (days, months) =
            if iso { (value(first + 2)?, value(first + 1)?) } else { (value(first)?, value(first + 1)?) };
        let date = new && matches!(year_length, 2 | 4);
        let real = is_date(u8::try_from(days).ok()?, u8::try_from(months).ok()?, 0);
        let written = value(full).filter(|_| year_length == 4);
        (date && real).then_some(Date {
            range: day.start as usize..year.end as usize,
            year: written,
            compact: false,
        })
    });
    let spaced = (0..groups.len()).filter_map(move |first| {
        // "9/1 1941"
        let [day, month, year] = groups.get(first..first + 3)? else { return None };
        let shape = day.len() <= 2
            && month.len() <= 2
            && year.len() == 4
            && month.gap == Gap::Sign('/')
            && year.gap == Gap::Space;
        let real = shape && is_date(value(first)? as u8, value(first + 1)? as u8, 0);
        real.then(|| Date {
            range: day.start as usize..year.end as usize,
            year: value(first + 2),
            compact: false,
        })
    });
    let worded = (0..text.tokens.len()).filter_map(move |at| worded(text, at));
    let compact = groups.iter().enumerate().filter_map(move |(at, group)| {
        let shape = matches!(group.len(), 6 | 8) && group.claim.is_none() && !group.glued;
        let digits = if shape { value(at)? } else { return None };
        let (days, months, year) = match group.len() {
            6 => (digits / 10_000, digits / 100 % 100, None),
            _ => (digits / 1_000_000, digits / 10_000 % 100, Some(digits % 10_000)),
        };
        let real =
            is_date(days as u8, months as u8, 0) && year.is_none_or(|year| (1900..2100).contains(&year));
        let alone = groups.get(at + 1).is_none_or(|next| next.gap == Gap::Apart);
        (real && alone).then_some(Date {
            range: group.start as usize..group.end as usize,
            year,
            compact: true,
        })
    });
    signed.chain(spaced).chain(worded).chain(compact).collect()
}

/// "4. mars 1987", "4 mars 1987"
fn worded(text: &Text, at: usize) -> Option<Date> {
    let token = |at: usize| text.tokens.get(at);
    let day = token(at).filter(|day| day.kind == Kind::Number && day.end - day.start <= 2)?;
    let month = at + 1 + usize::from(token(at + 1).is_some_and(|dot| dot.kind == Kind::Sign('.')));
    let named = token(month).filter(|month| MONTHS.contains(&text.folded(month)))?;
    let year = token(month + 1).filter(|year| {
        year.kind == Kind::Number && year.end - year.start == 4 && named.sentence == year.sentence
    })?;
    let number = text.folded(year).parse().ok()?;
    Some(Date { range: day.start as usize..year.end as usize, year: Some(number), compact: false })
}

/// Whether the day exists in some century: 29 February of a year 00 may be that of 2000.
#[must_use]
pub fn is_date(day: u8, month: u8, year: u8) -> bool {
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) => 29,
        2 => 28,
        _ => 0,
    };
    (1..=days).contains(&day)
}
