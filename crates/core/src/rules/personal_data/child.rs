//! A child who can be recognised: a given name with age, class, group, school or kindergarten beside it.
//! Source: project specification of personal data, section 9.3 (2026-11-21).

use std::ops::Range;

use omhu_knowledge::Class;
use omhu_policy::AccountKind::{Minister, Official, Politician, Professional, Unknown};
use omhu_policy::Severity::{Confirm, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::{persons, precedence, remedies};
use crate::draft::Language::{Da, Nb, Nn};
use crate::findings::{Findings, Found};
use crate::rule::Surface::{Attachment, Composer, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::roles::features::tokens;
use crate::scope::{Part, Scope};
use crate::text::{Case, Kind, Text};

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official, Minister, Politician, Professional, Unknown], Warning),
    surfaces: &[Composer, Reply, Moderation, Attachment, Promotion],
    languages: &[Nb, Nn, Da],
    serves: &["DK-HJO-15", "DK-HJO-25", "NO-ALTA-22", "NO-DEP-52"],
    parameters: &[Parameter { name: "age", default: ParameterDefault::Number { value: 18.0, min: 1.0, max: 25.0 } }],
    asks: Asks::Choice(&["consent", "notYet"]),
    precedence: precedence::CHILD,
    judge: Judge::Text(judge),
};

/// So many tokens lie between a name and what tells that it is a child's.
const BESIDE: usize = 8;

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    let text = &part.text;
    let grown = scope.count("age") as u32;
    for (person, _) in persons::private(part, scope).filter(|(person, _)| person.has_given_name) {
        let name = tokens(text, person);
        let schooled = detail(text, &name, grown);
        let Some(detail) = schooled.clone().or_else(|| parent(part, &name)) else { continue };
        let (first, last) = (name.start.min(detail.start), name.end.max(detail.end) - 1);
        let range = text.tokens[first].start as usize..text.tokens[last].end as usize;
        let sensitive = text.tokens.iter().any(|token| token.sentence == text.tokens[first].sentence && token.is(Class::HEALTH_TERM.or(Class::SOCIAL_TERM) | Class::CRIME_TERM.into()));
        let found = Found::in_text(part, range.clone()).confidence(person.confidence).severity(if sensitive { Confirm } else { Warning });
        let found = remedies::detail(found, part, scope, &range);
        // A child who is told by a parent need not be a pupil.
        findings.add(match schooled {
            Some(_) => found.fix("fix-generalise-child", range, scope.insert("insert-a-pupil")),
            None => found,
        });
    }
}

/// The nearest detail in the same sentence.
fn detail(text: &Text, name: &Range<usize>, grown: u32) -> Option<Range<usize>> {
    let sentence = text.tokens[name.start].sentence;
    let same = |at: &usize| text.tokens[*at].sentence == sentence;
    let after = (name.end..(name.end + BESIDE).min(text.tokens.len())).take_while(same).find_map(|at| detail_at(text, at, grown));
    after.or_else(|| (name.start.saturating_sub(BESIDE)..name.start).rev().take_while(same).find_map(|at| detail_at(text, at, grown)))
}

/// Who it is the child of: "Mette Holms søn Emil", "Jonas, sønn av Kari Nes". A grown child is mostly named in full.
fn parent(part: &Part, name: &Range<usize>) -> Option<Range<usize>> {
    let text = &part.text;
    let token = |at: usize| text.tokens.get(at);
    let kin = |at: usize| token(at).is_some_and(|token| token.is(Class::CHILD_KIN));
    let comma = usize::from(token(name.end).is_some_and(|next| next.kind == Kind::Sign(',')));
    let before = name.start.checked_sub(1).is_some_and(kin);
    let behind = kin(name.end + comma) && token(name.end + comma + 1).is_some_and(|of| matches!(text.folded(of), "av" | "af" | "til"));
    if name.len() > 1 || !(before || behind) {
        return None;
    }
    let others = persons::named_near(part, &text.tokens[name.start].range()).map(|person| tokens(text, person));
    others.filter(|other| other != name).min_by_key(|other| other.start.abs_diff(name.start))
}

/// One to twelve in words.
const NUMBERS: [&[&str]; 12] = [
    &["ett", "eitt", "et"], &["to"], &["tre"], &["fire"], &["fem"], &["seks"], &["sju", "syv"], &["åtte", "otte"], &["ni"], &["ti"], &["elleve"], &["tolv"],
];

fn detail_at(text: &Text, at: usize, grown: u32) -> Option<Range<usize>> {
    age(text, at, grown).or_else(|| class(text, at)).or_else(|| place(text, at))
}

