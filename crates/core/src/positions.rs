//! Exact positions in a text: coordinates, grids, codes and links to maps.
//! Source: project specification of personal data, section 8.4 (2026-11-21).

use std::ops::Range;

use crate::find;
use crate::text::{Char, Kind, Text, Token};

/// The characters of all positions of a text, in its order.
#[must_use]
pub fn positions(text: &Text) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = Vec::new();
    for token in &text.tokens {
        let start = token.start as usize;
        if all.last().is_none_or(|last| last.end <= start) {
            all.extend(position(text, token));
        }
    }
    all
}

/// The position that begins with a token.
fn position(text: &Text, token: &Token) -> Option<Range<usize>> {
    let (chars, at) = (&text.chars, token.start as usize);
    let first = chars[at].c;
    let alone = at.checked_sub(1).is_none_or(|before| {
        !(chars[before].c.is_alphanumeric() || matches!(chars[before].c, '.' | ',' | '-' | '/' | '_'))
    });
    if first == '/' {
        return three_words(chars, at);
    }
    if !alone {
        return None;
    }
    if first.is_alphabetic() {
        return if token.kind == Kind::Url { link(text, token) } else { lettered(chars, at) };
    }
    if !first.is_ascii_digit() {
        return None;
    }
    pair(chars, at)
        .or_else(|| degrees(chars, at))
        .or_else(|| grid(chars, at))
        .or_else(|| plus_code(chars, at))
}

/// A decimal number: its whole part, the number of its decimals, and one past it.
fn decimal(chars: &[Char], at: usize) -> Option<(u32, usize, usize)> {
    let digits = |from: usize| {
        chars.get(from..).map_or(0, |rest| rest.iter().take_while(|face| face.c.is_ascii_digit()).count())
    };
    let whole = digits(at);
    let sign = chars.get(at + whole).filter(|sign| matches!(sign.c, '.' | ',')).map_or(0, |_| 1);
    let decimals = if sign > 0 { digits(at + whole + 1) } else { 0 };
    let end = at + whole + if decimals > 0 { 1 + decimals } else { 0 };
    let value = chars[at..at + whole.min(3)]
        .iter()
        .filter_map(|face| face.c.to_digit(10))
        .fold(0, |sum, digit| sum * 10 + digit);
    (1..=3).contains(&whole).then_some((value, decimals, end))
}

/// `69.9689, 23.2716`: four decimals or more, in or near the Nordic countries.
fn pair(chars: &[Char], at: usize) -> Option<Range<usize>> {
    let (north, exact, end) = decimal(chars, at)?;
    let marks = chars[end..].iter().take(12).take_while(|face| is_between(face.c)).count();
    let (east, finely, last) = decimal(chars, end + marks)?;
    let range = (54..=81).contains(&north) && east <= 33;
    let last = last
        + chars[last..].iter().take(3).take_while(|face| matches!(face.c, ' ' | '°' | 'E' | 'Ø')).count();
    let last = (at..last).rev().find(|&place| chars[place].c != ' ')? + 1;
    (marks > 0 && exact >= 4 && finely >= 4 && range).then_some(at..last)
}

/// ", ", "° N, ", ", Long: "
fn is_between(c: char) -> bool {
    matches!(c, ' ' | ',' | ';' | '/' | '°' | 'N' | '-' | ':' | '=' | 'L' | 'l' | 'O' | 'o' | 'n' | 'G' | 'g')
}

/// `59°54'45"N 10°44'09"Ø`, `N59 54.750 E10 44.150` with degree signs.
fn degrees(chars: &[Char], at: usize) -> Option<Range<usize>> {
    let whole = chars[at..].iter().take_while(|face| face.c.is_ascii_digit()).count();
    if chars.get(at + whole).is_none_or(|sign| sign.c != '°') {
        return None;
    }
    let inner = |c: char| {
        c.is_ascii_digit()
            || matches!(
                c,
                '°' | '\''
                    | '’'
                    | '′'
                    | '"'
                    | '”'
                    | '″'
                    | '.'
                    | ','
                    | ' '
                    | 'N'
                    | 'S'
                    | 'E'
                    | 'W'
                    | 'Ø'
                    | 'V'
            )
    };
    let mut end = at + chars[at..].iter().take(40).take_while(|face| inner(face.c)).count();
    while end > at && matches!(chars[end - 1].c, ' ' | '.' | ',') {
        end -= 1;
    }
    let count = |sign: &[char]| chars[at..end].iter().filter(|face| sign.contains(&face.c)).count();
    (count(&['°']) == 2 && count(&['\'', '’', '′']) >= 2).then_some(at..end)
}

