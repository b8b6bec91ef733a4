//! What stands behind a label: "kundenr. 12345", "passnummeret hennes er AB 123456".

use std::ops::Range;

use omhu_knowledge::Class;

use crate::text::{Case, Gap, Kind, Text};

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
    code(text, at)
}

fn is_filler(word: &str) -> bool {
    matches!(word, "hos" | "oss" | "os" | "på" | "til" | "for" | "i" | "som" | "med" | "ditt" | "jeres" | "the" | "of" | "hans" | "hennar" | "deira")
}

/// A code with digits in it, that begins at a token: its groups with signs or single spaces between.
fn code(text: &Text, at: usize) -> Option<Range<usize>> {
    let first = text.tokens.get(at)?;
    let start = first.start as usize;
    let is_code = |end: usize| text.chars[start..end].iter().any(|face| face.c.is_ascii_digit());
    let chars = |from: usize| from + text.chars[from..].iter().take_while(|face| is_inner(face.c)).count();
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
