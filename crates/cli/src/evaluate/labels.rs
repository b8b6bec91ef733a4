//! Posts with one label each: how grave the finding may be.

use std::collections::BTreeMap;

use omhu_core::Checker;
use omhu_core::report::Severity;

use super::posts::{Post, miss};

/// N must warn, A must be silent, G may hint.
pub fn by_label(posts: &[Post], checker: &Checker, misses: bool) {
    let mut scores: BTreeMap<(String, String), (usize, usize)> = BTreeMap::new();
    for post in posts {
        let report = checker.check(&post.draft());
        let of_rule = report.findings.iter().filter(|finding| finding.rule == "party-politics/campaigning");
        let severity = of_rule.map(|finding| finding.severity).max();
        let label = post.label.clone().unwrap_or_default();
        let right = match label.as_str() {
            "N" => severity >= Some(Severity::Warning),
            "A" => severity.is_none(),
            _ => severity <= Some(Severity::Hint),
        };
        let (rights, all) = scores.entry((label, post.language.clone())).or_default();
        *rights += usize::from(right);
        *all += 1;
        if !right {
            miss(
                misses,
                &post.id,
                &post.text,
                &format!("{} is {severity:?}", post.label.as_deref().unwrap_or_default()),
            );
        }
    }
    for ((label, language), (right, all)) in scores {
        let wanted = match label.as_str() {
            "N" => "warning or more",
            "A" => "silent",
            _ => "at most hint",
        };
        anstream::println!("  {label} {language}: {right} of {all} {wanted}");
    }
}
