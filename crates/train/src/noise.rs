//! Posts are not newspaper sentences: what writers of posts do to a sentence.

use omhu_samples::Random;

/// One habit of posts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noise {
    Emoji,
    Hashtags,
    Links,
    Mentions,
    NoCapitals,
    LineBreaks,
    /// Every one of them but missing capitals, which come in half of the sentences.
    All,
}

pub const EVERY: [Noise; 7] = [
    Noise::Emoji,
    Noise::Hashtags,
    Noise::Links,
    Noise::Mentions,
    Noise::NoCapitals,
    Noise::LineBreaks,
    Noise::All,
];

const EMOJI: [&str; 6] = ["🎉", "😊", "👩‍🚒", "❤️", "🙏🏽", "🇳🇴"];
const TAGS: [&str; 5] = ["#folkehelse", "#kommune", "#Sommer2026", "#nyheter", "#tbt"];
const LINKS: [&str; 3] = ["https://www.eksempel.kommune.no/nytt?id=7", "eksempel.dk/nyheder", "bit.ly/3xYz"];
const HANDLES: [&str; 3] = ["@eksempelkommune", "@nav_no", "@kari"];

impl Noise {
    /// The sentence as such a writer would post it. Words keep their order and their letters.
    pub fn add(self, sentence: &str, random: &mut Random) -> String {
        match self {
            Self::Emoji => inserted(sentence, EMOJI[random.below(EMOJI.len())], random),
            Self::Hashtags => format!("{sentence} {}", TAGS[random.below(TAGS.len())]),
            Self::Links => format!("{sentence} {}", LINKS[random.below(LINKS.len())]),
            Self::Mentions => inserted(sentence, HANDLES[random.below(HANDLES.len())], random),
            Self::NoCapitals => sentence.to_lowercase(),
            Self::LineBreaks => broken(sentence, random),
            Self::All => {
                let cased = if random.once_in(2) { sentence.to_lowercase() } else { sentence.to_owned() };
                let kinds = [Self::Emoji, Self::Hashtags, Self::Links, Self::Mentions, Self::LineBreaks];
                kinds.into_iter().fold(cased, |text, kind| kind.add(&text, random))
            }
        }
    }
}

fn spaces(text: &str) -> Vec<usize> {
    text.match_indices(' ').map(|(at, _)| at).collect()
}

fn inserted(text: &str, sign: &str, random: &mut Random) -> String {
    let spaces = spaces(text);
    match spaces.get(random.below(spaces.len() + 1)) {
        Some(&at) => format!("{} {sign}{}", &text[..at], &text[at..]),
        None => format!("{sign} {text}"),
    }
}

fn broken(text: &str, random: &mut Random) -> String {
    let spaces = spaces(text);
    match spaces.get(random.below(spaces.len())) {
        Some(&at) => format!("{}\n{}", &text[..at], &text[at + 1..]),
        None => text.to_owned(),
    }
}
