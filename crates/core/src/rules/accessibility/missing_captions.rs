//! A video without captions, or one whose captions the composer does not show. WCAG 1.2.2.

use omhu_policy::AccountKind::{Minister, Official, Politician, Professional};
use omhu_policy::Severity::{Confirm, Hint, Warning};

use crate::draft::{AttachmentKind, Captions};
use crate::findings::{Findings, Found};
use crate::report::Field;
use crate::rule::Surface::{Attachment, Composer, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::Scope;

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official], Confirm)
        .with(&[Minister], Warning)
        .with(&[Politician, Professional], Hint),
    surfaces: &[Composer, Reply, Attachment, Promotion],
    languages: &[],
    serves: &["NO-DEP-30", "NO-DIFI-07"],
    parameters: &[],
    asks: Asks::Choice(&["burnedIn", "file", "noSpeech", "notYet"]),
    precedence: 0,
    judge: Judge::Draft(judge),
};

fn judge(scope: &Scope, findings: &mut Findings) {
    for (state, found) in Found::in_attachments(scope.draft, Some(Field::Captions), &lacking) {
        let found = found.with("state", state);
        findings.add(if state == "unsupported" { found.severity(Hint) } else { found });
    }
}

/// The name in the words of a state in which captions may be lacking.
fn lacking(_: u32, attachment: &crate::draft::Attachment) -> Option<&'static str> {
    match attachment.captions {
        _ if attachment.kind != AttachmentKind::Video => None,
        Captions::None => Some("none"),
        Captions::Unknown => Some("unknown"),
        Captions::Unsupported => Some("unsupported"),
        Captions::Embedded | Captions::File | Captions::BurnedIn | Captions::NoSpeech => None,
    }
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Draft(
            r#"{"account":{"kind":"official"},"attachments":[{"kind":"video","captions":"none"}]}"#,
        ),
        Example::Draft(r#"{"account":{"kind":"official"},"attachments":[{"kind":"video"}]}"#),
        Example::Draft(
            r#"{"account":{"kind":"official"},"attachments":[{"kind":"video","captions":"unsupported"}]}"#,
        ),
    ],
    quiet: &[
        Example::Draft(
            r#"{"account":{"kind":"official"},"attachments":[{"kind":"video","captions":"embedded"}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"attachments":[{"kind":"video","captions":"burnedIn"},{"kind":"video","captions":"noSpeech"}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"personal"},"attachments":[{"kind":"video","captions":"none"}]}"#,
        ),
        Example::Draft(r#"{"account":{"kind":"official"},"attachments":[{"kind":"image","alt":"Et kart"}]}"#),
    ],
};
