//! Puts a draft before every rule and words to what they find.

use std::cmp::Reverse;

use omhu_policy::{Level, Policy, Severity, UiLanguage};

use crate::cut;
use crate::draft::Draft;
use crate::findings::{Findings, Found, TOLD};
use crate::order;
use crate::people::{Person, people};
use crate::report::{Ask, AskKind, Choice, Field, Finding, Fix, Named, Place, Question, Report, Target};
use crate::rule::{Asks, Judge, Questioned, Rule, Surface};
use crate::rules;
use crate::scope::{Part, Scope};
use crate::text::Text;
use crate::words;

/// How much of a text is read, in UTF-16 units; what comes after is not, and the report says so.
const LONGEST: usize = 1_000_000;

/// Checks drafts under one policy.
#[derive(Clone, Debug, Default)]
pub struct Checker {
    policy: Policy,
    language: UiLanguage,
}

impl Checker {
    /// Takes a policy. The words are in the policy's `uiLanguage`, else English.
    #[must_use]
    pub fn new(policy: Policy) -> Self {
        let language = policy.shared.ui_language.unwrap_or_default();
        Self { policy, language }
    }

    /// The same with words in another language.
    #[must_use]
    pub fn speaking(self, language: UiLanguage) -> Self {
        Self { language, ..self }
    }

    /// The policy that holds.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// The persons who are named in a draft's text. No report needs them: who asks, pays.
    #[must_use]
    pub fn people(draft: &Draft) -> Vec<Named> {
        let text = Text::new(shortened(&draft.text).0);
        let named = |Person { range, .. }: Person| {
            Some(Named { span: text.span(range.clone())?, text: text.slice(range) })
        };
        people(&text).into_iter().filter_map(named).collect()
    }

    /// Checks a draft.
    #[must_use]
    pub fn check(&self, draft: &Draft) -> Report {
        let (text, truncated_at) = shortened(&draft.text);
        let parts = parts(draft, text);
        let mut findings = Findings::default();
        for (index, (id, rule)) in rules::all().enumerate() {
            findings.rule = index;
            if let Some(scope) = self.scope(id, rule, draft, &parts) {
                judge(&scope, &mut findings);
            }
        }
        self.combine(draft, &parts, &mut findings);
        let found = without_overlaps(self.graded(findings.found, draft), &parts);
        let found = order::by_key(found, |(found, severity)| {
            let start = found.range.as_ref().map(|range| range.start);
            (Reverse(*severity), found.target.place, found.target.index, start, found.rule)
        });
        let scope_of = |found: &Found| {
            let (id, rule) = rules::all().nth(found.rule)?;
            Some((id, self.scope(id, rule, draft, &parts)?))
        };
        let shown = found.iter().take(Report::SHOWN);
        let worded = shown.filter_map(|(found, severity)| {
            let (id, scope) = scope_of(found)?;
            Some(self.worded(found, *severity, id, &scope))
        });
        Report {
            id: draft.id.clone(),
            languages: parts.first().map(|part| part.language.shares.clone()).unwrap_or_default(),
            people: None,
            findings: worded.collect(),
            total: found.len() as u32,
            truncated_at,
        }
    }

    /// The rules that look at what the others found.
    fn combine(&self, draft: &Draft, parts: &[Part], findings: &mut Findings) {
        for (index, (id, rule)) in rules::all().enumerate() {
            let Judge::Findings(judge) = rule.judge else { continue };
            let Some(scope) = self.scope(id, rule, draft, parts) else { continue };
            let mut more = Findings { rule: index, ..Findings::default() };
            judge(&scope, &findings.found, &mut more);
            findings.found.append(&mut more.found);
        }
    }

