//! A picture or a video of people, and nobody has said yet why they may be shown.
//! Sources: Hjørring Kommune's guide, lines 86 to 102; GDPR article 6; åndsverkloven § 104.

use omhu_policy::AccountKind::{Official, Politician, Professional};
use omhu_policy::Severity::{Hint, Info, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::people::{self, People};
use crate::findings::{Findings, Found};
use crate::rule::Surface::{Attachment, Composer, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::Scope;

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official], Warning).with(&[Politician, Professional], Hint),
    surfaces: &[Composer, Reply, Attachment, Promotion],
    languages: &[],
    serves: &["DK-HJO-19", "DK-HJO-20", "DK-HJO-21", "DK-HJO-23", "DK-HJO-15"],
    parameters: &[Parameter {
        name: people::ASK_ONCE_PER,
        default: ParameterDefault::Choice(&["attachment", "draft"]),
    }],
    asks: Asks::Tick,
    precedence: 0,
    judge: Judge::Draft(judge),
};

fn judge(scope: &Scope, findings: &mut Findings) {
    let state = |_, attachment: &crate::draft::Attachment| match People::from(attachment) {
        People::None => None,
        _ if people::answers(scope, attachment).basis.is_some() => Some("answered"),
        People::Shown => Some("shown"),
        People::Unseen => Some("unseen"),
    };
    for (state, found) in Found::in_attachments(scope.draft, None, &state) {
        let found = found.asking(&people::QUESTIONS);
        findings.add(match state {
            "answered" => found.severity(Info),
            "unseen" => found.severity(Hint).confidence(0.5),
            _ => found.confidence(0.9),
        });
    }
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Loppemarked på torvet","attachments":[{"kind":"image","alt":"En bod","faces":2}]}"#,
        ),
        Example::Draft(r#"{"account":{"kind":"professional"},"attachments":[{"kind":"video"}]}"#),
        Example::Draft(
            r#"{"account":{"kind":"official"},"attachments":[{"kind":"image","faces":0},{"kind":"image","faces":1,"answers":{"protected":"no"}}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"attachments":[{"kind":"image","faces":1,"answers":{"basis":"openEvent"}}]}"#,
        ),
    ],
    quiet: &[
        Example::Draft(r#"{"account":{"kind":"official"},"attachments":[{"kind":"image","faces":0}]}"#),
        Example::Draft(r#"{"account":{"kind":"personal"},"attachments":[{"kind":"image","faces":3}]}"#),
        Example::Draft(r#"{"account":{"kind":"official"},"text":"Alle var der"}"#),
    ],
};
