//! Other people in the same sentences: names of every origin, and names that nobody has heard of.

use std::path::Path;

use anyhow::Result;
use omhu_core::people::lexicon::Known;
use omhu_core::people::model::FIRST;

use super::gazetteer;
use super::marked::Marked;
use super::random::Random;

/// Names to take from.
pub struct Pool {
    given: Vec<String>,
    surnames: Vec<String>,
    /// Percent of the names that nobody has heard of.
    made_up: usize,
}

impl Pool {
    /// All that the lists have, and names made of them.
    pub fn new(corpora: &Path) -> Result<Self> {
        Ok(Self { made_up: 33, ..Self::of(corpora, |_| true)? })
    }

    /// Some of those that the lists have.
    pub fn of(corpora: &Path, wanted: impl Fn(&str) -> bool) -> Result<Self> {
        let wanted = |known| -> Result<Vec<String>> {
            Ok(gazetteer::people(corpora, known)?
                .into_iter()
                .filter(|name| wanted(&name.to_lowercase()))
                .collect())
        };
        Ok(Self { given: wanted(Known::GIVEN)?, surnames: wanted(Known::SURNAME)?, made_up: 0 })
    }

    /// A copy in which most words of people's names are others.
    pub fn swap(&self, marked: &Marked, random: &mut Random) -> Marked {
        let mut swapped = Marked { chars: Vec::new(), names: Vec::new(), marks: marked.marks };
        let mut at = 0;
        let mut names = marked.names.clone();
        names.sort_unstable();
        for (start, end, label) in names.into_iter().filter(|name| name.0 < name.1) {
            if start < at {
                continue;
            }
            swapped.chars.extend(&marked.chars[at..start]);
            let first = swapped.chars.len();
            let name: String = marked.chars[start..end].iter().collect();
            let name = if label == FIRST { self.other(&name, random) } else { name };
            swapped.chars.extend(name.chars());
            swapped.names.push((first, swapped.chars.len(), label));
            at = end;
        }
        swapped.chars.extend(&marked.chars[at..]);
        swapped
    }

    fn other(&self, name: &str, random: &mut Random) -> String {
        let words: Vec<&str> = name.split(' ').collect();
        let last = words.len() - 1;
        let other = |(at, word): (usize, &&str)| {
            let plain = word.chars().count() > 2 && word.chars().skip(1).all(char::is_lowercase);
            if !plain || !word.starts_with(char::is_uppercase) || word.ends_with('s') || random.percent(10) {
                return (*word).to_owned();
            }
            let surname = at == last && (last > 0 || !self.given.iter().any(|given| given == word));
            self.draw(if surname { &self.surnames } else { &self.given }, random)
        };
        words.iter().enumerate().map(other).collect::<Vec<_>>().join(" ")
    }

    /// A name, or the beginning of one with the end of another.
    fn draw(&self, names: &[String], random: &mut Random) -> String {
        let (one, other) = (random.pick(names), random.pick(names));
        if !random.percent(self.made_up) {
            return one.clone();
        }
        let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
        one[..one.len().div_ceil(2)].iter().chain(&other[other.len() / 2..]).collect()
    }
}
