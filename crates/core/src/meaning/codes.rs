//! Rows of signs with digits, and words that may be secrets where something locked is spoken of.

use std::ops::Range;

use omhu_knowledge::{Class, Classes};

use super::values::{Shape, Value};
use crate::text::{Case, Claim, Gap, Group, Kind, Text, Token};

/// A row of signs that is longer is looked at no further.
const LONGEST: usize = 64;

/// A row of digits that is longer is an article, a payment, a telephone: nobody's number, but for meters.
const LONGEST_NUMBER: usize = 12;

const LOCKED: [Class; 4] =
    [Class::CREDENTIAL_CUE, Class::CODE_WORD, Class::LOCKED_THING, Class::OPENING_WORD];
const SERVED: [Class; 4] =
    [Class::CLIENT_NUMBER, Class::CLIENT_NOUN, Class::CLIENT_ID_WORD, Class::PRIVATE_ROLE];

/// What a text speaks of, which lets more be a value than stands for itself.
struct Scene {
    /// Passwords, doors.
    locked: bool,
    /// Patients, pupils, clients.
    served: bool,
}

impl Scene {
    fn of(text: &Text) -> Self {
        let any = |classes: &[Class]| {
            let all = Classes::of(classes);
            text.tokens.iter().any(|token| token.is(all))
        };
        Self { locked: any(&LOCKED), served: any(&SERVED) }
    }

    fn lets(&self, shape: Shape) -> bool {
        match shape {
            Shape::Year => self.locked,
            Shape::Short => self.locked || self.served,
            _ => true,
        }
    }
}

/// Codes and words of a text that may be somebody's, in its order.
pub fn codes(text: &Text) -> Vec<Value> {
    let scene = Scene::of(text);
    let mut codes: Vec<Value> = Vec::new();
    for at in 0..text.tokens.len() {
        let free = codes.last().is_none_or(|last| last.range.end <= text.tokens[at].start as usize);
        let value = || {
            let word = if scene.locked { word(text, at) } else { None };
            word.or_else(|| odd(text, at, scene.locked))
                .or_else(|| any_code(text, at, scene.locked).filter(|code| scene.lets(code.shape)))
        };
        codes.extend(free.then(value).flatten());
    }
    codes
}

/// The code that a token is part of; it has a digit in that token.
#[must_use]
pub fn code(text: &Text, at: usize) -> Option<Value> {
    any_code(text, at, false).filter(|code| !matches!(code.shape, Shape::Short | Shape::Year))
}

/// Where something is locked also what else would be a count or a name: "2580-vakt", "VR6-lemming".
fn any_code(text: &Text, at: usize, locked: bool) -> Option<Value> {
    let token = text.tokens.get(at)?;
    let tag = token.kind == Kind::Hashtag;
    let plain = matches!(token.kind, Kind::Word | Kind::Number) || (tag && opens_with_digit(text, token));
    if !plain || !text.written(token).bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let first = token.start as usize - before(text, token.start as usize);
    let start = prefix(text, first).unwrap_or(first);
    let mut end = row_end(text, token.start as usize);
    let groups = &text.numbers.groups;
    let first_group = groups.partition_point(|group| (group.start as usize) < start);
    let mut next = groups.partition_point(|group| (group.start as usize) < end);
    while groups.get(next).is_some_and(|group| is_joined(group, end) && end - start < LONGEST) {
        end = groups[next].end as usize;
        next += 1;
    }
    let range = start..end;
    let claimed = !tag && is_claimed(text, &range, groups.get(first_group..next)?);
    let hyphen = locked && text.chars[first..end].iter().any(|face| face.c == '-');
    let ordinary = claimed
        || (!hyphen && (is_counted(text, &(first..end)) || is_name(text, &(first..end))))
        || is_postcode(text, &range);
    Some(Value { shape: if ordinary { None } else { shape(text, &range, tag) }?, range })
}

/// "#4063" at a door.
fn opens_with_digit(text: &Text, token: &Token) -> bool {
    text.written(token).as_bytes().get(1).is_some_and(u8::is_ascii_digit)
}

