//! A public answer that decides somebody's case, or tells where it stands.
//! Source: project specification of personal data, section 15.2 (2026-11-21), after Digdir, "Arkivering frå sosiale medium".

use std::ops::Range;

use omhu_knowledge::Class;
use omhu_knowledge::phrases::confidentiality::CASE_STATUS;
use omhu_policy::AccountKind::{Minister, Official, Professional, Unknown};
use omhu_policy::Severity::{Confirm, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::super::personal_data::individual::sentence_at;
use super::super::personal_data::{persons, remedies};
use crate::draft::Language::{Da, En, Nb, Nn};
use crate::findings::{Findings, Found};
use crate::order;
use crate::rule::Surface::{Composer, Moderation, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::{Kind, Text};

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official, Minister, Professional, Unknown], Warning),
    surfaces: &[Composer, Reply, Moderation],
    languages: &[Nb, Nn, Da, En],
    serves: &["NO-DEP-65", "NO-ALTA-23", "NO-ALTA-25", "NO-DEP-66"],
    parameters: &[Parameter { name: "window", default: ParameterDefault::Number { value: 6.0, min: 2.0, max: 12.0 } }],
    asks: Asks::Tick,
    precedence: 0,
    judge: Judge::Text(judge),
};

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    let text = &part.text;
    let window = scope.count("window");
    let said = part.phrases().iter().filter(|(section, _)| *section == CASE_STATUS).map(|(_, tokens)| tokens.clone());
    let pairs = (0..text.tokens.len()).filter_map(|at| decision(text, at, window));
    let said = order::by_key(said.chain(pairs).filter(|tokens| !guides(text, tokens)).collect(), |tokens| tokens.start);
    for tokens in joined(text, said) {
        let range = text.tokens[tokens.start].start as usize..text.tokens[tokens.end - 1].end as usize;
        let severity = if persons::near(part, scope, &range).is_some() { Confirm } else { Warning };
        let found = Found::in_text(part, range.clone()).confidence(0.85).severity(severity);
        findings.add(remedies::detail(found, part, scope, &range));
    }
}

/// One for each sentence.
fn joined(text: &Text, said: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let sentence = |tokens: &Range<usize>| text.tokens[tokens.start].sentence;
    let mut all: Vec<Range<usize>> = Vec::new();
    for tokens in said {
        match all.last_mut().filter(|last| sentence(last) == sentence(&tokens)) {
            Some(last) if tokens.start <= last.end => last.end = last.end.max(tokens.end),
            Some(_) => {}
            None => all.push(tokens),
        }
    }
    all
}

/// A word of decision near "du" or "din": from the first of them to the last.
fn decision(text: &Text, at: usize, window: usize) -> Option<Range<usize>> {
    let token = &text.tokens[at];
    if !token.is(Class::DECISION_WORD) {
        return None;
    }
    let same = |other: &usize| text.tokens[*other].sentence == token.sentence;
    let near = (at.saturating_sub(window)..(at + window).min(text.tokens.len())).filter(same);
    let person = near.clone().filter(|&other| text.tokens[other].is(Class::SECOND_PERSON)).min_by_key(|other| other.abs_diff(at))?;
    let case = near.filter(|&other| text.tokens[other].is(Class::CASE_NOUN)).min_by_key(|other| other.abs_diff(at)).unwrap_or(at);
    Some(at.min(person).min(case)..at.max(person).max(case) + 1)
}

/// A condition, a question, a general rule, a refusal to answer here.
fn guides(text: &Text, tokens: &Range<usize>) -> bool {
    let all = sentence_at(&text.tokens, tokens.start);
    let before = all.iter().filter(|token| token.start < text.tokens[tokens.start].start);
    let asks = all.last().is_some_and(|last| last.kind == Kind::Sign('?'));
    let word = |wanted: &[&str]| all.iter().any(|token| wanted.contains(&text.folded(token)));
    let refuses = word(&["ikke", "ikkje"]) && word(&["kommentere", "kommenterer", "diskutere", "svare", "drøfte", "kommenter", "besvare", "gå", "uttale", "udtale", "opplyse", "oplyse"]);
    let first = all.first().is_some_and(|first| matches!(text.folded(first), "har" | "er" | "får" | "fikk" | "skal" | "kan" | "må" | "bør"));
    asks || refuses || first || before.into_iter().any(|token| token.is(Class::GUIDANCE_WORD)) || (word(&["kan"]) && word(&["klage"]))
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("Hei! ⟦Søknaden din er innvilget⟧."),
        Example::Post("Hej, vi beklager, men ⟦din ansøgning er afvist⟧."),
        Example::Post("⟦Vi kan se i systemet at du har⟧ tre ubetalte regninger."),
    ],
    quiet: &[
        Example::Post("Hvis du får avslag, kan du klage innen tre uker."),
        Example::Post("Kommunestyret har vedtatt budsjettet."),
        Example::Post("Vi kan ikke svare på din sak her."),
    ],
};
