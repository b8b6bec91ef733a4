//! Rules that mark words: the marked words are compared.

use std::collections::BTreeMap;

use omhu_core::Checker;
use omhu_core::report::{Place, Report, Severity};

use super::posts::{Post, miss};
use super::score::Score;

pub const PERSONAL: [&str; 4] = [
    "personal-data/norwegian-national-id",
    "personal-data/danish-cpr",
    "personal-data/phone-number",
    "personal-data/email-address",
];

/// The rule and the words of each finding that a post must have.
pub type Expectation = fn(&Post) -> Vec<(String, String)>;

pub fn expected_values(post: &Post) -> Vec<(String, String)> {
    post.expect.iter().map(|expected| (expected.rule.clone(), expected.words.clone())).collect()
}

pub fn expected_terms(post: &Post) -> Vec<(String, String)> {
    post.unexplained.iter().map(|term| ("abbreviations/unexplained".to_owned(), term.clone())).collect()
}

/// Compares the marked words, rule by rule and language by language.
pub fn by_span(
    posts: &[Post],
    checker: &Checker,
    expected: Expectation,
    rules: &[&str],
    misses: bool,
) -> BTreeMap<String, Score> {
    let mut scores: BTreeMap<String, Score> = BTreeMap::new();
    for post in posts {
        let mut marked = marked(&checker.check(&post.draft()), &post.text, rules);
        let mut add = |rule: &str, field: fn(&mut Score) -> &mut usize| {
            for heading in [rule.to_owned(), format!("in {}", post.language)] {
                *field(scores.entry(heading).or_default()) += 1;
            }
        };
        for wanted in expected(post) {
            if let Some(at) = marked.iter().position(|found| *found == wanted) {
                marked.swap_remove(at);
                add(&wanted.0, |score| &mut score.found);
            } else {
                add(&wanted.0, |score| &mut score.missed);
                miss(misses, &post.id, &post.text, &format!("missed {}", wanted.1));
            }
        }
        for (rule, words) in marked {
            add(&rule, |score| &mut score.false_alarms);
            miss(misses, &post.id, &post.text, &format!("false {rule} {words}"));
        }
    }
    scores
}

fn marked(report: &Report, text: &str, rules: &[&str]) -> Vec<(String, String)> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let findings = report.findings.iter().filter(|finding| {
        rules.contains(&finding.rule)
            && finding.target.place == Place::Text
            && finding.severity > Severity::Info
    });
    findings
        .filter_map(|finding| {
            let span = finding.span?;
            let words = units.get(span.start as usize..span.end as usize)?;
            Some((finding.rule.to_owned(), String::from_utf16_lossy(words)))
        })
        .collect()
}