/// `32V 597423 6643460`, `32 V 597423 6643460` (UTM), `33WXT 12345 67890` (MGRS).
fn grid(chars: &[Char], at: usize) -> Option<Range<usize>> {
    let zone = chars.get(at..at + 2)?;
    let letter = at + 2 + usize::from(chars.get(at + 2).is_some_and(|gap| gap.c == ' '));
    let band = zone[0].c == '3'
        && zone[1].c.is_ascii_digit()
        && chars.get(letter).is_some_and(|band| matches!(band.c, 'U' | 'V' | 'W' | 'X'));
    if !band {
        return None;
    }
    let square = chars[letter + 1..].iter().take_while(|face| face.c.is_ascii_uppercase()).count();
    if !matches!(square, 0 | 2) {
        return None;
    }
    let (mut digits, mut end) = (0, letter + 1 + square);
    for (place, face) in chars.iter().enumerate().skip(end).take(24) {
        match face.c {
            c if c.is_ascii_digit() => (digits, end) = (digits + 1, place + 1),
            ' ' | ',' | 'N' | 'E' | 'Ø' => {}
            _ => break,
        }
    }
    let exact = if square == 2 { matches!(digits, 8 | 10) } else { matches!(digits, 13 | 14) };
    exact.then_some(at..end)
}

/// `9FFW83RF+XX`, also short with the place behind it.
fn plus_code(chars: &[Char], at: usize) -> Option<Range<usize>> {
    let is = |face: &&Char| matches!(face.c, '2'..='9' | 'C' | 'F'..='H' | 'J' | 'M' | 'P'..='R' | 'V'..='X');
    let before = chars[at..].iter().take_while(is).count();
    let plus = chars.get(at + before).is_some_and(|sign| sign.c == '+');
    let after = chars.get(at + before + 1..).map_or(0, |rest| rest.iter().take_while(is).count());
    let end = at + before + 1 + after;
    let ends = chars.get(end).is_none_or(|next| !next.c.is_alphanumeric());
    let lettered = chars[at..at + before].iter().any(|face| face.c.is_ascii_uppercase());
    (plus && matches!(before, 4 | 8) && matches!(after, 2 | 3) && lettered && ends).then_some(at..end)
}

/// `///lave.rolige.ord`
fn three_words(chars: &[Char], at: usize) -> Option<Range<usize>> {
    let before =
        at.checked_sub(1).is_some_and(|before| !chars[before].c.is_whitespace() && chars[before].c != '(');
    if before || !chars.get(at..at + 3)?.iter().all(|face| face.c == '/') {
        return None;
    }
    let mut end = at + 3;
    for word in 0..3 {
        if word > 0 && chars.get(end).is_none_or(|dot| dot.c != '.') {
            return None;
        }
        let start = end + usize::from(word > 0);
        let letters = chars.get(start..)?.iter().take_while(|face| face.c.is_lowercase()).count();
        if letters < 2 {
            return None;
        }
        end = start + letters;
    }
    let fourth = chars.get(end..end + 2).is_some_and(|more| more[0].c == '.' && more[1].c.is_lowercase());
    (!fourth).then_some(at..end)
}

/// `N55.1442 E11.7609`, `N55 16.482 E8 34.107`, `E 478215 N 6248933`
fn lettered(chars: &[Char], at: usize) -> Option<Range<usize>> {
    let part = |from: usize| {
        let letter = chars.get(from).filter(|letter| matches!(letter.c, 'N' | 'E' | 'Ø'))?;
        let gap = usize::from(chars.get(from + 1).is_some_and(|space| space.c == ' '));
        let start = from + 1 + gap;
        let whole = decimal(chars, start);
        let (value, decimals, end) = whole.unwrap_or((0, 0, start));
        let digits = chars.get(start..)?.iter().take_while(|face| face.c.is_ascii_digit()).count();
        let minutes = || {
            let near = if letter.c == 'N' { (54..=81).contains(&value) } else { value <= 33 };
            chars.get(end).filter(|space| whole.is_some() && near && decimals == 0 && space.c == ' ')?;
            let (minutes, decimals, end) = decimal(chars, end + 1)?;
            (minutes < 60 && decimals >= 3).then_some(end)
        };
        let (end, exact) = if decimals > 0 {
            (end, decimals >= 4 && value < 90)
        } else if let Some(end) = minutes() {
            (end, true)
        } else {
            (start + digits, matches!(digits, 6 | 7))
        };
        Some((letter.c, end, exact))
    };
    let (first, middle, exact) = part(at)?;
    let gap =
        chars.get(middle..)?.iter().take(3).take_while(|face| matches!(face.c, ' ' | ',' | ';')).count();
    let (last, end, finely) = part(middle + gap)?;
    (gap > 0 && exact && finely && (first == 'N') != (last == 'N')).then_some(at..end)
}

