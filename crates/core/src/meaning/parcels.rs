//! Numbers of properties in Denmark: "12 ab Eksempel By". With a word for it nearby the district may be left out.

use std::ops::Range;

use omhu_knowledge::{Class, Classes};

use crate::text::{Case, Kind, Text, Token};

const CUES: Classes = Class::PROPERTY_CUE.or(Class::PROPERTY_NUMBER);

/// All of a text, in its order.
pub fn parcels(text: &Text) -> Vec<Range<usize>> {
    let spoken = text.tokens.iter().any(|token| token.is(CUES));
    let mut parcels: Vec<Range<usize>> = Vec::new();
    for at in 0..text.tokens.len() {
        let free = parcels.last().is_none_or(|last| last.end <= text.tokens[at].start as usize);
        parcels.extend(free.then(|| parcel(text, at, spoken)).flatten());
    }
    parcels
}

/// A number, letters, and the district.
fn parcel(text: &Text, at: usize, spoken: bool) -> Option<Range<usize>> {
    let token = &text.tokens[at];
    let written = text.written(token);
    let digits = written.bytes().take_while(u8::is_ascii_digit).count();
    let letters = match token.kind {
        Kind::Word if (1..=4).contains(&digits) => at,
        Kind::Number if digits <= 4 => at + 1,
        _ => return None,
    };
    let last = text.tokens.get(letters).filter(|last| {
        let own = if letters == at { &written[digits..] } else { text.written(last) };
        (1..=3).contains(&own.chars().count()) && own.chars().all(|c| c.is_lowercase() && c.is_alphabetic())
    })?;
    let end = district(text, letters + 1);
    let told = end > letters + 1;
    let found = (letters == at || !is_word(text.folded(last))) && (told || spoken);
    let other = last.is(Class::AMOUNT_UNIT) || (!told && (last.is(Class::NUMBER_WORD) || last.is(CUES)));
    (found && !other).then(|| token.start as usize..text.tokens[end - 1].end as usize)
}

/// Short words that may stand behind a number: "12 av", "5 i".
const WORDS: [&str; 29] = [
    "i", "å", "av", "af", "på", "og", "er", "en", "et", "ei", "om", "du", "jo", "nå", "nu", "så", "to", "ut",
    "ud", "op", "by", "ny", "de", "vi", "ho", "me", "se", "ta", "få",
];

fn is_word(letters: &str) -> bool {
    letters.chars().count() > 2 || WORDS.contains(&letters)
}

/// One past the names of a district, if there are any.
fn district(text: &Text, after: usize) -> usize {
    let comma = text.tokens.get(after).is_some_and(|token| token.kind == Kind::Sign(','));
    let name = after + usize::from(comma);
    let is_name = |token: &&Token| token.kind == Kind::Word && token.case == Case::Title && !token.opens_line;
    let words = text.tokens[name.min(text.tokens.len())..].iter().take(3).take_while(is_name).count();
    if words > 0 { name + words } else { after }
}
