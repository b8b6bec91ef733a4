//! That somebody was in contact with a confidential service.
//! Source: project specification, rules of confidentiality (2026-11-21); forvaltningsloven § 13, helsepersonelloven § 21.

use omhu_knowledge::{Class, lower};
use omhu_policy::Severity::{Confirm, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::super::personal_data::{individual, remedies};
use crate::draft::Language::{Da, Nb, Nn};
use crate::findings::{Findings, Found};
use crate::rule::Surface::{Attachment, Composer, Moderation, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::Token;

pub static RULE: Rule = Rule {
    severities: Severities::any(Confirm),
    surfaces: &[Composer, Reply, Moderation, Attachment],
    languages: &[Nb, Nn, Da],
    serves: &["NO-ALTA-37", "NO-ALTA-22", "DK-HJO-17"],
    parameters: &[Parameter { name: "services", default: ParameterDefault::List }],
    asks: Asks::Tick,
    precedence: 0,
    judge: Judge::Text(judge),
};

/// Between the word for the contact and the service.
const APART: usize = 6;

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    let text = &part.text;
    let mut last = None;
    for (at, token) in text.tokens.iter().enumerate().filter(|(_, token)| is_service(part, scope, token)) {
        let Some(contact) = contact(part, at) else { continue };
        if last == Some(token.sentence) {
            continue;
        }
        let Some(whom) = individual::of(part, scope, at) else { continue };
        last = Some(token.sentence);
        let (mut first, end) = (contact.min(at), contact.max(at));
        while first > 0 && text.tokens[first - 1].sentence == token.sentence && text.tokens[first - 1].is(Class::CONTACT_VERB.or(Class::TIES)) {
            first -= 1;
        }
        let range = text.tokens[first].start as usize..text.tokens[end].end as usize;
        let severity = if whom == individual::Whom::Named { Confirm } else { Warning };
        let found = Found::in_text(part, range.clone()).confidence(0.8).severity(severity);
        findings.add(remedies::detail(found, part, scope, &range));
    }
}

fn is_service(part: &Part, scope: &Scope, token: &Token) -> bool {
    token.is(Class::CONFIDENTIAL_SERVICE) || scope.list("services").iter().any(|service| lower(service.trim()) == part.text.folded(token))
}

/// The nearest word for a contact, in the same sentence.
fn contact(part: &Part, service: usize) -> Option<usize> {
    let tokens = &part.text.tokens;
    let near = service.saturating_sub(APART)..(service + APART).min(tokens.len());
    let fits = |at: &usize| tokens[*at].sentence == tokens[service].sentence && *at != service && tokens[*at].is(Class::CONTACT_VERB);
    near.filter(fits).min_by_key(|at| at.abs_diff(service))
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("Kari Nordmann, 43, var pasient og ⟦ringte legevakta⟧ i natt, naboen vår fra nr. 4."),
        Example::Draft(r#"{"composer":"reply","text":"Hei Anders! Vi ser at du ⟦var innom NAV⟧ i går."}"#),
        Example::Post("Eleven ⟦fikk oppfølging av barnevernet⟧ i fjor."),
    ],
    quiet: &[
        Example::Post("Ring legevakta på 116 117 når det haster."),
        Example::Post("NAV har åpent til kl. 14 i dag."),
        Example::Post("Barnevernet trenger flere fosterhjem."),
    ],
};