/// A link to a map, with an exact position in it.
fn link(text: &Text, token: &Token) -> Option<Range<usize>> {
    let at = token.start as usize;
    let inside = |from: usize| pair(&text.chars, from);
    let starts = (at + 1..token.end as usize).filter(|&from| {
        matches!(text.chars[from - 1].c, '@' | '=' | '/' | ',') && text.chars[from].c.is_ascii_digit()
    });
    let pinned = || {
        ["goo.gl/maps/", "maps.app.goo.gl/", "maps.google.", "/maps/place/", "what3words.com/", "w3w.co/"]
            .iter()
            .any(|host| find(text.folded(token), host).is_some())
    };
    let mut exact = starts.filter_map(inside).map(|range| range.end.max(token.end as usize));
    exact
        .next()
        .map(|end| at..link_end(&text.chars, end))
        .or_else(|| pinned().then(|| token.range()))
        .or_else(|| mapped(text, token))
}

/// A comma ends a web address, but not within the position: "@59.91234,10.75123,15z".
fn link_end(chars: &[Char], end: usize) -> usize {
    let zoom = chars[end..]
        .iter()
        .take_while(|face| face.c.is_ascii_alphanumeric() || matches!(face.c, ',' | '.'))
        .count();
    (end..end + zoom).rev().find(|&place| chars[place].c.is_ascii_alphanumeric()).map_or(end, |last| last + 1)
}

/// `?mlat=59.91234&mlon=10.75123`
fn mapped(text: &Text, token: &Token) -> Option<Range<usize>> {
    let written = text.folded(token);
    let exact = |key: &str| {
        let value = find(written, key).and_then(|at| written.as_bytes().get(at + key.len()..));
        let mut value =
            value.unwrap_or_default().iter().skip_while(|sign| sign.is_ascii_digit() || **sign == b'-');
        value.next() == Some(&b'.') && value.take_while(|digit| digit.is_ascii_digit()).count() >= 4
    };
    (exact("lat=") && exact("lon=")).then(|| token.range())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn degrees_and_grids_with_spaces() {
        let found = |text: &str| {
            let text = Text::new(text);
            positions(&text).into_iter().map(|range| text.slice(range)).collect::<Vec<_>>()
        };
        assert_eq!(found("Vi sitter fast ved N55 16.482 E8 34.107."), ["N55 16.482 E8 34.107"]);
        assert_eq!(found("UTM 32 V 341870 6812455 er garden"), ["32 V 341870 6812455"]);
        for none in [
            "N5 16.4",
            "N",
            "N5",
            "N5 ",
            "E6 12.30 N",
            "32 V",
            "E6 16.30, N30 17.15",
            "Pris N  16.48 E  34.10",
            "N5 12.500 E7 45.750",
            "Kl. 33 U ville hjem 1234567 1234567",
        ] {
            assert!(found(none).is_empty(), "{none}");
        }
    }

    #[test]
    fn three_words_and_what_is_half_written() {
        let found = |text: &str| {
            let text = Text::new(text);
            positions(&text).into_iter().map(|range| text.slice(range)).collect::<Vec<_>>()
        };
        assert_eq!(found("Vi er her ///lave.rolige.ord."), ["///lave.rolige.ord"]);
        for half in ["///", "///a", "///ab", "///ab.", "///ab.cd", "///ab.cd.", "///lave.rolige.ord.fire"] {
            assert!(found(half).is_empty(), "{half}");
        }
        assert_eq!(found("https://www.openstreetmap.org/?mlat=62.00789&mlon=-6.79012").len(), 1);
    }
}
