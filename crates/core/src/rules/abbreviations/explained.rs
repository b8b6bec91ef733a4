//! Where a text explains a short form. Lexicon first, then the letters of the short form in the words
//! beside it (Schwartz and Hearst, 2003; in Nordic compounds letters stand inside words), then phrases.

use omhu_knowledge::{Class, lower};

use super::candidates::Candidate;
use crate::find;
use crate::text::{Case, Kind, Text, Token};

/// The position from which on the short form is explained, if it is: right there, or in words before it.
pub fn explained_at(text: &Text, candidate: &Candidate) -> Option<usize> {
    let same = |token: &&Token| token.kind == Kind::Word && text.written(token) == candidate.short;
    let here = text
        .tokens
        .iter()
        .enumerate()
        .filter(|(_, token)| same(token))
        .find(|(at, _)| explains(text, *at, candidate));
    let spoken = long_form(text, candidate);
    here.map(|(_, token)| token.start as usize).into_iter().chain(spoken).min()
}

fn explains(text: &Text, at: usize, candidate: &Candidate) -> bool {
    let sign = |at: Option<usize>, signs: &[char]| {
        at.and_then(|at| text.tokens.get(at))
            .is_some_and(|token| matches!(token.kind, Kind::Sign(sign) if signs.contains(&sign)))
    };
    let before = |end: usize| is_long(text, words_before(text, end), candidate, Side::Before);
    let after = |start: usize| is_long(text, words_after(text, start), candidate, Side::After);
    let previous = at.checked_sub(1);
    let defined = |words: &[Token], side| {
        is_long(text, words, candidate, side) || is_defined(text, words, candidate, side)
    };
    let bracketed = sign(previous, &['(', '['])
        && sign(Some(at + 1), &[')', ']'])
        && defined(words_before(text, at - 1), Side::Before);
    let opens = sign(Some(at + 1), &['(', '[']) && defined(words_after(text, at + 2), Side::After);
    let dashed = sign(Some(at + 1), &['-', ':', ','])
        && text.tokens.get(at + 1).is_some_and(|sign| sign.spaced || sign.kind != Kind::Sign('-'))
        && after(at + 2);
    let apposed = sign(previous, &[',', '-', '/', '(']) && before(at - 1);
    bracketed || opens || dashed || apposed || is_introduced(text, at)
}

/// "forkortet X", "også kalt X", "X står for …", "X betyr …".
fn is_introduced(text: &Text, at: usize) -> bool {
    let sentence = text.tokens[at].sentence;
    let is = |at: Option<usize>, class: Class| {
        at.and_then(|at| text.tokens.get(at))
            .is_some_and(|token| token.sentence == sentence && token.is(class))
    };
    let before = (1..=3).any(|back| is(at.checked_sub(back), Class::EXPLAINS));
    let stands = is(Some(at + 1), Class::STANDS_FOR)
        && text.tokens.get(at + 2).is_some_and(|token| text.folded(token) == "for");
    before || stands || is(Some(at + 1), Class::EXPLAINS)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Before,
    After,
}

/// The tokens before a sign, back to the last sign other than a hyphen or comma inside a name.
fn words_before(text: &Text, end: usize) -> &[Token] {
    let sentence = text.tokens.get(end).map(|token| token.sentence);
    let inside = |token: &&Token| {
        Some(token.sentence) == sentence
            && (token.kind == Kind::Word
                || matches!(token.kind, Kind::Sign('-' | ',' | '\'' | '&' | '"' | '«' | '»')))
    };
    let words = text.tokens[..end].iter().rev().take_while(inside).take(14).count();
    &text.tokens[end - words..end]
}

fn words_after(text: &Text, start: usize) -> &[Token] {
    let inside = |token: &&Token| {
        token.kind == Kind::Word || matches!(token.kind, Kind::Sign('-' | ',' | '\'' | '&' | '"' | '«' | '»'))
    };
    let words = text.tokens.get(start..).unwrap_or_default().iter().take_while(inside).take(14).count();
    &text.tokens[start..start + words]
}

