//! Addresses and tags: stretches that are one thing although signs stand inside.

use super::Char;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Atom {
    Url,
    Email,
    Handle,
    Hashtag,
}

/// Last labels that make a bare `name.label` a web address. Source: IANA root zone, those in use here.
const ENDINGS: &[&str] = &[
    "no", "dk", "se", "fi", "is", "fo", "gl", "de", "uk", "eu", "com", "net", "org", "info", "int", "edu",
    "gov", "io", "app", "dev", "nu", "me", "tv", "be", "ly", "gd", "to", "co", "social", "blog", "news",
];

/// The longest host name or e-mail address (RFC 5321). Each start is read so far only: a long row of
/// `1.2.3` takes linear time.
const LONGEST: usize = 320;

/// The address or tag that begins at `at`, with one past its last character.
pub(super) fn atom(chars: &[Char], at: usize) -> Option<(Atom, usize)> {
    let first = chars[at].c;
    let digit = |at: usize| chars[at].c.is_ascii_digit();
    let row = at > 1 && matches!(chars[at - 1].c, '.' | '-') && digit(at) && digit(at - 2);
    let inside = row || (at > 0 && (chars[at - 1].c.is_alphanumeric() || chars[at - 1].c == '_'));
    match first {
        '#' if !inside => tag(chars, at).map(|end| (Atom::Hashtag, end)),
        '@' | '＠' if !inside => handle(chars, at).map(|end| (Atom::Handle, end)),
        _ if first.is_alphanumeric() && !inside => {
            let chunk = chunk_end(chars, at, LONGEST);
            if !chars[at..chunk].iter().any(|c| matches!(c.c, '@' | '.' | ':')) {
                return None;
            }
            url(chars, at, chunk)
                .map(|end| (Atom::Url, end))
                .or_else(|| email(chars, at, chunk).map(|end| (Atom::Email, end)))
        }
        _ => None,
    }
}

/// One past the last character of the stretch without white space, brackets, quotation marks.
fn chunk_end(chars: &[Char], at: usize, reach: usize) -> usize {
    let stops = |c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '<' | '>' | '"' | '«' | '»' | '“' | '”' | '(' | ')' | '[' | ']' | '{' | '}' | '|' | ',' | ';'
            )
    };
    at + chars[at..].iter().take(reach).take_while(|c| !stops(c.c)).count()
}

fn tag(chars: &[Char], at: usize) -> Option<usize> {
    let end = at + 1 + chars[at + 1..].iter().take_while(|c| c.c.is_alphanumeric() || c.c == '_').count();
    chars[at + 1..end].iter().any(|c| c.c.is_alphabetic()).then_some(end)
}

fn handle(chars: &[Char], at: usize) -> Option<usize> {
    let name = |from: usize| {
        let part = |c: &&Char| c.c.is_alphanumeric() || matches!(c.c, '_' | '.' | '-');
        let mut end = from + chars[from..].iter().take_while(part).count();
        while end > from && matches!(chars[end - 1].c, '.' | '-') {
            end -= 1;
        }
        end
    };
    let end = name(at + 1);
    if end < at + 3 {
        return None;
    }
    let host = chars.get(end).is_some_and(|c| c.c == '@').then(|| name(end + 1));
    Some(host.filter(|&host| host > end + 3).unwrap_or(end))
}

fn url(chars: &[Char], at: usize, chunk: usize) -> Option<usize> {
    let starts = |prefix: &str| {
        prefix
            .chars()
            .enumerate()
            .all(|(i, p)| chars.get(at + i).is_some_and(|c| c.c.eq_ignore_ascii_case(&p)))
    };
    if starts("http://") || starts("https://") || starts("www.") || starts("mailto:") {
        return Some(trimmed(chars, at, chunk_end(chars, at, usize::MAX))).filter(|&end| end > at + 5);
    }
    let host = host_end(chars, at, chunk)?;
    match chars.get(host).filter(|_| host < chunk).map(|c| c.c) {
        Some('/' | '?' | '#') => Some(trimmed(chars, at, chunk_end(chars, at, usize::MAX))),
        Some('@') => None,
        Some(c) if c.is_alphanumeric() => None,
        _ => Some(host),
    }
}

/// One past `name.label`, where the label is a known ending.
fn host_end(chars: &[Char], at: usize, chunk: usize) -> Option<usize> {
    let label = |from: usize| {
        from + chars[from..chunk].iter().take_while(|c| c.c.is_alphanumeric() || c.c == '-').count()
    };
    let mut end = label(at);
    let mut found = None;
    while end + 1 < chunk && chars[end].c == '.' {
        let next = label(end + 1);
        let ending: String = chars[end + 1..next].iter().map(|c| c.c.to_ascii_lowercase()).collect();
        if ENDINGS.contains(&ending.as_str()) {
            found = Some(next);
        } else if next == end + 1 {
            break;
        } else {
            found = None;
        }
        end = next;
    }
    found
}

fn email(chars: &[Char], at: usize, chunk: usize) -> Option<usize> {
    let local = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '\'' | '-');
    let sign = at + chars[at..chunk].iter().take_while(|c| local(c.c)).count();
    if sign == at || sign - at > 64 || chars.get(sign).is_none_or(|c| c.c != '@') || sign + 1 >= chunk {
        return None;
    }
    let label = |from: usize| {
        from + chars[from..chunk].iter().take_while(|c| c.c.is_alphanumeric() || c.c == '-').count()
    };
    let mut end = label(sign + 1);
    let mut last = 0;
    while end > sign + 1 && end + 1 < chunk && chars[end].c == '.' {
        let next = label(end + 1);
        if next == end + 1 {
            break;
        }
        last = next - end - 1;
        end = next;
    }
    (last >= 2).then_some(end)
}

/// Without the punctuation of the sentence at the end.
fn trimmed(chars: &[Char], at: usize, mut end: usize) -> usize {
    while end > at && matches!(chars[end - 1].c, '.' | ':' | '!' | '?' | '\'' | '…' | '-' | '*' | '_') {
        end -= 1;
    }
    end
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use crate::text::{Kind, Text};

    fn atoms(original: &str) -> Vec<String> {
        let text = Text::new(original);
        let is_atom = |kind| matches!(kind, Kind::Url | Kind::Email | Kind::Handle | Kind::Hashtag);
        text.tokens
            .iter()
            .filter(|token| is_atom(token.kind))
            .map(|token| text.written(token).to_owned())
            .collect()
    }

    #[test]
    fn addresses_and_tags() {
        assert_eq!(
            atoms(
                "Se alta.kommune.no/vei-3, https://regjeringen.no. Skriv til post@alta.kommune.no! #Alta2026 @altakommune (@kari@mastodon.social)"
            ),
            [
                "alta.kommune.no/vei-3",
                "https://regjeringen.no",
                "post@alta.kommune.no",
                "#Alta2026",
                "@altakommune",
                "@kari@mastodon.social"
            ]
        );
    }

    #[test]
    fn not_addresses() {
        assert_eq!(atoms("kl. 10.30, f.eks. 1.2.3 og 50% @ 3 #1"), Vec::<String>::new());
    }
}
