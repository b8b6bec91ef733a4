//! Amounts, shares, counts.

use omhu_knowledge::Class;

use super::{Claim, Gap, Group, Text, take};
use crate::text::numbers::{Label, label};
use crate::text::{Kind, Token};

pub fn amounts(text: &Text, groups: &mut [Group]) {
    for at in 0..groups.len() {
        if groups[at].claim.is_some() {
            continue;
        }
        let last =
            groups.get(at + 1).is_none_or(|next| next.gap != Gap::Space && !matches!(next.gap, Gap::Sign(_)));
        if last && has_unit(text, &groups[at]) {
            let first = first_of(groups, at);
            take(&mut groups[first..=at], Claim::Amount);
        }
        if groups[at].gap == Gap::Apart && is_priced(text, &groups[at]) {
            let more =
                groups[at + 1..].iter().take_while(|group| group.len() == 3 && joins(group.gap)).count();
            take(&mut groups[at..=at + more], Claim::Amount);
        }
    }
}

fn joins(gap: Gap) -> bool {
    matches!(gap, Gap::Space | Gap::Sign('.' | ','))
}

/// The first group of the amount that ends with this one: short groups, and one longer before them.
fn first_of(groups: &[Group], last: usize) -> usize {
    let mut first = last;
    while first > 0 && joins(groups[first].gap) && groups[first].len() <= 3 && groups[first - 1].len() <= 3 {
        first -= 1;
    }
    first
}

/// A unit, a currency or a per cent sign follows, also `,-`.
fn has_unit(text: &Text, group: &Group) -> bool {
    let next = text.tokens.get(text.token_at(group.end as usize));
    let near = |token: &&Token| token.start <= group.end + 1;
    let unit = next.filter(near).is_some_and(|token| match token.kind {
        Kind::Sign(sign) => matches!(sign, '%' | '€' | '$' | '£' | '‰'),
        _ => token.is(Class::AMOUNT_UNIT),
    });
    let sign = |at: u32| text.chars.get(at as usize).map(|c| c.c);
    let dash = sign(group.end) == Some(',') && sign(group.end + 1) == Some('-');
    let glued =
        group.glued && sign(group.end).is_some_and(char::is_alphabetic) && has_glued_unit(text, group);
    unit || dash || glued
}

/// `500kr`.
fn has_glued_unit(text: &Text, group: &Group) -> bool {
    let Some(token) = text.tokens.get(group.token as usize) else { return false };
    let letters = text.folded(token).trim_start_matches(|c: char| c.is_ascii_digit());
    omhu_knowledge::classes(letters).has(Class::AMOUNT_UNIT)
}

/// A currency directly before.
fn is_priced(text: &Text, group: &Group) -> bool {
    let token = group.token as usize;
    let sign = token.checked_sub(1).and_then(|at| text.tokens.get(at)).map(|token| token.kind);
    matches!(sign, Some(Kind::Sign('€' | '$' | '£'))) || label(text, token) == Some(Label::Amount)
}
