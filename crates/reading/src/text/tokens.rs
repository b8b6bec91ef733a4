//! Tokens and sentences: one pass over the characters.

use crate::cut;
use std::ops::Range;

use omhu_knowledge::{Among, Class, Classes};

use super::atoms::{self, Atom};
use super::{Char, Text};
use crate::word::{self, Word};

/// A stretch of characters that belongs together.
#[derive(Clone, Debug)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// Its first character.
    pub start: u32,
    /// One past its last character.
    pub end: u32,
    /// What is known of the word or the emoji.
    pub classes: Classes,
    /// How a word is written.
    pub case: Case,
    /// The number of its sentence.
    pub sentence: u32,
    /// Whether white space stands before it (or nothing at all).
    pub spaced: bool,
    /// Whether a line begins with it.
    pub opens_line: bool,
    /// The number that a word is, from 0 to 99.
    pub(super) number: Option<u8>,
    pub(super) written: Range<u32>,
    pub(super) folded: Range<u32>,
}

impl Token {
    /// Whether the token is a word of this class.
    #[must_use]
    pub fn is(&self, class: impl Among) -> bool {
        class.among(&self.classes)
    }

    /// Its characters.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Letters, also with digits among them (E6, COP30).
    Word,
    /// Digits only.
    Number,
    /// A web address, with or without a scheme.
    Url,
    /// An e-mail address.
    Email,
    /// `@name`, also `@name@host`.
    Handle,
    /// `#word`.
    Hashtag,
    /// An emoji with its modifiers.
    Emoji,
    /// Any other sign.
    Sign(char),
}

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// Without a capital.
    Lower,
    /// One capital, first.
    Title,
    /// Capitals only (two letters or more).
    Upper,
    /// Capitals elsewhere.
    Mixed,
    /// No letters.
    None,
}

/// Fills `text.tokens` from `text.chars`.
pub(super) fn tokenise(text: &mut Text) {
    let chars = std::mem::take(&mut text.chars);
    let mut at = 0;
    let mut line = true;
    let mut spaced = true;
    while let Some(c) = chars.get(at) {
        if c.c.is_whitespace() {
            line |= c.c == '\n';
            spaced = true;
            at += 1;
            continue;
        }
        let (kind, end) = next(&chars, at);
        push(text, &chars, kind, at..end, spaced, line);
        (line, spaced) = (false, false);
        at = end;
    }
    text.chars = chars;
    number_sentences(text);
}

fn next(chars: &[Char], at: usize) -> (Kind, usize) {
    let c = chars[at].c;
    if let Some((atom, end)) = atoms::atom(chars, at) {
        return (
            match atom {
                Atom::Url => Kind::Url,
                Atom::Email => Kind::Email,
                Atom::Handle => Kind::Handle,
                Atom::Hashtag => Kind::Hashtag,
            },
            end,
        );
    }
    if c.is_alphanumeric() {
        let end = word_end(chars, at);
        let digits = chars[at..end].iter().all(|c| c.c.is_ascii_digit());
        return (if digits { Kind::Number } else { Kind::Word }, end);
    }
    if is_emoji(c) {
        let more = chars[at + 1..].iter().take_while(|c| is_emoji_part(c.c)).count();
        return (Kind::Emoji, at + 1 + more);
    }
    (Kind::Sign(c), at + 1)
}

/// One past the last letter or digit; an apostrophe between letters belongs to the word.
fn word_end(chars: &[Char], at: usize) -> usize {
    let mut end = at;
    while let Some(c) = chars.get(end).map(|c| c.c) {
        let inner = matches!(c, '\'' | '’')
            && end > at
            && chars[end - 1].c.is_alphabetic()
            && chars.get(end + 1).is_some_and(|next| next.c.is_alphabetic());
        if !c.is_alphanumeric() && !inner {
            break;
        }
        end += 1;
    }
    end
}

fn is_emoji(c: char) -> bool {
    matches!(u32::from(c),
        0x1f000..=0x1faff | 0x2600..=0x27bf | 0x2b00..=0x2bff | 0x2190..=0x21ff | 0x2300..=0x23ff | 0x25a0..=0x25ff)
}

