//! Normalisation with a map back to UTF-16: what looks the same to a reader is the same to a rule.
//! Source: project specification of personal data, section 2 (2026-11-21).

use unicode_normalization::char::{canonical_combining_class, compose, decompose_compatible};

use crate::order;

/// A normalised character and the UTF-16 units of the original that it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Char {
    /// The normalised character.
    pub c: char,
    /// Its first unit in the original.
    pub start: u32,
    /// One past its last unit.
    pub end: u32,
}

/// Normalises: drops what cannot be seen, makes digits, dashes and spaces plain, composes letters,
/// unmasks look-alike letters. Line breaks become `\n`.
pub fn normalise(original: &str) -> Vec<Char> {
    let mut chars: Vec<Char> = Vec::with_capacity(original.len());
    let mut input = original.chars().peekable();
    let mut start = 0;
    while let Some(c) = input.next() {
        let mut end = start + c.len_utf16() as u32;
        if is_stable(c) && (c.is_whitespace() || !input.peek().copied().is_some_and(is_mark)) {
            if c == '\r' && input.next_if_eq(&'\n').is_some() {
                end += 1;
            }
            chars.push(Char { c: plain_blank(c), start, end });
        } else if is_dropped(c) {
            if let Some(last) = chars.last_mut().filter(|last| is_attached(c, last)) {
                last.end = end;
            }
        } else if let Some(plain) = plain(c).or_else(|| small_digit(c).map(|_| c)) {
            chars.push(Char { c: plain, start, end });
        } else {
            let mut cluster = Vec::new();
            decompose_compatible(c, |part| cluster.push(part));
            while let Some(mark) = input.next_if(|&mark| is_mark(mark)) {
                end += mark.len_utf16() as u32;
                decompose_compatible(mark, |part| cluster.push(part));
            }
            chars.extend(composed(cluster).into_iter().map(|c| Char {
                c: plain(c).unwrap_or(c),
                start,
                end,
            }));
        }
        start = end;
    }
    let any = |is: fn(char) -> bool| chars.iter().any(|face| !face.c.is_ascii() && is(face.c));
    let (small, masked) = (any(|c| small_digit(c).is_some()), any(|c| look_alike(c).is_some()));
    if small {
        raise_small_digits(&mut chars);
    }
    if masked {
        unmask(&mut chars);
    }
    chars
}

/// What was decomposed, in its canonical order and composed again (Unicode, UAX #15). The library's own iterator sorts by code of its
/// own, which is some kilobytes.
fn composed(parts: Vec<char>) -> Vec<char> {
    if parts.len() == 1 {
        return parts;
    }
    let mut starters = 0;
    let placed = parts.into_iter().map(|c| {
        starters += usize::from(canonical_combining_class(c) == 0);
        (starters, c)
    });
    let ordered = order::by_key(placed.collect(), |(starter, c)| (*starter, canonical_combining_class(*c)));
    let mut composed: Vec<char> = Vec::new();
    let mut starter = None;
    for (_, c) in ordered {
        // Nothing between it and the starter has its class or a higher one.
        let last = composed.last().map_or(0, |last| canonical_combining_class(*last));
        let open = starter
            .filter(|at| at + 1 == composed.len() || (last != 0 && last < canonical_combining_class(c)));
        if let Some((at, whole)) = open.and_then(|at| Some((at, compose(composed[at], c)?))) {
            composed[at] = whole;
            continue;
        }
        if canonical_combining_class(c) == 0 {
            starter = Some(composed.len());
        }
        composed.push(c);
    }
    composed
}

/// ASCII, and the letters of Latin scripts that are composed already: nearly all that is written.
fn is_stable(c: char) -> bool {
    matches!(c, '\0'..='\x7f' | 'À'..='ı' | 'Ĵ'..='ľ' | 'Ł'..='ň' | 'Ŋ'..='ž')
}

fn plain_blank(c: char) -> char {
    match c {
        '\r' => '\n',
        '\t' | '\x0b' | '\x0c' => ' ',
        _ => c,
    }
}

/// Format characters that nobody sees: soft hyphen, zero-width and direction marks, variation
/// selectors, keycap frames, tags.
fn is_dropped(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}' | '\u{20e3}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{e0000}'..='\u{e007f}')
}

/// The first character of Unicode that is drawn on another.
const FIRST_MARK: char = '\u{300}';

/// Whether it is drawn on the letter before it. On a space it stands for itself, so that spans never begin with one.
fn is_mark(c: char) -> bool {
    c >= FIRST_MARK && canonical_combining_class(c) != 0
}

/// Whether a dropped mark belongs to the glyph before it: not to a space, so that spans never end in one.
fn is_attached(mark: char, last: &Char) -> bool {
    !last.c.is_whitespace() && matches!(mark, '\u{20e3}' | '\u{fe00}'..='\u{fe0f}' | '\u{200d}')
}

/// Dashes, spaces and decimal digits of any script as ASCII; `None` for anything else.
fn plain(c: char) -> Option<char> {
    match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => Some('-'),
        '\u{2028}' | '\u{2029}' | '\u{85}' => Some('\n'),
        _ if c.is_whitespace() && !c.is_ascii() => Some(' '),
        _ => decimal(c),
    }
}

/// The first digit of each run of ten in the Unicode category Nd outside ASCII, without those that
/// compatibility normalisation already folds.
const ZEROS: &[u32] = &[
    0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6,
    0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0,
    0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
];

fn decimal(c: char) -> Option<char> {
    let code = u32::from(c);
    if let 0x1d7ce..=0x1d7ff = code {
        return char::from_digit((code - 0x1d7ce) % 10, 10);
    }
    let zero = *ZEROS.get(ZEROS.partition_point(|&zero| zero <= code).checked_sub(1)?)?;
    char::from_digit(code - zero, 10)
}

