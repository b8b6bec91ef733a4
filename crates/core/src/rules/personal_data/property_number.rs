//! Property numbers: Norwegian gnr. and bnr., Danish matrikel and BFE numbers.
//! Source: project specification of personal data, section 8.2 (2026-11-21).

use std::ops::Range;

use omhu_knowledge::Class;
use omhu_policy::AccountKind::{Minister, Official, Unknown};
use omhu_policy::Severity::{Hint, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::individual::is_nobodys;
use super::{cues, persons, precedence, remedies};
use crate::findings::{Findings, Found};
use crate::meaning::Meaning;
use crate::parcels::labelled;
use crate::rule::Surface::{Composer, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official, Minister, Unknown], Hint),
    surfaces: &[Composer, Reply, Moderation, Promotion],
    languages: &[],
    serves: &["DK-HJO-15", "NO-DEP-52"],
    parameters: &[Parameter { name: "allowProperty", default: ParameterDefault::Choice(&["no", "yes"]) }],
    asks: Asks::Tick,
    precedence: precedence::PROPERTY,
    judge: Judge::Number(judge),
};

/// How far from a property's number what it is about may be told.
const MATTER: usize = 80;

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    if scope.choice("allowProperty") == "yes" {
        return;
    }
    let public = |range: &Range<usize>| is_nobodys(part, scope, range, Meaning::Property) && cues::anywhere(&part.text, range, MATTER, Class::PUBLIC_MATTER);
    for range in labelled(&part.text).into_iter().filter(|range| !public(range)) {
        let severity = if persons::near(part, scope, &range).is_some() { Warning } else { Hint };
        let found = Found::in_text(part, range.clone()).confidence(0.9).severity(severity);
        findings.add(remedies::detail(found, part, scope, &range));
    }
    for range in part.meaning(Meaning::Property) {
        let found = Found::told(part, range.clone()).severity(Hint);
        findings.add(remedies::detail(found, part, scope, &range));
    }
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("Høring av reguleringsplanen: naboen Kari Nordmann på ⟦gnr. 27 bnr. 1⟧ har klaget."),
        Example::Post("Garasjen på ⟦gnr. 12 bnr. 345⟧ ca. 500 m fra vegen er din"),
        Example::Post("Vedtaket gjelder ⟦gnr. 12 bnr. 345⟧ i kommunen"),
        Example::Post("Naboklage på ⟦gbnr 101/22⟧ er mottatt"),
        Example::Post("Sagen om ⟦matr.nr. 12ab⟧ er afgjort, og du får svar i dag"),
        Example::Post("⟦BFE-nr. 1234567⟧ er solgt"),
        Example::Post("I matrikkelen står ⟦Gård 33 bruk 18⟧ på deg og broren din"),
        Example::Post("⟦G.nr 33, B.nr. 18⟧ er registrert på deg"),
        Example::Post("Tomta ⟦gnr33 bnr18⟧ er din"),
    ],
    quiet: &[
        Example::Post("Side 101/22 i planen"),
        Example::Post("Høring: Planen er lagt ut til offentlig ettersyn. Området omfatter gnr. 27 bnr. 1 og riksvegen."),
        Example::Post("Matrikkelen er oppdatert"),
        Example::Post("På Nordre gård er 33 i bruk"),
        Example::Post("Fødselsnummer hører ikke hjemme her"),
    ],
};