fn shape(text: &Text, range: &Range<usize>, tag: bool) -> Option<Shape> {
    let faces = || text.chars[range.clone()].iter().map(|face| face.c);
    let digits = faces().filter(char::is_ascii_digit).count();
    let letters = faces().filter(|c| c.is_alphabetic()).count();
    let plain = digits == range.len();
    let long = plain && digits > LONGEST_NUMBER && !is_meter(text, range);
    let book = digits == 13 && begins(text, range.start, &["978", "979"]);
    let account =
        digits == 11 && range.len() == 13 && faces().nth(4) == Some('.') && faces().nth(7) == Some('.');
    let parts = digits < range.len() && faces().all(|c| c.is_ascii_digit() || c == '/');
    match range.len() {
        _ if long || account || book => None,
        _ if parts => Some(Shape::Parts),
        _ if is_year(text, range) => Some(Shape::Year),
        3 if plain => Some(Shape::Short),
        2 | 3 if letters > 0 && letters + digits == range.len() && !tag => Some(Shape::Short),
        _ if digits == 8 && faces().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-')) => {
            Some(Shape::Eight)
        }
        4.. => Some(Shape::Code),
        _ => None,
    }
}

/// Whether it is known to be something else: any of its numbers; of a row with letters and three numbers ("05.01.20-K08-14") all.
fn is_claimed(text: &Text, range: &Range<usize>, groups: &[Group]) -> bool {
    let faces = || text.chars[range.clone()].iter().map(|face| face.c);
    let lettered = faces().any(char::is_alphabetic);
    // "AVL/24/0071" looks like a path.
    let path = lettered && faces().any(|c| c == '/') && !faces().any(|c| c == '.');
    // "KL-7730/24" looks like a time behind "kl.".
    let coded = faces().take(2).all(char::is_uppercase);
    let other = |group: &Group| match group.claim {
        None | Some(Claim::Reference) => false,
        Some(Claim::Address) => !path,
        Some(Claim::Time | Claim::Date | Claim::Year) => !coded,
        // "hF7$tunnel"
        Some(Claim::Amount) => !is_after_letter(text, group),
        Some(_) => true,
    };
    if lettered && groups.len() > 2 { groups.iter().all(other) } else { groups.iter().any(other) }
}

fn is_after_letter(text: &Text, group: &Group) -> bool {
    let before = group.start.checked_sub(1).and_then(|at| text.chars.get(at as usize));
    before.is_some_and(|face| face.c.is_alphabetic())
}

/// "20 614 903"
fn is_joined(group: &Group, end: usize) -> bool {
    group.gap == Gap::Space && group.start as usize == end + 1 && !group.glued
}

/// "AB 123456", not "ISO 27001" or "UTM 32"
fn prefix(text: &Text, start: usize) -> Option<usize> {
    let at = text.token_at(start);
    let letters = &text.tokens[at.checked_sub(1)?];
    let short = letters.kind == Kind::Word
        && (1..=3).contains(&(letters.end - letters.start))
        && !matches!(text.folded(letters), "iso" | "ns" | "en" | "ds" | "iec" | "nek" | "utm");
    let capital = text.written(letters).chars().all(char::is_uppercase);
    let number = text
        .tokens
        .get(at)
        .is_some_and(|number| number.kind == Kind::Number && !is_year(text, &number.range()));
    (short && capital && number && letters.end as usize + 1 == start).then_some(letters.start as usize)
}

/// Signs of the same row before a place.
fn before(text: &Text, at: usize) -> usize {
    text.chars[..at].iter().rev().take(LONGEST).take_while(|face| is_inner(face.c)).count()
}

fn row_end(text: &Text, start: usize) -> usize {
    let length = text.chars[start..].iter().take(LONGEST).take_while(|face| is_inner(face.c)).count();
    let mut end = start + length;
    while end > start && matches!(text.chars[end - 1].c, '.' | '?' | '-' | '–') {
        end -= 1;
    }
    end
}

