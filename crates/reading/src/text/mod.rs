//! A text as the rules read it: normalised, in tokens and sentences, with the way back to the
//! writer's own UTF-16 offsets. Made once for each text; every rule looks at it.

mod atoms;
mod normalise;
mod numbers;
mod span;
mod tokens;

use crate::cut;
use std::ops::Range;

pub use normalise::Char;
pub(crate) use numbers::spelled_value;
pub use numbers::{Claim, Gap, Group, Numbers, PHONE_REACH, Window, is_device};
pub use span::Span;
pub use tokens::{Case, Kind, Token};

/// A text and what was seen in it. Positions are indices of [`Text::chars`] unless a name says otherwise.
#[derive(Debug, Default)]
pub struct Text {
    /// The normalised characters, each with its place in the original.
    pub chars: Vec<Char>,
    /// Words, numbers, addresses, signs; white space is left out.
    pub tokens: Vec<Token>,
    /// Numbers, with what they are known to be.
    pub numbers: Numbers,
    /// The words of all tokens, as written and folded.
    written: String,
    folded: String,
}

impl Text {
    /// Reads a text.
    #[must_use]
    pub fn new(original: &str) -> Self {
        let mut text = Self { chars: normalise::normalise(original), ..Self::default() };
        tokens::tokenise(&mut text);
        text.numbers = Numbers::of(&text);
        text
    }

    /// Whether a number stands in it, in digits or in words.
    #[must_use]
    pub fn has_number(&self) -> bool {
        !self.numbers.spelled.is_empty() || self.chars.iter().any(|face| face.c.is_ascii_digit())
    }

    /// The token's characters, normalised.
    #[must_use]
    pub fn written(&self, token: &Token) -> &str {
        cut(&self.written, token.written.start as usize..token.written.end as usize)
    }

    /// The token in lower case.
    #[must_use]
    pub fn folded(&self, token: &Token) -> &str {
        cut(&self.folded, token.folded.start as usize..token.folded.end as usize)
    }

    /// The characters of a range as a string.
    #[must_use]
    pub fn slice(&self, range: Range<usize>) -> String {
        self.chars[range].iter().map(|c| c.c).collect()
    }

    /// The place of a range in the original text. An empty or outlying range has none.
    #[must_use]
    pub fn span(&self, range: Range<usize>) -> Option<Span> {
        let first = self.chars.get(range.start)?;
        let last = self.chars.get(range.end.checked_sub(1)?)?;
        (range.start < range.end).then_some(Span { start: first.start, end: last.end })
    }

    /// The index of the first token that ends after `position`.
    #[must_use]
    pub fn token_at(&self, position: usize) -> usize {
        self.tokens.partition_point(|token| token.end as usize <= position)
    }

    /// The tokens that begin at most `reach` characters before `position`, nearest first, within the sentence.
    pub fn before(&self, position: usize, reach: usize) -> impl Iterator<Item = &Token> {
        let end = self.tokens.partition_point(|token| (token.start as usize) < position);
        let sentence = self.sentence_at(position);
        let near = move |token: &&Token| {
            token.start as usize + reach >= position
                && sentence.is_none_or(|sentence| token.sentence == sentence)
        };
        self.tokens[..end].iter().rev().take_while(near)
    }

    /// The tokens that begin at most `reach` characters after `position`, within the sentence.
    pub fn after(&self, position: usize, reach: usize) -> impl Iterator<Item = &Token> {
        let start = self.tokens.partition_point(|token| (token.start as usize) < position);
        let sentence = position.checked_sub(1).and_then(|last| self.sentence_at(last));
        let near = move |token: &&Token| {
            token.start as usize <= position + reach
                && sentence.is_none_or(|sentence| token.sentence == sentence)
        };
        self.tokens[start..].iter().take_while(near)
    }

    /// The number of the sentence at a position.
    #[must_use]
    pub fn sentence_at(&self, position: usize) -> Option<u32> {
        self.tokens.get(self.token_at(position)).map(|token| token.sentence)
    }

    /// The tokens of each sentence.
    pub fn sentences(&self) -> impl Iterator<Item = &[Token]> {
        self.tokens.chunk_by(|a, b| a.sentence == b.sentence)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn offsets_hold_for_any_text(original in "\\PC{0,60}") {
            let text = Text::new(&original);
            let units: Vec<u16> = original.encode_utf16().collect();
            let mut last = 0;
            for c in &text.chars {
                prop_assert!(c.start < c.end && c.end as usize <= units.len());
                prop_assert!(c.start >= last || c.end == last, "monotone");
                prop_assert!(String::from_utf16(&units[c.start as usize..c.end as usize]).is_ok(), "scalar boundaries");
                last = c.start;
            }
            for token in &text.tokens {
                prop_assert!(token.start < token.end && token.end as usize <= text.chars.len());
            }
        }

        #[test]
        fn reading_twice_changes_nothing(original in "[ -~æøåÆØÅ\u{200b}\u{ad}０-９\n]{0,60}") {
            let once: String = Text::new(&original).chars.iter().map(|c| c.c).collect();
            let twice: String = Text::new(&once).chars.iter().map(|c| c.c).collect();
            prop_assert_eq!(once, twice);
        }
    }
}
