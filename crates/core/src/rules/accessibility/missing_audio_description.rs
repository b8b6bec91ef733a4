//! A video of a Norwegian public body, which must be told to those who do not see it. WCAG 1.2.5.

use omhu_knowledge::Class;
use omhu_policy::AccountKind::Official;
use omhu_policy::Severity::Info;
use omhu_policy::{Country, Parameter, ParameterDefault};

use crate::draft::{AttachmentKind, Captions};
use crate::findings::{Findings, Found};
use crate::rule::Surface::{Attachment, Composer};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official], Info),
    surfaces: &[Composer, Attachment],
    languages: &[],
    serves: &["NO-DIFI-07"],
    parameters: &[Parameter { name: "country", default: ParameterDefault::Choice(&["NO", "any"]) }],
    asks: Asks::Tick,
    precedence: 0,
    judge: Judge::Draft(judge),
};

fn judge(scope: &Scope, findings: &mut Findings) {
    if scope.country() != Some(Country::No) && scope.choice("country") == "NO" {
        return;
    }
    let offers = |part: &Part| part.text.tokens.iter().any(|token| token.is(Class::DESCRIBED));
    if scope.parts.iter().any(offers) {
        return;
    }
    let state = |_, attachment: &crate::draft::Attachment| match attachment.kind {
        AttachmentKind::Video if attachment.captions == Captions::NoSpeech => Some("silent"),
        AttachmentKind::Video => Some("video"),
        AttachmentKind::Image | AttachmentKind::Gif => None,
    };
    for (_, found) in Found::in_attachments(scope.draft, None, &state) {
        findings.add(found.confidence(0.5));
    }
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Draft(
            r#"{"account":{"kind":"official"},"country":"NO","attachments":[{"kind":"video","captions":"embedded"}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Se hvordan vi restaurerer myra, og hva du kan gjøre.","attachments":[{"kind":"video","captions":"noSpeech"}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"language":"nn","attachments":[{"kind":"image","alt":"Myra"},{"kind":"video"}]}"#,
        ),
    ],
    quiet: &[
        Example::Draft(
            r#"{"account":{"kind":"official"},"country":"DK","attachments":[{"kind":"video","captions":"embedded"}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"country":"NO","attachments":[{"kind":"image","alt":"Myra"},{"kind":"gif"}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"country":"NO","text":"Versjon med synstolking: se lenken.","attachments":[{"kind":"video"}]}"#,
        ),
        Example::Draft(r#"{"account":{"kind":"politician"},"country":"NO","attachments":[{"kind":"video"}]}"#),
    ],
};
