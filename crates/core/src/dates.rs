//! Dates with a day, a month and a year, in all the ways in which they are written.

use std::ops::Range;

use omhu_knowledge::Class;

use crate::text::{Claim, Gap, Group, Kind, Text};

/// Months and their abbreviations.
const MONTHS: [&str; 36] = [
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
    "may",
    "june",
    "july",
    "jan",
    "feb",
    "mar",
    "apr",
    "jun",
    "jul",
    "aug",
    "sep",
    "sept",
    "okt",
    "oct",
    "nov",
    "des",
    "dec",
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
    let groups = 0..text.numbers.groups.len();
    let written = groups.filter_map(|at| {
        signed(text, at)
            .or_else(|| spaced(text, at))
            .or_else(|| dashed(text, at))
            .or_else(|| compact(text, at))
    });
    written.chain((0..text.tokens.len()).filter_map(|at| worded(text, at))).collect()
}

fn value(text: &Text, group: &Group) -> Option<u32> {
    let digits = text.chars.get(group.start as usize..group.end as usize)?;
    digits.iter().try_fold(0_u32, |value, face| value.checked_mul(10)?.checked_add(face.c.to_digit(10)?))
}

fn is_real(text: &Text, day: &Group, month: &Group) -> bool {
    let value = |group| value(text, group).and_then(|value| u8::try_from(value).ok()).unwrap_or_default();
    is_date(value(day), value(month), 0)
}

/// "14.3.1987", "14/3-87", "1987-03-14"
fn signed(text: &Text, first: usize) -> Option<Date> {
    let groups = &text.numbers.groups;
    let [one, month, three] = groups.get(first..first + 3)? else { return None };
    let inside = first
        .checked_sub(1)
        .is_some_and(|before| groups[before].claim == Some(Claim::Date) && one.gap == month.gap);
    let claimed = [one, three].iter().all(|group| group.claim == Some(Claim::Date));
    let (day, year) = if one.len() == 4 { (three, one) } else { (one, three) };
    let real = || matches!(year.len(), 2 | 4) && is_real(text, day, month);
    (claimed && !inside && real()).then(|| Date {
        range: one.start as usize..three.end as usize,
        year: value(text, year).filter(|_| year.len() == 4),
        compact: false,
    })
}

/// "9/1 1941", "14 03 1987", "14. 3. 1987", "16 - 02 - 1997"
fn spaced(text: &Text, first: usize) -> Option<Date> {
    let groups = &text.numbers.groups;
    let [day, month, year] = groups.get(first..first + 3)? else { return None };
    let gaps = match (month.gap, year.gap) {
        (Gap::Sign('/') | Gap::Space, Gap::Space) => true,
        (one, other) => matches!(one, Gap::SpacedSign('.' | '-')) && one == other,
    };
    let alone = day.gap == Gap::Apart && groups.get(first + 3).is_none_or(|next| next.gap != Gap::Space);
    let short = day.len() <= 2 && month.len() <= 2;
    // "09 05 73"
    let compact = year.len() == 2
        && day.len() == 2
        && month.len() == 2
        && month.gap == Gap::Space
        && year.claim.is_none();
    let number = value(text, year).filter(|year| (1900..2100).contains(year));
    let whole = compact || number.is_some();
    (short && whole && gaps && (alone || month.gap == Gap::Sign('/')) && is_real(text, day, month))
        .then_some(Date { range: day.start as usize..year.end as usize, year: number, compact })
}

/// "14/6 -79", "14.6. -79"
fn dashed(text: &Text, first: usize) -> Option<Date> {
    let groups = &text.numbers.groups;
    let [day, month, year] = groups.get(first..first + 3)? else { return None };
    let short = day.len() <= 2 && month.len() <= 2 && year.len() == 2;
    let sign = |back: u32| text.chars.get(year.start.checked_sub(back)? as usize).map(|face| face.c);
    let dashed = sign(2) == Some(' ')
        && matches!(sign(1), Some('-' | '–' | '\'' | '’'))
        && year.start <= month.end + 3;
    let joined = matches!(month.gap, Gap::Sign('/' | '.'))
        && !matches!(day.gap, Gap::Sign(_))
        && stands_alone(text, year.end as usize);
    let range = day.start as usize..year.end as usize;
    (short && dashed && joined && is_real(text, day, month)).then_some(Date {
        range,
        year: None,
        compact: false,
    })
}

