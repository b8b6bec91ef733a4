//! Telephone numbers as they are written, and what line a number is.

use std::ops::Range;

use omhu_policy::Country;

use crate::dates;
use crate::text::{Claim, Gap, Group, Text, Window};

/// A number that can be dialled.
#[derive(Clone, Debug)]
pub struct Phone {
    /// From the country code to the last digit.
    pub range: Range<usize>,
    /// Without country code.
    pub digits: [u8; 8],
    /// By its country code.
    pub country: Option<Country>,
    /// By a grouping that only one country uses.
    pub grouped_as: Option<Country>,
    shape: Shape,
}

/// How the eight digits are grouped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    /// 3-2-3
    Norwegian,
    /// 2-2-2-2
    Pairs,
    /// 4-4
    Halves,
    /// Eight digits.
    Compact,
    /// Every digit by itself.
    Single,
}

impl Phone {
    /// A grouping that shows a telephone number without a word beside it.
    pub fn is_plain_to_see(&self) -> bool {
        match self.shape {
            Shape::Norwegian | Shape::Pairs => true,
            // "2025-0614" is a number of something of that year.
            Shape::Halves => !matches!(self.digits[..2], [1, 9] | [2, 0]) || self.country.is_some(),
            Shape::Compact | Shape::Single => false,
        }
    }

    /// `20240517`: only a word tells that it is none.
    pub fn may_be_date(&self) -> bool {
        self.shape == Shape::Compact && self.country.is_none() && is_date(self.digits)
    }

    /// Eight digits in a row, like many other things.
    pub fn is_compact(&self) -> bool {
        self.shape == Shape::Compact
    }
}

/// `20240517`.
fn is_date(digits: [u8; 8]) -> bool {
    let pair = |at: usize| digits[at] * 10 + digits[at + 1];
    matches!(pair(0), 19 | 20) && dates::is_date(pair(6), pair(4), pair(2))
}

/// All numbers that look like telephone numbers.
pub fn numbers(text: &Text) -> impl Iterator<Item = Phone> {
    let groups = &text.numbers.groups;
    (0..groups.len()).filter_map(move |first| {
        let start = groups[first].start as usize;
        let plus = start > 0 && text.chars[start - 1].c == '+';
        let zeros = begins(text, start, "00");
        if plus {
            abroad(text, first, 10, 0)
        } else if zeros {
            abroad(text, first, 12, 2)
        } else {
            let window =
                Window::from(groups, first, 8).filter(|window| !follows_country_code(text, window))?;
            phone(text, &window, 0, None)
        }
    })
}

/// Numbers of other countries: a plus sign and eight to fifteen digits (ITU-T E.164), with spaces or hyphens between.
pub fn foreign(text: &Text) -> impl Iterator<Item = Range<usize>> {
    let groups = &text.numbers.groups;
    (0..groups.len()).filter_map(move |first| {
        let start = groups[first].start as usize;
        let plus = start > 0 && text.chars[start - 1].c == '+';
        let alone = start < 2 || matches!(text.chars[start - 2].c, ' ' | '\n' | '(' | ':');
        if !plus || !alone || begins(text, start, "47") || begins(text, start, "45") {
            return None;
        }
        let joined = |group: &&Group| matches!(group.gap, Gap::Space | Gap::Sign('-'));
        let count = 1 + groups[first + 1..].iter().take(8).take_while(joined).count();
        let number = &groups[first..first + count];
        let digits: usize = number.iter().map(Group::len).sum();
        let free = number.iter().all(|group| group.claim.is_none() && !group.glued && group.letters == 0);
        (free && (8..=15).contains(&digits)).then(|| start - 1..number[count - 1].end as usize)
    })
}

/// A number with its country code; `skip` digits stand before it.
fn abroad(text: &Text, first: usize, digits: usize, skip: usize) -> Option<Phone> {
    let window = Window::from(&text.numbers.groups, first, digits)?;
    let start = text.numbers.groups[first].start as usize;
    let country = if begins(text, start + skip, "47") {
        Country::No
    } else if begins(text, start + skip, "45") {
        Country::Dk
    } else {
        return None;
    };
    phone(text, &window, skip + 2, Some(country))
}

fn begins(text: &Text, at: usize, digits: &str) -> bool {
    let end = (at + digits.len()).min(text.chars.len());
    text.chars[at..end].iter().map(|c| c.c).eq(digits.chars())
}

/// The eight digits are the end of a number that is read with its country code.
fn follows_country_code(text: &Text, window: &Window) -> bool {
    let Some(before) = window.before() else { return false };
    let start = before.start as usize;
    let near = !matches!(window.groups[0].gap, Gap::Apart | Gap::Line);
    let code = (start > 0 && text.chars[start - 1].c == '+') || begins(text, start, "00");
    near && code && before.len() <= 4
}

