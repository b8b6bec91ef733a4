//! A file that tells where it was made, or who owns the camera or the phone.

use omhu_policy::AccountKind::Personal;
use omhu_policy::Severity::{Hint, Info, Warning};

use crate::findings::{Findings, Found};
use crate::rule::Surface::{Attachment, Composer};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::Scope;

pub static RULE: Rule = Rule {
    severities: Severities::any(Warning).with(&[Personal], Info),
    surfaces: &[Composer, Attachment],
    languages: &[],
    serves: &["DK-HJO-15", "NO-ALTA-20"],
    parameters: &[],
    asks: Asks::Tick,
    precedence: 0,
    judge: Judge::Draft(judge),
};

/// Platforms that publish no such data, and say so.
const STRIPPING: [&str; 4] = ["facebook", "instagram", "threads", "x"];

fn judge(scope: &Scope, findings: &mut Findings) {
    let kind = |_, attachment: &crate::draft::Attachment| match (attachment.location, attachment.owner) {
        (Some(true), _) => Some("location"),
        (_, Some(true)) => Some("owner"),
        _ => None,
    };
    let stripped = scope.draft.platform.as_deref().is_some_and(|platform| STRIPPING.contains(&platform));
    let most = if stripped { Info } else { scope.severity };
    for (kind, found) in Found::in_attachments(scope.draft, None, &kind) {
        let own = if kind == "owner" { Hint } else { Warning };
        findings.add(found.severity(own.min(most)));
    }
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Draft(
            r#"{"account":{"kind":"official"},"attachments":[{"kind":"image","location":true,"owner":true}]}"#,
        ),
        Example::Draft(r#"{"attachments":[{"kind":"video","owner":true}]}"#),
        Example::Draft(
            r#"{"account":{"kind":"personal"},"platform":"x","attachments":[{"kind":"image","location":true}]}"#,
        ),
    ],
    quiet: &[
        Example::Draft(r#"{"attachments":[{"kind":"image"}]}"#),
        Example::Draft(
            r#"{"account":{"kind":"official"},"attachments":[{"kind":"image","location":false,"owner":false}]}"#,
        ),
        Example::Draft(r#"{"account":{"kind":"official"},"text":"Bildet er tatt i Alta."}"#),
    ],
};
