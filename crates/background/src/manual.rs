//! What a rule is about, for its manual page.

use omhu_core::{rules, words};
use omhu_protocol::Manual;

use crate::judge::Judge;
use crate::names::Names;

/// The manual of a rule, where there is such a rule.
#[must_use]
pub fn manual(id: &str, judge: &Judge, rules_off: &Names) -> Option<Manual> {
    let rule = rules::find(id)?;
    let language = judge.language();
    let word = |attribute| words::text(language, &rules::key(id, attribute), &[]);
    let in_manual = |attribute| words::manual(language, &rules::key(id, attribute)).to_owned();
    let mut sources: Vec<String> = Vec::new();
    for source in rule.serves.iter().map(|requirement| rules::source(requirement, language)) {
        if !source.is_empty() && !sources.contains(&source) {
            sources.push(source);
        }
    }
    let locked = judge.policy().is_locked(id);
    Some(Manual {
        rule: id.to_owned(),
        title: rules::title(id, language),
        finds: in_manual("finds"),
        leaves: in_manual("leaves"),
        why: word("why"),
        advice: word("advice"),
        wrong: in_manual("wrong"),
        sources,
        basis: rule.serves.iter().map(|&requirement| requirement.to_owned()).collect(),
        on: locked || !rules_off.contains(id),
        locked,
    })
}
