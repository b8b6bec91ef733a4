//! A party that signs: its name, perhaps with a place, by itself at the end of the text.

use super::features::{Feature, Hit, Reading};
use crate::text::{Case, Kind, Token};

/// How many tokens a signature has at most.
const LONGEST: usize = 6;

/// The signature of one party.
pub fn signature(reading: &Reading) -> Option<Hit> {
    let tokens = &reading.text.tokens;
    let end = tokens.iter().rposition(|token| !is_trailing(token))? + 1;
    let mut start = end;
    while let Some(before) = start.checked_sub(1) {
        if !is_part(reading, before) || end - start > LONGEST || start < end && tokens[start].opens_line {
            break;
        }
        start = before;
    }
    if start == end {
        return None;
    }
    let alone = start == 0 || tokens[start].opens_line || start > 0 && is_boundary(&tokens[start - 1]);
    let mentions = reading.mentions_in(&(start..end));
    let one =
        mentions.iter().filter(|mention| !mention.title && !mention.bloc).count() == 1 && mentions.len() == 1;
    let short = end - start <= LONGEST && start > 0;
    let sentence = tokens.get(start)?.sentence as usize;
    (alone && one && short).then_some(Hit { feature: Feature::Signature, tokens: start..end, sentence })
}

/// What may follow a signature.
fn is_trailing(token: &Token) -> bool {
    matches!(token.kind, Kind::Emoji | Kind::Hashtag | Kind::Url | Kind::Sign('.' | '!' | '-' | '|'))
}

/// A name, a place, "i".
fn is_part(reading: &Reading, at: usize) -> bool {
    let token = &reading.text.tokens[at];
    let before = reading.mentions.partition_point(|mention| mention.first <= at).checked_sub(1);
    let inside = before.is_some_and(|mention| at < reading.mentions[mention].end);
    let joins = matches!(reading.text.folded(token), "i" | "og" | "på");
    token.kind == Kind::Word && (inside || joins || token.case != Case::Lower)
}

fn is_boundary(token: &Token) -> bool {
    matches!(token.kind, Kind::Emoji | Kind::Sign('.' | '!' | '?' | '-' | '|' | '…' | '*'))
}
