//! Dates, times, years.

use omhu_knowledge::Class;

use super::{Claim, Gap, Group, Text, take};
use crate::text::Char;
use crate::text::numbers::{Label, PHONE_REACH, label, value};

/// `12:00:00`, `kl. 10.30`, `0800-1600`.
pub fn times(text: &Text, groups: &mut [Group]) {
    for at in 0..groups.len() {
        if groups[at].claim.is_some() {
            continue;
        }
        if has_colon(&text.chars, &groups[at]) {
            take(&mut groups[at..=at], Claim::Time);
        } else if groups[at].gap == Gap::Apart && label(text, groups[at].token as usize) == Some(Label::Clock)
        {
            let count = clock(groups, at);
            take(&mut groups[at..at + count], Claim::Time);
        } else if is_opening(text, groups, at) {
            take(&mut groups[at..at + 2], Claim::Time);
        }
    }
}

/// One or two digits with a colon and digits beside them.
fn has_colon(chars: &[Char], group: &Group) -> bool {
    let is = |at: Option<u32>, holds: fn(char) -> bool| {
        at.and_then(|at| chars.get(at as usize)).is_some_and(|c| holds(c.c))
    };
    let digit = |c: char| c.is_ascii_digit();
    let after = is(Some(group.end), |c| c == ':') && is(Some(group.end + 1), digit);
    let before = is(group.start.checked_sub(1), |c| c == ':') && is(group.start.checked_sub(2), digit);
    group.len() <= 2 && (after || before)
}

/// The groups of a time or a row of times behind "kl.".
fn clock(groups: &[Group], first: usize) -> usize {
    let short = |group: &&Group| group.len() <= 2 && group.gap != Gap::Apart;
    match groups[first].len() {
        1 | 2 => 1 + groups[first + 1..].iter().take_while(short).count(),
        4 => 1,
        _ => 0,
    }
}

/// `0800-1600`, `9-15`: two times with a dash between and no further digits joined.
fn is_opening(text: &Text, groups: &[Group], first: usize) -> bool {
    let Some([from, to]) = groups.get(first..first + 2) else { return false };
    let joined = |group: Option<&Group>| group.is_some_and(|group| matches!(group.gap, Gap::Sign(_)));
    let values = (value(&text.chars, from), value(&text.chars, to));
    let times = match (from.len(), to.len(), values) {
        (4, 4, (Some(from), Some(to))) => is_quarter(from) && is_quarter(to),
        (1 | 2, 1 | 2, (Some(from), Some(to))) => from < to && to <= 24,
        _ => false,
    };
    let dash = matches!(to.gap, Gap::Sign('-') | Gap::SpacedSign('-'));
    times && dash && !joined(Some(from)) && !joined(groups.get(first + 2))
}

/// `HHMM` on a quarter of an hour.
fn is_quarter(time: u32) -> bool {
    time / 100 < 24 && matches!(time % 100, 0 | 15 | 30 | 45)
}

/// `17.5.2026`, `17/5-26`, `2026-05-17`, also with the number of a statute behind.
pub fn dates(text: &Text, groups: &mut [Group]) {
    for first in 0..groups.len().saturating_sub(2) {
        if groups[first].claim.is_some() {
            continue;
        }
        let Some(count) = date(&text.chars, &groups[first..]) else { continue };
        let before = matches!(groups[first].gap, Gap::Sign(_)) && groups[first - 1].claim.is_none();
        let after =
            groups.get(first + count).is_some_and(|next| matches!(next.gap, Gap::Sign('.' | '-' | '/')));
        let longer = before || (after && groups[first].len() <= 2);
        if !longer && !is_personal(&groups[first..]) {
            take(&mut groups[first..first + count], Claim::Date);
        }
    }
}

/// The number of groups that make a date with signs between.
fn date(chars: &[Char], groups: &[Group]) -> Option<usize> {
    let [a, b, c, ..] = groups else { return None };
    if !matches!((b.gap, c.gap), (Gap::Sign('.' | '-' | '/'), Gap::Sign('.' | '-' | '/'))) {
        return None;
    }
    let value = |group: &Group| value(chars, group);
    let (first, month, last) = (value(a)?, value(b)?, value(c)?);
    let fits = |day: u32| (1..=31).contains(&day) && (1..=12).contains(&month) && b.len() <= 2;
    if a.len() <= 2 && fits(first) && matches!(c.len(), 2 | 4) {
        return Some(3);
    }
    let number = || groups.get(3).is_some_and(|group| group.gap == Gap::Sign('-') && group.len() <= 4);
    (a.len() == 4 && (1600..=2100).contains(&first) && fits(last) && c.len() <= 2)
        .then(|| 3 + usize::from(number()))
}

/// The date may be the first half of an identity number: DDMMYY with four or five digits behind.
fn is_personal(groups: &[Group]) -> bool {
    let short = groups[..3].iter().all(|group| group.len() == 2);
    let behind = |at: usize| groups.get(at).filter(|group| group.gap != Gap::Apart).map(Group::len);
    short && matches!((behind(3), behind(4)), (Some(4 | 5), _) | (Some(3), Some(2)))
}

/// `2024, 2025`, `2024-2026`: two years or more in a row.
pub fn years(text: &Text, groups: &mut [Group]) {
    let is_year = |group: &Group| {
        group.claim.is_none()
            && group.len() == 4
            && value(&text.chars, group).is_some_and(|year| (1700..=2100).contains(&year))
    };
    let joined =
        |group: &Group| matches!(group.gap, Gap::Space | Gap::Sign('-' | '/') | Gap::SpacedSign('-' | '/'));
    let mut at = 0;
    while at < groups.len() {
        let row = if is_year(&groups[at]) {
            1 + groups[at + 1..].iter().take_while(|group| joined(group) && is_year(group)).count()
        } else {
            0
        };
        let other = row == 2 && is_other(text, &groups[at..at + 2]);
        if row >= 2 && !other {
            take(&mut groups[at..at + row], Claim::Year);
        }
        at += row.max(1);
    }
}

/// "2069 2075", "2021/1904": two numbers with a space are a telephone as well, with a stroke a case, unless the years follow each
/// other soon and nobody speaks of telephones ("Ring til mig på 2097 2100").
fn is_other(text: &Text, pair: &[Group]) -> bool {
    const SOON: u32 = 5;
    let year = |group: &Group| value(&text.chars, group).unwrap_or_default();
    let soon = (year(&pair[0])..=year(&pair[0]) + SOON).contains(&year(&pair[1]));
    let dialled = || text.before(pair[0].start as usize, PHONE_REACH).any(|token| token.is(Class::PHONE_CUE));
    match pair[1].gap {
        Gap::Space => !soon || dialled(),
        Gap::Sign('/') => !soon,
        _ => false,
    }
}
