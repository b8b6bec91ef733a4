//! Drafts with attachments: which rules speak.

use std::collections::BTreeMap;

use omhu_core::Checker;
use omhu_core::draft::{Account, AccountKind, Country, Draft};
use omhu_core::report::{Report, Severity};
use omhu_core::rules;
use serde::Deserialize;

use super::posts::{Labelled, miss};
use super::score::Score;

/// A labelled draft.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sample {
    id: String,
    language: String,
    country: Option<Country>,
    account: AccountKind,
    draft: Draft,
    /// The names of [`RULES`].
    expect: BTreeMap<String, Expected>,
    #[serde(rename = "note")]
    _note: String,
}

impl Labelled for Sample {
    fn id(&self) -> &str {
        &self.id
    }
}

/// Whether a rule must speak.
#[derive(Deserialize)]
#[serde(untagged)]
enum Expected {
    Speaks(bool),
    /// "either": nobody can say.
    Undecided(#[expect(dead_code, reason = "any word")] String),
}

const RULES: [(&str, &str); 10] = [
    ("identifiablePeople", "media/identifiable-people"),
    ("childrenOrVulnerable", "media/children-or-vulnerable"),
    ("exposedPerson", "media/exposed-person"),
    ("facesNotNeeded", "media/faces-not-needed"),
    ("missingCredit", "media/missing-credit"),
    ("imageBankFile", "media/image-bank-file"),
    ("hiddenDetails", "media/hidden-details"),
    ("textInImage", "accessibility/text-in-image"),
    ("faultyCaptions", "accessibility/faulty-captions"),
    ("audioDescription", "accessibility/missing-audio-description"),
];

/// Rule by rule, with the number of drafts whose label speaks of an account that the rule does not bind.
pub fn by_rule(samples: &[Sample], checker: &Checker, misses: bool) -> Vec<(&'static str, Score, usize)> {
    let mut scores: Vec<(&str, Score, usize)> =
        RULES.iter().map(|(_, rule)| (*rule, Score::default(), 0)).collect();
    for sample in samples {
        let account = Account { kind: sample.account, ..sample.draft.account.clone() };
        let country = sample.draft.country.or(sample.country);
        let draft = Draft { account, country, ..sample.draft.clone() };
        let report = checker.check(&draft);
        for ((name, rule), (_, score, unbound)) in RULES.iter().zip(&mut scores) {
            let Some(Expected::Speaks(wanted)) = sample.expect.get(*name) else { continue };
            let binds = rules::find(rule).is_some_and(|rule| rule.severities.on(sample.account).is_some());
            if *wanted && !binds {
                *unbound += 1;
                continue;
            }
            let (field, what) = match (*wanted, speaks(&report, rule, sample.account)) {
                (true, true) => (&mut score.found, ""),
                (true, false) => (&mut score.missed, "missed"),
                (false, true) => (&mut score.false_alarms, "false"),
                (false, false) => continue,
            };
            *field += 1;
            let what_rule = format!("{what} {rule} ({} {:?})", sample.language, sample.account);
            miss(misses && !what.is_empty(), &sample.id, &sample.draft.text, &what_rule);
        }
    }
    scores
}

/// With more than a note for information, unless the rule never says more.
fn speaks(report: &Report, id: &str, account: AccountKind) -> bool {
    let most = rules::find(id).and_then(|rule| rule.severities.on(account));
    let least = if most == Some(Severity::Info) { Severity::Info } else { Severity::Hint };
    report.findings.iter().any(|finding| finding.rule == id && finding.severity >= least)
}