fn is_inner(c: char) -> bool {
    !c.is_whitespace()
        && !matches!(
            c,
            '(' | ')' | '[' | ']' | '"' | '«' | '»' | '“' | '”' | '„' | '\'' | ',' | ';' | ':' | '|' | '…'
        )
}

/// "10-årige", "1970-åra", "450kr", "12.-plass", "23.50-tida"
fn is_counted(text: &Text, range: &Range<usize>) -> bool {
    let faces = || text.chars[range.clone()].iter().map(|face| face.c);
    let rest = || faces().skip_while(|c| c.is_ascii_digit() || *c == '.');
    let count = rest().count();
    let letters = rest().skip_while(|c| matches!(c, '-' | '–')).count();
    count < range.len() && letters > 0 && rest().all(|c| c.is_lowercase() || matches!(c, '-' | '–'))
}

/// A point where electricity is metered, of one household: GSRN of 18 digits.
/// Source: Elhub, "Målepunkt-ID" (707057), and Energinet, "Målepunkts-id" (571313), 2026-11-30.
fn is_meter(text: &Text, range: &Range<usize>) -> bool {
    range.len() == 18 && begins(text, range.start, &["707057", "571313"])
}

#[inline(never)]
fn begins(text: &Text, start: usize, with: &[&str]) -> bool {
    with.iter().any(|with| with.chars().zip(&text.chars[start..]).all(|(wanted, face)| wanted == face.c))
}

/// Behind a comma before a place: ", 5230 Odense", ", 214 20 Malmö", ", DK-7600 Struer".
fn is_postcode(text: &Text, range: &Range<usize>) -> bool {
    let faces = || text.chars[range.clone()].iter().map(|face| face.c);
    let plain = faces().all(|c| c.is_ascii_digit()) && range.len() == 4;
    let swedish = range.len() == 6
        && faces().enumerate().all(|(at, c)| if at == 3 { c == ' ' } else { c.is_ascii_digit() });
    let numbered = faces().rev().take(4).all(|c| c.is_ascii_digit());
    let foreign = ["DK-", "NO-", "N-"]
        .iter()
        .any(|country| numbered && range.len() == country.len() + 4 && begins(text, range.start, &[country]));
    (plain || swedish || foreign)
        && is_behind_address(text, text.token_at(range.start))
        && is_before_name(text, range.end)
}

/// A comma before this token, and before that the number or the name of a street or a floor.
fn is_behind_address(text: &Text, at: usize) -> bool {
    let pair = at.checked_sub(2).and_then(|first| text.tokens.get(first..at));
    pair.is_some_and(|pair| {
        let numbered = text.folded(&pair[0]).bytes().any(|sign| sign.is_ascii_digit());
        let ends = numbered || pair[0].case == Case::Title || text.folded(&pair[0]).len() <= 3;
        pair[1].kind == Kind::Sign(',') && ends
    })
}

/// A name in the same line follows, after one space.
fn is_before_name(text: &Text, end: usize) -> bool {
    let next = text.tokens.get(text.token_at(end - 1) + 1);
    next.is_some_and(|next| next.case == Case::Title && !next.opens_line && next.start as usize == end + 1)
}

/// "TV2s", "G20-møtet", "O2-opptaket"
fn is_name(text: &Text, range: &Range<usize>) -> bool {
    let faces = || text.chars[range.clone()].iter().map(|face| face.c);
    let letters = faces().take_while(|c| c.is_uppercase()).count();
    let digits = faces().skip(letters).take_while(char::is_ascii_digit).count();
    let mut rest = faces().skip(letters + digits);
    let ends = match rest.next() {
        Some('s') => rest.next().is_none(),
        Some('-') => rest.clone().count() > 2 && rest.all(char::is_lowercase),
        _ => false,
    };
    ends && (1..=4).contains(&letters) && (1..=3).contains(&digits)
}

/// Four signs that begin as a year of our time does.
pub fn is_year(text: &Text, range: &Range<usize>) -> bool {
    range.len() == 4 && begins(text, range.start, &["19", "20"])
}

