//! Markings of documents that are exempt from public access or graded, copied into a post.
//! Source: project specification of personal data, section 15.1 (2026-11-21); offentleglova, forvaltningsloven § 13,
//! forvaltningsloven (DK) § 27, sikkerhetsloven § 5-3.

use std::ops::Range;

use omhu_knowledge::{Class, lower};
use omhu_knowledge::phrases::confidentiality::{GRADING, MARKING};
use omhu_policy::Severity::{Confirm, Warning};
use omhu_policy::{Parameter, ParameterDefault, Severity};

use super::super::personal_data::individual::sentence_at;
use super::super::personal_data::{persons, remedies};
use crate::draft::Language::{Da, Nb, Nn};
use crate::findings::{Findings, Found};
use crate::order;
use crate::rule::Surface::{Attachment, Composer, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::{Case, Kind, Text, Token};

pub static RULE: Rule = Rule {
    severities: Severities::any(Warning),
    surfaces: &[Composer, Reply, Moderation, Attachment, Promotion],
    languages: &[Nb, Nn, Da],
    serves: &["DK-HJO-16", "DK-HJO-17", "NO-ALTA-22", "NO-ALTA-37"],
    parameters: &[Parameter { name: "extraMarkings", default: ParameterDefault::List }],
    asks: Asks::Tick,
    precedence: 0,
    judge: Judge::Text(judge),
};

/// A marking and the reference to its law are one thing when so few tokens stand between.
const APART: usize = 4;

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    let text = &part.text;
    let phrases = part.phrases().iter().filter(|(section, _)| matches!(*section, MARKING | GRADING));
    let told = phrases.map(|(section, tokens)| (tokens.clone(), *section == GRADING));
    let stamps = (0..text.tokens.len()).filter_map(|at| Some((at..at + 1, is_stamp(text, at)?)));
    let extra = (0..text.tokens.len()).filter_map(|at| Some((extra(text, at, scope)?, false)));
    for (tokens, graded) in joined(told.chain(stamps).chain(extra).collect()) {
        if speaks_of_it(text, tokens.start) {
            continue;
        }
        let range = text.tokens[tokens.start].start as usize..text.tokens[tokens.end - 1].end as usize;
        let severity: Severity = if graded || persons::near(part, scope, &range).is_some() { Confirm } else { Warning };
        let found = Found::in_text(part, range.clone()).confidence(0.9).severity(severity);
        findings.add(remedies::detail(found, part, scope, &range));
    }
}

/// "Vi har taushetsplikt etter § 13", "Hva betyr «fortrolig»?": about the duty, not a document under it.
fn speaks_of_it(text: &Text, at: usize) -> bool {
    let sentence = sentence_at(&text.tokens, at);
    let duty = |token: &Token| ["taushetsplikt", "teieplikt", "tavshedspligt"].contains(&text.folded(token));
    let own = sentence.windows(4).any(|row| text.folded(&row[0]) == "har" && row.iter().any(duty));
    own || sentence.last().is_some_and(|last| last.kind == Kind::Sign('?'))
}

/// "FORTROLIG", "Fortrolig:", "(fortrolig)": the word by itself, as on a document. Whether it is a grading.
fn is_stamp(text: &Text, at: usize) -> Option<bool> {
    let token = &text.tokens[at];
    let graded = token.is(Class::GRADING_STAMP);
    if !graded && !token.is(Class::STAMP) {
        return None;
    }
    let is = |at: Option<usize>, signs: &[char]| {
        at.and_then(|at| text.tokens.get(at)).is_some_and(|token| matches!(token.kind, Kind::Sign(sign) if signs.contains(&sign)))
    };
    let before = at.checked_sub(1);
    let bracketed = is(before, &['(', '[', '«', '"']) && is(Some(at + 1), &[')', ']', '»', '"']);
    let last = text.tokens.get(at + 1).is_none_or(|next| next.opens_line);
    let heading = token.opens_line && (last || is(Some(at + 1), &[':', '-', '–', '|']));
    let shouted = sentence_at(&text.tokens, at).iter().filter(|other| other.case == Case::Upper).count() > 4;
    let stamped = token.case == Case::Upper && !shouted;
    let plain = text.folded(token) != "unntatt" && (stamped || heading || (bracketed && !graded));
    plain.then_some(graded && stamped)
}

/// A marking that the policy names, word by word.
fn extra(text: &Text, at: usize, scope: &Scope) -> Option<Range<usize>> {
    scope.list("extraMarkings").iter().find_map(|marking| {
        let marking = lower(marking);
        let words = marking.split_whitespace().count();
        let tokens = text.tokens.get(at..at + words).filter(|_| words > 0)?;
        let same = tokens.iter().map(|token| text.folded(token)).eq(marking.split_whitespace());
        same.then_some(at..at + words)
    })
}

/// What overlaps or stands close together is one marking.
fn joined(found: Vec<(Range<usize>, bool)>) -> Vec<(Range<usize>, bool)> {
    let mut all: Vec<(Range<usize>, bool)> = Vec::new();
    for (range, graded) in order::by_key(found, |(range, _)| range.start) {
        match all.last_mut() {
            Some((last, was)) if range.start <= last.end + APART => {
                last.end = last.end.max(range.end);
                *was |= graded;
            }
            _ => all.push((range, graded)),
        }
    }
    all
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("Her er notatet: ⟦Unntatt offentlighet, jf. offl. § 13⟧."),
        Example::Post("⟦FORTROLIG⟧ Referat fra møtet"),
        Example::Post("Saken er ⟦undtaget fra aktindsigt⟧, men her er brevet."),
        Example::Post("Dokumentet er ⟦til tjenestebrug⟧ og må ikke deles"),
    ],
    quiet: &[
        Example::Post("Vi har taushetsplikt og kan ikke svare på det her."),
        Example::Post("Du kan snakke fortrolig med helsesykepleieren."),
        Example::Post("Begrenset plass, meld deg på nå"),
        Example::Post("Internett er nede i bygget"),
    ],
};
