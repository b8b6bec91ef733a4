//! What a group of digits is known to be before any rule looks for personal numbers in it.
//! Source: project specification of personal data, sections 3.7 and 13.2 (2026-11-21).

mod amounts;
mod calendar;
mod codes;

use super::{Claim, Gap, Group, Text};

/// Claims groups, the surest first; what is claimed stays so.
pub(super) fn claim(text: &Text, groups: &mut [Group]) {
    codes::addresses(text, groups);
    codes::networks(text, groups);
    codes::devices(text, groups);
    codes::labelled(text, groups);
    codes::shaped(text, groups);
    amounts::amounts(text, groups);
    calendar::times(text, groups);
    calendar::dates(text, groups);
    calendar::years(text, groups);
}

/// Claims the groups that are still free.
fn take(groups: &mut [Group], claim: Claim) {
    for group in groups.iter_mut().filter(|group| group.claim.is_none()) {
        group.claim = Some(claim);
    }
}

/// The number of groups from `first` that make exactly this many digits, joined by spaces or signs.
fn making(groups: &[Group], first: usize, digits: usize) -> Option<usize> {
    let mut sum = 0;
    for (count, group) in groups[first..].iter().enumerate() {
        if count > 0 && matches!(group.gap, Gap::Apart | Gap::Line | Gap::Sign(',')) {
            return None;
        }
        sum += group.len();
        if sum >= digits {
            return (sum == digits).then_some(count + 1);
        }
    }
    None
}
