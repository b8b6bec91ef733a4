//! What stands around something in a text, as hashed features: what the models of roles and of meanings read.

use std::ops::Range;

use omhu_knowledge::{Class, Classes};

use crate::cut;
use crate::linear::BITS;
use crate::people::Person;
use crate::text::{Kind, Text, Token};

/// So many tokens on each side have a place of their own; those up to [`NEAR`] are merely near.
const PLACES: usize = 3;
/// So many tokens on each side are near.
pub const NEAR: usize = 6;

/// So many tokens on each side may be its own.
const OWN: usize = 12;

/// So many tokens on each side are looked at in all.
const REACH: usize = 60;

/// The first letters of a word, which its forms share.
const STEM: usize = 5;

/// Last letters of a compound that are looked at: "lege", "leder", "direktør" without its start.
const ENDINGS: [usize; 3] = [4, 5, 7];

/// So many bits say where something stands, or what is said of it.
const PLACE_BITS: u32 = 24;

/// So many bits tell at once that a feature is new.
const SEEN: usize = 1 << 13;

/// What a feature is about.
#[derive(Clone, Copy)]
enum About {
    Itself = 1,
    Place,
    Near,
    Ending,
    Pair,
    Sentence,
    Text,
    Class,
    Known,
    Label,
    Own,
}

/// A stretch of tokens, the words around it, and the features that were found, each once.
pub struct Context<'a> {
    text: &'a Text,
    /// Classes of words that count.
    known: &'static [Class],
    all_known: Classes,
    /// What each token is read as, from the one at `start` on.
    words: Vec<&'a str>,
    start: usize,
    /// The tokens that it is about.
    pub own: Range<usize>,
    features: Vec<u32>,
    /// A bit that is set for each of them, and perhaps for others.
    seen: [u32; SEEN / 32],
}

impl<'a> Context<'a> {
    /// Around these tokens. Names are read as "a name".
    #[must_use]
    pub fn new(text: &'a Text, people: &[&Person], own: Range<usize>, known: &'static [Class]) -> Self {
        let start = own.start.saturating_sub(REACH);
        let end = text.tokens.len().min(own.end + REACH);
        let mut words: Vec<&str> = text.tokens[start..end].iter().map(|token| word(text, token)).collect();
        for token in people.iter().flat_map(|person| tokens(text, &person.range)) {
            if let Some(word) = token.checked_sub(start).and_then(|at| words.get_mut(at)) {
                *word = "Name";
            }
        }
        let all_known = Classes::of(known);
        Self { text, known, all_known, words, start, own, features: Vec::new(), seen: [0; SEEN / 32] }
    }

    /// The hashes of all features that were found.
    #[must_use]
    pub fn features(self) -> Vec<u32> {
        self.features
    }

    /// Something about the stretch itself: what is said of it and, where that has words, which.
    pub fn itself(&mut self, what: usize, word: &str) {
        self.add(About::Itself, what, word);
    }

