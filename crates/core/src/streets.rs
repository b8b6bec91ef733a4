//! Streets with the number of a house: "Kirkeveien 12B, 9510 Alta", "Vestergade 5, 2. tv."
//! Source: project specification of personal data, section 8.1 (2026-11-21).

use std::ops::Range;

use omhu_knowledge::Class;

use crate::cut;
use crate::text::{Case, Kind, Text, Token};

/// A street and a number.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is said of an address by itself")]
pub struct Address {
    /// Its characters.
    pub range: Range<usize>,
    /// Its name says that it is a street.
    pub named: bool,
    /// A flat is told.
    pub flat: bool,
    /// A postcode is told.
    pub posted: bool,
    /// "Storgata 5-9"
    pub several: bool,
}

/// All of a text, in its order.
#[must_use]
pub fn addresses(text: &Text) -> Vec<Address> {
    let mut addresses: Vec<Address> = Vec::new();
    for at in 0..text.tokens.len() {
        let free = addresses.last().is_none_or(|last| last.range.end <= text.tokens[at].start as usize);
        addresses.extend(free.then(|| address(text, at)).flatten());
    }
    addresses
}

/// A street's name and a number, with flat, postcode and place behind it.
fn address(text: &Text, at: usize) -> Option<Address> {
    let known = street_end(text, at);
    let Some(street) = known.or_else(|| unknown_street(text, at)) else { return turned(text, at) };
    // "Storgt. 5", not "går til Mie Kallesøe. 2. præmien"
    let dotted = known.is_some()
        && text.tokens.get(street).is_some_and(|dot| dot.kind == Kind::Sign('.') && !dot.spaced);
    let (mut end, several) = number_end(text, street + usize::from(dotted))?;
    // "Kørekort 75+"
    let more = text.tokens.get(end).is_some_and(|sign| sign.kind == Kind::Sign('+') && !sign.spaced);
    if more && known.is_none() {
        return None;
    }
    let (mut flat, mut posted) = (false, false);
    loop {
        (end, flat, posted) = match (unit_end(text, end), post_end(text, end)) {
            (Some(next), _) => (next, true, posted),
            (None, Some(next)) => (next, flat, true),
            (None, None) => break,
        };
    }
    let range = text.tokens[at].start as usize..text.tokens[end - 1].end as usize;
    Some(Address { range, named: known.is_some(), flat, posted, several })
}

/// "nr. 14 i Solveien", "nummer 31 på Lindealléen"
fn turned(text: &Text, at: usize) -> Option<Address> {
    let number =
        text.tokens.get(at).filter(|number| number.kind == Kind::Number && number.end - number.start <= 3)?;
    let joined = text.tokens.get(at + 1).is_some_and(|word| matches!(text.folded(word), "i" | "på"));
    let street = text
        .tokens
        .get(at + 2)
        .filter(|street| joined && is_capital(street) && street.is(Class::STREET_ENDING))?;
    let range = number.start as usize..street.end as usize;
    Some(Address { range, named: true, flat: false, posted: false, several: false })
}

fn is_capital(token: &Token) -> bool {
    token.kind == Kind::Word && matches!(token.case, Case::Title | Case::Upper | Case::Mixed)
}

/// One past the last word of a street's name that begins at a token.
fn street_end(text: &Text, at: usize) -> Option<usize> {
    let token =
        text.tokens.get(at).filter(|token| token.kind == Kind::Word && !token.is(Class::NO_STREET))?;
    if !is_capital(token) {
        return careless(text, at);
    }
    let inside = at.checked_sub(1).is_some_and(|before| {
        let before = &text.tokens[before];
        before.sentence == token.sentence && is_capital(before) && token.is(Class::STREET_NOUN)
    });
    if inside {
        return None;
    }
    if token.is(Class::STREET_ENDING) && token.end - token.start > 5 {
        return Some(at + 1);
    }
    // "Karl Johans gate", "H.C. Andersens Boulevard", "Øvre Slottsgate"
    for (step, next) in text.tokens.iter().enumerate().skip(at + 1).take(4) {
        match next.kind {
            _ if next.sentence != token.sentence => return None,
            Kind::Word if next.is(Class::STREET_NOUN) => return Some(step + 1),
            Kind::Word if next.is(Class::STREET_ENDING) && is_capital(next) => return Some(step + 1),
            Kind::Word if is_capital(next) => {}
            Kind::Sign('.' | '-') => {}
            _ => return None,
        }
    }
    None
}

/// "sverdrups gate 9, 4007 stavanger", "rørmosen 19 st th 4000 roskilde": in small letters only behind "i" or "på", with a postcode.
fn careless(text: &Text, at: usize) -> Option<usize> {
    let led = at.checked_sub(1).is_some_and(|before| matches!(text.folded(&text.tokens[before]), "i" | "på"));
    let street = |at: usize, class: Class| text.tokens.get(at).is_some_and(|token| token.is(class));
    let end = if street(at, Class::STREET_ENDING) { at + 1 } else { at + 2 };
    let known = end == at + 1 || street(at + 1, Class::STREET_NOUN);
    let coded = || {
        text.tokens[end..]
            .iter()
            .take(8)
            .any(|token| token.kind == Kind::Number && token.end - token.start == 4)
    };
    (led && known && coded()).then_some(end)
}

/// A capitalised word or two, or what ends as a street in small letters: "Skeisosen 104 H0203", "Søndre Tun 4", "ullerudbakken 62".
fn unknown_street(text: &Text, at: usize) -> Option<usize> {
    let token =
        text.tokens.get(at).filter(|token| token.kind == Kind::Word && token.end - token.start > 2)?;
    if token.is(Class::NO_STREET) {
        return None;
    }
    if !is_capital(token) {
        return (token.is(Class::STREET_ENDING) && token.end - token.start > 5).then_some(at + 1);
    }
    let second = text.tokens.get(at + 1).filter(|next| is_capital(next) && next.sentence == token.sentence);
    Some(at + 1 + usize::from(second.is_some()))
}

