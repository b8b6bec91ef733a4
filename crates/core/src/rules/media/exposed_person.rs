//! A picture of somebody beside words or emoji that make fun of people, or that say somebody is
//! drunk, crying, ill, arrested or hurt. Source: Hjørring Kommune's guide, lines 94 to 96.

use omhu_knowledge::Class;
use omhu_policy::AccountKind::{Official, Politician, Professional};
use omhu_policy::Severity::{Hint, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::people::{self, People, milder};
use super::words;
use crate::draft::Language::{Da, Nb, Nn};
use crate::draft::Said;
use crate::findings::{Findings, Found};
use crate::rule::Surface::{Attachment, Composer};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::Scope;
use crate::text::{Text, Token};

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official, Professional], Warning).with(&[Politician], Hint),
    surfaces: &[Composer, Attachment],
    languages: &[Nb, Nn, Da],
    serves: &["DK-HJO-22"],
    parameters: &[Parameter { name: "words", default: ParameterDefault::List }],
    asks: Asks::Tick,
    precedence: 0,
    judge: Judge::Draft(judge),
};

fn judge(scope: &Scope, findings: &mut Findings) {
    if scope.draft.attachments.is_empty() {
        return;
    }
    let own = scope.list("words");
    let exposing = words::saying(scope, &|text| exposes(text) || words::has_own(text, own));
    let state = |index, attachment: &crate::draft::Attachment| {
        let people = People::from(attachment);
        match people::answers(scope, attachment).exposed {
            _ if people == People::None => None,
            Some(Said::Yes) => Some("answered"),
            Some(Said::No) => None,
            None if !words::is_with(&exposing, index) => None,
            None if people == People::Shown => Some("shown"),
            None => Some("unseen"),
        }
    };
    for (state, found) in Found::in_attachments(scope.draft, None, &state) {
        let found = found.asking(&people::QUESTIONS[2..]);
        findings.add(match state {
            "answered" => found,
            "unseen" => found.severity(milder(scope.severity)).confidence(0.4),
            _ => found.confidence(0.7),
        });
    }
}

/// Whether the text makes fun of somebody, or tells a state in which nobody wants to be seen.
fn exposes(text: &Text) -> bool {
    text.sentences().any(|sentence| tells(text, sentence)) || laughs(text)
}

/// Not where the sentence is about anybody or nobody: "Er du syk?", "Ingen ble skadd".
fn tells(text: &Text, sentence: &[Token]) -> bool {
    let said = |token: &Token| words::is(text, token, Class::MOCKING.or(Class::EXPOSING));
    let drunk = |pair: &[Token]| {
        pair[0].is(Class::DRUNK) && pair[1].is(Class::SOMEBODY.or(Class::PEOPLE) | Class::PROTECTED.into())
    };
    (sentence.iter().any(said) || sentence.windows(2).any(drunk))
        && !sentence.iter().any(|token| token.is(Class::ANYBODY))
}

/// A laugh is at somebody where somebody is pointed at.
fn laughs(text: &Text) -> bool {
    words::has(text, Class::MOCKING_EMOJI.into())
        || (words::has(text, Class::LAUGHING_EMOJI.into()) && words::has(text, Class::SOMEBODY.into()))
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Se lige ham her 😂","attachments":[{"kind":"image","alt":"En mand sover på en bænk","faces":1}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Full mann hentet av politiet i natt.","attachments":[{"kind":"image","faces":1}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"politician"},"text":"For ein pinleg dag for han!","attachments":[{"kind":"video"}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Stemning på torvet","attachments":[{"kind":"image","faces":3,"answers":{"basis":"openEvent","exposed":"yes"}}]}"#,
        ),
    ],
    quiet: &[
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Åbningen af den nye legeplads.","attachments":[{"kind":"image","faces":2}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Er du syk? Hold deg hjemme. Ingen ble skadd i brannen.","attachments":[{"kind":"image","faces":1}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Se lige ham her 😂","attachments":[{"kind":"image","faces":0}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Se lige ham her 😂","attachments":[{"kind":"image","faces":1,"answers":{"exposed":"no"}}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"For en fest det ble! 😂 Full fart til kl. 23.","attachments":[{"kind":"image","faces":5}]}"#,
        ),
    ],
};
