//! Numbers of properties: behind a label ("gnr. 12 bnr. 345", "BFE-nr. 1234567"), and Danish ones by themselves ("12 ab Eksempel By").
//! Source: project specification of personal data, section 8.2 (2026-11-21).

use std::ops::Range;

use omhu_knowledge::{Class, Classes};

use crate::cut;
use crate::text::{Case, Gap, Kind, Text, Token};

const CUES: Classes = Class::PROPERTY_CUE.or(Class::PROPERTY_NUMBER);

/// More tokens than any property number has.
const LONGEST: usize = 24;

/// Those with a label, which belongs to them, in their order.
#[must_use]
pub fn labelled(text: &Text) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    let mut at = 0;
    while at < text.tokens.len() {
        match property(text, at) {
            Some(tokens) => {
                all.push(text.tokens[tokens.start].start as usize..text.tokens[tokens.end - 1].end as usize);
                at = tokens.end;
            }
            None => at += 1,
        }
    }
    all
}

/// Danish ones by themselves; with a word for properties in the text the district may be left out.
#[must_use]
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
        let own = if letters == at { cut(written, digits..) } else { text.written(last) };
        (1..=3).contains(&own.chars().count()) && own.chars().all(|c| c.is_lowercase() && c.is_alphabetic())
    })?;
    let end = district(text, letters + 1);
    let told = end > letters + 1;
    // "18 ha" is an area.
    let apart = letters != at && (is_word(text.folded(last)) || text.folded(last) == "ha");
    let found = !apart && (told || spoken);
    let other = last.is(Class::AMOUNT_UNIT) || (!told && (last.is(Class::NUMBER_WORD) || last.is(CUES)));
    (found && !other).then(|| token.start as usize..text.tokens[end - 1].end as usize)
}

/// Short words that may stand behind a number: "12 av", "5 i".
const WORDS: [&str; 29] = [
    "i", "å", "av", "af", "på", "og", "er", "en", "et", "ei", "om", "du", "jo", "nå", "nu", "så", "to", "ut",
    "ud", "op", "by", "ny", "de", "vi", "ho", "me", "se", "ta", "få",
];

/// A letter or two behind a number, as Danish ones have them.
fn is_letter(text: &Text, at: usize) -> bool {
    let token = &text.tokens[at];
    let letters = text.written(token);
    let short = letters.chars().count() <= 2 && letters.chars().all(char::is_lowercase);
    let other = is_word(letters) || token.is(Class::AMOUNT_UNIT.or(Class::DOTTED));
    let dotted =
        text.tokens.get(at + 1).is_some_and(|next| matches!(next.kind, Kind::Sign('.')) && !next.spaced)
            && text.tokens.get(at + 2).is_some_and(|next| next.kind == Kind::Word && !next.spaced);
    short && text.tokens[at - 1].kind == Kind::Number && !other && !dotted
}

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

/// From the first cue to the last number.
fn property(text: &Text, first: usize) -> Option<Range<usize>> {
    let sentence = text.tokens[first].sentence;
    let cue = |token: &Token| token.is(CUES);
    let glued = is_glued(text, &text.tokens[first]);
    if !cue(&text.tokens[first]) && !glued && !is_farm(text, first) {
        return in_four_parts(text, first);
    }
    let mut end = glued.then_some(first + 1);
    for (at, token) in text.tokens.iter().enumerate().skip(first + 1).take(LONGEST) {
        match token.kind {
            _ if token.sentence != sentence && !text.tokens[at - 1].is(Class::DOTTED) => break,
            Kind::Number => end = Some(at + 1),
            // "12ab"
            Kind::Word if text.written(token).starts_with(|c: char| c.is_ascii_digit()) => end = Some(at + 1),
            Kind::Word if is_glued(text, token) => end = Some(at + 1),
            Kind::Word if cue(token) || token.is(Class::NUMBER_WORD) => {}
            // "12 bk"
            Kind::Word if is_letter(text, at) => end = Some(at + 1),
            Kind::Word
                if matches!(
                    text.folded(token),
                    "og" | "g" | "b" | "fnr" | "er" | "har" | "bruk" | "bruksnr"
                ) => {}
            Kind::Sign('.' | ':' | ',' | '/' | '-' | '(') => {}
            _ => break,
        }
    }
    end.map(|end| first..parish(text, end))
}

/// "gnr33"
fn is_glued(text: &Text, token: &Token) -> bool {
    let digits = ["gnr", "bnr"].iter().find_map(|label| text.folded(token).strip_prefix(label));
    digits.is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit()))
}

/// "gård 33 bruk 18", "g.nr. 33, b.nr. 18"
fn is_farm(text: &Text, first: usize) -> bool {
    let passed = |token: &&Token| {
        matches!(token.kind, Kind::Number | Kind::Sign('.' | ',' | '/' | ':')) || token.is(Class::NUMBER_WORD)
    };
    if !matches!(text.folded(&text.tokens[first]), "gård" | "gard" | "g") {
        return false;
    }
    let after = &text.tokens[first + 1..];
    let between = after.iter().take(LONGEST).take_while(passed).count();
    after[..between].iter().any(|token| token.kind == Kind::Number)
        && after.get(between).is_some_and(|next| matches!(text.folded(next), "bruk" | "b"))
}

/// "12ab, Eksempel By": the district that a Danish number belongs to.
fn parish(text: &Text, end: usize) -> usize {
    let token = |at: usize| text.tokens.get(at);
    let lettered = token(end - 1).is_some_and(|last| last.kind == Kind::Word);
    let name = end + usize::from(token(end).is_some_and(|comma| comma.kind == Kind::Sign(',')));
    let words =
        (name..name + 3).take_while(|&at| token(at).is_some_and(|word| word.case == Case::Title)).count();
    if !lettered || words < 2 {
        return end;
    }
    let after = name + words;
    let second = token(after).is_some_and(|comma| comma.kind == Kind::Sign(','))
        && token(after + 1).is_some_and(|word| word.case == Case::Title);
    after + if second { 2 } else { 0 }
}

/// `0301-208/512/0/14`: municipality, farm, holding, lease, section.
fn in_four_parts(text: &Text, first: usize) -> Option<Range<usize>> {
    let groups = &text.numbers.groups;
    let token = &text.tokens[first];
    let start = token.start;
    if token.kind != Kind::Number || token.end - start != 4 {
        return None;
    }
    let at = groups.partition_point(|group| group.start < start);
    let parts = groups.get(at..at + 4).filter(|parts| parts[0].start == start && parts[0].len() == 4)?;
    let signs = [Gap::Sign('-'), Gap::Sign('/'), Gap::Sign('/')];
    let joined = parts[1..].iter().map(|part| part.gap).eq(signs) && parts.iter().all(|part| part.len() <= 4);
    let section = groups.get(at + 4).filter(|section| section.gap == Gap::Sign('/'));
    let last = section.or(parts.last())?;
    joined.then(|| first..last.token as usize + 1)
}
