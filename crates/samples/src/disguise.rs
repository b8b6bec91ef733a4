//! What hides a number from a simple search, and from no reader. Section 2 of the specification.

use crate::{Kind, Random};

/// A way of writing the same signs otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Disguise {
    NoBreakSpaces,
    ThinSpaces,
    EnDashes,
    NoBreakHyphens,
    FullWidth,
    Mathematical,
    Keycaps,
    ZeroWidth,
    SoftHyphens,
    /// `O` for 0, `l` for 1, `S` for 5, `B` for 8: two at most, each beside a digit.
    LookAlikes,
    /// Cyrillic letters that look like Latin ones.
    Cyrillic,
    /// Bokmål, nynorsk.
    NorwegianWords,
    DanishWords,
    /// " punktum " in an address.
    DotWords,
    /// "(dot)" in an address.
    DotBrackets,
}

impl Disguise {
    /// All of them.
    pub const ALL: [Self; 15] = [
        Self::NoBreakSpaces,
        Self::ThinSpaces,
        Self::EnDashes,
        Self::NoBreakHyphens,
        Self::FullWidth,
        Self::Mathematical,
        Self::Keycaps,
        Self::ZeroWidth,
        Self::SoftHyphens,
        Self::LookAlikes,
        Self::Cyrillic,
        Self::NorwegianWords,
        Self::DanishWords,
        Self::DotWords,
        Self::DotBrackets,
    ];

    /// Whether only a word nearby tells what it is.
    #[must_use]
    pub fn needs_cue(self) -> bool {
        matches!(self, Self::NorwegianWords | Self::DanishWords | Self::LookAlikes)
    }

    /// What was written, in this disguise; `None` where people do not write the kind so, or nothing would change.
    #[must_use]
    pub fn put_on(self, kind: Kind, written: &str, random: &mut Random) -> Option<String> {
        let plain_address = kind == Kind::Email && written.contains('@') && !written.contains(' ');
        let disguised = match self {
            Self::NoBreakSpaces => written.replace(' ', "\u{a0}"),
            Self::ThinSpaces => written.replace(' ', "\u{202f}"),
            Self::EnDashes if kind.is_digits() => written.replace('-', "–"),
            Self::NoBreakHyphens if kind.is_digits() => written.replace('-', "\u{2011}"),
            Self::FullWidth if kind.is_digits() => shifted(written, 0xff10),
            Self::Mathematical if kind.is_digits() => shifted(written, 0x1d7ce),
            Self::Keycaps if kind.is_digits() => after_digits(written, "\u{fe0f}\u{20e3}"),
            Self::ZeroWidth if kind.is_digits() || plain_address => between_letters(written, '\u{200b}'),
            Self::SoftHyphens if kind.is_digits() => between_letters(written, '\u{ad}'),
            Self::LookAlikes if kind.is_personal_number() && !written.contains(['\n', '+', '/']) => {
                look_alikes(written, random)
            }
            Self::Cyrillic if plain_address => written.replacen('a', "а", 1).replacen('o', "о", 1),
            Self::NorwegianWords if spoken(kind, false) => words(written, &NORWEGIAN)?,
            Self::DanishWords if spoken(kind, true) => words(written, &DANISH)?,
            Self::DotWords if kind == Kind::Email && !plain_address => written.replace('.', " punktum "),
            Self::DotBrackets if kind == Kind::Email && !plain_address => written.replace('.', "(dot)"),
            _ => return None,
        };
        (disguised != written).then_some(disguised)
    }
}

const NORWEGIAN: [&str; 10] = ["null", "en", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni"];
const DANISH: [&str; 10] = ["nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni"];

/// The numbers that people dictate.
fn spoken(kind: Kind, danish: bool) -> bool {
    match kind {
        Kind::DanishCpr | Kind::DanishPhone => danish,
        Kind::NorwegianId | Kind::NorwegianDNumber | Kind::NorwegianPhone => !danish,
        _ => false,
    }
}

fn words(written: &str, names: &[&str; 10]) -> Option<String> {
    if written.contains(['+', '\n']) || written.starts_with("00") {
        return None;
    }
    let words = written.chars().filter_map(|c| c.to_digit(10)).map(|digit| names[digit as usize]);
    Some(words.collect::<Vec<_>>().join(" "))
}

fn shifted(written: &str, zero: u32) -> String {
    let shift = |c: char| {
        c.to_digit(10).filter(|_| c.is_ascii()).and_then(|digit| char::from_u32(zero + digit)).unwrap_or(c)
    };
    written.chars().map(shift).collect()
}

fn after_digits(written: &str, mark: &str) -> String {
    let one = |c: char| if c.is_ascii_digit() { format!("{c}{mark}") } else { c.to_string() };
    written.chars().map(one).collect()
}

fn between_letters(written: &str, mark: char) -> String {
    let mut between = String::new();
    for c in written.chars() {
        let beside = between.chars().next_back().is_some_and(char::is_alphanumeric) && c.is_alphanumeric();
        between.extend(beside.then_some(mark));
        between.push(c);
    }
    between
}

fn look_alikes(written: &str, random: &mut Random) -> String {
    const FACES: [(char, char); 4] = [('0', 'O'), ('1', 'l'), ('5', 'S'), ('8', 'B')];
    let mut letters: Vec<char> = written.chars().collect();
    for _ in 0..=random.below(2) {
        let at = random.below(letters.len());
        let beside = [at.wrapping_sub(1), at + 1]
            .into_iter()
            .filter_map(|at| letters.get(at))
            .any(char::is_ascii_digit);
        let face = FACES.iter().find(|(digit, _)| beside && *digit == letters[at]);
        letters[at] = face.map_or(letters[at], |(_, face)| *face);
    }
    letters.into_iter().collect()
}
