//! A picture whose alternative text the composer does not show: asked about, never passed over in
//! silence, never held.

use omhu_policy::AccountKind::{Minister, Official, Politician, Professional};
use omhu_policy::Severity::{Hint, Info};

use super::shared::images;
use crate::draft::State;
use crate::findings::Findings;
use crate::rule::Surface::{Attachment, Composer};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::Scope;

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official, Minister], Hint).with(&[Politician, Professional], Info),
    surfaces: &[Composer, Attachment],
    languages: &[],
    serves: &["NO-DIFI-07"],
    parameters: &[],
    asks: Asks::Tick,
    precedence: 0,
    judge: Judge::Draft(judge),
};

fn judge(scope: &Scope, findings: &mut Findings) {
    if let Some(found) = images(scope.draft, State::Unknown) {
        findings.add(found);
    }
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Draft(r#"{"account":{"kind":"official"},"attachments":[{"kind":"image"}]}"#),
        Example::Draft(
            r#"{"account":{"kind":"minister"},"attachments":[{"kind":"gif","altState":"unknown"}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"professional"},"attachments":[{"kind":"image","alt":"Et kart"},{"kind":"image"}]}"#,
        ),
    ],
    quiet: &[
        Example::Draft(r#"{"account":{"kind":"official"},"attachments":[{"kind":"image","alt":"Et kart"}]}"#),
        Example::Draft(
            r#"{"account":{"kind":"official"},"attachments":[{"kind":"image","altState":"unsupported"}]}"#,
        ),
        Example::Draft(r#"{"account":{"kind":"personal"},"attachments":[{"kind":"image"}]}"#),
    ],
};
