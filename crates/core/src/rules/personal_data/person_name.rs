//! Names of private persons. Who is named in a public role is no concern: offices, artists, athletes, those who
//! speak for a body. Source: Hjørring Kommune's guide, line 67; Alta kommune's guidelines.

use std::cmp::Reverse;

use omhu_policy::AccountKind::{Minister, Official, Unknown};
use omhu_policy::Severity::{Hint, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::{persons, precedence, remedies};
use crate::draft::Language::{Da, Nb, Nn};
use crate::findings::{Findings, Found};
use crate::people::Person;
use crate::roles::Role;
use crate::rule::Surface::{Attachment, Composer, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official, Minister, Unknown], Hint),
    surfaces: &[Composer, Reply, Moderation, Attachment, Promotion],
    languages: &[Nb, Nn, Da],
    serves: &["DK-HJO-15", "NO-ALTA-20", "NO-DEP-52", "NO-ALTA-18"],
    parameters: &[
        Parameter { name: "publicRoles", default: ParameterDefault::List },
        Parameter { name: "minConfidence", default: ParameterDefault::Number { value: persons::SURE as f64, min: 0.0, max: 1.0 } },
    ],
    asks: Asks::Tick,
    precedence: precedence::PERSON,
    judge: Judge::Text(judge),
};

/// One finding for all names of a text, at the first that is most of a concern.
fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    let named = named(part, scope);
    let Some((first, role)) = named.iter().max_by_key(|(person, role)| (*role, Reverse(person.range.start))) else { return };
    let count = named.len() as u32;
    let severity = if *role == Role::Private { Warning } else { Hint };
    let found = Found::in_text(part, first.range.clone()).severity(severity).confidence(first.confidence).with("count", count);
    findings.add(if count == 1 { remedies::person(found, scope, &first.range) } else { found });
}

/// Names as sure as the policy wants them.
fn named<'a>(part: &'a Part, scope: &Scope) -> Vec<(&'a Person, Role)> {
    let sure = scope.number("minConfidence") as f32;
    if (sure - persons::SURE).abs() < f32::EPSILON { persons::private(part, scope).collect() } else { persons::sure_of(part, scope, sure).collect() }
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("Vi har avslått søknaden fra ⟦Kari Nordmann⟧ om bostøtte."),
        Example::Post("Eleven ⟦Ola Nordmann⟧ er utvist i to uker."),
        Example::Post("Hej ⟦Anders⟧, din klage er sendt videre."),
        Example::Post("Vi takkar ⟦Jorunn Hjelle⟧, som strikka sokkar til alle på sjukeheimen."),
    ],
    quiet: &[
        Example::Post("Ordfører Kari Nordmann åpner brua lørdag."),
        Example::Post("Kari Nordmann, rektor ved Eksempel skole, ønsker velkommen."),
        Example::Post("Camilla Colletts vei er stengt i dag."),
        Example::Draft(r#"{"account":{"kind":"personal"},"text":"Takk til naboen Ola Nordmann for hjelpen!"}"#),
    ],
};
