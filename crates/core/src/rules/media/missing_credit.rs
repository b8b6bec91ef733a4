//! A picture, and nowhere who made it. Sources: åndsverkloven § 5; ophavsretsloven § 3.

use omhu_knowledge::lower;
use omhu_policy::AccountKind::{Official, Professional};
use omhu_policy::Severity::Hint;
use omhu_policy::{Parameter, ParameterDefault};

use super::words;
use crate::credits;
use crate::draft::AttachmentKind;
use crate::draft::Language::{Da, Nb, Nn};
use crate::find;
use crate::findings::{Findings, Found};
use crate::rule::Surface::{Attachment, Composer, Promotion};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::Scope;

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official, Professional], Hint),
    surfaces: &[Composer, Attachment, Promotion],
    languages: &[Nb, Nn, Da],
    serves: &["NO-ALTA-20", "NO-ALTA-21"],
    parameters: &[Parameter { name: "creditWords", default: ParameterDefault::List }],
    asks: Asks::Tick,
    precedence: 0,
    judge: Judge::Draft(judge),
};

fn judge(scope: &Scope, findings: &mut Findings) {
    let known = scope.parts.first().is_some_and(|post| words::reads(scope, post));
    if scope.draft.attachments.is_empty() || !known {
        return;
    }
    let own = scope.list("creditWords");
    let credited = |part: &&crate::scope::Part| {
        credits::has_credit(&part.text) || words::has_own(&part.text, own)
    };
    let credited: Vec<_> = scope.parts.iter().filter(credited).map(|part| &part.target).collect();
    let lacking = |index, attachment: &crate::draft::Attachment| {
        let lacking = attachment.kind != AttachmentKind::Video
            && !is_graphic(attachment)
            && !is_own(scope, attachment)
            && !words::is_with(&credited, index);
        lacking.then_some("picture")
    };
    for (_, found) in Found::in_attachments(scope.draft, None, &lacking) {
        findings.add(found.confidence(0.6));
    }
}

/// A poster, a screenshot: nobody is named for it.
fn is_graphic(attachment: &crate::draft::Attachment) -> bool {
    const MOSTLY_TEXT: f32 = 0.3;
    attachment.text_share.is_some_and(|share| share >= MOSTLY_TEXT)
}

/// Whether the file itself names the body that publishes.
fn is_own(scope: &Scope, attachment: &crate::draft::Attachment) -> bool {
    let Some(credit) = attachment.credit.as_deref().map(lower) else { return false };
    let account = &scope.draft.account;
    let names = [&scope.policy.shared.organisation_name, &account.name, &account.handle];
    let letters = |name: &str| lower(name.trim_start_matches('@').trim());
    names.into_iter().flatten().map(|name| letters(name)).any(|name| !name.is_empty() && find(&credit, &name).is_some())
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Stranda i Bossekop er ryddet og klar for sommeren.","attachments":[{"kind":"image","alt":"Tom sandstrand"}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official","name":"Alta kommune"},"text":"Stranda er rydda.","attachments":[{"kind":"image","credit":"Kari Hansen"}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"professional"},"text":"Her er et billede af havnen.","attachments":[{"kind":"image","alt":"Foto: Ole"},{"kind":"image"}]}"#,
        ),
    ],
    quiet: &[
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Stranda er ryddet. Foto: Alta kommune","attachments":[{"kind":"image"}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official","name":"Alta kommune"},"text":"Stranda er ryddet.","attachments":[{"kind":"image","credit":"Alta kommune/Kari Hansen"}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Havnen i dag.","attachments":[{"kind":"image","alt":"En havn. Foto: Ole Jensen"}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Se filmen.","attachments":[{"kind":"video"}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"politician"},"text":"Stranda er ryddet.","attachments":[{"kind":"image"}]}"#,
        ),
    ],
};