/// One past the number of a house, with its letter, and whether it is a row of houses.
fn number_end(text: &Text, at: usize) -> Option<(usize, bool)> {
    let token = text.tokens.get(at).filter(|token| !token.opens_line && token.spaced)?;
    let written = text.folded(token);
    let digits = written.bytes().take_while(u8::is_ascii_digit).count();
    let letters = written.chars().skip(digits).count();
    let value: u32 = cut(written, ..digits).parse().ok()?;
    let lettered = letters == 1 && token.kind == Kind::Word;
    if digits == 0 || letters > 1 || written.starts_with('0') || (value >= 2000 && !lettered) {
        return None;
    }
    let next = text.tokens.get(at + 1);
    let letter = next.is_some_and(|next| {
        next.kind == Kind::Word
            && next.end - next.start == 1
            && next.spaced
            && next.case != Case::Lower
            && !matches!(text.folded(next), "i" | "å" | "e")
    });
    let end = at + 1 + usize::from(letter && letters == 0);
    let signed = text
        .tokens
        .get(end)
        .is_some_and(|sign| matches!(sign.kind, Kind::Sign('-' | '–' | '/')) && !sign.spaced);
    let several = signed && text.tokens.get(end + 1).is_some_and(|next| next.kind == Kind::Number);
    let counted = text.tokens.get(end).is_some_and(|next| next.is(Class::AMOUNT_UNIT));
    let end = if several { end + 2 } else { end };
    (!counted && !is_longer(text, end)).then_some((end, several))
}

/// "14.06.30": another number is joined to the one that ends here.
fn is_longer(text: &Text, end: usize) -> bool {
    let close = |at: usize| text.tokens.get(at).filter(|token| !token.spaced && !token.opens_line);
    let signed = close(end).is_some_and(|sign| matches!(sign.kind, Kind::Sign('.' | '-' | '/' | ':')));
    signed && close(end + 1).is_some_and(|next| next.kind == Kind::Number)
}

/// ", leil. H0201", ", 3. tv.", ", st. th."
fn unit_end(text: &Text, end: usize) -> Option<usize> {
    let token = |at: usize| text.tokens.get(at);
    let is = |at: usize, sign: char| token(at).is_some_and(|token| token.kind == Kind::Sign(sign));
    let folded = |at: usize| token(at).map_or("", |token| text.folded(token));
    let mut at = end + usize::from(is(end, ','));
    if matches!(folded(at), "leil" | "leilighet" | "leilegheit" | "bolignummer" | "bruksenhet" | "lejlighed")
    {
        at += 1 + usize::from(is(at + 1, '.'));
    }
    let flat = folded(at);
    if flat.len() == 5
        && flat.starts_with(['h', 'u', 'k', 'l'])
        && cut(flat, 1..).bytes().all(|digit| digit.is_ascii_digit())
    {
        return Some(at + 1);
    }
    let floor = matches!(flat, "st" | "kl" | "stuen")
        || token(at).is_some_and(|token| token.kind == Kind::Number && flat.len() <= 2);
    if !floor {
        return None;
    }
    let side = at + 1 + usize::from(is(at + 1, '.'));
    let side = side + usize::from(is(side, ','));
    let side = if matches!(folded(side), "sal" | "etg" | "etasje") {
        side + 1 + usize::from(is(side + 1, '.'))
    } else {
        side
    };
    let door = token(side).is_some_and(|door| door.kind == Kind::Number && door.end - door.start <= 2)
        && is(at + 1, '.')
        && is(side + 1, ',');
    if door {
        return Some(side + 1);
    }
    let sided = matches!(folded(side), "tv" | "th" | "mf" | "venstre" | "høyre" | "højre");
    let stayed = side > at + 2 && matches!(folded(side - 1), "sal" | "etg" | "etasje");
    if sided {
        return Some(side + 1 + usize::from(is(side + 1, '.')));
    }
    stayed.then_some(side)
}

/// ", 9510 Alta", "2300 København S", ", DK-7600 Struer"
fn post_end(text: &Text, end: usize) -> Option<usize> {
    let comma = text.tokens.get(end).is_some_and(|token| token.kind == Kind::Sign(','));
    let code = end + usize::from(comma);
    let village = text.tokens.get(code).is_some_and(|token| comma && is_capital(token));
    let behind = (code + 1..code + 3)
        .find(|&at| text.tokens.get(at).is_some_and(|token| token.kind == Kind::Sign(',')));
    let code = behind.filter(|_| village).map_or(code, |comma| comma + 1);
    let country = text.tokens.get(code).is_some_and(|word| matches!(text.folded(word), "dk" | "no" | "n"))
        && text.tokens.get(code + 1).is_some_and(|sign| sign.kind == Kind::Sign('-') && !sign.spaced);
    let code = if country { code + 2 } else { code };
    let number =
        text.tokens.get(code).filter(|token| token.kind == Kind::Number && token.end - token.start == 4)?;
    let place = text.tokens.get(code + 1).filter(|place| place.kind == Kind::Word && !place.opens_line)?;
    let district = text.tokens.get(code + 2).is_some_and(|next| {
        next.case == Case::Upper
            || (next.kind == Kind::Word && next.end - next.start == 1 && next.case == Case::Title)
    });
    (!number.opens_line && place.spaced).then_some(code + 2 + usize::from(district))
}
