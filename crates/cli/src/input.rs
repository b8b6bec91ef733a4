//! Drafts and policies from files and standard input.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use omhu_core::draft::Draft;
use omhu_core::rules;
use omhu_policy::Policy;

/// Anything that can go wrong, in words.
pub type Result<T> = std::result::Result<T, String>;

/// A file, or standard input for `-`.
pub fn open(path: &Path) -> Result<Box<dyn BufRead>> {
    if path == Path::new("-") {
        return Ok(Box::new(BufReader::new(io::stdin())));
    }
    let file = File::open(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(Box::new(BufReader::new(file)))
}

/// The whole of a file; bytes that are not UTF-8 become U+FFFD.
pub fn read(path: &Path) -> Result<String> {
    let mut bytes = Vec::new();
    open(path)?.read_to_end(&mut bytes).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// A policy; what is not obeyed is said on standard error.
pub fn policy(path: Option<&Path>) -> Result<Policy> {
    let Some(path) = path else { return Ok(Policy::default()) };
    let (policy, problems) = Policy::parse(&read(path)?, &rules::specs());
    for problem in problems {
        anstream::eprintln!("omhu: {}: {problem}", path.display());
    }
    Ok(policy)
}

/// A draft from JSON. The error names the field.
pub fn draft(json: &str) -> Result<Draft> {
    serde_json::from_str(&whole_surrogates(json)).map_err(|error| error.to_string())
}

/// JSON in which half a surrogate pair, as a text cut in the middle of an emoji has it, is U+FFFD:
/// one unit for one unit, so offsets stay.
pub fn whole_surrogates(json: &str) -> Cow<'_, str> {
    let mut out: Option<String> = None;
    let mut copied = 0;
    let mut at = 0;
    let bytes = json.as_bytes();
    while let Some(escape) = backslash(bytes, at) {
        at = escape + 2;
        let Some(unit) = unit(bytes, escape) else { continue };
        let paired = (0xd800..0xdc00).contains(&unit)
            && self::unit(bytes, escape + 6).is_some_and(|low| (0xdc00..0xe000).contains(&low));
        at = escape + if paired { 12 } else { 6 };
        if (0xd800..0xe000).contains(&unit) && !paired {
            let out = out.get_or_insert_default();
            out.push_str(&json[copied..escape]);
            out.push_str("\\ufffd");
            copied = at;
        }
    }
    match out {
        Some(out) => Cow::Owned(out + &json[copied..]),
        None => Cow::Borrowed(json),
    }
}

fn backslash(bytes: &[u8], from: usize) -> Option<usize> {
    bytes.get(from..)?.iter().position(|&byte| byte == b'\\').map(|found| from + found)
}

/// The unit of a `\uXXXX` at this place.
fn unit(bytes: &[u8], at: usize) -> Option<u32> {
    let hex = bytes.get(at..at + 6)?.strip_prefix(b"\\u")?;
    let hex = std::str::from_utf8(hex).ok().filter(|hex| hex.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
    u32::from_str_radix(hex, 16).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn half_a_pair_keeps_its_place() {
        assert_eq!(
            whole_surrogates(r#""a\ud83d b\ude00 \ud83d\ude00 \\ud83d""#),
            r#""a\ufffd b\ufffd \ud83d\ude00 \\ud83d""#
        );
    }

    proptest! {
        #[test]
        fn any_input_is_read_or_refused(json in "(\\PC|\\\\u[dD][89a-f][0-9]{2}|\"|\\\\){0,40}") {
            let _ = draft(&json);
        }
    }
}
