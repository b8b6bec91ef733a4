//! Words near a number that tell what it is.

use std::ops::Range;

use omhu_knowledge::{Among, Class, Classes, classes};

use crate::scope::Scope;
use crate::text::{Group, Kind, Text, Token, Window};

/// How far behind a number a cue may stand. Project specification of personal data, section 13.1.
pub const BEHIND: usize = 20;

/// The rule's parameter `cueWindow`: how far before a number a cue may stand.
pub fn window(scope: &Scope) -> usize {
    scope.count("cueWindow")
}

/// The tokens that end at most `reach` characters before `at`, nearest first, with their places. A line
/// may break between, a sentence may not end.
pub fn before(text: &Text, at: usize, reach: usize) -> impl Iterator<Item = (usize, &Token)> {
    let end = text.tokens.partition_point(|token| (token.end as usize) <= at);
    let near = move |(place, token): &(usize, &Token)| {
        let next = text.tokens.get(place + 1);
        let parted = next.is_some_and(|next| next.sentence != token.sentence);
        let only_line =
            next.is_some_and(|next| next.opens_line) && !matches!(token.kind, Kind::Sign('.' | '!' | '?'));
        token.end as usize + reach >= at && (!parted || only_line)
    };
    text.tokens[..end].iter().enumerate().rev().take_while(near)
}

/// The tokens that begin at most `reach` characters after `at`, in the same sentence.
pub fn after(text: &Text, at: usize, reach: usize) -> impl Iterator<Item = (usize, &Token)> {
    let start = text.tokens.partition_point(|token| (token.start as usize) < at);
    let sentence = start.checked_sub(1).map(|last| text.tokens[last].sentence);
    let near = move |(_, token): &(usize, &Token)| {
        token.start as usize <= at + reach && Some(token.sentence) == sentence
    };
    text.tokens.iter().enumerate().skip(start).take_while(near)
}

/// Whether the word belongs to the next number: "KID 12345 og fødselsnummer 67890".
fn labels_next(text: &Text, at: usize) -> bool {
    let passed = |token: &&Token| match token.kind {
        Kind::Sign(_) => true,
        _ => token.is(Class::NUMBER_WORD.or(Class::LINKING_WORD)),
    };
    let next = text.tokens[at + 1..].iter().take(5).find(|token| !passed(token));
    next.is_some_and(|next| next.kind == Kind::Number)
}

/// A cue of a Norwegian identity number with no other long number between: it overrules the label of
/// a reference.
pub fn has_identity_of_its_own(text: &Text, at: usize, reach: usize) -> bool {
    let same = |(_, token): &(usize, &Token)| token.kind != Kind::Number || token.end - token.start < 5;
    before(text, at, reach).take_while(same).any(|(at, _)| is_identity(text, at))
}

