//! A video without captions, or one whose captions the composer does not show. WCAG 1.2.2.

use omhu_policy::AccountKind::{Minister, Official, Politician, Professional};
use omhu_policy::Severity::{Confirm, Hint, Warning};

use super::shared::attachments;
use crate::draft::{AttachmentKind, Captions};
use crate::findings::Findings;
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

/// The states in which captions may be lacking, gravest first, with their name in the words.
const LACKING: [(Captions, &str); 3] =
    [(Captions::None, "none"), (Captions::Unknown, "unknown"), (Captions::Unsupported, "unsupported")];

fn judge(scope: &Scope, findings: &mut Findings) {
    for (state, name) in LACKING {
        let lacking = |attachment: &crate::draft::Attachment| {
            attachment.kind == AttachmentKind::Video && attachment.captions == state
        };
        let Some(found) = attachments(scope.draft, Field::Captions, lacking) else { continue };
        let found = found.with("state", name);
        findings.add(if state == Captions::Unsupported { found.severity(Hint) } else { found });
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
