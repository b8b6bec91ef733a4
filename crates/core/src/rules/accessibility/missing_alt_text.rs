//! A picture whose alternative text is known to be missing. WCAG 1.1.1.

use omhu_policy::AccountKind::{Minister, Official, Politician, Professional};
use omhu_policy::Severity::{Hint, Warning};

use super::shared::images;
use crate::draft::State;
use crate::findings::Findings;
use crate::rule::Surface::{Attachment, Composer, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::Scope;

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official], Warning).with(&[Minister, Politician, Professional], Hint),
    surfaces: &[Composer, Reply, Attachment, Promotion],
    languages: &[],
    serves: &["NO-DIFI-07"],
    parameters: &[],
    asks: Asks::Tick,
    precedence: 0,
    judge: Judge::Draft(judge),
};

fn judge(scope: &Scope, findings: &mut Findings) {
    if let Some(found) = images(scope.draft, State::Missing) {
        findings.add(found);
    }
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Ny bru","attachments":[{"kind":"image","alt":null}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"attachments":[{"kind":"image","altState":"missing"},{"kind":"image","alt":"Brua"}]}"#,
        ),
        Example::Draft(r#"{"account":{"kind":"official"},"attachments":[{"kind":"gif","alt":"  "}]}"#),
    ],
    quiet: &[
        Example::Draft(
            r#"{"account":{"kind":"official"},"attachments":[{"kind":"image","alt":"Ordføreren klipper snora"}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"attachments":[{"kind":"image","altState":"unsupported"},{"kind":"image"}]}"#,
        ),
        Example::Draft(r#"{"account":{"kind":"personal"},"attachments":[{"kind":"image","alt":null}]}"#),
        Example::Draft(
            r#"{"account":{"kind":"official"},"attachments":[{"kind":"video","alt":null,"captions":"file"}]}"#,
        ),
    ],
};
