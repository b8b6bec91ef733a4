//! What stands behind a label, or right before it: "kundenr. 12345", "passnummeret hennes er AB 123456", "P-20931 er pasientnummeret".

use std::ops::Range;

use omhu_knowledge::Class;

use crate::text::{Case, Claim, Gap, Kind, Text, Token};

/// One past "nr.", "nummer", "id" or a colon behind a noun; nothing where none of them follows.
pub fn after_number_word(text: &Text, at: usize) -> Option<usize> {
    let token = |at: usize| text.tokens.get(at);
    let hyphen = token(at).is_some_and(|token| token.kind == Kind::Sign('-'));
    let word = at + usize::from(hyphen);
    if token(word).is_some_and(|token| token.is(Class::NUMBER_WORD.or(Class::CLIENT_ID_WORD))) {
        return Some(word + 1);
    }
    token(at).is_some_and(|token| matches!(token.kind, Kind::Sign(':' | '#'))).then_some(at + 1)
}

/// The number or code that stands at most `reach` characters behind a label that ends before token `at`.
pub fn value(text: &Text, mut at: usize, reach: usize) -> Option<Range<usize>> {
    let label = text.tokens.get(at.checked_sub(1)?)?;
    loop {
        let token = text.tokens.get(at)?;
        if token.start as usize > label.end as usize + reach || (token.sentence != label.sentence && token.opens_line) {
            return None;
        }
        let passed = match token.kind {
            Kind::Sign(sign) => matches!(sign, '.' | ':' | '-' | '#' | '(' | '"' | '=' | '«' | '*'),
            Kind::Word => token.is(Class::NUMBER_WORD.or(Class::LINKING_WORD)) || is_filler(text.folded(token)),
            _ => false,
        };
        if !passed {
            break;
        }
        at += 1;
    }
    code(text, at).or_else(|| said(text, text.token_at(label.end as usize)))
}

/// "lånenummeret mitt på biblioteket er 2900417733": what the sentence says of its label.
fn said(text: &Text, behind: usize) -> Option<Range<usize>> {
    let sentence = text.tokens.get(behind)?.sentence;
    let near = text.tokens[behind..].iter().take(7).take_while(|token| token.sentence == sentence);
    let says = |token: &Token| token.kind == Kind::Sign(':') || matches!(text.folded(token), "er" | "is" | "var" | "was");
    let at = near.enumerate().find(|(_, token)| says(token)).map(|(step, _)| behind + step + 1)?;
    code(text, at)
}

/// "P-20931 er pasientnummeret ditt", "28451624, er det rett passnr?", "AAP88213 (bruker-id)": a code of five signs or more right
/// before its label at a token.
pub fn before(text: &Text, label: usize) -> Option<Range<usize>> {
    let between = |token: &Token| match token.kind {
        Kind::Sign(sign) => matches!(sign, '(' | ',' | '-' | ':' | '"' | '»' | '”' | '\''),
        _ => is_between(text.folded(token)),
    };
    let near = || text.tokens[..label].iter().rev().take(7);
    let told = near().take_while(|token| between(token)).any(|token| matches!(token.kind, Kind::Word | Kind::Sign('(')));
    let end = near().find(|token| !between(token)).filter(|_| told)?.end as usize;
    let inner = |c: char| !c.is_whitespace() && !matches!(c, '(' | '«' | '"' | '“' | '”');
    let length = text.chars[..end].iter().rev().take(LONGEST).take_while(|face| inner(face.c)).count();
    let range = end - length..end;
    let digits = text.chars[range.clone()].iter().filter(|face| face.c.is_ascii_digit()).count();
    let code = matches!(text.tokens[text.token_at(range.start)].kind, Kind::Word | Kind::Number) && (5..LONGEST).contains(&length) && digits >= 2;
    (code && !is_claimed(text, &range)).then_some(range)
}

/// Longer than any code: a row of signs without a space is looked at so far only.
const LONGEST: usize = 64;

/// A date, a time, an amount, a year: known to be no code.
fn is_claimed(text: &Text, range: &Range<usize>) -> bool {
    let groups = &text.numbers.groups;
    let first = groups.partition_point(|group| (group.start as usize) < range.start);
    let inside = groups[first..].iter().take_while(|group| (group.start as usize) < range.end);
    inside.into_iter().any(|group| matches!(group.claim, Some(Claim::Date | Claim::Time | Claim::Amount | Claim::Year)))
}

fn is_between(word: &str) -> bool {
    matches!(
        word,
        "er" | "is" | "var" | "det" | "den" | "dette" | "din" | "dit" | "ditt" | "nye" | "rett" | "riktig" | "rigtige" | "rette" | "som" | "the" | "your" | "vår" | "mit" | "mitt" | "min" | "hans" | "hendes" | "hennes" | "deres" | "bruker" | "brukar"
    )
}

fn is_filler(word: &str) -> bool {
    matches!(word, "hos" | "oss" | "os" | "på" | "til" | "for" | "i" | "som" | "med" | "ditt" | "jeres" | "the" | "of" | "hans" | "hennar" | "deira")
}

/// A code with digits in it, that begins at a token: its groups with signs or single spaces between.
fn code(text: &Text, at: usize) -> Option<Range<usize>> {
    let first = text.tokens.get(at)?;
    let start = first.start as usize;
    let is_code = |end: usize| text.chars[start..end].iter().any(|face| face.c.is_ascii_digit());
    let chars = |from: usize| from + text.chars[from..].iter().take(LONGEST).take_while(|face| is_inner(face.c)).count();
    let mut end = trimmed(text, start, chars(start));
    if first.kind == Kind::Word && first.case == Case::Upper && !is_code(end) {
        // "AB 123456"
        let next = text.tokens.get(at + 1).filter(|next| next.kind == Kind::Number && next.start - first.end == 1 && end - start <= 3)?;
        end = next.end as usize;
    }
    let groups = &text.numbers.groups;
    let mut next = groups.partition_point(|group| (group.start as usize) < end);
    while groups.get(next).is_some_and(|group| group.gap == Gap::Space && group.start as usize == end + 1 && !group.glued) {
        end = groups[next].end as usize;
        next += 1;
    }
    is_code(end).then_some(start..end)
}

fn is_inner(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '/' | '.' | '_')
}

/// Without the sentence's own sign at the end.
fn trimmed(text: &Text, start: usize, mut end: usize) -> usize {
    while end > start && !text.chars[end - 1].c.is_ascii_alphanumeric() {
        end -= 1;
    }
    end
}