/// Before (within `reach`) or behind a number.
pub fn around<'a>(
    text: &'a Text,
    range: &Range<usize>,
    reach: usize,
) -> impl Iterator<Item = (usize, &'a Token)> + use<'a> {
    let behind = after(text, range.end, BEHIND.min(reach)).filter(|&(at, _)| !labels_next(text, at));
    before(text, range.start, reach).chain(behind)
}

/// Whether a word of this class stands near.
pub fn has(text: &Text, range: &Range<usize>, reach: usize, class: impl Among) -> bool {
    around(text, range, reach).any(|(_, token)| token.is(class))
}

/// Whether a word of this class stands so near, in whatever sentence.
pub fn anywhere(text: &Text, range: &Range<usize>, reach: usize, class: impl Among) -> bool {
    let first = text.token_at(range.start.saturating_sub(reach));
    let near = text.tokens[first..].iter().take_while(|token| token.start as usize <= range.end + reach);
    near.into_iter().any(|token| token.is(class))
}

/// Whether a number is the value of a link's parameter, as in `?fnr=01015550089`, whose name is of this class.
pub fn is_parameter(text: &Text, at: usize, class: Class) -> bool {
    let before = &text.chars[at.saturating_sub(20)..at];
    let Some((_, name)) = before.split_last().filter(|(equals, _)| equals.c == '=') else { return false };
    let letters = name.iter().rev().take_while(|face| face.c.is_alphabetic()).count();
    let name: String = name[name.len() - letters..].iter().flat_map(|face| face.c.to_lowercase()).collect();
    classes(&name).has(class)
}

/// Whether the text speaks of a Norwegian identity number near the range.
pub fn has_identity(text: &Text, range: &Range<usize>, reach: usize) -> bool {
    around(text, range, reach).any(|(at, _)| is_identity(text, at))
}

/// Whether the text speaks of a Danish identity number near the range.
pub fn has_cpr(text: &Text, range: &Range<usize>, reach: usize) -> bool {
    around(text, range, reach).any(|(at, token)| token.is(Class::CPR_CUE) || is_last_digits(text, at))
}

/// Whether the token is a cue of a Norwegian identity number, or the last part of one.
pub fn is_identity(text: &Text, at: usize) -> bool {
    let token = &text.tokens[at];
    (token.is(Class::IDENTITY_CUE) && !is_lease(text, at))
        || is_last_digits(text, at)
        || is_prefixed(text, at)
}

/// `fnr` among `gnr` and `bnr` is a festenummer: it belongs to a property.
fn is_lease(text: &Text, at: usize) -> bool {
    let near = at.saturating_sub(5)..(at + 6).min(text.tokens.len());
    text.folded(&text.tokens[at]) == "fnr"
        && text.tokens[near].iter().any(|token| token.is(Class::PROPERTY_NUMBER))
}

/// "nr" behind `f.`, `D-`, `FH-`, `id-`; also "identity number".
fn is_prefixed(text: &Text, at: usize) -> bool {
    let Some(mut before) = at.checked_sub(1) else { return false };
    let word = &text.tokens[at];
    if !word.is(Class::NUMBER_WORD) || text.folded(word) == "id" {
        return false;
    }
    let joined = matches!(text.tokens[before].kind, Kind::Sign('.' | '-'));
    if joined {
        let Some(more) = before.checked_sub(1) else { return false };
        before = more;
    }
    let prefix = &text.tokens[before];
    let letters = prefix.end - prefix.start;
    prefix.is(Class::IDENTITY_PREFIX) && (joined || letters > 2) && !is_production_unit(text, before, word)
}

/// `P-nummer` is a Danish production unit.
fn is_production_unit(text: &Text, prefix: usize, word: &Token) -> bool {
    text.folded(&text.tokens[prefix]) == "p"
        && text.tokens[prefix + 1].kind == Kind::Sign('-')
        && word.is(Class::NUMBER_WORD)
}

/// "de fem siste", "de sidste fire": the token is the last of the two words.
pub fn is_last_digits(text: &Text, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|before| &text.tokens[before]) else { return false };
    let token = &text.tokens[at];
    let count = |token: &Token| token.is(Class::LAST_DIGITS_COUNT) || matches!(text.folded(token), "4" | "5");
    let pair = |first: &Token, last: &Token| count(first) && last.is(Class::LAST_DIGITS_WORD);
    pair(before, token) || pair(token, before)
}

/// The nearest word before a number that says what it is.
pub fn nearest(text: &Text, at: usize, reach: usize) -> Option<(usize, &Token)> {
    let says = Class::IDENTITY_CUE.or(Class::CPR_CUE)
        | Class::ACCOUNT_CUE.or(Class::REFERENCE_NUMBER)
        | Class::ORGANISATION_NUMBER.or(Class::COMPANY_NUMBER)
        | Class::ARTICLE_NUMBER.or(Class::PHONE_CUE)
        | Class::FOREIGN_IDENTITY_CUE.into();
    before(text, at, reach).find(|(at, token)| token.is(says) || is_identity(text, *at))
}

/// The classes of the letters before glued digits: `fnr01015550089`.
fn glued_word(text: &Text, group: &Group) -> Classes {
    let token = text.tokens.get(group.token as usize).filter(|token| token.end == group.end);
    token.map_or_else(Classes::default, |token| {
        classes(text.folded(token).trim_end_matches(|c: char| c.is_ascii_digit()))
    })
}

/// Whether a word of this class is glued to the number, and nothing else is.
pub fn glues(text: &Text, window: &Window, class: Class) -> bool {
    let (first, rest) = (&window.groups[0], &window.groups[1..]);
    first.glued && glued_word(text, first).has(class) && !rest.iter().any(|group| group.glued)
}