/// Words of a secret at most.
const WORDS: usize = 5;

/// What stands behind a quotation mark, a colon, "er" or a word for a code, or before "er passordet".
fn word(text: &Text, at: usize) -> Option<Value> {
    let token = &text.tokens[at];
    let range = match token.kind {
        Kind::Sign('"' | '«' | '“' | '„' | '”' | '\'') => quoted(text, at)?,
        Kind::Sign(':' | '=') => plain(text, at + 1)?,
        Kind::Word if token.is(Class::SECRET_LEAD) || token.is(CODES) => plain(text, at + 1)?,
        Kind::Word if is_named_after(text, at) => plain(text, at)?,
        _ => return None,
    };
    secret(range)
}

fn secret(range: Range<usize>) -> Option<Value> {
    (range.len() >= 4).then_some(Value { range, shape: Shape::Word })
}

const CODES: Classes = Class::CREDENTIAL_CUE.or(Class::CODE_WORD);

/// "hyldeblomst er koden"
fn is_named_after(text: &Text, at: usize) -> bool {
    let linked = text.tokens.get(at + 1).is_some_and(|next| matches!(text.folded(next), "er" | "is"));
    linked && (at + 2..at + 5).any(|at| text.tokens.get(at).is_some_and(|cue| cue.is(CODES)))
}

/// "kaffe&kvantum", "KnutErBest"; "bro-over-åen" and "kaffe.te" only where something is locked.
fn odd(text: &Text, at: usize, locked: bool) -> Option<Value> {
    let token = text.tokens.get(at).filter(|token| token.kind == Kind::Word)?;
    let goes_on = |at: usize| text.chars.get(at).is_some_and(|face| is_inner(face.c));
    let alone = !goes_on(token.end as usize) || !goes_on(token.end as usize + 1);
    if alone && token.case != Case::Mixed {
        return None;
    }
    is_odd(text, token.start as usize, locked).then(|| plain(text, at)).flatten().and_then(secret)
}

fn is_odd(text: &Text, start: usize, locked: bool) -> bool {
    let before = start.checked_sub(1).is_some_and(|before| is_inner(text.chars[before].c));
    let faces = &text.chars[start..row_end(text, start)];
    let letter = |at: usize| faces.get(at).is_some_and(|face| face.c.is_alphabetic());
    let inside = |at: &usize| letter(at - 1) && letter(at + 1);
    let signs =
        |found: fn(char) -> bool| (1..faces.len()).filter(inside).filter(|at| found(faces[*at].c)).count();
    let capital = (2..faces.len()).any(|at| faces[at].c.is_uppercase() && faces[at - 1].c.is_lowercase());
    !before
        && (capital
            || signs(|c| matches!(c, '&' | '!' | '_' | '*' | '+' | '=' | '%' | '$')) > 0
            || (locked && (signs(|c| c == '.') > 0 || signs(|c| c == '-') > 1)))
}

fn quoted(text: &Text, at: usize) -> Option<Range<usize>> {
    let is_mark = |token: &Token| matches!(token.kind, Kind::Sign('"' | '»' | '”' | '“' | '\''));
    let inside = text.tokens[at + 1..].iter().take(WORDS + 1);
    let words = inside.take_while(|token| !is_mark(token) && !token.opens_line).count();
    let last = text.tokens.get(at + words).filter(|_| (1..=WORDS).contains(&words))?;
    text.tokens.get(at + words + 1).filter(|token| is_mark(token))?;
    Some(text.tokens[at + 1].start as usize..last.end as usize)
}

/// One row of signs without digits.
fn plain(text: &Text, at: usize) -> Option<Range<usize>> {
    let word = text.tokens.get(at).filter(|word| {
        word.kind == Kind::Word && !word.is(Class::NO_SECRET.or(Class::OPENING_WORD)) && !word.is(CODES)
    })?;
    let start = word.start as usize;
    let range = start..row_end(text, start);
    let digits = text.chars[range.clone()].iter().any(|face| face.c.is_ascii_digit());
    (!digits).then_some(range)
}