    /// The scope of a rule, or `None` where it does not bind this draft.
    fn scope<'a>(
        &'a self,
        id: &str,
        rule: &'static Rule,
        draft: &'a Draft,
        parts: &'a [Part],
    ) -> Option<Scope<'a>> {
        let severity = rule.severities.on(draft.account.kind)?;
        let surface = Surface::from(draft.composer);
        let attachment = rule.surfaces.contains(&Surface::Attachment) && !draft.attachments.is_empty();
        let setting = self.policy.rule(id);
        let off = setting.is_some_and(|setting| setting.level == Some(Level::Off));
        let binds = !off && (rule.surfaces.contains(&surface) || attachment);
        binds.then_some(Scope { draft, policy: &self.policy, parts, rule, setting, severity })
    }

    /// The severity of each finding after policy.
    fn graded(&self, found: Vec<Found>, draft: &Draft) -> Vec<(Found, Severity)> {
        let rules: Vec<_> = rules::all().collect();
        found
            .into_iter()
            .filter_map(|found| {
                let (id, rule) = rules[found.rule];
                let ordinary = rule.severities.on(draft.account.kind)?;
                let own = found.severity.unwrap_or(ordinary);
                let level = self.policy.rule(id).and_then(|setting| setting.level).and_then(Level::severity);
                let severity = match level {
                    None => own,
                    Some(level) if own < ordinary => own.min(level),
                    Some(level) if own > ordinary => own.max(level),
                    Some(level) => level,
                };
                Some((found, severity))
            })
            .collect()
    }

    fn worded(&self, found: &Found, severity: Severity, id: &'static str, scope: &Scope) -> Finding {
        let word = |attribute| words::text(self.language, &rules::key(id, attribute), &found.variables);
        let part = scope.parts.iter().find(|part| part.target == found.target);
        let span = |range: &std::ops::Range<usize>| part.and_then(|part| part.text.span(range.clone()));
        let fixes = found.fixes.iter().filter_map(|fix| {
            let mut variables = fix.variables.clone();
            variables.push(("replacement", fix.replacement.as_str().into()));
            Some(Fix {
                title: words::text(self.language, fix.title, &variables),
                span: span(&fix.range)?,
                replacement: fix.replacement.clone(),
            })
        });
        Finding {
            rule: id,
            severity,
            target: found.target.clone(),
            span: found.range.as_ref().and_then(span),
            message: word("message"),
            why: word("why"),
            advice: word("advice"),
            basis: scope.rule.serves,
            source: self.source(scope),
            confidence: found.confidence,
            fixes: fixes.collect(),
            questions: found.questions.iter().map(|question| self.question(question)).collect(),
            ask: (severity == Severity::Confirm).then(|| self.ask(scope.rule)),
            locked: self.policy.is_locked(id),
        }
    }

    /// The guideline of the account's own country, where the rule serves one.
    fn source(&self, scope: &Scope) -> String {
        let country = scope.country().map(|country| match country {
            omhu_policy::Country::No => "NO-",
            omhu_policy::Country::Dk => "DK-",
        });
        let own = scope.rule.serves.iter().find(|id| country.is_some_and(|country| id.starts_with(country)));
        own.or(scope.rule.serves.first()).map(|id| rules::source(id, self.language)).unwrap_or_default()
    }

    fn question(&self, Questioned { key, name, choices }: &Questioned) -> Question {
        let word = |key: &str| words::text(self.language, key, &[]);
        let choice = |choice: &&str| Choice {
            key: (*choice).to_owned(),
            title: word(&format!("question-{name}-{choice}")),
            keeps_open: false,
            advice: Some(word(&format!("question-{name}-{choice}-advice")))
                .filter(|advice| !advice.is_empty()),
        };
        Question {
            key: *key,
            title: word(&format!("question-{name}")),
            choices: choices.iter().map(choice).collect(),
        }
    }

    fn ask(&self, rule: &Rule) -> Ask {
        let word = |key: &str| words::text(self.language, key, &[]);
        let choice = |key: &str| Choice {
            key: key.to_owned(),
            title: word(&format!("ask-{key}")),
            keeps_open: key == "notYet",
            advice: None,
        };
        match rule.asks {
            Asks::Tick => Ask {
                kind: AskKind::Tick,
                title: word("ask-considered"),
                choices: vec![choice("considered")],
            },
            Asks::Choice(keys) => Ask {
                kind: AskKind::Choice,
                title: word("ask-why"),
                choices: keys.iter().copied().map(choice).collect(),
            },
        }
    }
}

