//! In which role somebody is named.

use omhu_knowledge::{Class, classes};

use crate::credits::is_credit;
use crate::people::Person;
use crate::scope::Part;
use crate::text::{Case, Kind, Text, Token};

/// In which role somebody is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// An office, a profession of public life, somebody whom everybody knows.
    Public,
    /// A pupil, a patient, a neighbour, a relative.
    Private,
    /// Nothing says.
    Unsaid,
}

/// How much of a sentence is looked at on each side of a name, in tokens.
const REACH: usize = 40;

/// Words beside a name: how many tokens before and after are looked at.
const BEFORE: usize = 3;
const AFTER: usize = 6;

/// The role of each person. Who is named together with somebody has the same.
pub fn roles(part: &Part, people: &[&Person], own: &[String]) -> Vec<Role> {
    let text = &part.text;
    let stage = text.tokens.iter().any(|token| is_stage(text, token));
    let mut roles: Vec<Role> = Vec::new();
    for (at, person) in people.iter().enumerate() {
        let named = Named::new(text, person);
        let role = match named.beside(own) {
            Role::Unsaid if at > 0 && named.joins(people[at - 1]) => roles[at - 1],
            Role::Unsaid if named.is_of_note(person, stage) => Role::Public,
            role => role,
        };
        roles.push(role);
    }
    roles
}

fn is_stage(text: &Text, token: &Token) -> bool {
    match token.kind {
        Kind::Hashtag => classes(text.folded(token).trim_start_matches('#')).has(Class::PUBLIC_STAGE),
        _ => token.is(Class::PUBLIC_STAGE),
    }
}

/// A name with the words around it in its sentence.
struct Named<'a> {
    text: &'a Text,
    before: &'a [Token],
    tokens: &'a [Token],
    after: &'a [Token],
}

impl<'a> Named<'a> {
    fn new(text: &'a Text, person: &Person) -> Self {
        let first = text.token_at(person.range.start);
        let last = text.token_at(person.range.end.saturating_sub(1)).max(first);
        let all = &text.tokens;
        let same = |token: &&Token| token.sentence == all[first].sentence;
        let from = first - all[..first].iter().rev().take(REACH).take_while(same).count();
        let to = last + 1 + all[last + 1..].iter().take(REACH).take_while(same).count();
        Self { text, before: &all[from..first], tokens: &all[first..=last], after: &all[last + 1..to] }
    }

    /// What the words directly before and after say.
    fn beside(&self, own: &[String]) -> Role {
        if self.is_known() || self.signs() || self.titled_before(own) || self.titled_after() {
            Role::Public
        } else if self.is_private() {
            Role::Private
        } else {
            Role::Unsaid
        }
    }

    /// Also in the genitive.
    fn is_known(&self) -> bool {
        let name: String = self.tokens.iter().map(|token| self.text.folded(token)).fold(String::new(), |name, word| {
            match word {
                "." => name,
                "-" => name + word,
                _ if name.is_empty() || name.ends_with('-') => name + word,
                _ => name + "_" + word,
            }
        });
        let is_known = |name: &str| classes(name).has(Class::PUBLIC_PERSON);
        is_known(&name) || name.strip_suffix('s').is_some_and(is_known)
    }

    /// Who made the picture, or writes for the body: "Foto: Kari Hansen", "/Kari", "Hilsen Kari, kundesenteret", "Møt Kari".
    fn signs(&self) -> bool {
        let line = self.before.iter().rposition(|token| token.opens_line).unwrap_or_default();
        let first = self.text.token_at(self.before.get(line).map_or(self.tokens[0].start, |token| token.start) as usize);
        let credited = (first..first + self.before.len() - line).any(|at| is_credit(self.text, at));
        let introduced = self.before.iter().rev().take(2).any(|token| token.is(Class::INTRODUCED));
        let greets = self.before.last().is_some_and(|token| matches!(self.text.folded(token), "hilsen" | "helsing" | "hilsner"));
        let office = self.after.first().is_some_and(|token| {
            token.kind == Kind::Sign(',') || matches!(self.text.folded(token), "i" | "ved" | "på" | "frå" | "fra" | "for")
        });
        credited || introduced || greets && office || self.before.last().is_some_and(|token| matches!(token.kind, Kind::Sign('/' | '©' | '^')))
    }

