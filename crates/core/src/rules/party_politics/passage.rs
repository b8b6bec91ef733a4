//! Some sentences that belong together, and what each feature weighs there.
//! Start weights: project specification of the domain, section 3.5.

use std::cmp::Reverse;
use std::ops::Range;

use omhu_knowledge::Class;

use super::features::{Feature, Hit, Reading};
use super::parties::Mention;
use super::voice;
use crate::find;
use crate::order;
use crate::text::Kind;

/// How far from the first and the last feature a party may be named, in sentences.
const ASIDE: usize = 3;

/// Domains of parliaments: who links there reports.
const PARLIAMENTS: [&str; 2] = ["stortinget.no", "ft.dk"];

/// Calls to the reader, which no link makes milder.
const CALLS: [Feature; 6] = [
    Feature::VoteCall,
    Feature::TrustCall,
    Feature::Tag,
    Feature::OwnParty,
    Feature::Recruit,
    Feature::Colour,
];

/// Some sentences with their features.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Passage<'a> {
    reading: &'a Reading<'a>,
    hits: Vec<&'a Hit>,
    tokens: Range<usize>,
    /// A party or a bloc is named, not only in brackets after a name.
    party: bool,
    /// It is the only one, and nothing tells of a council's business, an election office, times past.
    one: bool,
    /// Three parties or more are named.
    listing: bool,
    government: bool,
    /// Signs of a party's own voice, and whether a party acts.
    signs: i32,
    acts: bool,
}

impl<'a> Passage<'a> {
    /// The passage of some hits; never without one.
    pub fn new(reading: &'a Reading<'a>, hits: Vec<&'a Hit>) -> Self {
        let sentence = |hit: Option<&&Hit>| hit.map(|hit| hit.sentence).unwrap_or_default();
        let (first, last) = (sentence(hits.first()).saturating_sub(ASIDE), sentence(hits.last()) + ASIDE);
        let last = last.min(reading.sentences.len().saturating_sub(1));
        let tokens = reading.sentences[first].start..reading.sentences[last].end;
        Self::over(reading, hits, tokens)
    }

    /// The passage over some tokens.
    pub fn over(reading: &'a Reading<'a>, hits: Vec<&'a Hit>, tokens: Range<usize>) -> Self {
        let named: Vec<&Mention> =
            reading.mentions_in(&tokens).iter().filter(|mention| !mention.title).collect();
        let party =
            !named.is_empty() || reading.tokens(&tokens).iter().any(|token| reading.is_party_tag(token));
        let different = (0..named.len())
            .filter(|&at| named[..at].iter().all(|other| other.party != named[at].party))
            .count();
        let record = Class::AGENDA.or(Class::REPORT) | Class::ELECTION_OFFICE.or(Class::PAST);
        let one = party && different <= 1 && !reading.has(&tokens, record);
        Self {
            party,
            one,
            listing: different >= 3,
            government: reading.has(&tokens, Class::GOVERNMENT),
            signs: if one { voice::signs(reading, &tokens) } else { 0 },
            acts: one && (named.is_empty() || named.iter().any(|mention| voice::acts(reading, mention))),
            reading,
            hits,
            tokens,
        }
    }

    pub fn points(&self, own_domains: &[String]) -> i32 {
        let mut counted: Vec<(Feature, i32)> = Vec::new();
        for hit in &self.hits {
            let weight = self.weight(hit);
            match counted.iter_mut().find(|(feature, _)| *feature == hit.feature) {
                Some((_, best)) => *best = weight.max(*best),
                None => counted.push((hit.feature, weight)),
            }
        }
        let stance: i32 = counted.iter().map(|(_, weight)| weight).sum();
        let all = stance + self.voice(&counted);
        if all == 0 {
            return 0;
        }
        all + i32::from(self.party && !self.listing)
            - i32::from(!self.has(&CALLS) && self.links_away(own_domains))
    }

    /// A party that acts and speaks, by itself or beside another feature.
    fn voice(&self, counted: &[(Feature, i32)]) -> i32 {
        let mention =
            |feature: Feature| matches!(feature, Feature::Campaign | Feature::Address | Feature::Emoji);
        let stance = counted.iter().any(|(feature, weight)| *weight > 0 && !mention(*feature));
        match self.signs {
            signs if stance => signs.min(2),
            signs @ 2.. if self.acts => signs.min(3) + 1,
            _ => 0,
        }
    }