/// The text up to [`LONGEST`] units, never cut inside a character.
fn shortened(text: &str) -> (&str, Option<u32>) {
    if text.len() <= LONGEST {
        return (text, None);
    }
    let mut units = 0;
    for (at, c) in text.char_indices() {
        if units + c.len_utf16() > LONGEST {
            return (cut(text, ..at), Some(units as u32));
        }
        units += c.len_utf16();
    }
    (text, None)
}

/// The texts of a draft: the post, the texts beside it, the alternative texts.
fn parts(draft: &Draft, text: &str) -> Vec<Part> {
    let target = |place, index, field| Target { place, index, indices: Vec::new(), field };
    let mut parts = vec![Part::new(target(Place::Text, None, None), text)];
    for (index, extra) in draft.extra.iter().enumerate() {
        parts.push(Part::new(target(Place::Extra, Some(index as u32), None), shortened(&extra.text).0));
    }
    for (index, attachment) in draft.attachments.iter().enumerate() {
        if let Some(alt) = attachment.alt_text().filter(|alt| !alt.is_empty()) {
            parts.push(Part::new(
                target(Place::Attachment, Some(index as u32), Some(Field::Alt)),
                shortened(alt).0,
            ));
        }
    }
    parts
}

fn judge(scope: &Scope, findings: &mut Findings) {
    match scope.rule.judge {
        Judge::Findings(_) => {}
        Judge::Draft(judge) => judge(scope, findings),
        Judge::Text(judge) => {
            scope
                .parts
                .iter()
                .filter(|part| reads(scope, part))
                .for_each(|part| judge(part, scope, findings));
        }
        Judge::Number(judge) => {
            let numbered = scope.parts.iter().filter(|part| part.text.has_number() && reads(scope, part));
            numbered.for_each(|part| judge(part, scope, findings));
        }
    }
}

/// Whether the rule looks where this text stands, and knows its language.
fn reads(scope: &Scope, part: &Part) -> bool {
    let Rule { languages, surfaces, .. } = scope.rule;
    let language = match scope.draft.language {
        Some(given) if !languages.is_empty() => languages.contains(&given),
        _ => part.language.may_be(languages),
    };
    let surface = match part.target.place {
        Place::Attachment => Surface::Attachment,
        _ => Surface::from(scope.draft.composer),
    };
    language && surfaces.contains(&surface)
}

/// Words that a finding claims for itself. In the order of the text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Claim {
    part: usize,
    start: usize,
    end: usize,
    precedence: Reverse<u8>,
    finding: usize,
}

/// Of findings that claim the same words, the one whose rule has the highest precedence stays.
fn without_overlaps(mut found: Vec<(Found, Severity)>, parts: &[Part]) -> Vec<(Found, Severity)> {
    let mut stays = vec![true; found.len()];
    let mut holder: Option<Claim> = None;
    for next in claims(&found, parts) {
        let meets = |other: &Claim| other.part == next.part && next.start < other.end;
        let Some(other) = holder.filter(meets) else {
            holder = Some(next);
            continue;
        };
        let graver = next.precedence < other.precedence;
        stays[if graver { other.finding } else { next.finding }] = false;
        holder = Some(if graver { next } else { other });
    }
    let mut stays = stays.into_iter();
    found.retain(|_| stays.next().unwrap_or(true));
    found
}

fn claims(found: &[(Found, Severity)], parts: &[Part]) -> Vec<Claim> {
    let precedence: Vec<u8> = rules::all().map(|(_, rule)| rule.precedence).collect();
    let claimed = |(finding, (found, _)): (usize, &(Found, Severity))| {
        let own = precedence[found.rule];
        let precedence = Reverse(if found.told { own.min(TOLD) } else { own });
        let range = found.range.as_ref().filter(|_| precedence.0 > 0)?;
        let part = parts.iter().position(|part| part.target == found.target)?;
        Some(Claim { part, start: range.start, end: range.end, precedence, finding })
    };
    order::by_key(found.iter().enumerate().filter_map(claimed).collect(), |claim: &Claim| *claim)
}

#[cfg(test)]
mod tests;
