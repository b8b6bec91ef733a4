//! Suspicions, charges and sentences of somebody who can be recognised.
//! Source: project specification of personal data, section 11 (2026-11-21), after GDPR article 10.

use omhu_knowledge::Class;
use omhu_policy::AccountKind::{Minister, Official, Politician, Professional, Unknown};
use omhu_policy::AccountKind::Personal;
use omhu_policy::Severity::{Confirm, Warning};

use super::individual::Whom;
use super::{remedies, sensitive};
use crate::draft::Language::{Da, Nb, Nn};
use crate::findings::{Findings, Found};
use crate::rule::Surface::{Attachment, Composer, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official, Minister, Politician, Professional, Unknown], Confirm),
    surfaces: &[Composer, Reply, Moderation, Attachment, Promotion],
    languages: &[Nb, Nn, Da],
    serves: &["DK-HJO-15", "NO-ALTA-22", "NO-DEP-52"],
    parameters: &[],
    asks: Asks::Choice(&["agreed", "notReal"]),
    precedence: 0,
    judge: Judge::Text(judge),
};

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    let at_work = || part.text.tokens.iter().any(|token| token.is(Class::PRIVATE_ROLE));
    if scope.account() == Personal && !at_work() {
        return;
    }
    for (range, whom) in sensitive::told(part, scope, Class::CRIME_TERM.into()) {
        let severity = if whom == Whom::Named { Confirm } else { Warning };
        let found = Found::in_text(part, range.clone()).confidence(0.8).severity(severity);
        findings.add(remedies::detail(found, part, scope, &range));
    }
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
