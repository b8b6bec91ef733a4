//! Addresses, organisations, articles, references.

use omhu_knowledge::Class;

use super::{Claim, Gap, Group, Text, making, take};
use crate::text::numbers::device::{is_device, row};
use crate::text::numbers::{Label, digit, label, value};
use crate::text::{Case, Char, Kind};

/// Digits in web and e-mail addresses, tags and names of files.
pub fn addresses(text: &Text, groups: &mut [Group]) {
    for group in groups {
        let inside = text.tokens.get(group.token as usize).is_some_and(|token| {
            token.start <= group.start
                && matches!(token.kind, Kind::Url | Kind::Email | Kind::Handle | Kind::Hashtag)
        });
        if inside || is_file(text, group) {
            group.claim = Some(Claim::Address);
        }
    }
}

/// `109.189.44.201`: four numbers up to 255, the last two parted by a dot as the first.
pub fn networks(text: &Text, groups: &mut [Group]) {
    for first in 0..groups.len().saturating_sub(3) {
        let dotted = |group: &Group| group.gap == Gap::Sign('.');
        let four = &groups[first..first + 4];
        let alone = !dotted(&four[0]) && groups.get(first + 4).is_none_or(|next| !dotted(next));
        let small = four
            .iter()
            .all(|group| group.len() <= 3 && value(&text.chars, group).is_some_and(|value| value <= 255));
        let wide = four.iter().any(|group| group.len() == 3);
        if alone && small && wide && four[1..].iter().all(dotted) {
            take(&mut groups[first..first + 4], Claim::Address);
        }
    }
}

/// `3c:22:11:69:86:39`: what is in a device's address is nothing else.
pub fn devices(text: &Text, groups: &mut [Group]) {
    for group in groups {
        if is_device(&text.chars[row(&text.chars, group.start as usize)]) {
            group.claim = Some(Claim::Address);
        }
    }
}

/// `31129961387.pdf`, `arkiv/31129961387`.
fn is_file(text: &Text, group: &Group) -> bool {
    let sign = |at: usize, c: char| text.chars.get(at).is_some_and(|found| found.c == c);
    let end = group.end as usize;
    let letter =
        |at: Option<usize>| at.and_then(|at| text.chars.get(at)).is_some_and(|c: &Char| c.c.is_alphabetic());
    let start = group.start as usize;
    let path = start > 0 && sign(start - 1, '/') && letter(start.checked_sub(2));
    let ending = sign(end, '.') && letter(Some(end + 1)) && {
        let token = text.tokens.get(text.token_at(end + 1));
        token.is_some_and(|token| token.is(Class::FILE_ENDING))
    };
    path || ending
}

/// Numbers behind the word that tells what they are.
pub fn labelled(text: &Text, groups: &mut [Group]) {
    for first in 0..groups.len() {
        let group = &groups[first];
        if group.claim.is_some() || !(group.gap == Gap::Apart || starts_after_word(text, group)) {
            continue;
        }
        let Some((claim, digits)) = label(text, group.token as usize).and_then(meaning) else { continue };
        let exact = digits.iter().find_map(|&digits| making(groups, first, digits));
        let count = exact.unwrap_or_else(|| if digits.is_empty() { stretch(groups, first) } else { 1 });
        take(&mut groups[first..first + count], claim);
    }
}

/// A word stands between this group and the one before, however short the gap.
fn starts_after_word(text: &Text, group: &Group) -> bool {
    let token = (group.token as usize).checked_sub(1).and_then(|at| text.tokens.get(at));
    token.is_some_and(|token| token.kind == Kind::Word)
}

/// What a label claims, and the numbers of digits that fit it; none where any do.
fn meaning(label: Label) -> Option<(Claim, &'static [usize])> {
    match label {
        Label::Organisation => Some((Claim::Organisation, &[9])),
        Label::Company => Some((Claim::Organisation, &[8])),
        Label::Unit => Some((Claim::Organisation, &[10])),
        Label::Article => Some((Claim::Article, &[13, 10, 8, 12, 14, 9, 7])),
        Label::Reference => Some((Claim::Reference, &[])),
        Label::Amount | Label::Clock => None,
    }
}

/// The first group, with what a sign joins to it, and with short groups after a space.
fn stretch(groups: &[Group], first: usize) -> usize {
    let mut digits = groups[first].len();
    let joined = groups[first + 1..].iter().take_while(|group| {
        digits += group.len();
        digits <= 25 && (matches!(group.gap, Gap::Sign(_)) || (group.gap == Gap::Space && group.len() <= 5))
    });
    1 + joined.count()
}

/// Organisation numbers without a label, and the parts of an IBAN.
pub fn shaped(text: &Text, groups: &mut [Group]) {
    for first in 0..groups.len() {
        if groups[first].claim.is_some() {
            continue;
        }
        if let Some(count) = iban(text, groups, first) {
            take(&mut groups[first..first + count], Claim::Iban);
        } else if is_organisation(&text.chars, groups, first) {
            take(&mut groups[first..first + 3], Claim::Organisation);
        } else if let Some(count) = company(text, groups, first) {
            take(&mut groups[first..first + count], Claim::Organisation);
        }
    }
}

/// `NO93 8601 1117 947`: the groups after country and check digits.
fn iban(text: &Text, groups: &[Group], first: usize) -> Option<usize> {
    let group = &groups[first];
    let token = text.tokens.get(group.token as usize)?;
    let head = group.len() == 2
        && token.case == Case::Upper
        && token.end - token.start == 4
        && token.end == group.end;
    let rest = groups[first + 1..].iter().take_while(|group| group.gap == Gap::Space && group.len() <= 4);
    let digits: usize = rest.clone().take(8).map(Group::len).sum();
    (head && digits >= 11).then(|| 1 + rest.take(8).count())
}

/// Three groups of three digits, the first 8 or 9, with a valid check digit.
/// Source: Brønnøysundregistrene, weights 3 2 7 6 5 4 3 2 1.
fn is_organisation(chars: &[Char], groups: &[Group], first: usize) -> bool {
    let shape = groups[first..].iter().take(3).map(Group::len).eq([3, 3, 3]);
    shape
        && making(groups, first, 9) == Some(3)
        && matches!(chars[groups[first].start as usize].c, '8' | '9')
        && remainder(chars, &groups[first..first + 3], &[3, 2, 7, 6, 5, 4, 3, 2, 1]) == 0
}

/// `DK 12 37 56 46`. Source: Erhvervsstyrelsen, weights 2 7 6 5 4 3 2 1.
fn company(text: &Text, groups: &[Group], first: usize) -> Option<usize> {
    let country = text.tokens.get((groups[first].token as usize).checked_sub(1)?)?;
    let count = making(groups, first, 8)?;
    let valid = || remainder(&text.chars, &groups[first..first + count], &[2, 7, 6, 5, 4, 3, 2, 1]) == 0;
    (text.written(country) == "DK" && valid()).then_some(count)
}

fn remainder(chars: &[Char], groups: &[Group], weights: &[u32]) -> u32 {
    let faces = groups.iter().flat_map(|group| &chars[group.start as usize..group.end as usize]);
    faces
        .zip(weights)
        .map(|(face, weight)| u32::from(digit(face.c).unwrap_or_default()) * weight)
        .sum::<u32>()
        % 11
}
