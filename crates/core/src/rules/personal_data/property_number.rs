//! Property numbers: Norwegian gnr. and bnr., Danish matrikel and BFE numbers.
//! Source: project specification of personal data, section 8.2 (2026-11-21).

use std::ops::Range;

use omhu_knowledge::Class;
use omhu_policy::AccountKind::{Minister, Official, Unknown};
use omhu_policy::Severity::{Hint, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::{persons, precedence, remedies};
use crate::findings::{Findings, Found};
use crate::meaning::Meaning;
use crate::rule::Surface::{Composer, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::{Case, Gap, Kind, Text, Token};

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official, Minister, Unknown], Hint),
    surfaces: &[Composer, Reply, Moderation, Promotion],
    languages: &[],
    serves: &["DK-HJO-15", "NO-DEP-52"],
    parameters: &[Parameter { name: "allowProperty", default: ParameterDefault::Choice(&["no", "yes"]) }],
    asks: Asks::Tick,
    precedence: precedence::PROPERTY,
    judge: Judge::Text(judge),
};

/// More tokens than any property number has.
const LONGEST: usize = 24;

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    if scope.choice("allowProperty") == "yes" {
        return;
    }
    let mut at = 0;
    while at < part.text.tokens.len() {
        let Some(tokens) = property(&part.text, at) else {
            at += 1;
            continue;
        };
        let range = part.text.tokens[tokens.start].start as usize..part.text.tokens[tokens.end - 1].end as usize;
        let severity = if persons::near(part, scope, &range).is_some() { Warning } else { Hint };
        let found = Found::in_text(part, range.clone()).confidence(0.9).severity(severity);
        findings.add(remedies::detail(found, part, scope, &range));
        at = tokens.end;
    }
    for range in part.meaning(Meaning::Property) {
        let found = Found::told(part, range.clone()).severity(Hint);
        findings.add(remedies::detail(found, part, scope, &range));
    }
}

/// From the first cue to the last number.
fn property(text: &Text, first: usize) -> Option<Range<usize>> {
    let sentence = text.tokens[first].sentence;
    let cue = |token: &Token| token.is(Class::PROPERTY_NUMBER.or(Class::PROPERTY_CUE));
    if !cue(&text.tokens[first]) {
        return in_four_parts(text, first);
    }
    let mut end = None;
    for (at, token) in text.tokens.iter().enumerate().skip(first + 1).take(LONGEST) {
        match token.kind {
            _ if token.sentence != sentence && !text.tokens[at - 1].is(Class::DOTTED) => break,
            Kind::Number => end = Some(at + 1),
            // "12ab"
            Kind::Word if text.written(token).starts_with(|c: char| c.is_ascii_digit()) => end = Some(at + 1),
            Kind::Word if cue(token) || token.is(Class::NUMBER_WORD) => {}
            Kind::Word if matches!(text.folded(token), "og" | "g" | "b" | "fnr" | "er" | "har" | "bruk" | "bruksnr") => {}
            Kind::Sign('.' | ':' | ',' | '/' | '-' | '(') => {}
            _ => break,
        }
    }
    end.map(|end| first..parish(text, end))
}

/// "12ab, Eksempel By": the district that a Danish number belongs to.
fn parish(text: &Text, end: usize) -> usize {
    let token = |at: usize| text.tokens.get(at);
    let lettered = token(end - 1).is_some_and(|last| last.kind == Kind::Word);
    let name = end + usize::from(token(end).is_some_and(|comma| comma.kind == Kind::Sign(',')));
    let words = (name..name + 3).take_while(|&at| token(at).is_some_and(|word| word.case == Case::Title)).count();
    if !lettered || words < 2 {
        return end;
    }
    let after = name + words;
    let second = token(after).is_some_and(|comma| comma.kind == Kind::Sign(',')) && token(after + 1).is_some_and(|word| word.case == Case::Title);
    after + if second { 2 } else { 0 }
}

/// `0301-208/512/0/14`: municipality, farm, holding, lease, section.
fn in_four_parts(text: &Text, first: usize) -> Option<Range<usize>> {
    let groups = &text.numbers.groups;
    let token = &text.tokens[first];
    let start = token.start;
    if token.kind != Kind::Number || token.end - start != 4 {
        return None;
    }
    let at = groups.partition_point(|group| group.start < start);
    let parts = groups.get(at..at + 4).filter(|parts| parts[0].start == start && parts[0].len() == 4)?;
    let signs = [Gap::Sign('-'), Gap::Sign('/'), Gap::Sign('/')];
    let joined = parts[1..].iter().map(|part| part.gap).eq(signs) && parts.iter().all(|part| part.len() <= 4);
    let section = groups.get(at + 4).filter(|section| section.gap == Gap::Sign('/'));
    let last = section.or(parts.last())?;
    joined.then(|| first..last.token as usize + 1)
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("Vedtaket gjelder ⟦gnr. 12 bnr. 345⟧ i kommunen"),
        Example::Post("Naboklage på ⟦gbnr 101/22⟧ er mottatt"),
        Example::Post("Sagen om ⟦matr.nr. 12ab⟧ er sendt i høring"),
        Example::Post("⟦BFE-nr. 1234567⟧ er solgt"),
    ],
    quiet: &[
        Example::Post("Side 101/22 i planen"),
        Example::Post("Matrikkelen er oppdatert"),
        Example::Post("Fødselsnummer hører ikke hjemme her"),
    ],
};
