//! What the texts around a picture say.

use omhu_knowledge::{Among, Classes, classes, lower};

use crate::report::{Place, Target};
use crate::scope::{Part, Scope};
use crate::text::{Kind, Text, Token};

/// Whether the rule that is being applied knows the language of this text.
pub fn reads(scope: &Scope, part: &Part) -> bool {
    let languages = scope.rule.languages;
    match scope.draft.language {
        Some(language) if !languages.is_empty() => languages.contains(&language),
        _ => part.language.may_be(languages),
    }
}

/// The texts that pass a test.
pub fn saying<'a>(scope: &'a Scope, test: &dyn Fn(&Text) -> bool) -> Vec<&'a Target> {
    let saying = scope.parts.iter().filter(|part| reads(scope, part) && test(&part.text));
    saying.map(|part| &part.target).collect()
}

/// Whether one of these texts is read with the attachment: the post, a text beside it, or the
/// attachment's own alternative text.
pub fn is_with(texts: &[&Target], attachment: u32) -> bool {
    texts.iter().any(|target| target.place != Place::Attachment || target.index == Some(attachment))
}

/// Whether a token, also a hashtag, is a word of these classes.
pub fn is(text: &Text, token: &Token, wanted: impl Among) -> bool {
    match token.kind {
        Kind::Hashtag => wanted.among(&classes(text.folded(token).trim_start_matches('#'))),
        _ => token.is(wanted),
    }
}

/// Whether a text has a word of these classes.
pub fn has(text: &Text, wanted: Classes) -> bool {
    text.tokens.iter().any(|token| is(text, token, wanted))
}

/// Whether a text has one of the words that the policy adds.
pub fn has_own(text: &Text, words: &[String]) -> bool {
    let is_own = |token: &Token| words.iter().any(|word| lower(word) == text.folded(token));
    !words.is_empty() && text.tokens.iter().any(is_own)
}
