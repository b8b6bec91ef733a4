//! Case and journal numbers: they tell that somebody has a case, and let anybody ask to see it.
//! Source: project specification of personal data, section 9.4 (2026-11-21).

use std::ops::Range;

use omhu_knowledge::Class;
use omhu_policy::AccountKind::{Minister, Official, Unknown};
use omhu_policy::Severity::{Hint, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::individual::sentence_at;
use super::{cues, persons, precedence, remedies};
use crate::cut;
use crate::draft::Composer;
use crate::draft::Language::{Da, En, Nb, Nn};
use crate::findings::{Findings, Found};
use crate::meaning::Meaning;
use crate::rule::Surface::{Composer as Writing, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::{Char, Kind, Text, Token};

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official, Minister, Unknown], Hint),
    surfaces: &[Writing, Reply, Moderation, Promotion],
    languages: &[Nb, Nn, Da, En],
    serves: &["DK-HJO-15", "DK-HJO-16", "NO-DEP-65", "NO-ALTA-23"],
    parameters: &[Parameter { name: "allowCasePublic", default: ParameterDefault::Choice(&["no", "yes"]) }],
    asks: Asks::Tick,
    precedence: precedence::CASE,
    judge: Judge::Number(judge),
};

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    if scope.choice("allowCasePublic") == "yes" {
        return;
    }
    let answer = scope.draft.composer == Composer::Reply;
    let labelled = (0..part.text.tokens.len()).filter_map(|at| case(&part.text, at)).map(|range| Found::in_text(part, range).confidence(0.9));
    let told = part.meaning(Meaning::Case).map(|range| Found::told(part, range));
    for found in labelled.chain(told) {
        let Some(range) = found.range.clone() else { continue };
        let graver = answer || persons::near(part, scope, &range).is_some();
        if !graver && !found.told && is_public(&part.text, &range) {
            continue;
        }
        let found = found.severity(if graver { Warning } else { Hint });
        findings.add(remedies::detail(found, part, scope, &range));
    }
}

/// How far from a case's number what it is about may be told.
const MATTER: usize = 80;

/// A plan, a budget, a hearing: the case is nobody's own, unless somebody in a private role is spoken of.
fn is_public(text: &Text, range: &Range<usize>) -> bool {
    let sentence = sentence_at(&text.tokens, text.token_at(range.start));
    cues::anywhere(text, range, MATTER, Class::PUBLIC_MATTER) && !sentence.iter().any(|token| token.is(Class::PRIVATE_ROLE))
}

/// From the cue at a token to the number behind it.
fn case(text: &Text, at: usize) -> Option<Range<usize>> {
    let cue = &text.tokens[at];
    let inner = at.checked_sub(1).is_some_and(|before| text.tokens[before].is(Class::CASE_CUE) && is_passed(text, &text.tokens[before + 1]));
    if !cue.is(Class::CASE_CUE) || inner {
        return None;
    }
    let letter = cue.end - cue.start == 1;
    let passed = text.tokens[at + 1..].iter().take(6).take_while(|token| is_passed(text, token)).count();
    let number = text.tokens.get(at + 1 + passed).filter(|number| number.sentence == cue.sentence || text.tokens[at + passed].kind == Kind::Sign('.'))?;
    let labelled = text.tokens[at + 1..at + 1 + passed].iter().any(|token| token.is(Class::NUMBER_WORD));
    let named = ["sa", "arkiv", "j", "straff", "anm", "meld", "vedtak"].iter().any(|start| text.folded(cue).starts_with(start));
    let word = cue.end - cue.start > 4;
    let end = end(&text.chars, number.start as usize, labelled || word, named && (labelled || word))?;
    (!letter || labelled).then_some(cue.start as usize..end)
}

fn is_passed(text: &Text, token: &Token) -> bool {
    match token.kind {
        Kind::Sign(sign) => matches!(sign, '.' | ':' | '-' | '#' | '(' | '/'),
        Kind::Word => token.is(Class::NUMBER_WORD.or(Class::CASE_CUE)) || matches!(text.folded(token), "er" | "vår" | "vårt" | "deres" | "med" | "din" | "ditt" | "dit"),
        _ => false,
    }
}