    /// The words directly before and after.
    pub fn beside(&mut self) {
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
    pub fn bags(&mut self) {
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

    /// The words on each side up to its neighbours, which end before and begin at these tokens, alone and in pairs: they speak of it
    /// rather than of others.
    pub fn between(&mut self, neighbours: Range<usize>) {
        for side in [Side::Before, Side::After] {
            let inside = |context: &Self, distance: usize| {
                context.index(side, distance).filter(|at| neighbours.contains(at) && distance < OWN)
            };
            let mut distance = 0;
            while let Some(token) = inside(self, distance).and_then(|at| self.text.tokens.get(at)) {
                let word = stem(self.at(side, distance));
                distance += 1;
                let next = inside(self, distance).map_or("", |_| stem(self.at(side, distance)));
                self.add(About::Own, side as usize, word);
                self.pair(side as usize | bit(true, 9), word, next);
                self.classes(side as usize | bit(true, 2) | bit(true, 3), token.classes);
            }
        }
    }

    /// The words directly before and after, together with another word.
    pub fn beside_with(&mut self, word: &str) {
        for (place, side, distance) in [(5, Side::Before, 0), (6, Side::After, 0), (7, Side::Before, 1)] {
            self.pair(bit(true, place), word, self.at(side, distance));
        }
    }

    /// What the words of the sentence are, together with another word.
    pub fn sentence_with(&mut self, word: &str) {
        let sentence = self.text.tokens.get(self.own.start).map(|token| token.sentence);
        let end = self.start + self.words.len();
        let mut all = Classes::default();
        let same = self.text.tokens[self.start..end].iter().filter(|token| Some(token.sentence) == sentence);
        same.for_each(|token| all |= token.classes);
        for (number, class) in self.known.iter().enumerate() {
            if all.has(*class) {
                self.add(About::Known, number, word);
            }
        }
    }

    /// The nearest word of the sentence on each side that is one of these, whether it is near, and whether it stands before its neighbours.
    pub fn nearest(&mut self, labels: &[Class], neighbours: &Range<usize>) {
        let all = Classes::of(labels);
        let sentence = self.text.tokens.get(self.own.start).map(|token| token.sentence);
        for side in [Side::Before, Side::After] {
            let inside = (0..REACH)
                .map_while(|distance| Some((distance, self.text.tokens.get(self.index(side, distance)?)?)));
            let mut inside = inside.take_while(|(_, token)| Some(token.sentence) == sentence);
            let Some((distance, token)) = inside.find(|(_, token)| token.classes.meets(all)) else {
                continue;
            };
            let place = side as usize | bit(distance < NEAR, 1);
            let own = self.index(side, distance).is_some_and(|at| neighbours.contains(&at));
            let beyond = bit(true, 2) | bit(own, 1);
            for (number, _) in labels.iter().enumerate().filter(|(_, label)| token.classes.has(**label)) {
                self.add(About::Label, number << 4 | side as usize, "");
                self.add(About::Label, number << 4 | place | bit(true, 3), "");
                self.add(About::Label, number << 4 | side as usize | beyond, "");
            }
        }
    }

    fn classes(&mut self, place: usize, classes: Classes) {
        if !classes.meets(self.all_known) {
            return;
        }
        for (number, class) in self.known.iter().enumerate() {
            if classes.has(*class) {
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
        let place = feature as usize % SEEN;
        let (bits, bit) = (&mut self.seen[place / 32], 1 << (place % 32));
        let new = *bits & bit == 0 || !self.features.contains(&feature);
        *bits |= bit;
        if new {
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

/// The tokens of a stretch of characters.
#[must_use]
pub fn tokens(text: &Text, range: &Range<usize>) -> Range<usize> {
    let first = text.token_at(range.start);
    first..text.token_at(range.end.saturating_sub(1)).max(first) + 1
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
    word.char_indices().nth(STEM).map_or(word, |(end, _)| cut(word, ..end))
}

/// The last letters of a word that has at least two more.
fn ending(word: &str, letters: usize) -> Option<&str> {
    let start = word.char_indices().rev().nth(letters - 1)?.0;
    (cut(word, ..start).chars().nth(1).is_some()).then(|| cut(word, start..))
}

/// A bit at its place, if it is set.
#[must_use]
pub fn bit(set: bool, place: u32) -> usize {
    usize::from(set) << place
}

fn seed(about: About, place: usize) -> u32 {
    debug_assert!(place < 1 << PLACE_BITS, "a place would be read as another kind of feature");
    (about as u32) << PLACE_BITS | place as u32
}

/// FNV-1a over what was hashed before and the bytes of a word.
fn hash(before: u32, word: &str) -> u32 {
    let step = |hash: u32, byte: u32| (hash ^ byte).wrapping_mul(0x0100_0193);
    word.bytes().fold(step(before, 0x811c_9dc5), |hash, byte| step(hash, u32::from(byte)))
}