/// "(7)", "7 år", "7-åringen", "på 7"
fn age(text: &Text, at: usize, grown: u32) -> Option<Range<usize>> {
    let token = |at: usize| text.tokens.get(at);
    let number = token(at)?;
    let written = text.folded(number);
    let age: u32 = match number.kind {
        Kind::Number if written.len() <= 2 => written.parse().ok()?,
        Kind::Word => 1 + NUMBERS.iter().position(|words| words.contains(&written))? as u32,
        _ => return None,
    };
    let span = at.checked_sub(1).is_some_and(|before| matches!(text.folded(&text.tokens[before]), "i" | "for" | "etter" | "efter" | "om" | "over" | "under" | "hvert" | "kvart"));
    if age >= grown || span {
        return None;
    }
    let is = |at: Option<usize>, sign: char| at.and_then(token).is_some_and(|token| token.kind == Kind::Sign(sign));
    let hyphen = usize::from(is(Some(at + 1), '-'));
    let worded = token(at + 1 + hyphen).is_some_and(|word| word.is(Class::AGE_WORD));
    if worded {
        return Some(at..at + 2 + hyphen);
    }
    let open = at.checked_sub(1).filter(|&open| is(Some(open), '('))?;
    is(Some(at + 1), ')').then_some(open..at + 2)
}

/// "3B", "2. b", "4. trinn", "VG1", "avdeling Blåbær"
fn class(text: &Text, at: usize) -> Option<Range<usize>> {
    let token = |at: usize| text.tokens.get(at);
    let this = token(at)?;
    let folded = text.folded(this);
    let letter = folded.len() <= 3 && folded.ends_with(|c: char| ('a'..='h').contains(&c)) && folded.trim_end_matches(|c: char| c.is_alphabetic()).parse::<u32>().is_ok_and(|step| step <= 10);
    let member = at.checked_sub(2).is_some_and(|before| text.folded(&text.tokens[before]).starts_with("medlem"));
    if member {
        return None;
    }
    if this.kind == Kind::Word && letter && folded.chars().filter(|c| c.is_alphabetic()).count() == 1 || matches!(folded, "vg1" | "vg2" | "vg3") {
        return Some(at..at + 1);
    }
    if this.is(Class::CHILD_GROUP) {
        let next = token(at + 1).filter(|next| next.case == Case::Title || next.kind == Kind::Number);
        let word = |back: usize| at.checked_sub(back).and_then(token);
        let coloured = || word(2).is_some_and(|led| matches!(text.folded(led), "på" | "i" | "fra" | "frå")) && word(1).is_some_and(|colour| colour.kind == Kind::Word);
        return next.map(|_| at..at + 2).or_else(|| coloured().then(|| at - 1..at + 1));
    }
    let step = this.kind == Kind::Number && folded.parse::<u32>().is_ok_and(|step| step <= 10);
    let dot = usize::from(token(at + 1).is_some_and(|dot| dot.kind == Kind::Sign('.')));
    let next = token(at + 1 + dot).filter(|_| step)?;
    let lettered = next.kind == Kind::Word && next.end - next.start == 1 && dot == 1 && matches!(text.folded(next), "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h");
    (next.is(Class::CHILD_GROUP) || lettered).then_some(at..at + 2 + dot)
}

/// "på Eksempel skole", "i Solstua barnehage"
fn place(text: &Text, at: usize) -> Option<Range<usize>> {
    let token = text.tokens.get(at).filter(|token| token.is(Class::CHILD_PLACE))?;
    let named = token.case == Case::Title || at.checked_sub(1).is_some_and(|before| text.tokens[before].case == Case::Title);
    named.then_some(at..at + 1)
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("Eleven ⟦Nora Berg (7)⟧ vant tegnekonkurransen"),
        Example::Post("Vi gratulerer ⟦Amir Hassan, 4. trinn⟧, med prisen"),
        Example::Post("Naboen ⟦Mette Holms søn Emil⟧ er meldt savnet."),
        Example::Post("Hei! ⟦Jonas, sønn av Kari Nes⟧, fikk ikke skyss i går."),
        Example::Post("⟦Emma Holm på 9 år⟧ har lavet plakaten"),
    ],
    quiet: &[
        Example::Post("Elevene på 2B inviterer til kafé"),
        Example::Post("Rektor Kari Nordmann ved Eksempel skole ønsker velkommen"),
        Example::Post("Hun og sønnen Jonas bor i kommunen."),
        Example::Post("Alle 7-åringer får tilbud om vaksine"),
    ],
};