/// The number of a window whose first `prefix` digits are the country code.
fn phone(text: &Text, window: &Window, prefix: usize, country: Option<Country>) -> Option<Phone> {
    let years = country.is_some() && window.claim() == Some(Claim::Year);
    if (window.claim().is_some() && !years)
        || window.letters() > 0
        || window.is_glued()
        || window.gaps().any(|gap| gap == Gap::Line)
    {
        return None;
    }
    let shape = shape(window.groups, prefix)?;
    let uniform = is_uniform(&window.groups[window.groups.len().saturating_sub(inner(shape))..]);
    let free = if shape == Shape::Compact { window.is_whole() } else { window.is_alone() };
    if !uniform || !free {
        return None;
    }
    let all: [u8; 12] = window.digits(&text.chars);
    let digits = <[u8; 8]>::try_from(&all[prefix..prefix + 8]).ok()?;
    let grouped_as = match shape {
        Shape::Norwegian => Some(Country::No),
        Shape::Halves => Some(Country::Dk),
        _ => None,
    };
    let range = window.range();
    Some(Phone { range: opening(text, range.start)..range.end, digits, country, grouped_as, shape })
}

/// The groups behind the first of the number itself.
fn inner(shape: Shape) -> usize {
    match shape {
        Shape::Norwegian => 2,
        Shape::Pairs => 3,
        Shape::Halves => 1,
        Shape::Compact => 0,
        Shape::Single => 7,
    }
}

fn shape(groups: &[Group], prefix: usize) -> Option<Shape> {
    let mut left = prefix;
    let mut lengths = [0; 8];
    let mut count = 0;
    for group in groups {
        let cut = left.min(group.len());
        left -= cut;
        if group.len() > cut {
            *lengths.get_mut(count)? = group.len() - cut;
            count += 1;
        }
    }
    match lengths[..count] {
        [3, 2, 3] => Some(Shape::Norwegian),
        [2, 2, 2, 2] => Some(Shape::Pairs),
        [4, 4] => Some(Shape::Halves),
        [8] => Some(Shape::Compact),
        [1, 1, 1, 1, 1, 1, 1, 1] => Some(Shape::Single),
        _ => None,
    }
}

/// Spaces, hyphens or dots, and the same between all groups.
fn is_uniform(groups: &[Group]) -> bool {
    let usual = |gap: Gap| matches!(gap, Gap::Space | Gap::Sign('-' | '.' | '·') | Gap::SpacedSign('-'));
    groups.iter().all(|group| usual(group.gap)) && groups.windows(2).all(|pair| pair[0].gap == pair[1].gap)
}

/// The plus sign, and the bracket before it where one closes inside.
fn opening(text: &Text, start: usize) -> usize {
    let is = |at: usize, sign: char| at > 0 && text.chars[at - 1].c == sign;
    let plus = if is(start, '+') { start - 1 } else { start };
    let closes = text.chars[start..].iter().take(5).any(|c| c.c == ')');
    if closes && is(plus, '(') { plus - 1 } else { plus }
}

/// What a number reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// Likely one person's pocket.
    Mobile,
    /// A place; a person's or a body's.
    Fixed,
}

impl Line {
    /// The line of a number; none for special and machine numbers, and for what is no number at all.
    pub fn of(digits: [u8; 8], country: Country) -> Option<Self> {
        let head = digits[0] * 10 + digits[1];
        match country {
            Country::No => match head {
                40..=49 | 90..=99 => Some(Self::Mobile),
                21..=24 | 31..=33 | 35 | 37..=38 | 51..=53 | 55..=57 | 61..=64 | 66..=67 | 69..=79 => {
                    Some(Self::Fixed)
                }
                _ => None,
            },
            Country::Dk => match head {
                20..32 | 40..43 | 50..54 | 60 | 61 | 71 | 81 | 91..94 => Some(Self::Mobile),
                70 | 78..81 | 90 => None,
                32..100 => Some(Self::Fixed),
                _ => None,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(original: &str) -> Vec<String> {
        let text = Text::new(original);
        numbers(&text).map(|phone| text.slice(phone.range)).collect()
    }

    #[test]
    fn country_codes() {
        for number in [
            "+47 412 34 567",
            "+4741234567",
            "0047 41 23 45 67",
            "004741234567",
            "(+47) 412 34 567",
            "+45 2012 3456",
            "+47-41-23-45-67",
        ] {
            assert_eq!(written(number), [number]);
        }
        assert!(written("+46 70 123 45 67").is_empty());
        assert!(written("+4541 23 45 67 89").is_empty());
    }

    #[test]
    fn groupings() {
        assert_eq!(written("412 34 567, 20-12-34-56 og 20123456"), ["412 34 567", "20-12-34-56", "20123456"]);
        for other in ["41 234 567", "41 23-45 67", "412 34 5678", "41 23 45 67 89", "01.02.2024"] {
            assert_eq!(written(other), Vec::<String>::new(), "{other}");
        }
    }
}