    fn has(&self, features: &[Feature]) -> bool {
        self.hits.iter().any(|hit| features.contains(&hit.feature))
    }

    /// What a hit weighs here.
    fn weight(&self, hit: &Hit) -> i32 {
        use Feature as F;
        let called = self.has(&[F::VoteCall, F::Tag, F::OwnParty, F::Colour]);
        let partisan = self.party || called || self.has(&[F::Address]);
        let beside = |others: &[Feature]| partisan && !self.listing || self.has(others);
        let own = self.has(&[F::OwnWork, F::Recruit, F::Appeal, F::Share]);
        let names = !self.reading.mentions_in(&hit.tokens).is_empty();
        let if_so = |so: bool, with: i32, without: i32| if so { with } else { without };
        match hit.feature {
            F::VoteCall | F::Tag | F::OwnParty | F::Signature | F::Colour => 4,
            F::Victory | F::Attack | F::Praise | F::Address => 3,
            F::TrustCall => if_so(beside(&[F::Slogan, F::Campaign, F::Candidate]), 3, 1),
            F::Recruit => if_so(partisan || self.has(&[F::Campaign]), 3, 0),
            F::Candidate => if_so(partisan || self.has(&[F::Campaign, F::Slogan, F::Share]), 3, 1),
            F::Campaign if called || own => if_so(partisan && !self.listing, 3, 1),
            F::Campaign => if_so(partisan && !self.listing, 2, 1),
            F::Slogan => {
                let stance =
                    [F::Boast, F::Scold, F::Attack, F::Campaign, F::Candidate, F::Contrast, F::TrustCall];
                if_so(beside(&stance) || self.government, 3, 1)
            }
            F::AttackPerhaps | F::Scold | F::Boast => 2,
            F::PraisePerhaps | F::SoftAppeal => if_so(self.one && (self.acts || names), 2, 0),
            F::Contrast => if_so(self.has(&[F::Boast]), 2, 0),
            F::Share => if_so(self.has(&[F::Address, F::Slogan, F::Candidate]), 2, 0),
            F::OwnWork => if_so(beside(&[]), 3, 0),
            F::Appeal => if_so(self.one && (self.acts || names), 3, 0),
            F::Report => 0,
            F::Emoji => i32::from(beside(&[]) || self.government),
        }
    }

    /// A link to the own website or to a parliament.
    fn links_away(&self, own_domains: &[String]) -> bool {
        let tokens = self.reading.tokens(&self.tokens);
        tokens.iter().filter(|token| token.kind == Kind::Url).any(|token| {
            let address = self.reading.text.folded(token);
            let known = PARLIAMENTS.iter().copied().chain(own_domains.iter().map(String::as_str));
            known.into_iter().any(|domain| find(address, domain).is_some())
        })
    }

    /// The sentence that weighs most.
    pub fn heaviest(&self) -> Range<usize> {
        let weight = |sentence: usize| -> i32 {
            let within = self.hits.iter().filter(|hit| hit.sentence == sentence);
            within.map(|hit| self.weight(hit)).sum()
        };
        let best = self.hits.iter().map(|hit| hit.sentence).rev().max_by_key(|&sentence| weight(sentence));
        let named = || {
            self.reading
                .mentions_in(&self.tokens)
                .first()
                .map(|mention| self.reading.text.tokens[mention.first].sentence as usize)
        };
        best.or_else(named).map(|sentence| self.reading.sentences[sentence].clone()).unwrap_or_default()
    }

    /// The hits that weigh, and the parties; what overlaps is one.
    pub fn words(&self) -> Vec<Range<usize>> {
        let hits = self.hits.iter().filter(|hit| self.weight(hit) > 0).map(|hit| hit.tokens.clone());
        let parties = self.reading.mentions_in(&self.tokens).iter().filter(|mention| !mention.title);
        let all: Vec<Range<usize>> =
            hits.chain(parties.map(|mention| mention.first..mention.end)).collect();
        let mut words: Vec<Range<usize>> = Vec::new();
        for range in order::by_key(all, |words| (words.start, Reverse(words.end))) {
            match words.last_mut() {
                Some(last) if range.start < last.end => last.end = last.end.max(range.end),
                _ => words.push(range),
            }
        }
        words
    }
}
