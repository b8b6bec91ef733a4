//! What speaks for a public or a private role: hashed features of a name and of the words around it.

use std::ops::Range;

use omhu_knowledge::{Class, Classes, classes};

use crate::credits::is_credit;
use crate::people::Person;
use crate::text::{Case, Kind, Text, Token};

/// So many bits of a feature's hash are kept.
pub const BITS: u32 = 17;

/// So many tokens on each side have a place of their own; those up to [`NEAR`] are merely near.
const PLACES: usize = 3;
const NEAR: usize = 6;

/// So many tokens on each side are looked at in all.
const REACH: usize = 60;

/// So many names on each side are looked at.
const NAMES: usize = 8;

/// The first letters of a word, which its forms share.
const STEM: usize = 5;

/// Last letters of a compound that are looked at: "lege", "leder", "direktør" without its start.
const ENDINGS: [usize; 3] = [4, 5, 7];

/// Classes of words that say something of a role.
const CLASSES: [Class; 13] = [
    Class::PUBLIC_TITLE,
    Class::PUBLIC_STAGE,
    Class::PUBLIC_ACT,
    Class::SAID,
    Class::GREETING,
    Class::INTRODUCED,
    Class::PRIVATE_ROLE,
    Class::PRIVATE_MATTER,
    Class::PRIVATE_CUE,
    Class::PROTECTED,
    Class::PARTY,
    Class::CREDIT,
    Class::ORGANISATION_WORD,
];

/// What a feature is about.
#[derive(Clone, Copy)]
enum About {
    Name = 1,
    Place,
    Near,
    Ending,
    Pair,
    Sentence,
    Text,
    Class,
}

/// The features of the person at `at`, each once. What stands beside the same name elsewhere counts too.
#[must_use]
pub fn features(text: &Text, people: &[&Person], at: usize) -> Vec<u32> {
    let near = &people[at.saturating_sub(NAMES)..people.len().min(at + NAMES + 1)];
    let person = people[at];
    let mut around = Around::new(text, near, person);
    around.name(person);
    around.beside();
    around.bags();
    for other in near.iter().filter(|other| other.range != person.range && share_a_word(text, person, other))
    {
        around.own = tokens(text, other);
        around.beside();
    }
    around.features
}

struct Around<'a> {
    text: &'a Text,
    /// What each token is read as, from the one at `start` on.
    words: Vec<&'a str>,
    start: usize,
    /// The tokens of the name.
    own: Range<usize>,
    features: Vec<u32>,
    /// A bit for each feature that is among them.
    seen: Vec<u32>,
}

impl<'a> Around<'a> {
    fn new(text: &'a Text, near: &[&Person], person: &Person) -> Self {
        let own = tokens(text, person);
        let start = own.start.saturating_sub(REACH);
        let end = text.tokens.len().min(own.end + REACH);
        let mut words: Vec<&str> = text.tokens[start..end].iter().map(|token| word(text, token)).collect();
        for token in near.iter().flat_map(|person| tokens(text, person)) {
            if let Some(word) = token.checked_sub(start).and_then(|at| words.get_mut(at)) {
                *word = "Name";
            }
        }
        Self { text, words, start, own, features: Vec::new(), seen: vec![0; 1 << (BITS - 5)] }
    }

    /// How somebody is called, and where.
    fn name(&mut self, person: &Person) {
        let tokens = &self.text.tokens[self.own.clone()];
        let length = tokens.iter().filter(|token| token.kind == Kind::Word).count().min(3);
        let low = tokens.iter().all(|token| token.case == Case::Lower);
        let opens = tokens.first().is_some_and(|token| token.opens_line);
        let credited =
            (self.own.start.saturating_sub(NEAR)..self.own.start).any(|at| is_credit(self.text, at));
        self.add(About::Name, length | bit(person.has_given_name, 2) | bit(low, 3), "");
        self.add(About::Name, bit(opens, 0) | bit(self.own.start == 0, 1) | bit(true, 4), "");
        self.add(About::Name, bit(credited, 0) | bit(true, 5), "");
        self.add(About::Name, bit(is_known(self.text, person), 0) | bit(true, 6), "");
    }

    /// The words directly before and after.
    fn beside(&mut self) {
        for side in [Side::Before, Side::After] {
            for distance in 0..NEAR {
                let word = self.at(side, distance);
                self.add(About::Place, side as usize | distance.min(PLACES) << 1, word);
                self.add(About::Near, side as usize, stem(word));
                let endings = ENDINGS.into_iter().filter(|_| distance <= PLACES);
                for ending in endings.filter_map(|letters| ending(word, letters)) {
                    self.add(About::Ending, side as usize, ending);
                }
                let classes = self
                    .index(side, distance)
                    .and_then(|at| self.text.tokens.get(at))
                    .map(|token| token.classes);
                self.classes(side as usize | distance.min(PLACES) << 1, classes.unwrap_or_default());
            }
            self.pair(side as usize, self.at(side, 0), self.at(side, 1));
            self.pair(side as usize | bit(true, 1), self.at(side, 1), self.at(side, 2));
        }
        self.pair(bit(true, 2), self.at(Side::Before, 0), self.at(Side::After, 0));
    }

