//! A birth date that stands apart from the last digits of an identity number.

use std::ops::Range;

use crate::dates::is_date;
use crate::text::Text;

/// How far apart the halves may stand. Project specification of personal data, sections 3.6 and 4.4.
const APART: usize = 30;

/// DDMMYY of the nearest birth date before (or, failing that, behind) the range, with its first character.
pub fn date(text: &Text, range: &Range<usize>) -> Option<([u8; 6], usize)> {
    let groups = &text.numbers.groups;
    let at = groups.partition_point(|group| (group.end as usize) <= range.start);
    let behind = groups.partition_point(|group| (group.start as usize) < range.end);
    let before = (at.saturating_sub(5)..at).rev().filter(|&first| {
        date_end(text, first).is_some_and(|end| end <= range.start && range.start - end <= APART)
    });
    let after = (behind..(behind + 1).min(groups.len()))
        .filter(|&first| (groups[first].start as usize) - range.end <= APART);
    before.chain(after).find_map(|first| Some((date_from(text, first)?, groups[first].start as usize)))
}

fn date_end(text: &Text, first: usize) -> Option<usize> {
    let groups = &text.numbers.groups;
    let last = if groups[first].len() == 6 { first } else { first + 2 };
    groups.get(last).map(|group| group.end as usize)
}

/// `010155`, `01.01.55`, `1.1.1955`.
fn date_from(text: &Text, first: usize) -> Option<[u8; 6]> {
    let groups = &text.numbers.groups;
    let parts: [[u8; 2]; 3] = if groups[first].len() == 6 {
        let start = groups[first].start as usize;
        [two(text, start..start + 2)?, two(text, start + 2..start + 4)?, two(text, start + 4..start + 6)?]
    } else {
        let [day, month, year] = groups.get(first..first + 3)? else { return None };
        let all = |group: &crate::text::Group| group.start as usize..group.end as usize;
        let year_end = year.end as usize;
        let short = day.len() <= 2 && month.len() <= 2 && matches!(year.len(), 2 | 4);
        short.then_some([
            two(text, all(day))?,
            two(text, all(month))?,
            two(text, year_end.checked_sub(2)?..year_end)?,
        ])?
    };
    let [day, month, year] = parts.map(|[tens, units]| tens * 10 + units);
    let day = if (41..=71).contains(&day) { day - 40 } else { day };
    is_date(day, month, year).then(|| parts.as_flattened().try_into().ok()).flatten()
}

/// One or two digits as two.
fn two(text: &Text, range: Range<usize>) -> Option<[u8; 2]> {
    let digit = |at: usize| text.chars.get(at)?.c.to_digit(10).map(|digit| digit as u8);
    match range.len() {
        1 => Some([0, digit(range.start)?]),
        2 => Some([digit(range.start)?, digit(range.start + 1)?]),
        _ => None,
    }
}