/// Whether these words, next to the short form, are its long form.
fn is_long(text: &Text, words: &[Token], candidate: &Candidate, side: Side) -> bool {
    let words: Vec<&str> =
        words.iter().filter(|token| token.kind == Kind::Word).map(|token| text.folded(token)).collect();
    let spoken: String = words.concat();
    if spoken.chars().count() <= candidate.short.chars().count() {
        return false;
    }
    let in_table = candidate.readings.iter().flat_map(|acronym| acronym.long).any(|long| {
        let long = letters(long);
        if side == Side::Before { spoken.ends_with(&long) } else { spoken.starts_with(&long) }
    });
    in_table || has_letters(&words, &candidate.short, side)
}

/// `the long form in other letters (SHORT)`, `SHORT (the long form in another language's letters)`:
/// the brackets define it although the letters differ, unless a name stands before them.
fn is_defined(text: &Text, words: &[Token], candidate: &Candidate, side: Side) -> bool {
    let reach = candidate.short.chars().count() + 2;
    let words: Vec<&Token> = words.iter().filter(|token| token.kind == Kind::Word).collect();
    let words = if side == Side::Before { &words[words.len().saturating_sub(reach)..] } else { &words[..] };
    let inner = if side == Side::Before { words.last() } else { words.first() };
    let common = inner.is_some_and(|word| word.case == Case::Lower && word.end - word.start >= 4);
    let first = candidate.short.chars().next().and_then(|c| c.to_lowercase().next());
    let begins = |word: &&Token| text.folded(word).chars().next() == first;
    words.len() >= 2
        && common
        && if side == Side::Before { words.iter().any(begins) } else { words.first().is_some_and(begins) }
}

/// The letters of a long form without its bracketed remark.
fn letters(long: &str) -> String {
    let name = find(long, " (").and_then(|end| long.get(..end)).unwrap_or(long);
    lower(name).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The letters of the short form occur in order in the words, the first at the beginning of a word
/// that is near enough: at most `min(n + 5, 2 n)` words away.
fn has_letters(words: &[&str], short: &str, side: Side) -> bool {
    let wanted: Vec<char> = lower(short).chars().collect();
    let window = (wanted.len() + 5).min(wanted.len() * 2);
    let start = if side == Side::Before { words.len().saturating_sub(window) } else { 0 };
    let starts = match side {
        Side::Before => start..words.len(),
        Side::After => 0..words.len().min(2),
    };
    let near = |from: usize| &words[from..words.len().min(from + window)];
    starts
        .into_iter()
        .any(|from| words[from].chars().next() == wanted.first().copied() && in_order(near(from), &wanted))
}

/// All letters in order, with at least one beyond the first at the start of a word or of a compound's
/// part: a single short word that happens to contain them is no explanation.
fn in_order(words: &[&str], wanted: &[char]) -> bool {
    let mut rest = wanted.iter().peekable();
    for c in words.iter().flat_map(|word| word.chars()) {
        rest.next_if(|next| **next == c);
    }
    let letters: usize = words.iter().map(|word| word.chars().count()).sum();
    rest.peek().is_none() && letters >= wanted.len() * 3
}

/// Where the long form of the table stands in the text, in words.
fn long_form(text: &Text, candidate: &Candidate) -> Option<usize> {
    let longs: Vec<String> = candidate
        .readings
        .iter()
        .flat_map(|acronym| acronym.long)
        .map(letters)
        .filter(|long| long.len() > 7)
        .collect();
    if longs.is_empty() {
        return None;
    }
    let words: Vec<&Token> = text.tokens.iter().filter(|token| token.kind == Kind::Word).collect();
    (0..words.len())
        .find(|&from| longs.iter().any(|long| begins(text, &words[from..], long)))
        .map(|from| words[from].start as usize)
}

fn begins(text: &Text, words: &[&Token], long: &str) -> bool {
    let mut rest = long;
    for word in words {
        if rest.is_empty() {
            return true;
        }
        match rest.strip_prefix(text.folded(word)) {
            Some(after) => rest = after,
            // The last word may be inflected: "Folkehelseinstituttets".
            None => return text.folded(word).starts_with(rest),
        }
    }
    rest.is_empty()
}
