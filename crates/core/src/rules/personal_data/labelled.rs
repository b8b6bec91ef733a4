//! What stands behind a label: "kundenr. 12345", "passnummeret hennes er AB 123456".

use std::ops::Range;

use omhu_knowledge::Class;

use crate::meaning::code;
use crate::text::{Kind, Text};

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
    let code = (at..at + 3).find_map(|at| code(text, at))?;
    (code.range.start == text.tokens[at].start as usize).then_some(code.range)
}

fn is_filler(word: &str) -> bool {
    matches!(word, "hos" | "oss" | "os" | "på" | "til" | "for" | "i" | "som" | "med" | "ditt" | "jeres" | "the" | "of" | "hans" | "hennar" | "deira")
}
