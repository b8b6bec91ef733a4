//! What can be done about a personal number or address.

use std::ops::Range;

use crate::findings::Found;
use crate::scope::{Part, Scope};
use crate::text::Text;

/// Mask it, remove it, or refer to a safe channel.
pub fn identity(found: Found, part: &Part, scope: &Scope, range: &Range<usize>) -> Found {
    let found = masked(found, scope, range).fix("fix-remove-number", removal(&part.text, range), "");
    referred(found, scope, range)
}

/// Mask it, remove it, or put a contact point of the body's own in its place.
pub fn contact(
    found: Found,
    part: &Part,
    scope: &Scope,
    range: &Range<usize>,
    remove: &'static str,
    shared: Option<String>,
) -> Found {
    let found = masked(found, scope, range).fix(remove, removal(&part.text, range), "");
    match shared {
        Some(shared) => found.fix("fix-shared-contact", range.clone(), shared),
        None => found,
    }
}

/// Remove words that tell something, or refer to a safe channel.
pub fn detail(found: Found, part: &Part, scope: &Scope, range: &Range<usize>) -> Found {
    referred(found.fix("fix-remove-detail", removal(&part.text, range), ""), scope, range)
}

/// A safe channel in its place: the policy's, else the words for one.
fn referred(found: Found, scope: &Scope, range: &Range<usize>) -> Found {
    let channel = scope.policy.shared.safe_channels.first().cloned();
    let channel = channel.unwrap_or_else(|| scope.insert("insert-secure-channel"));
    found.fix("fix-secure-channel", range.clone(), channel)
}

/// Put something in the place of a name.
pub fn person(found: Found, scope: &Scope, range: &Range<usize>) -> Found {
    masked(found, scope, range)
}

fn masked(found: Found, scope: &Scope, range: &Range<usize>) -> Found {
    found.fix("fix-mask", range.clone(), scope.insert("insert-removed"))
}

/// The range with the brackets around it and the one space that would be left over.
fn removal(text: &Text, range: &Range<usize>) -> Range<usize> {
    let char = |at: usize| text.chars.get(at).map(|c| c.c);
    let before = |at: usize| at.checked_sub(1).and_then(char);
    let (mut start, mut end) = (range.start, range.end);
    if matches!((before(start), char(end)), (Some('('), Some(')')) | (Some('['), Some(']'))) {
        (start, end) = (start - 1, end + 1);
    }
    let ends =
        char(end).is_none_or(|c| c.is_whitespace() || matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | ')'));
    if before(start) == Some(' ') && ends {
        start -= 1;
    } else if before(start).is_none_or(|c| c == '\n') && char(end) == Some(' ') {
        end += 1;
    }
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_reads_well() {
        let left = |original: &str| {
            let text = Text::new(original);
            let start = original.find('1').expect("a digit");
            let range = removal(&text, &(start..start + 3));
            format!("{}{}", text.slice(0..range.start), text.slice(range.end..text.chars.len()))
        };
        assert_eq!(left("Ring 123 nå"), "Ring nå");
        assert_eq!(left("Ring 123."), "Ring.");
        assert_eq!(left("123 er nummeret"), "er nummeret");
        assert_eq!(left("Kari (123) ringer"), "Kari ringer");
        assert_eq!(left("fnr:123"), "fnr:");
    }
}
