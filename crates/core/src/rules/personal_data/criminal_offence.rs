//! Suspicions, charges and sentences of somebody who can be recognised.
//! Source: project specification of personal data, section 11 (2026-11-21), after GDPR article 10.

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
    serves: &["DK-HJO-15", "NO-ALTA-22", "NO-DEP-52"],
    parameters: &[],
    asks: Asks::Choice(&["agreed", "decided"]),
    precedence: 0,
    judge: Judge::Text(judge),
};

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    sensitive::judge(part, scope, findings, Class::CRIME_TERM.into());
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("Hej Mads, vi kan se, at du er ⟦sigtet⟧ i sagen."),
        Example::Post("Naboen vår Ola Nordmann er ⟦siktet⟧ for noe han ikke har gjort."),
        Example::Post("Eleven ble ⟦anmeldt⟧ etter friminuttet."),
    ],
    quiet: &[
        Example::Post("Antall anmeldte tyverier går ned i kommunen."),
        Example::Post("Regjeringen vil ha strengere straffer for vold."),
        Example::Post("Kurs om forebygging av vold blant unge."),
    ],
};
