//! Faces in a picture whose text is about a place, a building or a thing.
//! Source: Hjørring Kommune's guide, lines 108 to 110.

use omhu_knowledge::{Class, Classes};
use omhu_policy::AccountKind::{Official, Professional};
use omhu_policy::Severity::{Hint, Info};
use omhu_policy::{Parameter, ParameterDefault};

use super::{people, school_class, words};
use crate::credits;
use crate::draft::{self, Basis};
use crate::findings::{Findings, Found};
use crate::report::Place;
use crate::rule::Surface::{Attachment, Composer};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::rules::personal_data::names;
use crate::scope::Scope;
use crate::text::Text;

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official, Professional], Hint),
    surfaces: &[Composer, Attachment],
    languages: &[],
    serves: &["DK-HJO-26"],
    parameters: &[Parameter {
        name: "minFaces",
        default: ParameterDefault::Number { value: 1.0, min: 1.0, max: 100.0 },
    }],
    asks: Asks::Tick,
    precedence: 0,
    judge: Judge::Draft(judge),
};

fn judge(scope: &Scope, findings: &mut Findings) {
    let least = scope.number("minFaces");
    let shown = |attachment: &draft::Attachment| attachment.faces.filter(|faces| f64::from(*faces) >= least);
    if !scope.draft.attachments.iter().any(|attachment| shown(attachment).is_some()) {
        return;
    }
    let texts = scope.parts.iter().filter(|part| part.target.place != Place::Attachment);
    let (mut things, mut people) = (false, false);
    for part in texts {
        things |= is_about(&part.text, Class::THING.into());
        people |= PEOPLE.iter().any(|people| is_about(&part.text, *people))
            || names_somebody(&part.text)
            || school_class::is_named(&part.text);
    }
    if !things || people {
        return;
    }
    let state = |_, attachment: &draft::Attachment| {
        let faces = shown(attachment)?;
        match people::answers(scope, attachment).basis {
            Some(Basis::Unrecognisable) => None,
            Some(_) => Some("answered"),
            None => (faces > 0).then_some("shown"),
        }
    };
    for (state, found) in Found::in_attachments(scope.draft, None, &state) {
        let found = found.confidence(0.5);
        findings.add(if state == "answered" { found.severity(Info) } else { found });
    }
}

/// Words with which the text is about somebody. Pronouns may stand for a thing.
const PEOPLE: [Classes; 2] = [Class::PEOPLE.or(Class::PROTECTED), Class::SOMEBODY.or(Class::EXPOSING)];

/// Whether a text has such a word outside its credits.
fn is_about(text: &Text, wanted: Classes) -> bool {
    let pronouns = Class::LANGUAGE_NB.or(Class::LANGUAGE_NN) | Class::LANGUAGE_DA.into();
    let about = |(at, token)| {
        words::is(text, token, wanted) && !token.is(pronouns) && !credits::is_credit(text, at)
    };
    text.tokens.iter().enumerate().any(about)
}

/// Whether somebody is named, other than whoever made the picture.
fn names_somebody(text: &Text) -> bool {
    let mut start = 0;
    text.sentences().any(|sentence| {
        let mut tokens = start..start + sentence.len();
        start = tokens.end;
        let credit = tokens.clone().any(|at| credits::is_credit(text, at));
        !credit && tokens.any(|at| names::is_name(text, at))
    })
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Sådan ser det nye tag på rådhuset ud. Foto: Kari Hansen","attachments":[{"kind":"image","faces":3}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Gangbrua over elva er ferdig.","attachments":[{"kind":"image","faces":1}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"professional"},"text":"Den nye kunstgrasbana er klar.","attachments":[{"kind":"image","faces":1,"answers":{"basis":"openEvent"}}]}"#,
        ),
    ],
    quiet: &[
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Gangbrua over elva er ferdig.","attachments":[{"kind":"image","faces":0},{"kind":"image"}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Ordføreren åpnet gangbrua.","attachments":[{"kind":"image","faces":1}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"I dag var Kari Hansen på brua.","attachments":[{"kind":"image","faces":1}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Gangbrua over elva er ferdig.","attachments":[{"kind":"image","faces":1,"answers":{"basis":"unrecognisable"}}]}"#,
        ),
    ],
};
