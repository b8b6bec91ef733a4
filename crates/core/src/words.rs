//! The words of rules and interface, compiled from `messages/*.ftl` into static tables.

use crate::cut;
use omhu_policy::UiLanguage;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// A value that goes into a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A text.
    Text(String),
    /// A count; chooses between `one` and `other`.
    Number(u32),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number)
    }
}

/// A message with its variables filled in; empty for a key that is not there.
#[must_use]
pub fn text(language: UiLanguage, key: &str, variables: &[(&str, Value)]) -> String {
    let mut out = String::new();
    if let Some(pattern) = pattern(KEYS, WORDS, language, key) {
        fill(pattern, variables, &mut out);
    }
    out
}

/// A message of a rule's manual (`finds`, `leaves`, `wrong`).
#[must_use]
pub fn manual(language: UiLanguage, key: &str) -> &'static str {
    pattern(MANUAL_KEYS, MANUAL, language, key).unwrap_or_default()
}

/// The interface's words: key and pattern, with `{name}` where a value goes; a pattern that depends
/// on a number is given for one and for other numbers.
pub fn interface(language: UiLanguage) -> impl Iterator<Item = (&'static str, String, Option<String>)> {
    let start = KEYS.partition_point(|key| *key < "ui-");
    KEYS[start..].iter().take_while(|key| key.starts_with("ui-")).map(move |key| {
        let pattern = pattern(KEYS, WORDS, language, key).unwrap_or_default();
        let counted = pattern.chars().any(|sign| sign == SELECT);
        (*key, braces(pattern, "other"), counted.then(|| braces(pattern, "one")))
    })
}

fn pattern(
    keys: &'static [&'static str],
    words: [&'static [&'static str]; 4],
    language: UiLanguage,
    key: &str,
) -> Option<&'static str> {
    keys.binary_search(&key).ok().and_then(|at| words[language as usize].get(at)).copied()
}

// A compiled pattern is text with: VARIABLE name END, and SELECT name (CASE key BODY text)* END, the
// last case being the default.
const VARIABLE: char = '\u{1}';
const SELECT: char = '\u{2}';
const CASE: char = '\u{3}';
const BODY: char = '\u{4}';
const END: char = '\u{5}';
const SELECT_END: char = '\u{6}';

fn fill(pattern: &str, variables: &[(&str, Value)], out: &mut String) {
    let value = |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| value);
    walk(
        pattern,
        &|name| match value(name) {
            Some(Value::Text(text)) => text.clone(),
            Some(Value::Number(number)) => number.to_string(),
            None => String::new(),
        },
        &|name| match value(name) {
            Some(Value::Text(text)) => text.clone(),
            Some(Value::Number(1)) => "one".to_owned(),
            _ => "other".to_owned(),
        },
        out,
    );
}

fn braces(pattern: &str, case: &str) -> String {
    let mut out = String::new();
    walk(pattern, &|name| format!("{{{name}}}"), &|_| case.to_owned(), &mut out);
    out
}

fn walk(pattern: &str, value: &dyn Fn(&str) -> String, case: &dyn Fn(&str) -> String, out: &mut String) {
    let mut rest = pattern;
    while let Some(at) = rest.find([VARIABLE, SELECT]) {
        out.push_str(cut(rest, ..at));
        let select = cut(rest, at..).starts_with(SELECT);
        rest = cut(rest, at + 1..);
        let (inner, after) = rest.split_once(if select { SELECT_END } else { END }).unwrap_or((rest, ""));
        if select {
            walk(chosen(inner, case), value, case, out);
        } else {
            out.push_str(&value(inner));
        }
        rest = after;
    }
    out.push_str(rest);
}

/// The body of the case that fits, else of the last one.
fn chosen<'a>(select: &'a str, case: &dyn Fn(&str) -> String) -> &'a str {
    let mut cases = select.split(CASE);
    let wanted = case(cases.next().unwrap_or_default());
    let bodies = cases.filter_map(|case| case.split_once(BODY));
    let mut last = "";
    for (key, body) in bodies {
        if key == wanted {
            return body;
        }
        last = body;
    }
    last
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn variables_and_cases() {
        let pattern = "a \u{1}x\u{5} \u{2}n\u{3}one\u{4}one \u{1}n\u{5}\u{3}other\u{4}many \u{1}n\u{5}\u{6}!";
        let filled = |n: u32| {
            let mut out = String::new();
            fill(pattern, &[("x", "b".into()), ("n", n.into())], &mut out);
            out
        };
        assert_eq!(filled(1), "a b one 1!");
        assert_eq!(filled(2), "a b many 2!");
        assert_eq!(braces(pattern, "one"), "a {x} one {n}!");
    }

    #[test]
    fn every_language_uses_the_same_variables() {
        let names = |pattern: &str| {
            let mut names: Vec<String> = pattern
                .split(VARIABLE)
                .skip(1)
                .filter_map(|rest| rest.split(END).next().map(str::to_owned))
                .collect();
            names.sort();
            names.dedup();
            names
        };
        for (at, key) in KEYS.iter().enumerate() {
            for language in &WORDS[1..] {
                assert_eq!(names(WORDS[0][at]), names(language[at]), "{key}");
            }
        }
    }
}
