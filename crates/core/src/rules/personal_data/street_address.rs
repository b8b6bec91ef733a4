//! Where somebody lives. A street with a number is no secret by itself: what stands around it tells whether it is a home.
//! Source: project specification of personal data, section 8.1 (2026-11-21).

use std::ops::Range;

use omhu_knowledge::lower;
use omhu_policy::AccountKind::{Minister, Official, Politician, Professional, Unknown};
use omhu_policy::Severity::{Hint, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::{precedence, remedies};
use crate::draft::Language::{Da, Nb, Nn};
use crate::findings::{Findings, Found};
use crate::meaning::Meaning;
use crate::rule::Surface::{Attachment, Composer, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::Text;

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official, Minister, Politician, Professional, Unknown], Warning),
    surfaces: &[Composer, Reply, Moderation, Attachment, Promotion],
    languages: &[Nb, Nn, Da],
    serves: &["DK-HJO-15", "DK-HJO-17", "NO-DEP-52"],
    parameters: &[
        Parameter { name: "ownAddresses", default: ParameterDefault::List },
        Parameter { name: "hintScore", default: ParameterDefault::Number { value: 0.5, min: 0.0, max: 1.0 } },
        Parameter { name: "warningScore", default: ParameterDefault::Number { value: 0.6, min: 0.0, max: 1.0 } },
    ],
    asks: Asks::Tick,
    precedence: precedence::STREET,
    judge: Judge::Text(judge),
};

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    let (hint, warning) = (scope.number("hintScore"), scope.number("warningScore"));
    for (range, likely) in part.likely(Meaning::Home) {
        let likely = f64::from(likely);
        if likely < hint || is_own(&part.text, &range, scope) {
            continue;
        }
        let severity = if likely >= warning { Warning } else { Hint };
        let found = Found::in_text(part, range.clone()).confidence(likely as f32).severity(severity);
        findings.add(remedies::contact(found, part, scope, &range, "fix-remove-address", None));
    }
}

/// An address of the body's own.
fn is_own(text: &Text, range: &Range<usize>, scope: &Scope) -> bool {
    let written = lower(&text.slice(range.clone()));
    scope.policy.shared.own_addresses.iter().chain(scope.list("ownAddresses")).map(|own| lower(own.trim())).any(|own| !own.is_empty() && written.starts_with(&own))
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("Hun bor i ⟦Kirkeveien 12B, 9510 Alta⟧"),
        Example::Post("Adressen er ⟦Vestergade 5, 2. tv.⟧"),
        Example::Post("Naboen i ⟦Karl Johans gate 14⟧ klager igjen"),
    ],
    quiet: &[
        Example::Post("Rådhuset ligger i Kirkeveien 12, 9510 Alta"),
        Example::Post("Storgata 5 er stengt på grunn av veiarbeid"),
        Example::Post("Riksvei 7 åpner kl. 12"),
        Example::Post("Besøk oss i Vestergade 5"),
        Example::Post("Hun fik tidligt 3 børn lige efter hinanden, ønskede ikke flere og ville gerne pga. modstand mod abort sikre sig 100 %."),
    ],
};
