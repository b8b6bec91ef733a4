//! Adds up what stands. Weights: project specification of the domain, section 3.5.

use std::ops::Range;

use omhu_knowledge::Class;

use super::features::{Feature, Hit, Reading};
use super::frames;
use crate::text::Kind;

/// How much a text speaks for or against a party, and where.
#[derive(Debug, Default)]
pub struct Score {
    pub points: i32,
    /// The tokens of the sentence that weighs most.
    pub sentence: Range<usize>,
    /// The tokens that count, in order.
    pub words: Vec<Range<usize>>,
}

/// How many sentences before and after belong together.
const REACH: usize = 4;

/// How far from the first and the last of them a party may be named.
const ASIDE: usize = 2;

/// Domains of parliaments: who links there reports.
const PARLIAMENTS: [&str; 2] = ["stortinget.no", "ft.dk"];

/// Scores a text.
pub fn score(reading: &Reading, own_domains: &[String]) -> Score {
    let hits = frames::standing(reading);
    let mut best = Score::default();
    let mut first = 0;
    for (index, hit) in hits.iter().enumerate() {
        if index > 0 && hits[index - 1].sentence == hit.sentence {
            continue;
        }
        while hits[first].sentence + REACH < hit.sentence {
            first += 1;
        }
        let near = hits[first..].iter().take_while(|other| other.sentence <= hit.sentence + REACH);
        let passage = Passage::new(reading, near.collect());
        let points = passage.points(own_domains);
        if points > best.points {
            best = Score { points, sentence: passage.heaviest(), words: passage.words() };
        }
    }
    best
}

/// Some sentences with their hits.
struct Passage<'a> {
    reading: &'a Reading<'a>,
    hits: Vec<&'a Hit>,
    tokens: Range<usize>,
    party: bool,
    /// Exactly one party, and no matter of record.
    one: bool,
    government: bool,
}

impl<'a> Passage<'a> {
    fn new(reading: &'a Reading<'a>, hits: Vec<&'a Hit>) -> Self {
        let sentence = |hit: Option<&&Hit>| hit.map(|hit| hit.sentence).unwrap_or_default();
        let (first, last) = (sentence(hits.first()).saturating_sub(ASIDE), sentence(hits.last()) + ASIDE);
        let last = last.min(reading.sentences.len().saturating_sub(1));
        let tokens = reading.sentences[first].start..reading.sentences[last].end;
        let named: Vec<_> = reading.mentions_in(&tokens).iter().filter(|mention| !mention.title).collect();
        let tagged = reading.tokens(&tokens).iter().any(|token| reading.is_party_tag(token));
        let party = tagged || !named.is_empty();
        let record = reading.has(&tokens, Class::AGENDA.or(Class::REPORT) | Class::ELECTION_OFFICE.into());
        let one = party && !record && named.windows(2).all(|pair| pair[0].party == pair[1].party);
        let government = reading.has(&tokens, Class::GOVERNMENT);
        Self { reading, hits, tokens, party, one, government }
    }

    fn has(&self, features: &[Feature]) -> bool {
        self.hits.iter().any(|hit| features.contains(&hit.feature))
    }

    fn points(&self, own_domains: &[String]) -> i32 {
        let mut counted: Vec<(Feature, i32)> = Vec::new();
        for hit in &self.hits {
            let weight = self.weight(hit);
            match counted.iter_mut().find(|(feature, _)| *feature == hit.feature) {
                Some((_, best)) => *best = weight.max(*best),
                None => counted.push((hit.feature, weight)),
            }
        }
        let stance: i32 = counted.iter().map(|(_, weight)| weight).sum();
        if stance == 0 {
            return 0;
        }
        stance + i32::from(self.party) - i32::from(!self.has(&CALLS) && self.links_away(own_domains))
    }

    /// What a hit weighs here.
    fn weight(&self, hit: &Hit) -> i32 {
        let partisan = self.party
            || self.has(&[
                Feature::VoteCall,
                Feature::TrustCall,
                Feature::Tag,
                Feature::OwnParty,
                Feature::Address,
            ]);
        let alone = |with: i32, without: i32| if partisan { with } else { without };
        match hit.feature {
            Feature::VoteCall | Feature::Tag | Feature::OwnParty | Feature::Signature => 4,
            Feature::TrustCall | Feature::Victory | Feature::Attack | Feature::Praise | Feature::Address => 3,
            Feature::Recruit => alone(3, if self.has(&[Feature::Campaign]) { 3 } else { 0 }),
            Feature::Candidate => alone(3, 2),
            Feature::Campaign => alone(3, 1),
            Feature::Slogan => {
                let stance = [
                    Feature::Boast,
                    Feature::Attack,
                    Feature::Campaign,
                    Feature::Candidate,
                    Feature::Contrast,
                ];
                if partisan || self.government || self.has(&stance) { 3 } else { 1 }
            }
            Feature::AttackPerhaps | Feature::Scold | Feature::Boast => 2,
            Feature::Contrast => {
                if self.has(&[Feature::Boast]) {
                    2
                } else {
                    0
                }
            }
            Feature::Share => {
                if self.has(&[Feature::Address, Feature::Slogan]) {
                    2
                } else {
                    0
                }
            }
            Feature::Emoji => i32::from(partisan || self.government),
            Feature::Appeal => if self.one { 3 } else { 0 },
            Feature::SoftAppeal => i32::from(self.one) * if self.has(&[Feature::Appeal]) { 0 } else { 2 },
        }
    }

    /// A link to the own website or to a parliament.
    fn links_away(&self, own_domains: &[String]) -> bool {
        let tokens = self.reading.tokens(&self.tokens);
        tokens.iter().filter(|token| token.kind == Kind::Url).any(|token| {
            let address = self.reading.text.folded(token);
            let known = PARLIAMENTS.iter().copied().chain(own_domains.iter().map(String::as_str));
            known.into_iter().any(|domain| address.contains(domain))
        })
    }

    fn heaviest(&self) -> Range<usize> {
        let weight = |sentence: usize| -> i32 {
            let within = self.hits.iter().filter(|hit| hit.sentence == sentence);
            within.map(|hit| self.weight(hit)).sum()
        };
        let best = self.hits.iter().map(|hit| hit.sentence).rev().max_by_key(|&sentence| weight(sentence));
        best.map(|sentence| self.reading.sentences[sentence].clone()).unwrap_or_default()
    }

    /// The hits that weigh, without those inside others, and the parties.
    fn words(&self) -> Vec<Range<usize>> {
        let hits = self.hits.iter().filter(|hit| self.weight(hit) > 0).map(|hit| hit.tokens.clone());
        let parties = self.reading.mentions_in(&self.tokens).iter().filter(|mention| !mention.title);
        let mut all: Vec<Range<usize>> =
            hits.chain(parties.map(|mention| mention.first..mention.end)).collect();
        all.sort_by_key(|words| (words.start, std::cmp::Reverse(words.end)));
        let mut words: Vec<Range<usize>> = Vec::new();
        for range in all {
            match words.last_mut() {
                Some(last) if range.start < last.end => last.end = last.end.max(range.end),
                _ => words.push(range),
            }
        }
        words
    }
}

/// Features that no link makes milder.
const CALLS: [Feature; 5] =
    [Feature::VoteCall, Feature::TrustCall, Feature::Tag, Feature::OwnParty, Feature::Recruit];
