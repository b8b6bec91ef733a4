//! How a passage speaks: a body reports, a party speaks of itself, to you, with feeling. Signs of voice
//! count only beside a party that acts, or beside another feature.

use std::ops::Range;

use omhu_knowledge::Class;

use super::features::Reading;
use super::parties::Mention;
use crate::text::Kind;

const OWN: [&str; 14] =
    ["vi", "me", "oss", "os", "vår", "vårt", "våre", "vores", "vor", "jeg", "eg", "min", "mitt", "meg"];
const ADDRESSED: [&str; 15] = [
    "du", "deg", "dig", "din", "ditt", "dit", "dine", "di", "dere", "dykk", "dykkar", "deres", "jer",
    "jeres", "lyst",
];

/// How many signs of a party's own voice the passage has, 0 to 4.
pub fn signs(reading: &Reading, passage: &Range<usize>) -> i32 {
    let sign = |wanted: fn(char) -> bool| {
        reading.tokens(passage).iter().any(|token| matches!(token.kind, Kind::Sign(c) if wanted(c)))
    };
    let emoji = reading.tokens(passage).iter().any(|token| token.kind == Kind::Emoji);
    let addressed = reading.any_word(passage, &ADDRESSED);
    let lively = sign(|c| c == '!') || emoji;
    i32::from(reading.any_word(passage, &OWN))
        + i32::from(addressed)
        + i32::from(lively)
        + i32::from(addressed && sign(|c| c == '?'))
}

/// Whether a party acts: it opens a clause, or a verb follows it.
pub fn acts(reading: &Reading, mention: &Mention) -> bool {
    let text = reading.text;
    let before = mention.first.checked_sub(1).map(|before| &text.tokens[before]);
    let sentence = text.tokens[mention.first].sentence;
    let opens = before.is_none_or(|before| {
        before.sentence != sentence
            || matches!(before.kind, Kind::Sign(':' | ',' | '-') | Kind::Emoji)
            || matches!(
                text.folded(before),
                "er" | "kun" | "bare" | "berre" | "men" | "enn" | "end" | "lokale"
            )
    });
    let verb = text
        .tokens
        .get(mention.end)
        .is_some_and(|next| next.sentence == sentence && next.is(Class::PARTY_VERB));
    !mention.title && (opens || verb)
}
