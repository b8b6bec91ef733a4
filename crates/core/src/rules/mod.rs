//! The rules: one folder a topic, one file a rule. The registry is made from the files at build time.

use omhu_policy::{RuleSpec, UiLanguage};

use crate::rule::Rule;
use crate::words;

include!(concat!(env!("OUT_DIR"), "/registry.rs"));

/// Every rule with its id, by id.
#[must_use]
pub fn all() -> impl ExactSizeIterator<Item = (&'static str, &'static Rule)> {
    RULES.iter().copied()
}

/// The rules as a policy sees them.
#[must_use]
pub fn specs() -> Vec<RuleSpec> {
    all().map(|(id, rule)| RuleSpec { id, parameters: rule.parameters }).collect()
}

/// The rule of this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Rule> {
    RULES.binary_search_by_key(&id, |(known, _)| known).ok().map(|at| RULES[at].1)
}

/// The key of a rule's words: `topic--name.attribute`.
#[must_use]
pub fn key(id: &str, attribute: &str) -> String {
    format!("{}.{attribute}", id.replacen('/', "--", 1))
}

/// A rule's title.
#[must_use]
pub fn title(id: &str, language: UiLanguage) -> String {
    words::text(language, &key(id, "title"), &[])
}

/// The guideline behind a requirement: `NO-DEP-29` belongs to `source-NO-DEP`.
#[must_use]
pub fn source(requirement: &str, language: UiLanguage) -> String {
    let guideline = requirement.rsplit_once('-').map_or(requirement, |(guideline, _)| guideline);
    words::text(language, &format!("source-{guideline}"), &[])
}
