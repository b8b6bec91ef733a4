//! What in a text may identify somebody by what is told of it alone: dates, codes, words that are given as codes.

use std::ops::Range;

use omhu_knowledge::Class;

use super::Meaning;
use crate::dates::dates;
use crate::order;
use crate::streets::addresses;
use crate::text::{Claim, Gap, Group, Kind, Text, Token};

/// A place in a text, and what it looks like.
#[derive(Clone, Debug)]
pub struct Value {
    /// Its characters.
    pub range: Range<usize>,
    /// How it is written.
    pub shape: Shape,
}

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A date with signs or the name of a month; its year where the century is written.
    Date(Option<u32>),
    /// Six or eight digits that can be a date.
    Digits(Option<u32>),
    /// Digits, perhaps with letters and signs.
    Code,
    /// Two or more numbers with strokes between.
    Parts,
    /// A street and a number.
    Street {
        /// A flat is told.
        flat: bool,
        /// A postcode is told.
        posted: bool,
        /// A row of houses.
        several: bool,
    },
    /// A word or a few in quotation marks, or what stands behind "er" or a colon.
    Word,
}

impl Value {
    /// Whether what is written so can be this at all.
    #[must_use]
    pub fn can_be(&self, meaning: Meaning) -> bool {
        match self.shape {
            Shape::Date(_) => meaning == Meaning::BirthDate,
            Shape::Digits(_) => !matches!(meaning, Meaning::Property | Meaning::Home),
            Shape::Code => !matches!(meaning, Meaning::BirthDate | Meaning::Property | Meaning::Home),
            Shape::Parts => !matches!(meaning, Meaning::BirthDate | Meaning::Document | Meaning::Home),
            Shape::Word => meaning == Meaning::Credential,
            Shape::Street { .. } => meaning == Meaning::Home,
        }
    }
}

/// A row of signs that is longer is looked at no further.
const LONGEST: usize = 64;

/// All values of a text, in its order.
#[must_use]
pub fn values(text: &Text) -> Vec<Value> {
    let dates = dates(text).into_iter().map(|date| Value {
        range: date.range,
        shape: if date.compact { Shape::Digits(date.year) } else { Shape::Date(date.year) },
    });
    let streets = addresses(text).into_iter().map(|street| Value {
        range: street.range,
        shape: Shape::Street { flat: street.flat, posted: street.posted, several: street.several },
    });
    let all = dates.chain(streets).chain(codes(text)).collect();
    let mut values = order::by_key(all, |value: &Value| value.range.start);
    values.dedup_by(|next, value| next.range.start < value.range.end);
    values
}

/// Codes, and words that may be secrets where something locked is spoken of.
fn codes(text: &Text) -> Vec<Value> {
    let locked = text.tokens.iter().any(|token| {
        token.is(Class::CREDENTIAL_CUE.or(Class::CODE_WORD))
            || token.is(Class::LOCKED_THING.or(Class::OPENING_WORD))
    });
    let mut codes: Vec<Value> = Vec::new();
    for at in 0..text.tokens.len() {
        let free = codes.last().is_none_or(|last| last.range.end <= text.tokens[at].start as usize);
        let value = || if locked { word(text, at) } else { None }.or_else(|| code(text, at));
        codes.extend(free.then(value).flatten());
    }
    codes
}

/// The code that a token is part of; it has a digit in that token.
#[must_use]
pub fn code(text: &Text, at: usize) -> Option<Value> {
    let token = text.tokens.get(at)?;
    let plain = matches!(token.kind, Kind::Word | Kind::Number);
    if !plain || !text.written(token).bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let start = token.start as usize - before(text, token.start as usize);
    let start = prefix(text, start).unwrap_or(start);
    let mut end = row_end(text, token.start as usize);
    let groups = &text.numbers.groups;
    let first = groups.partition_point(|group| (group.start as usize) < start);
    let mut next = groups.partition_point(|group| (group.start as usize) < end);
    while groups.get(next).is_some_and(|group| is_joined(group, end) && end - start < LONGEST) {
        end = groups[next].end as usize;
        next += 1;
    }
    let range = start..end;
    let claimed = groups.get(first..next)?.iter().any(|group| group.claim.is_some_and(is_other));
    let faces = || text.chars[range.clone()].iter().map(|face| face.c);
    let digits = faces().filter(char::is_ascii_digit).count();
    let parts = faces().filter(|c| *c == '/').count() > 0 && faces().all(|c| c.is_ascii_digit() || c == '/');
    let long = if digits == range.len() { digits >= 4 && !is_year(text, &range) } else { range.len() >= 4 };
    let shape = if parts { Shape::Parts } else { Shape::Code };
    (!claimed && (long || parts) && !is_counted(text, &range)).then_some(Value { range, shape })
}

/// "20 614 903"
fn is_joined(group: &Group, end: usize) -> bool {
    group.gap == Gap::Space && group.start as usize == end + 1 && !group.glued
}

/// "AB 123456"
fn prefix(text: &Text, start: usize) -> Option<usize> {
    let at = text.token_at(start);
    let letters = &text.tokens[at.checked_sub(1)?];
    let short = letters.kind == Kind::Word && (1..=3).contains(&(letters.end - letters.start));
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

/// "10-årige", "1970-åra", "450kr"
fn is_counted(text: &Text, range: &Range<usize>) -> bool {
    let rest = || text.chars[range.clone()].iter().map(|face| face.c).skip_while(char::is_ascii_digit);
    let count = rest().count();
    let letters = rest().skip_while(|c| matches!(c, '-' | '–')).count();
    count < range.len() && letters > 0 && rest().all(|c| c.is_lowercase() || matches!(c, '-' | '–'))
}

fn is_other(claim: Claim) -> bool {
    !matches!(claim, Claim::Reference)
}

fn is_year(text: &Text, range: &Range<usize>) -> bool {
    let century = || text.slice(range.start..range.start + 2);
    range.len() == 4 && matches!(century().as_str(), "19" | "20")
}

/// Words of a secret at most.
const WORDS: usize = 5;

/// What stands behind a quotation mark, a colon, "er".
fn word(text: &Text, at: usize) -> Option<Value> {
    let token = &text.tokens[at];
    let range = match token.kind {
        Kind::Sign('"' | '«' | '“' | '„' | '”' | '\'') => quoted(text, at)?,
        Kind::Sign(':' | '=') => plain(text, at)?,
        Kind::Word if is_linking(text.folded(token)) => plain(text, at)?,
        _ => return None,
    };
    (range.len() >= 4).then_some(Value { range, shape: Shape::Word })
}

fn is_linking(word: &str) -> bool {
    matches!(word, "er" | "is" | "heter" | "heiter" | "hedder" | "skriv" | "tast" | "brug" | "bruk")
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
    let next =
        text.tokens.get(at + 1).filter(|next| next.kind == Kind::Word && !next.is(Class::NO_SECRET))?;
    let start = next.start as usize;
    let range = start..row_end(text, start);
    let digits = text.chars[range.clone()].iter().any(|face| face.c.is_ascii_digit());
    (!digits).then_some(range)
}