fn is_emoji_part(c: char) -> bool {
    matches!(u32::from(c), 0x1f3fb..=0x1f3ff)
}

fn push(text: &mut Text, chars: &[Char], kind: Kind, range: Range<usize>, spaced: bool, opens_line: bool) {
    let written = text.written.len() as u32;
    let folded = text.folded.len() as u32;
    for face in &chars[range.clone()] {
        text.written.push(face.c);
        text.folded.push(fold(face.c));
    }
    let word = kind == Kind::Word;
    let Word { classes, number, .. } = match kind {
        Kind::Word | Kind::Emoji => word::read(cut(&text.folded, folded as usize..)),
        _ => Word::default(),
    };
    text.tokens.push(Token {
        kind,
        start: range.start as u32,
        end: range.end as u32,
        classes,
        number,
        case: if word { case(cut(&text.written, written as usize..)) } else { Case::None },
        sentence: 0,
        spaced,
        opens_line,
        written: written..text.written.len() as u32,
        folded: folded..text.folded.len() as u32,
    });
}

/// Lower case, one character for one; the typographic apostrophe as the plain one.
fn fold(c: char) -> char {
    match c {
        '\0'..='\x7f' => return c.to_ascii_lowercase(),
        '’' => return '\'',
        _ => {}
    }
    let mut lower = c.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(lower), None) => lower,
        _ => c,
    }
}

fn case(word: &str) -> Case {
    let (mut capitals, mut letters) = (0, 0);
    for c in word.chars().filter(|c| c.is_alphabetic()) {
        letters += 1;
        capitals += usize::from(c.is_uppercase());
    }
    match capitals {
        _ if letters == 0 => Case::None,
        0 => Case::Lower,
        1 if word.starts_with(char::is_uppercase) => Case::Title,
        _ if capitals == letters => Case::Upper,
        _ => Case::Mixed,
    }
}

/// A sentence ends with a line, or with `. ! ? …` before white space; not with the dot of an
/// abbreviation or an ordinal.
fn number_sentences(text: &mut Text) {
    let mut sentence = 0;
    for at in 0..text.tokens.len() {
        if at > 0 && ends_sentence(text, at - 1) {
            sentence += 1;
        }
        text.tokens[at].sentence = sentence;
    }
}

fn ends_sentence(text: &Text, at: usize) -> bool {
    let (token, next) = (&text.tokens[at], &text.tokens[at + 1]);
    if next.opens_line {
        return true;
    }
    match token.kind {
        Kind::Sign('!' | '?' | '…') => next.spaced,
        Kind::Sign('.') if next.spaced => {
            let before = at.checked_sub(1).map(|before| &text.tokens[before]);
            let open = before.is_some_and(|word| {
                word.is(Class::DOTTED)
                    // "medl.nr. 603817", "matrikkelnr. 3025-41/88"
                    || (word.kind == Kind::Word && text.folded(word).ends_with("nr"))
                    || (word.kind == Kind::Word && word.end - word.start == 1)
                    || (word.kind == Kind::Number && word.end - word.start <= 2 && next.case == Case::Lower)
            });
            !open
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    fn words(original: &str) -> Vec<String> {
        let text = Text::new(original);
        text.tokens.iter().map(|token| text.written(token).to_owned()).collect()
    }

    #[test]
    fn words_numbers_signs() {
        assert_eq!(
            words("NAV-kontoret og EU’s SU'en, 1.2"),
            ["NAV", "-", "kontoret", "og", "EU’s", "SU'en", ",", "1", ".", "2"]
        );
        assert_eq!(words("Kom 👋🏽!"), ["Kom", "👋🏽", "!"]);
    }

    #[test]
    fn sentences() {
        let text = Text::new("Møt opp kl. 10. Ta med pass!\nHei du, 5. mai og 6. Juni?");
        assert_eq!(text.sentences().count(), 4);
    }
}