/// One past the number of a case: 2024/1234, 24/01234-3, 2024-123-4567, 27.36.04-G01-5-24; with a word that says "number" also 2024012345.
fn end(chars: &[Char], start: usize, labelled: bool, named: bool) -> Option<usize> {
    let inner = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | '.');
    let mut end = start + chars[start..].iter().take_while(|face| inner(face.c)).count();
    while end > start && !chars[end - 1].c.is_ascii_alphanumeric() {
        end -= 1;
    }
    let written: String = chars[start..end].iter().map(|face| face.c).collect();
    is_case(&written, labelled, named).then_some(end)
}

/// `labelled`: behind a word that says "number", or a long one; `named`: of a case and no other thing.
fn is_case(written: &str, labelled: bool, named: bool) -> bool {
    // "EMN-2022-04518", "S2024-1093"
    let prefix = written.bytes().take_while(u8::is_ascii_uppercase).count();
    let written = if prefix <= 4 && labelled { cut(written, prefix..).trim_start_matches('-') } else { written };
    let parts: Vec<&str> = written.split(['/', '-', '.']).collect();
    let plain = parts.iter().all(|part| is_digits(part));
    let has = |sign: u8| written.bytes().any(|other| other == sign);
    match parts[..] {
        [number] => plain && named && (5..=12).contains(&number.len()),
        [number, year] if plain && labelled && has(b'/') && ends_in_year(number, year) => true,
        [year, next, ..] if plain => begins_with_year(year, next, &parts) && (has(b'-') || !has(b'.')),
        _ => is_court_case(&parts) || (parts.len() >= 5 && is_digits(parts[0]) && parts[0].len() == 2),
    }
}

fn is_digits(part: &str) -> bool {
    part.bytes().all(|c| c.is_ascii_digit())
}

fn is_full_year(part: &str) -> bool {
    part.len() == 4 && (part.starts_with("19") || part.starts_with("20"))
}

/// "2024/1234", "24/01234-3"; no school year; also a police journal, "0700-73111-00482-23".
fn begins_with_year(year: &str, next: &str, parts: &[&str]) -> bool {
    let long = is_full_year(year);
    let follows = || next.parse() == cut(year, 2..).parse::<u32>().map(|year| year + 1);
    let season = long && if next.len() == 4 { next.starts_with("20") } else { next.len() == 2 && follows() };
    let police = parts.iter().map(|part| part.len()).eq([4, 5, 5, 2]);
    let numbered = police || if long { (1..=7).contains(&next.len()) } else { year.len() == 2 && (3..=7).contains(&next.len()) };
    numbered && !season && parts.len() <= 4
}

/// "3391/22", "4402/2023"
fn ends_in_year(number: &str, year: &str) -> bool {
    let last = year.len() == 2 || (year.len() == 4 && year.starts_with("20"));
    last && (3..=6).contains(&number.len()) && !is_full_year(number)
}

/// "24-077310TVI-TSOF/TFØR"
fn is_court_case(parts: &[&str]) -> bool {
    matches!(parts, [year, number, ..] if year.len() == 2 && is_digits(year) && number.len() >= 9 && is_digits(cut(number, ..6)))
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("Vi har svart deg i ⟦sak 2024/1234⟧."),
        Example::Post("⟦Saksnr. 24/01234-3⟧ er til behandling"),
        Example::Post("Din henvendelse har ⟦j.nr. 2024-123-4567⟧"),
        Example::Post("⟦Sagsnr.: 27.36.04-G01-5-24⟧ er afsluttet"),
        Example::Post("⟦Journalnummer 0700-73111-00482-23⟧ skal oplyses"),
        Example::Post("Your appeal is ⟦case no. 24/22871⟧ now"),
    ],
    quiet: &[
        Example::Post("Sak 12/24 i kommunestyret: budsjett"),
        Example::Post("Trafikksikkerhetsplanen, arkivsak 24/1187, er til høring"),
        Example::Post("Skoleåret 2023/2024 starter i dag"),
        Example::Post("Prop. 1 S (2023–2024) er lagt fram"),
        Example::Post("I denne saken er 2024 et godt år"),
    ],
};
