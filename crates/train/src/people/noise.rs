//! What posts have and newspapers lack.

use super::marked::Marked;
use super::random::Random;
use omhu_core::people::model::FIRST;

/// A kind of noise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noise {
    Emoji,
    Hashtags,
    Links,
    Mentions,
    Breaks,
    /// No capital at all.
    Low,
    /// No capital in people's names.
    LowNames,
    /// Capitals only.
    High,
    /// Capitals only in people's names, or their surnames.
    HighNames,
    /// Any of them.
    All,
}

impl Noise {
    pub const EACH: [Self; 9] = [
        Self::Emoji,
        Self::Hashtags,
        Self::Links,
        Self::Mentions,
        Self::Breaks,
        Self::Low,
        Self::LowNames,
        Self::High,
        Self::HighNames,
    ];

    /// A noised copy.
    pub fn on(self, marked: &Marked, random: &mut Random) -> Marked {
        let mut marked = marked.clone();
        match self {
            Self::Emoji => insert(&mut marked, EMOJI, random),
            Self::Hashtags => insert(&mut marked, HASHTAGS, random),
            Self::Links => insert(&mut marked, LINKS, random),
            Self::Mentions => insert(&mut marked, MENTIONS, random),
            Self::Breaks => breaks(&mut marked, random),
            Self::Low => recase(&mut marked, low, |_| true),
            Self::High => recase(&mut marked, high, |_| true),
            Self::LowNames => recase_names(&mut marked, low, false),
            Self::HighNames => recase_names(&mut marked, high, random.percent(60)),
            Self::All => {
                for noise in [Self::Emoji, Self::Hashtags, Self::Links, Self::Mentions, Self::Breaks] {
                    if random.percent(50) {
                        marked = noise.on(&marked, random);
                    }
                }
                if random.percent(50) {
                    marked = random.pick(&Self::EACH[5..]).on(&marked, random);
                }
            }
        }
        marked
    }
}

const EMOJI: &[&str] =
    &["😀", "👏👏", "❤️", "🎉", "🙏🏽", "👉", "🇳🇴", "🇩🇰", "⚽", "✨", "📍", "💪🏼", "👨‍👩‍👧", "😂😂", "🔥", "🌞"];

const HASHTAGS: &[&str] = &[
    "#kommune",
    "#Alta2026",
    "#takk",
    "#jobb",
    "#skole",
    "#valg",
    "#OppTur",
    "#nyhet",
    "#dkpol",
    "#norskarkiv",
    "#helse",
    "#17mai",
    "#kultur",
    "#Bergen",
    "#skolestart",
    "#sommer",
];

const LINKS: &[&str] = &[
    "https://example.no/sak/123",
    "www.kommunen.no",
    "https://t.co/aB3dE",
    "example.dk/nyheder",
    "bit.ly/3xYz",
    "https://www.example.com/a?b=c",
    "nrk.no",
    "https://eksempel.kommune.no/aktuelt/side.html",
];

const MENTIONS: &[&str] = &[
    "@kommunen",
    "@kari_n",
    "@OlaNordmann",
    "@politiet",
    "@nrk",
    "@jens.h",
    "@bergenkommune",
    "@hansen82",
    "@fhi@mastodon.social",
    "@DRNyheder",
];

/// Puts one to three things between words, most often last, never inside a name.
fn insert(marked: &mut Marked, things: &[&str], random: &mut Random) {
    for _ in 0..=random.below(3) {
        let thing = random.pick(things).chars();
        let inside = |at: usize| marked.names.iter().any(|(start, end, _)| *start < at && at < *end);
        let gaps: Vec<usize> =
            (0..marked.chars.len()).filter(|at| marked.chars[*at] == ' ' && !inside(*at)).collect();
        let (at, thing): (usize, String) = match random.below(10) {
            0..2 => (0, thing.chain([' ']).collect()),
            2..6 if !gaps.is_empty() => (*random.pick(&gaps), [' '].into_iter().chain(thing).collect()),
            _ => (marked.chars.len(), [' '].into_iter().chain(thing).collect()),
        };
        let length = thing.chars().count();
        marked.chars.splice(at..at, thing.chars());
        for (start, end, _) in &mut marked.names {
            if *start >= at {
                *start += length;
                *end += length;
            }
        }
    }
}

fn breaks(marked: &mut Marked, random: &mut Random) {
    let share = 5 + random.below(20);
    for at in 0..marked.chars.len() {
        let inside = marked.names.iter().any(|(start, end, _)| *start < at && at < *end);
        if marked.chars[at] == ' ' && random.percent(if inside { share / 5 } else { share }) {
            marked.chars[at] = '\n';
        }
    }
}

/// One character for one.
fn low(c: char) -> char {
    Some(c.to_lowercase()).filter(|lower| lower.len() == 1).and_then(|mut lower| lower.next()).unwrap_or(c)
}

fn high(c: char) -> char {
    Some(c.to_uppercase()).filter(|upper| upper.len() == 1).and_then(|mut upper| upper.next()).unwrap_or(c)
}

fn recase(marked: &mut Marked, case: impl Fn(char) -> char, where_: impl Fn(usize) -> bool) {
    for (at, c) in marked.chars.iter_mut().enumerate() {
        if where_(at) {
            *c = case(*c);
        }
    }
}

/// All of people's names, or only their last words.
fn recase_names(marked: &mut Marked, case: impl Fn(char) -> char, last: bool) {
    let people: Vec<_> = marked.names.iter().filter(|name| name.2 == FIRST).copied().collect();
    for (mut start, end, _) in people {
        if last {
            start += marked.chars[start..end].iter().rposition(|c| *c == ' ').unwrap_or(0);
        }
        recase(marked, &case, |at| (start..end).contains(&at));
    }
}
