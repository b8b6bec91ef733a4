//! Health, belief, welfare and other sensitive matters about somebody who can be recognised.
//! Source: project specification of personal data, section 11 (2026-11-21), after GDPR article 9.

use omhu_knowledge::Class;
use omhu_policy::Severity::Confirm;

use super::sensitive;
use crate::draft::Language::{Da, Nb, Nn};
use crate::findings::Findings;
use crate::rule::Surface::{Attachment, Composer, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};

pub static RULE: Rule = Rule {
    severities: Severities::any(Confirm),
    surfaces: &[Composer, Reply, Moderation, Attachment, Promotion],
    languages: &[Nb, Nn, Da],
    serves: &["DK-HJO-15", "DK-HJO-17", "NO-ALTA-22", "NO-ALTA-37", "NO-DEP-52"],
    parameters: &[],
    asks: Asks::Choice(&["agreed", "decided"]),
    precedence: 0,
    judge: Judge::Text(judge),
};

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    sensitive::judge(part, scope, findings, Class::HEALTH_TERM.or(Class::SOCIAL_TERM) | Class::BELIEF_TERM.into());
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("Hei Anders, vi ser at du er ⟦sykmeldt⟧ ut måneden."),
        Example::Post("Eleven i 3B har fått ⟦diagnosen⟧ i dag."),
        Example::Post("Kari Nordmann, naboen vår, er ⟦innlagt⟧ igjen."),
    ],
    quiet: &[
        Example::Post("Kurs for pårørende til personer med demens starter i høst."),
        Example::Post("Én av ti innbyggere har angst."),
        Example::Post("Hvis du er gravid, kan du ta vaksinen."),
        Example::Draft(r#"{"account":{"kind":"personal"},"text":"Kari Nordmann er sykmeldt, hils henne!"}"#),
        Example::Draft(r#"{"account":{"kind":"personal"},"text":"Mannen min Ola er sykmeldt igjen."}"#),
    ],
};
