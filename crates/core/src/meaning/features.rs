//! What speaks for a meaning: how a value is written, and what stands around it.

use std::ops::Range;

use omhu_knowledge::Class;

use super::{Shape, Value};
use crate::context::{Context, bit, tokens};
use crate::people::Person;
use crate::text::{Char, Kind, Text};

/// Classes of words that say something of a value.
const CLASSES: [Class; 53] = [
    Class::RESIDENCE_CUE,
    Class::PUBLIC_PLACE,
    Class::WORKS_CUE,
    Class::NEIGHBOUR_WORD,
    Class::PUBLIC_TITLE,
    Class::PUBLIC_STAGE,
    Class::SAID,
    Class::GREETING,
    Class::PRIVATE_ROLE,
    Class::PRIVATE_MATTER,
    Class::PRIVATE_CUE,
    Class::PROTECTED,
    Class::ORGANISATION_WORD,
    Class::PERSON_PRONOUN,
    Class::POSSESSIVE,
    Class::SECOND_PERSON,
    Class::THIRD_PERSON,
    Class::HEALTH_TERM,
    Class::BIRTH_CUE,
    Class::BIRTH_DATE_NAME,
    Class::THING_BORN,
    Class::DOCUMENT_NUMBER,
    Class::DOCUMENT_NOUN,
    Class::CLIENT_NUMBER,
    Class::CLIENT_NOUN,
    Class::CLIENT_ID_WORD,
    Class::CASE_CUE,
    Class::CASE_WORD,
    Class::PUBLIC_MATTER,
    Class::CREDENTIAL_CUE,
    Class::CODE_WORD,
    Class::OPENING_WORD,
    Class::LOCKED_THING,
    Class::MEETING_NUMBER,
    Class::PROPERTY_CUE,
    Class::PROPERTY_NUMBER,
    Class::NUMBER_WORD,
    Class::REFERENCE_NUMBER,
    Class::PHONE_CUE,
    Class::PAYMENT_WORD,
    Class::AMOUNT_UNIT,
    Class::VERSION_CUE,
    Class::TOLD_DOCUMENT,
    Class::TOLD_CLIENT,
    Class::TOLD_HOLDING,
    Class::TOLD_CASE,
    Class::TOLD_SECRET,
    Class::TOLD_LOCKED,
    Class::TOLD_PROPERTY,
    Class::TOLD_HOME,
    Class::TOLD_BIRTH,
    Class::TOLD_NUMBERED,
    Class::TOLD_PUBLIC,
];

/// Those that name a value.
const LABELS: [Class; 26] = [
    Class::BIRTH_CUE,
    Class::BIRTH_DATE_NAME,
    Class::DOCUMENT_NUMBER,
    Class::DOCUMENT_NOUN,
    Class::CLIENT_NUMBER,
    Class::CLIENT_NOUN,
    Class::CASE_CUE,
    Class::CREDENTIAL_CUE,
    Class::CODE_WORD,
    Class::LOCKED_THING,
    Class::PROPERTY_CUE,
    Class::PROPERTY_NUMBER,
    Class::RESIDENCE_CUE,
    Class::PUBLIC_PLACE,
    Class::REFERENCE_NUMBER,
    Class::PHONE_CUE,
    Class::ACCOUNT_CUE,
    Class::AMOUNT_UNIT,
    Class::TOLD_DOCUMENT,
    Class::TOLD_CLIENT,
    Class::TOLD_HOLDING,
    Class::TOLD_CASE,
    Class::TOLD_SECRET,
    Class::TOLD_PROPERTY,
    Class::TOLD_BIRTH,
    Class::TOLD_PUBLIC,
];

/// A year before which nobody who lives is born, and the steps after it.
const YEARS: [u32; 6] = [1915, 1945, 1970, 2000, 2012, 2024];

/// The features of the value at `at`, each once.
#[must_use]
pub fn features(text: &Text, people: &[&Person], values: &[Value], at: usize) -> Vec<u32> {
    let value = &values[at];
    let first = people.partition_point(|person| person.range.end + FAR < value.range.start);
    let last = people.partition_point(|person| person.range.start < value.range.end + FAR);
    let near = people.get(first..last).unwrap_or_default();
    let mut around = Context::new(text, near, tokens(text, &value.range), &CLASSES);
    let form = form(text, value);
    itself(&mut around, text, value, &form);
    let neighbour = |at: Option<usize>| {
        at.and_then(|at| values.get(at)).map_or(String::new(), |other| pattern(text, other))
    };
    around.itself(bit(true, 17), &neighbour(at.checked_sub(1)));
    around.itself(bit(true, 18), &neighbour(at.checked_add(1)));
    around.itself(near.len().min(2) | bit(true, 6), "");
    around.itself(values.len().min(5) | bit(true, 7), "");
    around.beside();
    around.beside_with(&form);
    around.bags();
    let neighbours = neighbours(text, values, at);
    around.nearest(&LABELS, &neighbours);
    around.between(neighbours);
    around.sentence_with(&form);
    around.features()
}

/// The tokens between the value before and the one behind.
fn neighbours(text: &Text, values: &[Value], at: usize) -> Range<usize> {
    let before = at.checked_sub(1).map_or(0, |before| tokens(text, &values[before].range).end);
    let behind = values.get(at + 1).map_or(text.tokens.len(), |next| tokens(text, &next.range).start);
    before..behind
}