/// "140387", "14031987"
fn compact(text: &Text, at: usize) -> Option<Date> {
    let group = &text.numbers.groups[at];
    let shape = matches!(group.len(), 6 | 8) && group.claim.is_none() && !group.glued;
    let digits = if shape { value(text, group)? } else { return None };
    let (days, months, year) = match group.len() {
        6 => (digits / 10_000, digits / 100 % 100, None),
        _ => (digits / 1_000_000, digits / 10_000 % 100, Some(digits % 10_000)),
    };
    let real = is_date(days as u8, months as u8, 0) && year.is_none_or(|year| (1900..2100).contains(&year));
    let alone = text.numbers.groups.get(at + 1).is_none_or(|next| next.gap == Gap::Apart);
    (real && alone).then_some(Date { range: group.start as usize..group.end as usize, year, compact: true })
}

/// "4. mars 1987", "4 mars 1987", "4. okt. 1987", "4. okt. -87", "4 okt 87"
fn worded(text: &Text, at: usize) -> Option<Date> {
    let token = |at: usize| text.tokens.get(at);
    let dot = |at: usize| usize::from(token(at).is_some_and(|dot| dot.kind == Kind::Sign('.')));
    let day = token(at).filter(|day| day.kind == Kind::Number && day.end - day.start <= 2)?;
    let month = at + 1 + dot(at + 1);
    let named = token(month).filter(|month| MONTHS.contains(&text.folded(month)))?;
    let dotted = dot(month + 1);
    let next = month + 1 + dotted;
    let sign =
        usize::from(token(next).is_some_and(|sign| matches!(sign.kind, Kind::Sign('-' | '–' | '\'' | '’'))));
    let year = token(next + sign).filter(|year| {
        let same = dotted > 0 || named.sentence == year.sentence;
        let long = year.end - year.start == 4 && sign == 0;
        year.kind == Kind::Number && same && (long || is_short_year(text, next + sign, sign > 0))
    })?;
    let long = year.end - year.start == 4;
    let number = if long { Some(text.folded(year).parse().ok()?) } else { None };
    Some(Date { range: day.start as usize..year.end as usize, year: number, compact: false })
}

/// Two digits right behind a sign, or with nothing behind that could be counted or timed.
fn is_short_year(text: &Text, at: usize, signed: bool) -> bool {
    let year = &text.tokens[at];
    let next = text.tokens.get(at + 1);
    let stops = text.tokens.get(at + 2).is_none_or(|after| after.spaced || after.opens_line);
    let listed = next.is_some_and(|next| next.kind == Kind::Sign(','))
        && text.tokens.get(at + 2).is_some_and(|after| after.kind == Kind::Number);
    let ends = next.is_none_or(|next| match next.kind {
        Kind::Sign('.') => stops,
        Kind::Sign(sign) => {
            !listed && (next.spaced || matches!(sign, ',' | ')' | ';' | '?' | '!' | '"' | '»'))
        }
        _ => next.opens_line,
    });
    year.end - year.start == 2
        && ((signed && !year.spaced && stands_alone(text, year.end as usize))
            || (!signed && ends && year.spaced))
}

/// No share, no count and no other number follows: "4. mai -10 %", "14/6 -20 stk", "3/4 -10/5".
fn stands_alone(text: &Text, end: usize) -> bool {
    text.tokens.get(text.token_at(end)).is_none_or(|next| {
        next.opens_line
            || !(next.is(Class::AMOUNT_UNIT) || matches!(next.kind, Kind::Sign('%' | '/') | Kind::Number))
    })
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
