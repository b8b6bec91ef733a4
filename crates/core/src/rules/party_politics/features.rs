//! What speaks for or against a party: stance and addressee, never a mention alone.
//! Features and weights: project specification of the domain, section 3.5.

use std::ops::Range;

use omhu_knowledge::phrases::party_politics as table;
use omhu_knowledge::{Among, Class};

use super::parties::{Mention, mentions};
use super::signature::signature;
use super::tags::{self, Tag};
use crate::find;
use crate::order;
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
    /// A vote is told of; weighs nothing itself.
    Report,
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

/// The feature of a section of phrases.
fn feature(section: u8) -> Option<Feature> {
    Some(match section {
        table::VOTE_CALL => Feature::VoteCall,
        table::VOTE_COLOUR => Feature::Colour,
        table::TRUST_CALL => Feature::TrustCall,
        table::OWN_PARTY => Feature::OwnParty,
        table::OWN_WORK => Feature::OwnWork,
        table::RECRUIT => Feature::Recruit,
        table::SLOGAN => Feature::Slogan,
        table::VICTORY => Feature::Victory,
        table::ATTACK => Feature::Attack,
        table::ATTACK_PERHAPS => Feature::AttackPerhaps,
        table::SCOLD => Feature::Scold,
        table::PRAISE => Feature::Praise,
        table::PRAISE_PERHAPS => Feature::PraisePerhaps,
        table::BOAST => Feature::Boast,
        table::BEFORE => Feature::Contrast,
        table::CANDIDATE => Feature::Candidate,
        table::SHARE => Feature::Share,
        table::APPEAL => Feature::Appeal,
        table::APPEAL_SOFT => Feature::SoftAppeal,
        table::REPORT_FRAME => Feature::Report,
        _ => return None,
    })
}

/// Whether anything in the text but a party's name can be about parties.
fn concerns(text: &Text) -> bool {
    let classes = Class::CAMPAIGN.or(Class::GOVERNMENT)
        | Class::BALLOT.or(Class::TRUST)
        | Class::ELECTION.or(Class::VOTE_VERB)
        | Class::LOCAL_LIST.or(Class::OFFICE);
    let tag = |token: &Token| matches!(token.kind, Kind::Url | Kind::Handle | Kind::Hashtag);
    text.tokens.iter().any(|token| token.is(classes) || tag(token))
}

/// Reads a text; `None` where nothing in it concerns parties.
pub fn read(text: &Text) -> Option<Reading<'_>> {
    let mentions = mentions(text);
    if mentions.is_empty() && !concerns(text) {
        return None;
    }
    let mut sentences = Vec::new();
    let mut start = 0;
    for sentence in text.sentences() {
        sentences.push(start..start + sentence.len());
        start += sentence.len();
    }
    let mut reading = Reading { text, mentions, sentences, hits: Vec::new() };
    let mut hits: Vec<Hit> =
        (0..reading.sentences.len()).flat_map(|sentence| reading.in_sentence(sentence)).collect();
    hits.extend(signature(&reading));
    reading.hits = order::by_key(hits, |hit| hit.sentence);
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

    /// The hits of one sentence.
    pub fn hits_in(&self, sentence: usize) -> &[Hit] {
        let from = self.hits.partition_point(|hit| hit.sentence < sentence);
        let length = self.hits[from..].iter().take_while(|hit| hit.sentence == sentence).count();
        &self.hits[from..from + length]
    }

    /// `#Høyre`.
    pub fn is_party_tag(&self, token: &Token) -> bool {
        token.kind == Kind::Hashtag
            && tags::tag(self.text.written(token), self.text.folded(token)) == Some(Tag::Party)
    }

    pub fn tokens(&self, range: &Range<usize>) -> &[Token] {
        &self.text.tokens[range.clone()]
    }

    pub fn has(&self, range: &Range<usize>, class: impl Among) -> bool {
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
            for (section, end) in self.phrases(at, range.end) {
                if let Some(feature) = feature(section) {
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
    find(SIGNS, emoji).is_some()
}
