//! Private e-mail addresses, also written out ("ola krøllalfa eksempel punktum no").
//! Source: project specification of personal data, sections 2.9 and 7.4 (2026-11-21).

use omhu_knowledge::lower;
use omhu_policy::AccountKind::{Minister, Official, Politician, Professional, Unknown};
use omhu_policy::Severity::{Hint, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::addresses::{Address, addresses};
use super::{precedence, remedies};
use crate::findings::{Findings, Found};
use crate::rule::Surface::{Attachment, Composer, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official, Minister, Politician, Professional, Unknown], Warning),
    surfaces: &[Composer, Reply, Moderation, Attachment, Promotion],
    languages: &[],
    serves: &["DK-HJO-15", "NO-ALTA-20", "NO-DEP-52"],
    parameters: &[
        Parameter { name: "ownDomains", default: ParameterDefault::List },
        Parameter { name: "functionalLocals", default: ParameterDefault::List },
        Parameter { name: "contactPersons", default: ParameterDefault::List },
    ],
    asks: Asks::Tick,
    precedence: precedence::EMAIL,
    judge: Judge::Text(judge),
};

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    for address in addresses(&part.text) {
        if let Some((sure, severity)) = verdict(&address, scope) {
            let found = Found::in_text(part, address.range.clone()).confidence(sure).severity(severity);
            let shared = shared(scope);
            findings.add(remedies::contact(found, part, scope, &address.range, "fix-remove-address", shared));
        }
    }
}

fn verdict(address: &Address, scope: &Scope) -> Option<(f32, omhu_policy::Severity)> {
    if address.is_functional(scope.list("functionalLocals")) || is_contact_person(address, scope) {
        return None;
    }
    let named = address.is_name();
    match address.is_webmail() {
        true => Some((0.95, Warning)),
        false if is_own(address, scope) => named.then_some((0.8, Hint)),
        false if named => Some((0.85, Warning)),
        false => Some((0.5, Hint)),
    }
}

fn is_own(address: &Address, scope: &Scope) -> bool {
    let same = |own: &String| {
        let own = lower(own.trim());
        let rest = address.domain.strip_suffix(&own);
        !own.is_empty() && rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    scope.policy.shared.own_domains.iter().chain(scope.list("ownDomains")).any(same)
}

/// A person whom the policy names by address, by the part before the sign, or by name.
fn is_contact_person(address: &Address, scope: &Scope) -> bool {
    let same = |person: &String| {
        let person = lower(person.trim());
        match person.split_once('@') {
            Some((local, domain)) => local == address.local && domain == address.domain,
            None => person.split_whitespace().collect::<Vec<_>>().join(".") == address.local,
        }
    };
    scope.list("contactPersons").iter().any(same)
}

/// The policy's contact, where it is a shared address of the body's own.
fn shared(scope: &Scope) -> Option<String> {
    let contact = scope.policy.shared.contact.as_ref()?;
    let address = Address::parse(contact, 0..0)?;
    (is_own(&address, scope) && address.is_functional(scope.list("functionalLocals")))
        .then(|| contact.clone())
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("Send til ⟦kari.eksempel@gmail.com⟧"),
        Example::Post("Skriv til ⟦ola (at) eksempel punktum no⟧"),
        Example::Post("mail: ⟦kari [krøllalfa] outlook [dot] com⟧"),
        Example::Post("min mail er ⟦hans snabel-a mail prik dk⟧"),
        Example::Post("⟦saksbehandler.navn@eksempel.kommune.no⟧ svarer deg"),
        Example::Post("Skriv til ⟦kari @ gmail.com⟧, så svarer hun"),
        Example::Post("<a href=\"mailto:⟦kari.nordmann@gmail.com⟧\">"),
        Example::Draft(r#"{"text":"⟦hansen_1972@yahoo.dk⟧"}"#),
    ],
    quiet: &[
        Example::Post("Send til postmottak@eksempel.kommune.no"),
        Example::Post("presse@eksempel.no og vakt@eksempel.no"),
        Example::Post("Møt oss at Eksempel dot com-festivalen"),
        Example::Post("Husk at eksempel.no er nede i dag"),
        Example::Post("Bruk #mail@home"),
        Example::Draft(r#"{"account":{"kind":"personal"},"text":"Skriv til kari.nordmann@gmail.com"}"#),
    ],
};
