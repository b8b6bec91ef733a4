//! Groups of digits and the gaps between them: one pass over the characters.

use super::{Char, Gap, Group, Text, digit};

/// As many letters may stand for digits in one group.
const LETTERS: usize = 2;

pub(super) fn groups(text: &Text) -> Vec<Group> {
    let chars = &text.chars;
    let mut groups = Vec::new();
    let mut at = 0;
    while let Some(c) = chars.get(at) {
        let length = if digit(c.c).is_some() { length(&chars[at..], |c| digit(c).is_some()) } else { 0 };
        if length > 0 {
            add(chars, at, at + length, &mut groups);
        }
        at += length.max(1);
    }
    find_tokens(text, &mut groups);
    groups
}

fn length(chars: &[Char], holds: impl Fn(char) -> bool) -> usize {
    chars.iter().take_while(|c| holds(c.c)).count()
}

/// Adds a stretch of digits and look-alikes: as one group, or only its digits where the letters are
/// no digits but part of a word.
fn add(chars: &[Char], start: usize, end: usize, groups: &mut Vec<Group>) {
    let letters = chars[start..end].iter().filter(|c| !c.c.is_ascii_digit()).count();
    if letters == end - start {
        return;
    }
    if letters == 0 || (letters <= LETTERS && !touches_letters(chars, start, end)) {
        return push(chars, start, end, letters as u8, groups);
    }
    let mut at = start;
    while at < end {
        let digits = length(&chars[at..end], |c| c.is_ascii_digit());
        if digits > 0 {
            push(chars, at, at + digits, 0, groups);
        }
        at += digits.max(1);
    }
}

fn push(chars: &[Char], start: usize, end: usize, letters: u8, groups: &mut Vec<Group>) {
    let gap = groups.last().map_or(Gap::Apart, |last: &Group| gap(&chars[last.end as usize..start]));
    let glued = touches_letters(chars, start, end);
    groups.push(Group { start: start as u32, end: end as u32, token: 0, gap, letters, glued, claim: None });
}

/// Letters stand beside it, at most an underscore between (`IMG_2024`).
fn touches_letters(chars: &[Char], start: usize, end: usize) -> bool {
    let is = |at: Option<usize>, holds: fn(char) -> bool| {
        at.and_then(|at| chars.get(at)).is_some_and(|c| holds(c.c))
    };
    let line = |c: char| c == '_';
    let before = is(start.checked_sub(1), char::is_alphanumeric)
        || (is(start.checked_sub(1), line) && is(start.checked_sub(2), char::is_alphanumeric));
    let after = is(Some(end), char::is_alphanumeric)
        || (is(Some(end), line) && is(Some(end + 1), char::is_alphanumeric));
    before || after
}

/// At most three separator characters, among them at most one sign and one line break.
fn gap(between: &[Char]) -> Gap {
    if between.len() > 3 {
        return Gap::Apart;
    }
    let (mut sign, mut spaces, mut lines) = (None, 0, 0);
    for c in between {
        match c.c {
            ' ' => spaces += 1,
            '\n' => lines += 1,
            '.' | '-' | '/' | '·' | ',' | ')' if sign.is_none() => sign = Some(c.c),
            _ => return Gap::Apart,
        }
    }
    match (sign, spaces, lines) {
        (None, 1.., 0) => Gap::Space,
        (None | Some('-'), _, 1) => Gap::Line,
        (Some(sign), 0, 0) => Gap::Sign(sign),
        (Some(sign), _, 0) if sign != ',' => Gap::SpacedSign(sign),
        _ => Gap::Apart,
    }
}

fn find_tokens(text: &Text, groups: &mut [Group]) {
    let mut token = 0;
    for group in groups {
        while text.tokens.get(token).is_some_and(|token| token.end <= group.start) {
            token += 1;
        }
        group.token = token as u32;
    }
}
