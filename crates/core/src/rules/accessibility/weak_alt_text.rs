//! An alternative text that says too little or too much: a file's name, the post once more, "bilde
//! av …", or more than anybody wants to hear. WCAG 1.1.1.

use omhu_knowledge::{Class, lower};
use omhu_policy::AccountKind::{Minister, Official, Politician, Professional};
use omhu_policy::Severity::Hint;
use omhu_policy::{Parameter, ParameterDefault};

use crate::draft::State;
use crate::file_name::is_file_name;
use crate::findings::{Findings, Found};
use crate::report::{Field, Place};
use crate::rule::Surface::{Attachment, Composer};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::{Kind, Text};

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official, Minister, Politician, Professional], Hint),
    surfaces: &[Composer, Attachment],
    languages: &[],
    serves: &["NO-DIFI-07"],
    parameters: &[Parameter {
        name: "maxLength",
        default: ParameterDefault::Number { value: 250.0, min: 50.0, max: 2000.0 },
    }],
    asks: Asks::Tick,
    precedence: 0,
    judge: Judge::Draft(judge),
};

fn judge(scope: &Scope, findings: &mut Findings) {
    let longest = scope.number("maxLength");
    let weakness = |index, attachment: &crate::draft::Attachment| {
        let alt = attachment.alt_text().filter(|_| attachment.alt_state() == State::Present)?;
        let part = scope.parts.iter().find(|part| is_alt(part, index))?;
        let same = |name: &String| lower(name) == lower(alt.trim());
        if is_file_name(alt) || attachment.name.as_ref().is_some_and(same) {
            Some("file")
        } else if repeats(scope, &part.text) {
            Some("same")
        } else if opens_with_picture(&part.text) {
            Some("opening")
        } else {
            (alt.chars().count() as f64 > longest).then_some("long")
        }
    };
    for (_, found) in Found::in_attachments(scope.draft, Some(Field::Alt), &weakness) {
        findings.add(found);
    }
}

fn is_alt(part: &Part, index: u32) -> bool {
    part.target.place == Place::Attachment && part.target.index == Some(index)
}

/// Whether it is the post, or a text beside it, word for word.
fn repeats(scope: &Scope, alt: &Text) -> bool {
    let alt = words(alt);
    let others = scope.parts.iter().filter(|part| part.target.place != Place::Attachment);
    !alt.is_empty() && others.into_iter().any(|part| words(&part.text) == alt)
}

fn words(text: &Text) -> Vec<&str> {
    let words = text.tokens.iter().filter(|token| matches!(token.kind, Kind::Word | Kind::Number));
    words.map(|token| text.folded(token)).collect()
}

/// "Et bilde av", "Kan være et billede af", "Photo of": the screen reader has said so already.
fn opens_with_picture(text: &Text) -> bool {
    const REACH: usize = 5;
    let pair = |pair: &[crate::text::Token]| pair[0].is(Class::PICTURE) && pair[1].is(Class::SHOWS);
    text.tokens[..text.tokens.len().min(REACH)].windows(2).any(pair)
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Draft(
            r#"{"account":{"kind":"official"},"attachments":[{"kind":"image","alt":"IMG_2041.jpg"}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Ny bru over elva!","attachments":[{"kind":"image","alt":"Ny bru over elva"}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"politician"},"attachments":[{"kind":"image","alt":"Et bilde av ordføreren på brua"}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"minister"},"attachments":[{"kind":"image","alt":"brufoto","name":"Brufoto"}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"attachments":[{"kind":"image","alt":"Bru over en bred elv med en gruppe mennesker. Bru over en bred elv med en gruppe mennesker. Bru over en bred elv med en gruppe mennesker. Bru over en bred elv med en gruppe mennesker. Bru over en bred elv med en gruppe mennesker. Bru over en bred elv med en gruppe mennesker."}]}"#,
        ),
    ],
    quiet: &[
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Ny bru over elva!","attachments":[{"kind":"image","alt":"Gangbru i tre, sett fra nord"},{"kind":"image","alt":null}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"attachments":[{"kind":"image","alt":"Kart over E6 ved Alta, 2026"}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"personal"},"attachments":[{"kind":"image","alt":"IMG_2041.jpg"}]}"#,
        ),
    ],
};