/// The value of a raised, lowered or circled digit.
fn small_digit(c: char) -> Option<char> {
    let digit = match c {
        '²' => 2,
        '³' => 3,
        '¹' => 1,
        '\u{2070}' | '\u{2074}'..='\u{2079}' => u32::from(c) - 0x2070,
        '\u{2080}'..='\u{2089}' => u32::from(c) - 0x2080,
        '\u{2460}'..='\u{2468}' => u32::from(c) - 0x245f,
        '\u{24ea}' => 0,
        _ => return None,
    };
    char::from_digit(digit, 10)
}

/// Small digits count as digits only in a run that already has four ordinary ones: CO₂ and m² stay.
fn raise_small_digits(chars: &mut [Char]) {
    let is_part = |c: char| c.is_ascii_digit() || small_digit(c).is_some() || c == ' ';
    for run in chars.chunk_by_mut(|a, b| is_part(a.c) && is_part(b.c)) {
        if run.iter().filter(|c| c.c.is_ascii_digit()).count() >= 4 {
            for c in run {
                c.c = small_digit(c.c).unwrap_or(c.c);
            }
        }
    }
}

/// Latin letters for their Cyrillic and Greek look-alikes, in words that mix the scripts. A word in
/// one script stays: people write Ukrainian, Russian and Greek.
fn unmask(chars: &mut [Char]) {
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '@' | '.' | '_' | '-');
    for word in chars.chunk_by_mut(|a, b| is_word(a.c) && is_word(b.c)) {
        if word.iter().any(|c| c.c.is_ascii_alphabetic()) {
            for c in word {
                c.c = look_alike(c.c).unwrap_or(c.c);
            }
        }
    }
}

/// Letters of the Greek and Cyrillic blocks that look like these.
const MASKS: &str = "аеорсухіјѕԁԛαοικρνАЕОРСУХІЈЅВКМНТ";
const FACES: &[u8] = b"aeopcyxijsdqaoikpvAEOPCYXIJSBKMHT";

fn look_alike(c: char) -> Option<char> {
    if !matches!(c, '\u{370}'..='\u{52f}') {
        return None;
    }
    MASKS.chars().position(|mask| mask == c).and_then(|at| FACES.get(at)).map(|&face| char::from(face))
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use unicode_normalization::UnicodeNormalization;

    use super::*;

    fn read(original: &str) -> String {
        normalise(original).iter().map(|c| c.c).collect()
    }

    #[test]
    fn what_looks_the_same_is_the_same() {
        assert_eq!(read("０１0\u{200b}1５５"), "010155");
        assert_eq!(read("1\u{fe0f}\u{20e3}2\u{fe0f}\u{20e3}"), "12");
        assert_eq!(read("010155\u{2011}50089"), "010155-50089");
        assert_eq!(read("010155\u{a0}50089"), "010155 50089");
        assert_eq!(read("A\u{30a}se ﬁnner\tså"), "Åse finner så");
        assert_eq!(read("𝟎𝟏𝟎𝟏𝟓𝟓"), "010155");
        assert_eq!(read("a\r\nb\rc\nd"), "a\nb\nc\nd");
    }

    #[test]
    fn small_digits_count_only_among_digits() {
        assert_eq!(read("CO₂ og 40 m²"), "CO₂ og 40 m²");
        assert_eq!(read("01015550⁰⁸9"), "01015550089");
    }

    #[test]
    fn look_alikes_are_unmasked_only_in_mixed_words() {
        assert_eq!(read("kаri@gmail.com"), "kari@gmail.com");
        assert_eq!(read("оса"), "оса");
    }

    #[test]
    fn the_map_covers_the_whole_glyph() {
        let chars = normalise("😀1\u{fe0f}\u{20e3}å");
        assert_eq!(chars[1], Char { c: '1', start: 2, end: 5 });
        assert_eq!(chars[2], Char { c: 'å', start: 5, end: 6 });
    }

    #[test]
    fn what_is_stable_is_not_normalised() {
        for c in ('\0'..='\u{24f}').filter(|c| is_stable(*c)) {
            assert!(c.nfkc().eq([c]) && (c.is_ascii() || plain(c).is_none()), "{c}");
            assert!(!is_dropped(c) && small_digit(c).is_none() && look_alike(c).is_none(), "{c}");
        }
        assert!(MASKS.chars().all(|mask| look_alike(mask).is_some()));
        assert!(('\0'..FIRST_MARK).all(|c| canonical_combining_class(c) == 0));
        assert_eq!(read("a\u{30a} \u{30a}æ\u{301}"), "å \u{30a}ǽ");
        for apart in ["u\u{33d}\u{300}", "a\u{305}\u{301}"] {
            assert_eq!(read(apart), apart, "a mark of the same class stands between");
        }
    }

    #[test]
    fn a_mark_on_a_space_is_not_the_space() {
        let chars = normalise(" \u{10a0d}a");
        assert_eq!(chars[0], Char { c: ' ', start: 0, end: 1 });
        assert_eq!(chars[1], Char { c: '\u{10a0d}', start: 1, end: 3 });
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod properties {
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    proptest! {
        #[test]
        fn a_cluster_is_composed_as_unicode_says(
            text in "(\\PC|[aeiouAEIOU])?[\u{300}-\u{314}\u{323}-\u{328}\u{300}-\u{36f}\u{591}-\u{5bd}\u{323}\u{307}\u{1100}-\u{1200}\u{3099}]{0,5}"
        ) {
            let mut parts = Vec::new();
            text.chars().for_each(|c| decompose_compatible(c, |part| parts.push(part)));
            prop_assert_eq!(composed(parts), text.nfkc().collect::<Vec<_>>());
        }
    }
}