/// People are looked for so many characters away.
const FAR: usize = 200;

/// So many letters of a value are looked at.
const LETTERS: usize = 4;

/// How it is written, and where.
fn itself(around: &mut Context, text: &Text, value: &Value, form: &str) {
    let own = around.own.clone();
    let kind = match value.shape {
        Shape::Date(_) => 0,
        Shape::Digits(_) => 1,
        Shape::Code | Shape::Eight => 2,
        Shape::Parts => 3,
        Shape::Word => 4,
        Shape::Street { named, flat, posted, several } => {
            5 | bit(flat, 3) | bit(posted, 4) | bit(several, 5) | bit(named, 6)
        }
        Shape::Short => 6,
        Shape::Year => 7,
        Shape::Parcel => 8,
        Shape::Position => 9,
    };
    if let Shape::Date(Some(year)) | Shape::Digits(Some(year)) = value.shape {
        around.itself(YEARS.partition_point(|least| *least <= year) | bit(true, 8), "");
    }
    around.itself(kind | bit(true, 9), "");
    around.itself(bit(true, 10), form);
    around.itself(value.range.len().min(15) | (kind & 15) << 4 | bit(true, 11), "");
    around.itself(bit(true, 15), &pattern(text, value));
    around.itself(bit(true, 16), &letters(text, value));
    let opens = text.tokens.get(own.start).is_none_or(|token| token.opens_line);
    let closes = text.tokens.get(own.end).is_none_or(|token| token.opens_line);
    let sign = |at: Option<usize>| match at.and_then(|at| text.tokens.get(at)).map(|token| token.kind) {
        Some(Kind::Sign(sign)) => sign as usize & 0x7f,
        _ => 0,
    };
    around.itself(bit(opens, 0) | bit(closes, 1) | (kind & 15) << 2 | bit(true, 12), "");
    around.itself(sign(own.start.checked_sub(1)) | (kind & 15) << 7 | bit(true, 13), "");
    around.itself(sign(Some(own.end)) | (kind & 15) << 7 | bit(true, 14), "");
}

/// Its signs, digits as 0 and letters as a or A without number; and whether it is round.
fn form(text: &Text, value: &Value) -> String {
    let mut form = String::new();
    let faces = &text.chars[value.range.clone()];
    // "7 7 0 3" is a code like "7703".
    let apart = |face: &[Char]| face[0].c.is_ascii_digit() != face[1].c.is_ascii_digit();
    let spaced = faces.windows(2).all(apart);
    for face in faces.iter().filter(|face| !(spaced && face.c == ' ')) {
        let next = sign(face.c);
        if next == '0' || !form.ends_with([next; 1]) {
            form.push(next);
        }
    }
    if faces.iter().rev().take(2).all(|face| face.c == '0') {
        form.push('!');
    }
    form
}

/// Years in which a case or an agreement may have been begun, in full and without the century.
const FULL_YEARS: Range<u32> = 1990..2030;
const SHORT_YEARS: Range<u32> = 15..30;

/// Its signs, each of them, and in codes years as such: "A/y-00000" for "S/24-10551", "Y-000000" for "2025-118846".
fn pattern(text: &Text, value: &Value) -> String {
    let faces = &text.chars[value.range.clone()];
    let coded = matches!(value.shape, Shape::Code | Shape::Parts);
    let mut pattern = String::new();
    let mut at = 0;
    while let Some(face) = faces.get(at) {
        let row = faces[at..].iter().map_while(|face| face.c.to_digit(10));
        let (digits, number) = row.fold((0, 0_u32), |(digits, number), digit| {
            (digits + 1, number.saturating_mul(10).saturating_add(digit))
        });
        match (digits, number) {
            (4, year) if coded && digits < faces.len() && FULL_YEARS.contains(&year) => pattern.push('Y'),
            (2, year) if coded && SHORT_YEARS.contains(&year) => pattern.push('y'),
            _ => pattern.extend((0..digits.max(1)).map(|_| sign(face.c))),
        }
        at += digits.max(1);
    }
    pattern
}

fn sign(c: char) -> char {
    match c {
        c if c.is_ascii_digit() => '0',
        c if c.is_lowercase() => 'a',
        c if c.is_uppercase() => 'A',
        c => c,
    }
}

/// Its first letters, as small ones: "bl" of "BL-2025-40713".
fn letters(text: &Text, value: &Value) -> String {
    let letters =
        text.chars[value.range.clone()].iter().map(|face| face.c).skip_while(|c| !c.is_alphabetic());
    letters.take_while(|c| c.is_alphabetic()).take(LETTERS).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::super::values;
    use super::*;

    #[test]
    fn years_stand_out_in_codes_only() {
        let read = |text: &str| {
            let text = Text::new(text);
            values(&text)
                .iter()
                .map(|value| (pattern(&text, value), letters(&text, value)))
                .collect::<Vec<_>>()
        };
        let one = |pattern: &str, letters: &str| vec![(pattern.to_owned(), letters.to_owned())];
        assert_eq!(read("Saka di er 2025-118846 no"), one("Y-000000", ""));
        assert_eq!(read("Saken din er BL/24-10551 nå"), one("AA/y-00000", "bl"));
        assert_eq!(read("Hun er født 17.05.1985 her"), one("00.00.0000", ""));
        assert_eq!(read("Kundenummeret er KT-4294967296 nå"), one("AA-0000000000", "kt"));
    }
}
