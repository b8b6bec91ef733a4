//! Addresses written out so that machines shall not read them: "ola (at) eksempel punktum no", "kari
//! krøllalfa gmail.com". Source: project specification of personal data, section 2.9 (2026-11-21).

use std::ops::Range;

use omhu_knowledge::{Class, classes};

use super::addresses::Address;
use crate::text::{Kind, Text, Token};

/// How an address hides its sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    /// `(at)`, krøllalfa, snabel-a, `@` between spaces: nothing else is meant.
    Sure,
    /// The mere word "at", which is also a Nordic conjunction.
    Word,
}

pub fn addresses(text: &Text) -> impl Iterator<Item = Address> {
    (1..text.tokens.len()).filter_map(|at| address(text, at).or_else(|| beside_handle(text, at)))
}

/// `kari.nordmann @gmail.com`: what looks like a user name is a mail service.
fn beside_handle(text: &Text, at: usize) -> Option<Address> {
    let token = text.tokens.get(at).filter(|token| token.kind == Kind::Handle)?;
    let (local, first) = local(text, at)?;
    let range = text.tokens[first].start as usize..token.end as usize;
    let address = Address::of(&local, text.folded(token).trim_start_matches('@'), range);
    (address.domain.bytes().any(|sign| sign == b'.') && address.is_webmail()).then_some(address)
}

/// The address whose sign begins at token `at`.
fn address(text: &Text, at: usize) -> Option<Address> {
    let (sign, end) = sign(text, at)?;
    let (domain, spelled, last) = domain(text, end)?;
    let (local, first) = local(text, at)?;
    let dotted = local.contains(['.', '_']) || local.contains(|c: char| c.is_ascii_digit());
    let webmail = || Address::of(&local, &domain, 0..0).is_webmail();
    let meant = match sign {
        Sign::Sure => true,
        Sign::Word => spelled || (dotted && webmail()),
    };
    let range = text.tokens[first].start as usize..text.tokens[last].end as usize;
    meant.then(|| Address::of(&local, &domain, range))
}

fn is_sign(text: &Text, at: usize, signs: &[char]) -> bool {
    text.tokens.get(at).is_some_and(|token| matches!(token.kind, Kind::Sign(sign) if signs.contains(&sign)))
}

fn word(text: &Text, at: usize) -> Option<&str> {
    text.tokens.get(at).filter(|token| token.kind == Kind::Word).map(|token| text.folded(token))
}

/// The sign that begins here, with the token behind it.
fn sign(text: &Text, at: usize) -> Option<(Sign, usize)> {
    if is_sign(text, at, &['(', '[', '{', '"']) {
        let inner = word(text, at + 1).is_some_and(|word| matches!(word, "at" | "a" | "@"))
            || text.tokens.get(at + 1)?.is(Class::AT_WORD)
            || is_sign(text, at + 1, &['@']);
        return (inner && is_sign(text, at + 2, &[')', ']', '}', '"'])).then_some((Sign::Sure, at + 3));
    }
    if is_sign(text, at, &['@']) {
        return Some((Sign::Sure, at + 1));
    }
    let token = &text.tokens[at];
    match text.folded(token) {
        "at" if token.kind == Kind::Word => Some((Sign::Word, at + 1)),
        "snabel" => {
            let a = at + if is_sign(text, at + 1, &['-']) { 2 } else { 1 };
            (word(text, a) == Some("a")).then_some((Sign::Sure, a + 1))
        }
        _ => token.is(Class::AT_WORD).then_some((Sign::Sure, at + 1)),
    }
}

/// The dot that begins at a token: a sign, a word, a word in brackets. With the token behind it, and
/// whether it is written out.
fn dot(text: &Text, at: usize) -> Option<(usize, bool)> {
    if is_sign(text, at, &['(', '[', '{', '"']) {
        let inner = text.tokens.get(at + 1)?.is(Class::DOT_WORD) || is_sign(text, at + 1, &['.']);
        return (inner && is_sign(text, at + 2, &[')', ']', '}', '"'])).then_some((at + 3, true));
    }
    let token = text.tokens.get(at)?;
    if token.kind == Kind::Sign('.') {
        let next = text.tokens.get(at + 1)?;
        return (token.spaced == next.spaced).then_some((at + 1, false));
    }
    token.is(Class::DOT_WORD).then_some((at + 1, true))
}

/// Up to three labels, the last a known one. With whether a dot is written out, and the last token.
fn domain(text: &Text, first: usize) -> Option<(String, bool, usize)> {
    let token = text.tokens.get(first)?;
    let mut domain = text.folded(token).to_owned();
    if token.kind == Kind::Url {
        let host = domain.rsplit_once('.').is_some_and(|(_, last)| classes(last).has(Class::MAIL_ENDING));
        return (host && !domain.contains(['/', ':'])).then_some((domain, false, first));
    }
    let (mut at, mut spelled) = (first, false);
    let mut ended = false;
    for _ in 0..3 {
        if !is_label(&text.tokens[at]) {
            break;
        }
        let Some((next, written)) = dot(text, at + 1) else { break };
        let Some(label) = text.tokens.get(next).filter(|label| is_label(label)) else { break };
        domain = format!("{domain}.{}", text.folded(label));
        (at, spelled, ended) = (next, spelled || written, label.is(Class::MAIL_ENDING));
    }
    let compound = is_sign(text, at + 1, &['-']) && !text.tokens[at + 1].spaced;
    (ended && !compound).then_some((domain, spelled, at))
}

fn is_label(token: &Token) -> bool {
    matches!(token.kind, Kind::Word | Kind::Number)
}

/// What stands before the sign, with its first token.
fn local(text: &Text, end: usize) -> Option<(String, usize)> {
    let mut at = end.checked_sub(1).filter(|&at| is_label(&text.tokens[at]))?;
    let mut parts: Range<usize> = at..end;
    let mut local = text.folded(&text.tokens[at]).to_owned();
    for _ in 0..3 {
        let Some((before, joint)) = joint(text, at) else { break };
        at = before;
        parts.start = at;
        local = format!("{}{joint}{local}", text.folded(&text.tokens[at]));
    }
    let same_line = !text.tokens[parts.start + 1..end].iter().any(|token| token.opens_line);
    same_line.then_some((local, parts.start))
}

/// The part before, and what joins it: a sign without spaces, or a dot that is written out.
fn joint(text: &Text, at: usize) -> Option<(usize, char)> {
    let part = |at: Option<usize>| at.filter(|&at| is_label(&text.tokens[at]));
    let before = at.checked_sub(1)?;
    let token = &text.tokens[before];
    match token.kind {
        Kind::Sign(sign @ ('.' | '_' | '-')) if !token.spaced && !text.tokens[at].spaced => {
            part(before.checked_sub(1)).map(|at| (at, sign))
        }
        Kind::Word if token.is(Class::DOT_WORD) => part(before.checked_sub(1)).map(|at| (at, '.')),
        Kind::Sign(')' | ']' | '}') => {
            let open = before.checked_sub(2).filter(|&open| dot(text, open).is_some_and(|(end, _)| end == at))?;
            part(open.checked_sub(1)).map(|at| (at, '.'))
        }
        _ => None,
    }
}