    /// A full name, or a surname alone, of somebody who speaks or is on a stage; not where private matters are spoken of,
    /// and not somebody who is greeted or thanked.
    fn is_of_note(&self, person: &Person, stage: bool) -> bool {
        let full = self.tokens.len() > 1;
        let sentence = || self.before.iter().chain(self.after);
        let matter = sentence().any(|token| token.is(Class::PRIVATE_MATTER.or(Class::PROTECTED)));
        let greeted = self.before.iter().rev().take(BEFORE).any(|token| token.is(Class::GREETING));
        let after = self.after.iter().take(AFTER).take_while(|token| !ends_clause(token));
        let acts = self.before.iter().rev().take(2).chain(after).any(|token| token.is(Class::SAID.or(Class::PUBLIC_ACT)));
        let past = sentence().any(|token| self.is_past(token));
        let cased = self.tokens.iter().all(|token| token.case != Case::Lower);
        let surname = !full && cased && !person.has_given_name;
        !matter && !greeted && (full || surname) && (stage || acts || past)
    }

    /// A year long ago: who is named beside it is dead, or of history.
    fn is_past(&self, token: &Token) -> bool {
        const YEARS: std::ops::Range<u32> = 800..1970;
        token.kind == Kind::Number
            && token.end - token.start == 4
            && self.text.written(token).parse().is_ok_and(|year| YEARS.contains(&year))
    }

    /// "ordfører", "tidligere ordfører", "professor emeritus", "direktør i Etaten,"
    fn titled_before(&self, own: &[String]) -> bool {
        let near = self.before.iter().rev().take(BEFORE).take_while(|token| !ends_clause(token) || token.kind == Kind::Sign(':'));
        for token in near {
            if token.is(Class::PUBLIC_TITLE) || own.iter().any(|title| title.trim().to_lowercase() == self.text.folded(token)) {
                return true;
            }
            if token.is(Class::PRIVATE_ROLE.or(Class::PROTECTED)) {
                return false;
            }
        }
        false
    }

    /// ", rektor ved", "(Ap)", "er ny leder i"
    fn titled_after(&self) -> bool {
        let Some((first, rest)) = self.after.split_first() else { return false };
        let opens = matches!(first.kind, Kind::Sign(',' | '(' | '–' | '-'));
        let party = first.kind == Kind::Sign('(') && rest.first().is_some_and(|token| token.is(Class::PARTY) || token.case == Case::Upper && token.kind == Kind::Word);
        let within = self.after.iter().take(AFTER).take_while(|token| !matches!(token.kind, Kind::Sign('.' | '!' | '?' | ')')));
        let title = within.clone().any(|token| token.is(Class::PUBLIC_TITLE));
        let is = matches!(self.text.folded(first), "er" | "var" | "blir" | "vart" | "ble" | "blev" | "som");
        party || (opens || is) && title
    }

    /// "eleven Ola", "Ola (9)", "Ola på 9 år", "Kari, moren til"
    fn is_private(&self) -> bool {
        let role = Class::PRIVATE_ROLE.or(Class::PROTECTED) | Class::PRIVATE_CUE.into();
        let before = self.before.iter().rev().take(2).any(|token| token.is(role));
        let age = self.after.iter().take(4).any(|token| token.kind == Kind::Number && token.end - token.start <= 3)
            && self.after.first().is_some_and(|token| matches!(token.kind, Kind::Sign('(' | ',')) || self.text.folded(token) == "på");
        let after = self.after.first().is_some_and(|token| token.kind == Kind::Sign(','))
            && self.after.iter().take(3).any(|token| token.is(role));
        before || age || after
    }

    /// Only names, commas and "og" stand between this name and the one before.
    fn joins(&self, other: &Person) -> bool {
        let between = self.before.iter().rev().take_while(|token| token.start as usize >= other.range.end);
        let mut count = 0;
        for token in between {
            count += 1;
            let joint = token.kind == Kind::Sign(',') || matches!(self.text.folded(token), "og" | "and" | "&" | "samt");
            if !joint {
                return false;
            }
        }
        (1..=2).contains(&count)
    }
}

fn ends_clause(token: &Token) -> bool {
    matches!(token.kind, Kind::Sign('.' | '!' | '?' | ':' | ';' | ',' | '–'))
}
