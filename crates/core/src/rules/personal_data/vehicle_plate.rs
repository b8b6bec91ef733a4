//! Number plates in Norway and Denmark, and Swedish ones behind a word for them.
//! Source: project specification of personal data, section 8.3 (2026-11-21), after Statens vegvesen and Motorstyrelsen.

use std::ops::Range;

use omhu_knowledge::Class;
use omhu_policy::AccountKind::{Minister, Official, Unknown};
use omhu_policy::Severity::{Hint, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::{cues, persons, precedence, remedies};
use crate::cut;
use crate::findings::{Findings, Found};
use crate::rule::Surface::{Composer, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::{Case, Gap, Kind, Text};

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official, Minister, Unknown], Hint),
    surfaces: &[Composer, Reply, Moderation, Promotion],
    languages: &[],
    serves: &["DK-HJO-15", "NO-DEP-52"],
    parameters: &[Parameter { name: "allowPlates", default: ParameterDefault::Choice(&["no", "yes"]) }],
    asks: Asks::Tick,
    precedence: precedence::PLATE,
    judge: Judge::Number(judge),
};

/// How far from a plate a word about a vehicle may stand.
const CUE: usize = 40;

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    if scope.choice("allowPlates") == "yes" {
        return;
    }
    for range in (0..part.text.tokens.len()).filter_map(|at| plate(&part.text, at).or_else(|| swedish(&part.text, at))) {
        let severity = if persons::near(part, scope, &range).is_some() { Warning } else { Hint };
        let found = Found::in_text(part, range.clone()).confidence(0.85).severity(severity);
        findings.add(remedies::contact(found, part, scope, &range, "fix-remove-number", None));
    }
}

/// Two letters and up to five digits, with a space, two, or none between.
fn plate(text: &Text, at: usize) -> Option<Range<usize>> {
    let token = &text.tokens[at];
    if token.kind != Kind::Word {
        return None;
    }
    let written = text.written(token);
    let letters = written.chars().take_while(|c| c.is_alphabetic()).count();
    if letters != 2 || !written.is_ascii() || !cut(written, 2..).bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let (start, mut end, mut digits) = (token.start as usize, token.end as usize, written.len() - 2);
    if digits == 0 {
        let groups = &text.numbers.groups;
        let first = groups.partition_point(|group| (group.start as usize) < end);
        let near = text.tokens.get(at + 1).filter(|next| matches!(next.kind, Kind::Number | Kind::Sign('-')) && !next.opens_line)?;
        let joined = groups[first..].iter().enumerate().take_while(|(place, group)| *place == 0 || group.gap == Gap::Space);
        let hyphen = near.kind == Kind::Sign('-') && !near.spaced;
        for (_, group) in joined.take(3).filter(|(place, _)| *place > 0 || near.start + u32::from(hyphen) == groups[first].start) {
            (digits, end) = (digits + group.len(), group.end as usize);
        }
    }
    let after = text.chars.get(end).is_some_and(|next| next.c.is_alphanumeric() || matches!(next.c, '%' | '-' | '/'));
    let before = start.checked_sub(1).is_some_and(|before| matches!(text.chars[before].c, '-' | '/' | '.' | '_'));
    if after || before {
        return None;
    }
    let range = start..end;
    let capitals = cut(written, ..2).bytes().all(|letter| letter.is_ascii_uppercase());
    let stopped = token.is(Class::PLATE_STOP) || (token.case == Case::Upper && is_stopped(cut(written, ..2)));
    let zero = text.chars[start..end].iter().find(|face| face.c.is_ascii_digit()).is_none_or(|face| face.c == '0');
    let plain = digits == 5 && capitals && !stopped && !zero;
    let cue = || cues::has(text, &range, CUE, Class::PLATE_CUE) || earlier(text, start);
    let before = at.saturating_sub(7)..at;
    if text.tokens[before].iter().any(|token| token.is(Class::REFERENCE_NUMBER.or(Class::ARTICLE_NUMBER))) {
        return None;
    }
    let fits = plain || ((1..=5).contains(&digits) && capitals && !(stopped && digits <= 3) && cue());
    fits.then_some(range)
}

/// "HNL 72B", "ABC 123" right behind "skilt": three letters, two digits, a digit or a letter.
fn swedish(text: &Text, at: usize) -> Option<Range<usize>> {
    let back = if at > 1 && matches!(text.tokens[at - 1].kind, Kind::Sign(':' | '(')) { 2 } else { 1 };
    let led = at.checked_sub(back).is_some_and(|before| matches!(text.folded(&text.tokens[before]), "skilt" | "skiltet" | "nummerplade" | "nummerplate" | "nummerskilt" | "kjennemerke" | "regnr"));
    let token = text.tokens.get(at).filter(|token| led && token.kind == Kind::Word && token.case == Case::Upper)?;
    let start = token.start as usize;
    let letters = text.chars[start..].iter().take_while(|face| face.c.is_ascii_uppercase()).count();
    let digits = start + letters + usize::from(text.chars.get(start + letters).is_some_and(|face| face.c == ' '));
    let signs = text.chars[digits..].iter().take_while(|face| face.c.is_ascii_alphanumeric()).count();
    let numbered = text.chars[digits..].iter().take(2).all(|face| face.c.is_ascii_digit());
    let goes_on = text.tokens.get(text.token_at(digits + 2) + 1).is_some_and(|next| next.kind == Kind::Number && !next.opens_line);
    let whole = letters == 3 && signs == 3 && numbered && !goes_on && !token.is(Class::PLATE_STOP);
    whole.then_some(start..digits + 3)
}

/// The sentence before speaks of a vehicle.
fn earlier(text: &Text, at: usize) -> bool {
    text.tokens[..text.token_at(at)].iter().rev().take_while(|token| token.start as usize + 100 > at).any(|token| token.is(Class::PLATE_CUE))
}

fn is_stopped(letters: &str) -> bool {
    omhu_knowledge::classes(&letters.to_ascii_lowercase()).has(Class::PLATE_STOP)
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("Bilen med skilt ⟦EK 12345⟧ sperrer innkjørselen"),
        Example::Post("⟦AB12345⟧ ble tauet i går"),
        Example::Post("Den parkerede bil ⟦AB 12 345⟧ skal flyttes"),
        Example::Post("Tilhengeren ⟦KH 1234⟧ står i veien"),
        Example::Post("⟦UX 5514⟧ sperrer brannporten"),
        Example::Post("Er du sjåføren av bubilen med svensk skilt ⟦HNL 72B⟧?"),
    ],
    quiet: &[
        Example::Post("Steinras sperrer RV 13 ved Odda"),
        Example::Post("Bilder fra OL 94 henger i kulturhuset"),
        Example::Post("EN 12345 er en standard"),
        Example::Post("Søknadsfrist for NR 12345"),
        Example::Post("Rute FB 12345"),
    ],
};
