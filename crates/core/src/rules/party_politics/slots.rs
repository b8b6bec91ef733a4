//! Where a phrase can begin, and what fills its slots.

use omhu_knowledge::Class;
use omhu_knowledge::phrases::party_politics::PHRASES;
use omhu_knowledge::phrases::{Phrase, Slot};

use super::features::Reading;
use super::tags;
use crate::phrases;
use crate::text::{Case, Kind, Token};

/// Imperatives that are a noun or a past tense too.
const ELSEWHERE: [&str; 10] =
    ["kom", "besøk", "besøg", "del", "hjelp", "hjælp", "støtte", "ring", "bank", "møte"];

/// What days and months begin with; they are capitalised in headings.
const CALENDAR: &str = "mandag måndag tirsdag tysdag onsdag torsdag fredag lørdag laurdag søndag sundag januar februar \
    mars marts april mai maj juni juli august september oktober november desember december";

impl Reading<'_> {
    /// "Kom", "besøk", "hjelp" are imperatives where a clause begins, else a past or a noun.
    fn is_no_imperative(&self, at: usize) -> bool {
        let token = &self.text.tokens[at];
        let before = at.checked_sub(1).map(|before| &self.text.tokens[before]);
        let begins = before.is_none_or(|before| {
            before.sentence != token.sentence
                || matches!(before.kind, Kind::Sign(_) | Kind::Emoji)
                || matches!(
                    self.text.folded(before),
                    "og" | "så" | "men" | "eller" | "derfor" | "difor" | "gjerne"
                )
        });
        !begins && ELSEWHERE.contains(&self.text.folded(token))
    }

    /// The phrases that begin at a token, within `end`: section, and one past the last token.
    pub fn phrases(&self, at: usize, end: usize) -> impl Iterator<Item = (u8, usize)> {
        let token = &self.text.tokens[at];
        let worded = token.is(Class::STARTS_PARTY_POLITICS) && !self.is_no_imperative(at);
        let classes = Class::GOVERNMENT.or(Class::CAMPAIGN)
            | Class::ATTACK_VERB.or(Class::RIDICULE)
            | Class::PRAISE_WORD.into();
        let otherwise = token.is(classes) || self.fill(Slot::Favoured, at).is_some();
        let word = worded.then(|| PHRASES.beginning_with(self.text.folded(token)));
        let others = otherwise.then(|| PHRASES.beginning_otherwise());
        let found = move |(section, phrase): (u8, Phrase)| {
            let end = phrases::matches(self.text, at, end, phrase, &|slot, at| self.fill(slot, at))?;
            Some((section, end))
        };
        word.into_iter().flatten().chain(others.into_iter().flatten()).filter_map(found)
    }

    /// One past what fills a slot.
    pub fn fill(&self, slot: Slot, at: usize) -> Option<usize> {
        let token = self.text.tokens.get(at)?;
        let party = |at| self.mention_at(at).map(|mention| mention.end);
        let account =
            || (token.kind == Kind::Handle).then(|| tags::party_of_handle(self.text.folded(token))).flatten();
        match slot {
            Slot::Rival => party(at),
            Slot::Government => token.is(Class::GOVERNMENT).then_some(at + 1),
            Slot::Party => match self.mention_at(at) {
                Some(mention) => (!mention.bloc).then_some(mention.end),
                None if self.is_party_tag(token) => Some(at + 1),
                None => account().map(|_| at + 1),
            },
            Slot::Favoured => party(at).or_else(|| self.favoured(token, at)),
        }
    }

    /// Us, me, an office, a list, or a name.
    fn favoured(&self, token: &Token, at: usize) -> Option<usize> {
        let folded = self.text.folded(token);
        let next =
            |steps: usize| self.text.tokens.get(at + steps).filter(|next| next.sentence == token.sentence);
        if token.kind == Kind::Handle {
            return Some(at + 1);
        }
        if token.kind != Kind::Word {
            return None;
        }
        if matches!(folded, "oss" | "os" | "meg" | "mig") || token.is(Class::OFFICE) && is_definite(folded) {
            return Some(at + 1);
        }
        if matches!(folded, "liste" | "lista" | "listen")
            && next(1).is_some_and(|next| next.kind == Kind::Number || next.case != Case::Lower)
        {
            return Some(at + 2);
        }
        if token.case != Case::Title || token.sentence != self.sentence_before(at) || is_calendar(folded) {
            return None;
        }
        (1..=3)
            .find_map(|steps| self.mention_at(at + steps))
            .filter(|mention| mention.title)
            .map(|mention| mention.end)
            .or(Some(at + 1))
    }

    /// The sentence of the token before: a word that opens a sentence is no name by its capital.
    fn sentence_before(&self, at: usize) -> u32 {
        at.checked_sub(1).map_or(u32::MAX, |before| self.text.tokens[before].sentence)
    }
}

/// "ministeren", "ordføreren", "borgmesteren", "statsråden".
fn is_definite(word: &str) -> bool {
    ["en", "et", "a", "n"].iter().any(|end| word.ends_with(end)) && !word.starts_with("kandidate")
}

fn is_calendar(word: &str) -> bool {
    CALENDAR.split(' ').any(|beginning| !beginning.is_empty() && word.starts_with(beginning))
}
