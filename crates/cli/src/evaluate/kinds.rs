//! Every kind of personal and confidential data: a finding of the right rule must touch the words that are labelled.

use std::collections::BTreeMap;

use omhu_core::Checker;
use omhu_core::report::{Place, Severity};

use super::posts::{Post, miss};
use super::score::Score;

/// The topics that the labels speak of; names of persons have a set of their own.
const TOPICS: [&str; 3] = ["personal-data/", "confidentiality/", "conduct/case-handling"];
const ELSEWHERE: [&str; 2] = ["personal-data/person-name", "personal-data/combination"];

/// What was counted under one heading.
#[derive(Default)]
pub struct Kind {
    pub score: Score,
    /// Found, and with exactly the labelled words.
    pub exact: usize,
    /// Findings on words that are labelled as another kind.
    pub confused: usize,
}

impl Kind {
    pub fn line(&self) -> String {
        format!("{}, {} exact, {} of another kind", self.score.line(), self.exact, self.confused)
    }
}

/// Compares findings and labels, rule by rule and language by language.
pub fn by_kind(posts: &[Post], checker: &Checker, misses: bool) -> BTreeMap<String, Kind> {
    let mut kinds: BTreeMap<String, Kind> = BTreeMap::new();
    for post in posts {
        let found = found(post, checker);
        let wanted = wanted(post);
        let mut count = |rule: &str, add: &dyn Fn(&mut Kind)| {
            for heading in [rule.to_owned(), format!("in {}", post.language), "all".to_owned()] {
                add(kinds.entry(heading).or_default());
            }
        };
        for (rule, span) in &wanted {
            if let Some((_, at)) = found.iter().find(|(other, at)| other == rule && touch(at, span)) {
                count(rule, &|kind| {
                    kind.score.found += 1;
                    kind.exact += usize::from(at == span);
                });
            } else {
                count(rule, &|kind| kind.score.missed += 1);
                miss(misses, &post.id, &post.text, &format!("missed {rule} {}", words(&post.text, span)));
            }
        }
        for (rule, at) in &found {
            if wanted.iter().any(|(other, span)| other == rule && touch(at, span)) {
                continue;
            }
            let labelled = wanted.iter().any(|(_, span)| touch(at, span));
            count(rule, &|kind| if labelled { kind.confused += 1 } else { kind.score.false_alarms += 1 });
            miss(
                misses,
                &post.id,
                &post.text,
                &format!("{} {rule} {}", if labelled { "other" } else { "false" }, words(&post.text, at)),
            );
        }
    }
    kinds
}

type Span = (usize, usize);

fn touch(one: &Span, other: &Span) -> bool {
    one.0 < other.1 && other.0 < one.1
}

fn words(text: &str, span: &Span) -> String {
    let units: Vec<u16> = text.encode_utf16().collect();
    units.get(span.0..span.1).map(String::from_utf16_lossy).unwrap_or_default()
}

/// What is labelled: each label at its first place that no earlier one has.
fn wanted(post: &Post) -> Vec<(String, Span)> {
    let mut from = 0;
    let place = |expected: &super::posts::Expected| {
        let at = post.text.get(from..)?.find(&expected.words)? + from;
        from = at + expected.words.len();
        let start = post.text[..at].encode_utf16().count();
        Some((expected.rule.clone(), (start, start + expected.words.encode_utf16().count())))
    };
    post.expect.iter().filter_map(place).collect()
}

fn found(post: &Post, checker: &Checker) -> Vec<(String, Span)> {
    let report = checker.check(&post.draft());
    let speaks =
        |rule: &str| TOPICS.iter().any(|topic| rule.starts_with(topic)) && !ELSEWHERE.contains(&rule);
    let findings = report
        .findings
        .iter()
        .filter(|finding| finding.target.place == Place::Text && finding.severity > Severity::Info);
    findings
        .filter(|finding| speaks(finding.rule))
        .filter_map(|finding| {
            finding.span.map(|span| (finding.rule.to_owned(), (span.start as usize, span.end as usize)))
        })
        .collect()
}
