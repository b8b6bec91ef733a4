//! What speaks for or against a party: stance and addressee, never a mention alone.
//! Features and weights: project specification of the domain, section 3.5.

use std::ops::Range;

use omhu_knowledge::phrases::{Phrase, party_politics as table};
use omhu_knowledge::{Class, Classes};

use super::matching;
use super::parties::{Mention, mentions};
use super::signature::signature;
use super::tags::{self, Tag};
use crate::text::{Kind, Text, Token};

/// One kind of stance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feature {
    VoteCall,
    TrustCall,
    OwnParty,
    Recruit,
    Campaign,
    Slogan,
    Victory,
    Attack,
    AttackPerhaps,
    Scold,
    Praise,
    Boast,
    Contrast,
    Candidate,
    Tag,
    Address,
    Share,
    Emoji,
    Appeal,
    SoftAppeal,
    Signature,
    OwnWork,
    Colour,
    PraisePerhaps,
}

/// A feature in the text.
#[derive(Clone, Debug)]
pub struct Hit {
    pub feature: Feature,
    pub tokens: Range<usize>,
    pub sentence: usize,
}

/// A text with what was seen of parties in it.
pub struct Reading<'a> {
    pub text: &'a Text,
    pub mentions: Vec<Mention>,
    /// The tokens of each sentence.
    pub sentences: Vec<Range<usize>>,
    pub hits: Vec<Hit>,
}

const GROUPS: [(Feature, &[Phrase]); 19] = [
    (Feature::VoteCall, table::VOTE_CALL),
    (Feature::TrustCall, table::TRUST_CALL),
    (Feature::OwnParty, table::OWN_PARTY),
    (Feature::Recruit, table::RECRUIT),
    (Feature::Slogan, table::SLOGAN),
    (Feature::Victory, table::VICTORY),
    (Feature::Attack, table::ATTACK),
    (Feature::AttackPerhaps, table::ATTACK_PERHAPS),
    (Feature::Scold, table::SCOLD),
    (Feature::Praise, table::PRAISE),
    (Feature::Boast, table::BOAST),
    (Feature::Contrast, table::BEFORE),
    (Feature::Candidate, table::CANDIDATE),
    (Feature::Share, table::SHARE),
    (Feature::Appeal, table::APPEAL),
    (Feature::SoftAppeal, table::APPEAL_SOFT),
    (Feature::OwnWork, table::OWN_WORK),
    (Feature::PraisePerhaps, table::PRAISE_PERHAPS),
    (Feature::Colour, table::VOTE_COLOUR),
];

/// Whether anything in the text can be about parties at all.
fn concerns(text: &Text) -> bool {
    let classes = Class::PARTY.or(Class::CAMPAIGN)
        | Class::GOVERNMENT.or(Class::BALLOT)
        | Class::TRUST.or(Class::ELECTION)
        | Class::VOTE_VERB.or(Class::LOCAL_LIST)
        | Class::OFFICE.into();
    let tag = |token: &Token| matches!(token.kind, Kind::Url | Kind::Handle | Kind::Hashtag);
    text.tokens.iter().any(|token| token.is(classes) || tag(token))
}

/// Reads a text; `None` where nothing in it concerns parties.
pub fn read(text: &Text) -> Option<Reading<'_>> {
    if !concerns(text) {
        return None;
    }
    let mut sentences = Vec::new();
    let mut start = 0;
    for sentence in text.sentences() {
        sentences.push(start..start + sentence.len());
        start += sentence.len();
    }
    let mut reading = Reading { text, mentions: mentions(text), sentences, hits: Vec::new() };
    let mut hits: Vec<Hit> =
        (0..reading.sentences.len()).flat_map(|sentence| reading.in_sentence(sentence)).collect();
    hits.extend(signature(&reading));
    hits.sort_by_key(|hit| hit.sentence);
    reading.hits = hits;
    Some(reading)
}

impl Reading<'_> {
    /// The mention that begins at a token.
    pub fn mention_at(&self, at: usize) -> Option<&Mention> {
        let found = self.mentions.binary_search_by_key(&at, |mention| mention.first).ok()?;
        Some(&self.mentions[found])
    }

    /// The mentions within some tokens.
    pub fn mentions_in(&self, tokens: &Range<usize>) -> &[Mention] {
        let from = self.mentions.partition_point(|mention| mention.first < tokens.start);
        let to = self.mentions.partition_point(|mention| mention.first < tokens.end);
        &self.mentions[from..to]
    }

    /// `#Høyre`.
    pub fn is_party_tag(&self, token: &Token) -> bool {
        token.kind == Kind::Hashtag
            && tags::tag(self.text.written(token), self.text.folded(token)) == Some(Tag::Party)
    }

    pub fn tokens(&self, range: &Range<usize>) -> &[Token] {
        &self.text.tokens[range.clone()]
    }

    pub fn has(&self, range: &Range<usize>, class: impl Into<Classes>) -> bool {
        let class = class.into();
        self.tokens(range).iter().any(|token| token.is(class))
    }

    pub fn any_word(&self, range: &Range<usize>, words: &[&str]) -> bool {
        self.tokens(range).iter().any(|token| words.contains(&self.text.folded(token)))
    }

    fn in_sentence(&self, sentence: usize) -> Vec<Hit> {
        let range = self.sentences[sentence].clone();
        let mut hits: Vec<Hit> = Vec::new();
        let mut add = |feature: Feature, tokens: Range<usize>| {
            if !hits.iter().any(|hit| hit.feature == feature) {
                hits.push(Hit { feature, tokens, sentence });
            }
        };
        for at in range.clone() {
            if let Some(feature) = self.by_itself(at) {
                add(feature, at..at + 1);
            }
            if !self.begins_phrase(at) || self.is_no_imperative(at) {
                continue;
            }
            for (feature, phrases) in GROUPS {
                let fill = |slot, at| self.fill(slot, at);
                let ends = phrases
                    .iter()
                    .filter_map(|phrase| matching::matches(self.text, at, range.end, phrase, &fill));
                if let Some(end) = ends.max() {
                    add(feature, at..end);
                }
            }
        }
        hits
    }

    /// A token that is a feature by itself.
    fn by_itself(&self, at: usize) -> Option<Feature> {
        let token = &self.text.tokens[at];
        let folded = self.text.folded(token);
        match token.kind {
            Kind::Url => tags::party_of_address(folded).map(|_| Feature::Address),
            Kind::Handle => tags::party_of_handle(folded).map(|_| Feature::Address),
            Kind::Hashtag => match tags::tag(self.text.written(token), folded)? {
                Tag::Call => Some(Feature::Tag),
                Tag::Slogan => Some(Feature::Slogan),
                Tag::Party => None,
            },
            Kind::Emoji => is_partisan(folded).then_some(Feature::Emoji),
            _ => token.is(Class::CAMPAIGN).then_some(Feature::Campaign),
        }
    }
}

/// Flowers and hearts of parties, and the faces that go with ridicule.
fn is_partisan(emoji: &str) -> bool {
    const SIGNS: &str = "🌹🥀🍀🌳🌻🌱💙💚🧡❤😂🤣🙄🤡🤦💪✊";
    SIGNS.contains(emoji)
}
