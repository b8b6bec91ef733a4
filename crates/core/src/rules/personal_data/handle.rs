//! User names of private persons. What looks like a body, a medium, a club or a business is none.
//! Source: project specification of personal data, section 7.5 (2026-11-21).

use std::cell::OnceCell;

use omhu_knowledge::{Class, classes, lower};
use omhu_policy::AccountKind::{Minister, Official, Unknown};
use omhu_policy::Severity::{Hint, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::{precedence, remedies};
use crate::cut;
use crate::findings::{Findings, Found};
use crate::people::{is_given_name, is_name};
use crate::roles::features::is_known;
use crate::rule::Surface::{Composer, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::{Kind, Token};

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official, Minister, Unknown], Hint),
    surfaces: &[Composer, Reply, Promotion],
    languages: &[],
    serves: &["DK-HJO-15", "NO-DEP-52"],
    parameters: &[Parameter { name: "allowHandles", default: ParameterDefault::List }],
    asks: Asks::Tick,
    precedence: precedence::HANDLE,
    judge: Judge::Text(judge),
};

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    let text = &part.text;
    let sensitive = Class::CASE_CUE.or(Class::HEALTH_TERM) | Class::DECISION_WORD.into();
    let named = OnceCell::new();
    let graver = text.tokens.iter().any(|token| token.is(sensitive));
    for token in text.tokens.iter().filter(|token| token.kind == Kind::Handle && is_private(part, scope, token, &named)) {
        let found = Found::in_text(part, token.range()).confidence(0.7).severity(if graver { Warning } else { Hint });
        findings.add(remedies::contact(found, part, scope, &token.range(), "fix-remove-detail", None));
    }
}

/// A given name is in it, and no word of a body.
fn is_private(part: &Part, scope: &Scope, token: &Token, named: &OnceCell<Vec<String>>) -> bool {
    let handle = part.text.folded(token).trim_start_matches(['@', '＠']);
    let name = handle.split('@').next().unwrap_or_default();
    let same = |allowed: &String| lower(allowed.trim().trim_start_matches('@')) == handle;
    if scope.policy.shared.allow_handles.iter().chain(scope.list("allowHandles")).any(same) {
        return false;
    }
    let words = || name.split(['_', '.', '-']).map(|word| word.trim_matches(|c: char| c.is_ascii_digit())).filter(|word| !word.is_empty());
    let office = words().any(|word| classes(word).meets(Class::ORGANISATION_WORD.or(Class::OFFICE_HANDLE))) || classes(name).has(Class::OFFICE_HANDLE);
    !office && (words().any(is_given_name) || starts_with_name(name)) && !is_well_known(name, named.get_or_init(|| well_known(part)))
}

/// `@erna_solberg`; `@piatjelta` where she is named too.
fn is_well_known(name: &str, named: &[String]) -> bool {
    let words: String = name.chars().map(|c| if matches!(c, '.' | '-') { '_' } else { c }).collect();
    classes(&words).has(Class::PUBLIC_PERSON) || named.contains(&letters(name))
}

/// So many of those whom everybody knows are looked at: of a longer list nothing is said.
const MOST: usize = 100;

/// Whom everybody knows of those who are named, each by the letters alone.
fn well_known(part: &Part) -> Vec<String> {
    let known = part.people().iter().filter(|person| is_known(&part.text, person)).take(MOST);
    known.map(|person| letters(&lower(&part.text.slice(person.range.clone())))).collect()
}

fn letters(name: &str) -> String {
    name.chars().filter(|c| c.is_alphabetic()).collect()
}

/// "karinordmann85": a given name of three letters or more, and a surname's length behind it.
fn starts_with_name(name: &str) -> bool {
    let letters = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let ends = letters.char_indices().map(|(at, _)| at).filter(|at| (3..=10).contains(at) && letters.len() - at >= 3);
    letters.chars().all(char::is_alphabetic) && ends.into_iter().any(|end| is_given_name(cut(letters, ..end)) && is_surname_like(cut(letters, end..)))
}

fn is_surname_like(rest: &str) -> bool {
    is_name(rest) || ["sen", "son", "berg", "dal", "vik", "lund", "mann", "stad", "haug", "land", "gaard", "gård", "holm", "skov", "strand", "bakke", "moen", "lien", "nes", "rud", "ova", "ski"].iter().any(|ending| rest.ends_with(ending))
}

pub static EXAMPLES: Examples = Examples {
    fires: &[Example::Post("Takk for bildet, ⟦@nora_berg⟧!"), Example::Post("⟦@kari_nordmann⟧ Takk for tipset"), Example::Post("Hei ⟦@ola.hansen85⟧, vi ser på det")],
    quiet: &[
        Example::Post("Følg @altakommune for mer"),
        Example::Post("Takk til @politietost og @nrk"),
        Example::Post("Skriv til @kari.skole"),
        Example::Post("Erna Solberg (@erna_solberg) åpner utstillingen"),
        Example::Post("I kveld kommer Jo Nesbø (@jonesbo, @jonesbø)"),
    ],
};
