//! The quiet side: who only reports, runs the election, teaches, remembers or speaks of neutrality.
//! Source: project specification of the domain, sections 3.4 and 3.5.

use std::ops::Range;

use omhu_knowledge::Class;

use super::features::{Feature, Hit, Reading};
use crate::text::Kind;

/// What is true of the whole text.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Frames {
    /// Election, parties, candidates are spoken of.
    election: bool,
    /// A competition, a vote among other things than parties.
    contest: bool,
    /// Whoever runs the election speaks.
    office: bool,
    /// Times past, a museum, a school.
    past: bool,
    /// Several parties' addresses stand side by side.
    listing: bool,
}

impl Frames {
    pub fn of(reading: &Reading) -> Self {
        let all = 0..reading.text.tokens.len();
        let has = |class: Class| reading.has(&all, class);
        let addresses = reading.hits.iter().filter(|hit| hit.feature == Feature::Address).count();
        Self {
            election: reading.hits.iter().any(|hit| hit.feature == Feature::Slogan)
                || has(Class::ELECTION)
                || has(Class::CAMPAIGN)
                || !reading.mentions.is_empty(),
            contest: has(Class::CONTEST),
            office: has(Class::ELECTION_OFFICE),
            past: has(Class::PAST) || reading.text.tokens.iter().any(|token| is_past_year(reading, token)),
            listing: addresses >= 3,
        }
    }
}

/// A year before 2000.
fn is_past_year(reading: &Reading, token: &crate::text::Token) -> bool {
    let year = reading.text.folded(token);
    token.kind == Kind::Number && year.len() == 4 && (year.starts_with("18") || year.starts_with("19"))
}

/// The hits that stand once the frames are taken into account.
pub fn standing(reading: &Reading) -> Vec<Hit> {
    let frames = Frames::of(reading);
    let quotes = quotations(reading);
    let stands = |hit: &&Hit| hit.feature != Feature::Report && !is_framed(reading, frames, &quotes, hit);
    reading.hits.iter().filter(stands).cloned().collect()
}

fn is_framed(reading: &Reading, frames: Frames, quotes: &[Range<usize>], hit: &Hit) -> bool {
    let sentence = &reading.sentences[hit.sentence];
    let called = matches!(hit.feature, Feature::VoteCall | Feature::TrustCall);
    let plain = matches!(
        hit.feature,
        Feature::OwnParty
            | Feature::Appeal
            | Feature::SoftAppeal
            | Feature::OwnWork
            | Feature::Signature
            | Feature::Recruit
            | Feature::Tag
            | Feature::Share
    );
    if is_about_neutrality(reading, sentence) {
        return true;
    }
    let shared = reading.hits_in(hit.sentence).iter().any(|other| other.feature == Feature::Share);
    let before = quotes.partition_point(|quote| quote.start < hit.tokens.start).checked_sub(1);
    let inside = before.is_some_and(|quote| hit.tokens.end <= quotes[quote].end);
    if inside && !shared && (frames.past || is_attributed(reading, sentence)) {
        return true;
    }
    match hit.feature {
        _ if called => is_idle_call(reading, frames, sentence, hit),
        Feature::Address => frames.listing,
        Feature::Colour => frames.contest,
        _ if plain => false,
        Feature::Praise | Feature::PraisePerhaps | Feature::Attack | Feature::AttackPerhaps
            if is_governed(reading, hit) =>
        {
            true
        }
        Feature::Campaign | Feature::Slogan if frames.office => true,
        _ => frames.past || is_report(reading, sentence) || is_told(reading, sentence),
    }
}

/// "From Frp …": the party is no subject there.
fn is_governed(reading: &Reading, hit: &Hit) -> bool {
    const PREPOSITIONS: [&str; 18] = [
        "fra", "frå", "med", "mot", "imod", "for", "om", "hos", "mellom", "mellem", "av", "af", "på", "ved",
        "under", "over", "etter", "efter",
    ];
    let before =
        hit.tokens.start.checked_sub(1).map(|before| reading.text.folded(&reading.text.tokens[before]));
    reading.mention_at(hit.tokens.start).is_some()
        && before.is_some_and(|before| PREPOSITIONS.contains(&before))
}

/// A call that calls for nobody, for anybody, or for the winner of a competition.
fn is_idle_call(reading: &Reading, frames: Frames, sentence: &Range<usize>, hit: &Hit) -> bool {
    let parties = reading.mentions_in(&hit.tokens);
    let bound = !parties.is_empty() || reading.has(&hit.tokens, Class::GOVERNMENT);
    if !bound && (frames.contest || !frames.election) {
        return true;
    }
    let imperative = reading.has(&(hit.tokens.start..hit.tokens.start + 1), Class::VOTE_VERB);
    let own = reading.any_word(&hit.tokens, &["oss", "os", "meg", "mig", "vi", "jeg", "eg"]);
    parties_in(reading, sentence) >= 3 || !imperative && !own && tells_how(reading, frames, sentence)
}

/// How many different parties a sentence names.
fn parties_in(reading: &Reading, sentence: &Range<usize>) -> usize {
    let mentions = reading.mentions_in(sentence);
    let is_new = |at: usize| mentions[..at].iter().all(|before| before.party != mentions[at].party);
    (0..mentions.len()).filter(|&at| is_new(at)).count()
}

/// "You can vote for …", "How do I vote for …?", "If you vote for …" by whoever runs the election.
fn tells_how(reading: &Reading, frames: Frames, sentence: &Range<usize>) -> bool {
    let office = frames.office && reading.any_word(sentence, &["hvis", "dersom", "viss", "når"]);
    office || reading.any_word(sentence, &["kan", "hvordan", "korleis", "ikke", "ikkje"])
}

fn is_about_neutrality(reading: &Reading, sentence: &Range<usize>) -> bool {
    reading.has(sentence, Class::NEUTRALITY)
        && reading.any_word(
            sentence,
            &["ikke", "ikkje", "aldri", "aldrig", "verken", "hverken", "uten", "utan", "uden", "må", "skal"],
        )
}

fn is_report(reading: &Reading, sentence: &Range<usize>) -> bool {
    let number = reading.text.tokens[sentence.start].sentence as usize;
    let told = || reading.hits_in(number).iter().any(|hit| hit.feature == Feature::Report);
    reading.has(sentence, Class::REPORT) || told()
}

/// Somebody else says it: "Ap mener at …", but not "vi mener at …".
fn is_told(reading: &Reading, sentence: &Range<usize>) -> bool {
    sentence.clone().any(|at| {
        let own = at.saturating_sub(2).max(sentence.start)..(at + 2).min(sentence.end);
        reading.text.tokens[at].is(Class::SAID)
            && !reading.any_word(&own, &["vi", "me", "jeg", "eg", "det", "dette", "detter"])
    })
}

/// A quotation with somebody to whom it belongs.
fn is_attributed(reading: &Reading, sentence: &Range<usize>) -> bool {
    let colon = reading.tokens(sentence).iter().any(|token| token.kind == Kind::Sign(':'));
    colon || reading.has(sentence, Class::SAID.or(Class::PAST))
}

/// What stands in quotation marks.
fn quotations(reading: &Reading) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open: Option<usize> = None;
    for (at, token) in reading.text.tokens.iter().enumerate() {
        let Kind::Sign('«' | '»' | '"' | '“' | '”' | '„') = token.kind else { continue };
        match open.take() {
            Some(start) => found.push(start..at),
            None => open = Some(at),
        }
    }
    found
}
