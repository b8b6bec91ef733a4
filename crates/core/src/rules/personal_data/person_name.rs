//! Names of private persons. Who is named in a public role is no concern: offices, artists, athletes, those who
//! speak for a body. Source: Hjørring Kommune's guide, line 67; Alta kommune's guidelines.

use std::cmp::Reverse;

use omhu_knowledge::Class;
use omhu_policy::AccountKind::{Minister, Official, Unknown};
use omhu_policy::Severity::{Hint, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::{precedence, remedies};
use crate::draft::Language::{Da, Nb, Nn};
use crate::findings::{Findings, Found};
use crate::people::Person;
use crate::roles::features::tokens;
use crate::roles::{Role, roles};
use crate::rule::Surface::{Attachment, Composer, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::Token;

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official, Minister, Unknown], Hint),
    surfaces: &[Composer, Reply, Moderation, Attachment, Promotion],
    languages: &[Nb, Nn, Da],
    serves: &["DK-HJO-15", "NO-ALTA-20", "NO-DEP-52", "NO-ALTA-18"],
    parameters: &[
        Parameter { name: "publicRoles", default: ParameterDefault::List },
        Parameter { name: "minConfidence", default: ParameterDefault::Number { value: 0.55, min: 0.0, max: 1.0 } },
    ],
    asks: Asks::Tick,
    precedence: precedence::PERSON,
    judge: Judge::Text(judge),
};

/// Titles that the policy names: so many tokens before and after a name are looked at.
const BESIDE: usize = 4;

/// One finding for all names of a text, at the first that is most of a concern.
fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    let sure = scope.number("minConfidence") as f32;
    let is_one = |person: &&Person| person.confidence >= sure && !is_quoted(part, person) && !names_a_place(part, person);
    let people: Vec<&Person> = part.people().iter().filter(is_one).collect();
    let roles = roles(&part.text, &people);
    let is_free = |person: &Person| is_allowed(person, part, scope) || is_titled(person, part, scope);
    let named = || people.iter().zip(&roles).filter(|(person, role)| **role != Role::Public && !is_free(person));
    let Some((first, role)) = named().max_by_key(|(person, role)| (**role, Reverse(person.range.start))) else { return };
    let count = named().count() as u32;
    let severity = if *role == Role::Private { Warning } else { Hint };
    let found = Found::in_text(part, first.range.clone()).severity(severity).confidence(first.confidence).with("count", count);
    findings.add(if count == 1 { remedies::person(found, scope, &first.range) } else { found });
}

/// Beside a title that the organisation knows as public.
fn is_titled(person: &Person, part: &Part, scope: &Scope) -> bool {
    let titles = scope.list("publicRoles");
    let name = tokens(&part.text, person);
    let beside = name.start.saturating_sub(BESIDE)..(name.end + BESIDE).min(part.text.tokens.len());
    let is_title = |token: &Token| titles.iter().any(|title| title.trim().to_lowercase() == part.text.folded(token));
    part.text.tokens[beside].iter().any(is_title)
}

/// A title in quotation marks: «Jonas».
fn is_quoted(part: &Part, person: &Person) -> bool {
    let is_mark = |at: usize| part.text.chars.get(at).is_some_and(|char| matches!(char.c, '«' | '»' | '"' | '“' | '”'));
    person.range.start.checked_sub(1).is_some_and(is_mark) && is_mark(person.range.end)
}

/// "Camilla Colletts vei", "Amalie Skram skole"
fn names_a_place(part: &Part, person: &Person) -> bool {
    let next = part.text.tokens.get(part.text.token_at(person.range.end));
    next.is_some_and(|next| next.is(Class::ORGANISATION_WORD))
}

fn is_allowed(person: &Person, part: &Part, scope: &Scope) -> bool {
    let name = part.text.slice(person.range.clone()).to_lowercase();
    let shared = &scope.policy.shared;
    shared.allow_names.iter().any(|allowed| allowed.trim().to_lowercase() == name)
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