    /// The words of the sentence, and of the rest of the text.
    fn bags(&mut self) {
        let sentence = self.text.tokens.get(self.own.start).map(|token| token.sentence);
        for at in 0..self.words.len() {
            let Some(token) = self.text.tokens.get(self.start + at) else { continue };
            if self.own.contains(&(self.start + at)) {
                continue;
            }
            let about = if Some(token.sentence) == sentence { About::Sentence } else { About::Text };
            self.add(about, 0, stem(self.words[at]));
            self.classes(about as usize | bit(true, 3), token.classes);
        }
    }

    fn classes(&mut self, place: usize, classes: Classes) {
        for (number, class) in CLASSES.into_iter().enumerate() {
            if classes.has(class) {
                self.add(About::Class, number << 4 | place, "");
            }
        }
    }

    fn pair(&mut self, place: usize, one: &str, other: &str) {
        self.keep(hash(hash(seed(About::Pair, place), one), other));
    }

    fn add(&mut self, about: About, place: usize, word: &str) {
        self.keep(hash(seed(about, place), word));
    }

    fn keep(&mut self, hash: u32) {
        let feature = hash.wrapping_mul(0x9e37_79b1) >> (u32::BITS - BITS);
        let (bits, bit) = (&mut self.seen[(feature >> 5) as usize], 1 << (feature & 31));
        if *bits & bit == 0 {
            *bits |= bit;
            self.features.push(feature);
        }
    }

    fn index(&self, side: Side, distance: usize) -> Option<usize> {
        match side {
            Side::Before => self.own.start.checked_sub(distance + 1),
            Side::After => Some(self.own.end + distance),
        }
    }

    /// The word at a distance; nothing where the text has ended.
    fn at(&self, side: Side, distance: usize) -> &'a str {
        let at = self.index(side, distance).and_then(|at| at.checked_sub(self.start));
        at.and_then(|at| self.words.get(at)).copied().unwrap_or_default()
    }
}

#[derive(Clone, Copy)]
enum Side {
    Before,
    After,
}

/// Whether everybody knows somebody of this name, also in the genitive.
#[must_use]
pub fn is_known(text: &Text, person: &Person) -> bool {
    let mut name = String::new();
    for word in
        text.tokens[tokens(text, person)].iter().map(|token| text.folded(token)).filter(|word| *word != ".")
    {
        if !name.is_empty() && !name.ends_with('-') && word != "-" {
            name.push('_');
        }
        name.push_str(word);
    }
    let is_known = |name: &str| classes(name).has(Class::PUBLIC_PERSON);
    is_known(&name) || name.strip_suffix('s').is_some_and(is_known)
}

fn share_a_word(text: &Text, one: &Person, other: &Person) -> bool {
    let words = |person| text.tokens[tokens(text, person)].iter().filter(|token| token.kind == Kind::Word);
    words(one).any(|word| words(other).any(|same| text.folded(same) == text.folded(word)))
}

/// The tokens of a name.
#[must_use]
pub fn tokens(text: &Text, person: &Person) -> Range<usize> {
    let first = text.token_at(person.range.start);
    first..text.token_at(person.range.end.saturating_sub(1)).max(first) + 1
}

/// A token as a word: numbers by their length, years by their time, links and addresses as such.
fn word<'a>(text: &'a Text, token: &Token) -> &'a str {
    let folded = text.folded(token);
    match token.kind {
        Kind::Number => number(folded),
        Kind::Url => "Url",
        Kind::Email => "Email",
        Kind::Handle => "Handle",
        Kind::Emoji => "Emoji",
        Kind::Hashtag => folded.trim_start_matches('#'),
        Kind::Word | Kind::Sign(_) => folded,
    }
}

fn number(digits: &str) -> &'static str {
    match digits.len() {
        1 => "0",
        2 => "00",
        3 => "000",
        4 if digits < "1970" => "Past",
        4 => "0000",
        _ => "00000",
    }
}

fn stem(word: &str) -> &str {
    word.char_indices().nth(STEM).map_or(word, |(end, _)| &word[..end])
}

/// The last letters of a word that has at least two more.
fn ending(word: &str, letters: usize) -> Option<&str> {
    let start = word.char_indices().rev().nth(letters - 1)?.0;
    (word[..start].chars().nth(1).is_some()).then(|| &word[start..])
}

fn bit(set: bool, place: u32) -> usize {
    usize::from(set) << place
}

fn seed(about: About, place: usize) -> u32 {
    (about as u32) << 16 | place as u32
}

/// FNV-1a over what was hashed before and the bytes of a word.
fn hash(before: u32, word: &str) -> u32 {
    let step = |hash: u32, byte: u32| (hash ^ byte).wrapping_mul(0x0100_0193);
    word.bytes().fold(step(before, 0x811c_9dc5), |hash, byte| step(hash, u32::from(byte)))
}
