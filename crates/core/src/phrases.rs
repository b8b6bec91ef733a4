//! Finds phrases of `omhu_knowledge::phrases` in a sentence.

use std::ops::Range;

use omhu_knowledge::Class;
use omhu_knowledge::phrases::{Part, Phrases, Slot};

use crate::text::{Kind, Text, Token};

/// A gap so wide may reach into the next clause.
const CLAUSES: u8 = 10;

/// What fills a slot at a token: one past its end.
pub type Fill<'a> = &'a dyn Fn(Slot, usize) -> Option<usize>;

/// Every phrase of a table without slots whose phrases begin with words of a class: its section, and its tokens.
pub fn find<'a>(
    text: &'a Text,
    table: &'static Phrases,
    starts: Class,
) -> impl Iterator<Item = (u8, Range<usize>)> + 'a {
    let mut end = 0;
    (0..text.tokens.len()).flat_map(move |at| {
        let token = &text.tokens[at];
        if at >= end {
            end = at + text.tokens[at..].iter().take_while(|next| next.sentence == token.sentence).count();
        }
        let starts = token.is(starts).then(|| table.beginning_with(text.folded(token)));
        let found =
            move |(section, phrase)| Some((section, at..matches(text, at, end, phrase, &|_, _| None)?));
        starts.into_iter().flatten().filter_map(found)
    })
}

/// One past the last token of the phrase, if it begins at `at`; within `end`.
pub fn matches(text: &Text, at: usize, end: usize, phrase: &[Part], fill: Fill) -> Option<usize> {
    let Some((part, rest)) = phrase.split_first() else { return Some(at) };
    if let Part::Gap(reach) = *part {
        return gap(text, at, end, reach, rest, fill);
    }
    let (after, optional) = one(text, at, end, *part, fill);
    let found = after.and_then(|after| matches(text, after, end, rest, fill));
    found.or_else(|| if optional { matches(text, at, end, rest, fill) } else { None })
}

/// One past the part at `at`, and whether it may be missing.
fn one(text: &Text, at: usize, end: usize, part: Part, fill: Fill) -> (Option<usize>, bool) {
    let token = text.tokens[..end].get(at);
    match part {
        Part::Words(whole, stems, optional) => {
            let fits = token.is_some_and(|token| {
                let folded = text.folded(token);
                whole.contains(&folded) || stems.iter().any(|stem| folded.starts_with(stem))
            });
            (fits.then_some(at + 1), optional)
        }
        Part::Class(class, optional) => {
            (token.is_some_and(|token| token.is(class)).then_some(at + 1), optional)
        }
        Part::Slot(slot, optional) => {
            (token.and_then(|_| fill(slot, at)).filter(|&after| after <= end), optional)
        }
        Part::Gap(_) => (Some(at), true),
    }
}

fn gap(text: &Text, at: usize, end: usize, reach: u8, rest: &[Part], fill: Fill) -> Option<usize> {
    let skippable = |token: &Token| match token.kind {
        Kind::Sign(',') => reach >= CLAUSES,
        Kind::Sign(':' | ';' | '|') => false,
        _ => true,
    };
    for skipped in 0..=usize::from(reach) {
        if skipped > 0 && !text.tokens[..end].get(at + skipped - 1).is_some_and(skippable) {
            return None;
        }
        if let Some(found) = matches(text, at + skipped, end, rest, fill) {
            return Some(found);
        }
    }
    None
}
