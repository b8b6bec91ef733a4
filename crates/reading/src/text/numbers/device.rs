//! Addresses of devices (MAC, IEEE 802).

use std::ops::Range;

use super::Char;

/// `00:1B:44:11:3A:B7`, `00-1b-44-11-3a-b7`, `001b.4411.3ab7`: a letter in it, or it may be a time or a date.
#[must_use]
pub fn is_device(written: &[Char]) -> bool {
    let parts = |sign: char, count: usize, length: usize| {
        let mut found = 0;
        let fits = written.split(|face| face.c == sign).all(|part| {
            found += 1;
            part.len() == length && part.iter().all(|face| face.c.is_ascii_hexdigit())
        });
        fits && found == count
    };
    let shape = parts(':', 6, 2) || parts('-', 6, 2) || parts('.', 3, 4);
    shape && written.iter().any(|face| face.c.is_ascii_alphabetic())
}

/// The longest of them.
const LONGEST: usize = 17;

/// The row of hexadecimal digits and signs that a character stands in, as far as an address can reach.
pub(super) fn row(chars: &[Char], at: usize) -> Range<usize> {
    let inner = |face: &&Char| face.c.is_ascii_hexdigit() || matches!(face.c, ':' | '-' | '.');
    let before = chars[..at].iter().rev().take(LONGEST).take_while(inner).count();
    let mut end = at + chars[at..].iter().take(LONGEST).take_while(inner).count();
    while end > at && !chars[end - 1].c.is_ascii_hexdigit() {
        end -= 1;
    }
    at - before..end
}
