//! Details that each say little and together point at one person.
//! Source: project specification of personal data, section 12 (2026-11-21): its weights and thresholds. A name beside one
//! contact point is left to the rule of that contact point, unless the person is named in a private role.

use omhu_policy::AccountKind::Personal;
use omhu_policy::Severity::{Confirm, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::{persons, remedies, sensitive};
use crate::draft::Language::{Da, Nb, Nn};
use crate::findings::{Findings, Found};
use crate::report::Place;
use crate::roles::Role;
use crate::rule::Surface::{Attachment, Composer, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::rules;
use crate::scope::{Part, Scope};

pub static RULE: Rule = Rule {
    severities: Severities::any(Warning),
    surfaces: &[Composer, Reply, Moderation, Attachment, Promotion],
    languages: &[Nb, Nn, Da],
    serves: &["DK-HJO-15", "DK-HJO-17", "NO-ALTA-22", "NO-ALTA-37", "NO-DEP-52"],
    parameters: &[
        Parameter { name: "municipalityPopulation", default: ParameterDefault::Number { value: 0.0, min: 0.0, max: 1e8 } },
        Parameter { name: "warningScore", default: ParameterDefault::Number { value: 0.5, min: 0.0, max: 1.0 } },
        Parameter { name: "confirmScore", default: ParameterDefault::Number { value: 0.8, min: 0.0, max: 1.0 } },
    ],
    asks: Asks::Choice(&["agreed", "decided"]),
    precedence: 0,
    judge: Judge::Findings(judge),
};

/// How much a finding of a rule tells of who somebody is. Section 12.
const WEIGHTS: [(&str, f64); 15] = [
    ("personal-data/special-category", 0.85),
    ("personal-data/criminal-offence", 0.85),
    ("personal-data/child", 0.8),
    ("personal-data/travel-or-driving-document", 0.8),
    ("personal-data/client-number", 0.75),
    ("personal-data/bank-account", 0.7),
    ("personal-data/email-address", 0.65),
    ("personal-data/phone-number", 0.65),
    ("personal-data/street-address", 0.65),
    ("personal-data/birth-date", 0.6),
    ("personal-data/case-number", 0.45),
    ("personal-data/property-number", 0.4),
    ("personal-data/vehicle-plate", 0.4),
    ("personal-data/coordinates", 0.35),
    ("personal-data/network-address", 0.25),
];
const NAME: f64 = 0.45;

/// Where everybody knows everybody, an address and a place on the map tell so much more. Section 12.
const SMALL: f64 = 5000.0;
const SMALL_PLACE: f64 = 0.15;
const PLACES: [&str; 2] = ["personal-data/street-address", "personal-data/coordinates"];

/// So many of them, from the first, are told of somebody already: a name beside one of them adds nothing.
const OF_SOMEBODY: usize = 3;

fn judge(scope: &Scope, found: &[Found], findings: &mut Findings) {
    let at_work = |part: &&Part| scope.account() != Personal || sensitive::is_of_work(part);
    for part in scope.parts.iter().filter(at_work) {
        if let Some(combined) = combined(part, scope, found) {
            findings.add(combined);
        }
    }
}

/// What is only told around it counts no second time where something is known by its form.
fn yields(one: &Found, found: &[Found]) -> bool {
    one.told && found.iter().any(|other| !other.told && other.touches(one))
}

fn combined(part: &Part, scope: &Scope, found: &[Found]) -> Option<Found> {
    let place = |rule: usize| {
        let (id, _) = rules::all().nth(rule)?;
        WEIGHTS.iter().position(|(known, _)| *known == id)
    };
    let mut kinds: Vec<usize> = Vec::new();
    let here = found.iter().filter(|one| one.target == part.target && !yields(one, found));
    here.for_each(|found| {
        if !kinds.contains(&found.rule) && place(found.rule).is_some() {
            kinds.push(found.rule);
        }
    });
    if kinds.is_empty() {
        return None;
    }
    let named = persons::private(part, scope).max_by_key(|(_, role)| *role);
    let role = named.map(|(_, role)| role).or_else(|| named_earlier(part, scope));
    let enough = kinds.len() >= 2 || (role == Some(Role::Private) && kinds.iter().any(|rule| place(*rule) >= Some(OF_SOMEBODY)));
    if !enough || (role.is_none() && kinds.len() < 3) {
        return None;
    }
    let weights = kinds.iter().filter_map(|rule| Some(weight(place(*rule)?, scope)));
    let apart = weights.fold(1.0, |apart, weight| apart * (1.0 - weight));
    let risk = 1.0 - apart * if role.is_some() { 1.0 - NAME } else { 1.0 };
    if risk < scope.number("warningScore") {
        return None;
    }
    let grave = risk >= scope.number("confirmScore") && role == Some(Role::Private) && kinds.len() >= 2;
    let first = found.iter().find(|found| found.target == part.target && kinds.contains(&found.rule)).and_then(|found| found.range.clone());
    let range = named.map(|(person, _)| person.range.clone()).or(first)?;
    let count = kinds.len() as u32 + u32::from(role.is_some());
    let finding = Found::in_text(part, range.clone()).confidence(risk as f32).severity(if grave { Confirm } else { Warning });
    Some(remedies::person(finding.with("count", count), scope, &range))
}

/// What the kind at this place in the table weighs.
fn weight(place: usize, scope: &Scope) -> f64 {
    let (rule, weight) = WEIGHTS[place];
    let small = (1.0..SMALL).contains(&scope.number("municipalityPopulation"));
    if small && PLACES.contains(&rule) { (weight + SMALL_PLACE).min(1.0) } else { weight }
}

/// Who is named in the parts of the thread before: its readers see them together.
fn named_earlier(part: &Part, scope: &Scope) -> Option<Role> {
    let thread = scope.draft.thread.iter().filter(|_| part.target.place == Place::Text);
    thread.filter_map(|text| {
        let earlier = Part::new(part.target.clone(), text);
        persons::private(&earlier, scope).map(|(_, role)| role).max()
    })
    .max()
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("Eleven ⟦Nora Berg⟧, f. 4.3.2011, har mobil 412 34 567."),
        Example::Post("Eleven ⟦Ola Nordmann⟧, født 4.3.2011, bor i Kirkeveien 12B, 9510 Alta."),
        Example::Draft(r#"{"text":"Ring mor på mobil ⟦412 34 567⟧ hvis du ser ham.","account":{"kind":"official"},"thread":["Eleven Nora Berg er savnet siden i går."]}"#),
        Example::Post("Hej ⟦Anders⟧, din sag 2024-123-4567 og din mail anders.holm@gmail.com er noteret."),
    ],
    quiet: &[
        Example::Post("Brannvesenet øver ved skolen i dag."),
        Example::Post("Kontakt Kari Nordmann, kommunikasjonssjef, på post@alta.kommune.no."),
        Example::Draft(r#"{"text":"Ring mor på mobil 412 34 567 hvis du ser ham.","account":{"kind":"official"},"thread":["Brua er åpen igjen."]}"#),
        Example::Post("Brua er åpen igjen."),
        Example::Post("Hei Anders, vi ser at du er sykmeldt ut måneden."),
    ],
};
