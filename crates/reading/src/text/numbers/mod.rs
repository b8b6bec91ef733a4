//! Numbers in a text: groups of digits, what stands between them, and what they are already known to
//! be (a date, an amount, an order number). Made once for each text; the rules that look for personal
//! numbers read windows of groups and never a part of a longer number.
//!
//! Source: project specification of personal data, sections 2.7, 2.8, 2.10 and 3.7 (2026-11-21).

mod claims;
mod device;
mod labels;
mod scan;
mod window;
mod words;

pub use device::is_device;
pub use labels::{Label, label};
pub use window::Window;
pub use words::Spelled;
pub(crate) use words::value as spelled_value;

use super::{Char, Text};

/// So many characters before a number a word may stand that tells that it is a telephone's.
pub const PHONE_REACH: usize = 40;

/// Digits without anything between them.
#[derive(Clone, Debug)]
pub struct Group {
    /// The first digit.
    pub start: u32,
    /// One past the last digit.
    pub end: u32,
    /// The token that holds the first digit.
    pub token: u32,
    /// What stands between the group before and this one.
    pub gap: Gap,
    /// How many of the characters are letters that look like digits (`O` for `0`).
    pub letters: u8,
    /// Letters touch it: `E6`, `CS123456789NO`.
    pub glued: bool,
    /// What it is known to be.
    pub claim: Option<Claim>,
}

impl Group {
    /// The number of digits.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "a group has a digit at least")]
    pub fn len(&self) -> usize {
        (self.end - self.start) as usize
    }
}

/// What stands between two groups of digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Gap {
    /// More than a separator: another number begins.
    #[default]
    Apart,
    /// Spaces only.
    Space,
    /// One sign without spaces.
    Sign(char),
    /// One sign with spaces beside it.
    SpacedSign(char),
    /// A line break, perhaps with a space or a sign.
    Line,
}

/// What a group of digits is known to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// Part of a web address, an e-mail address, a tag, a file name.
    Address,
    /// A calendar date, also the date in the number of a statute.
    Date,
    /// A time of day.
    Time,
    /// A list or a range of years.
    Year,
    /// An amount, a share, a count.
    Amount,
    /// The number of an organisation: Norwegian, Danish, or of a Danish production unit.
    Organisation,
    /// An article number: EAN, GLN, ISBN, ISSN.
    Article,
    /// A payment, order, customer, case or tracking number.
    Reference,
    /// Part of an international bank account number.
    Iban,
}

/// All numbers of a text.
#[derive(Debug, Default)]
pub struct Numbers {
    /// Groups of digits, in the order of the text.
    pub groups: Vec<Group>,
    /// Numbers written in words.
    pub spelled: Vec<Spelled>,
}

impl Numbers {
    /// Finds the numbers of a text that has its tokens.
    pub(super) fn of(text: &Text) -> Self {
        let mut groups = scan::groups(text);
        claims::claim(text, &mut groups);
        Self { groups, spelled: words::spelled(text) }
    }

    /// Every stretch of whole groups with this many digits together.
    pub fn windows(&self, digits: usize) -> impl Iterator<Item = Window<'_>> {
        (0..self.groups.len()).filter_map(move |first| Window::from(&self.groups, first, digits))
    }
}

/// The digit that a character stands for, also a letter that looks like one.
#[must_use]
pub fn digit(c: char) -> Option<u8> {
    match c {
        '0'..='9' => Some(c as u8 - b'0'),
        'O' | 'o' => Some(0),
        'l' | 'I' | '|' => Some(1),
        'S' => Some(5),
        'B' => Some(8),
        _ => None,
    }
}

/// The value of a short group; long ones have none.
fn value(chars: &[Char], group: &Group) -> Option<u32> {
    let digits = &chars[group.start as usize..group.end as usize];
    let add = |sum: u32, c: &Char| Some(sum * 10 + u32::from(digit(c.c)?));
    if digits.len() > 9 { None } else { digits.iter().try_fold(0, add) }
}

#[cfg(test)]
mod tests;
