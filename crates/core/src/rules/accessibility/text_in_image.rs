//! A picture that is mostly text, and the text stands nowhere else. WCAG 1.4.5.

use omhu_policy::AccountKind::{Minister, Official, Professional};
use omhu_policy::Severity::{Hint, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use crate::draft::{AttachmentKind, State};
use crate::findings::{Findings, Found};
use crate::report::{Field, Place};
use crate::rule::Surface::{Attachment, Composer, Promotion};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::Scope;
use crate::text::{Kind, Text};

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official], Warning).with(&[Minister, Professional], Hint),
    surfaces: &[Composer, Attachment, Promotion],
    languages: &[],
    serves: &["NO-DIFI-07"],
    parameters: &[Parameter {
        name: "textShare",
        default: ParameterDefault::Number { value: 0.3, min: 0.05, max: 1.0 },
    }],
    asks: Asks::Tick,
    precedence: 0,
    judge: Judge::Draft(judge),
};

/// What a post holds that tells a picture which is all text: half of a poster of 15 lines with 32
/// letters, so that a few large words are not taken for many.
const IN_POST: f32 = 240.0;

/// The same for the alternative text, which is about this picture alone and may be short.
const IN_ALT: f32 = 100.0;

fn judge(scope: &Scope, findings: &mut Findings) {
    let least = scope.number("textShare");
    let beside = |part: &&crate::scope::Part| part.target.place != Place::Attachment;
    let post: u32 = scope.parts.iter().filter(beside).map(|part| letters(&part.text)).sum();
    let state = |index, attachment: &crate::draft::Attachment| {
        let share = attachment.text_share.filter(|share| f64::from(*share) >= least)?;
        let of_alt = |part: &&crate::scope::Part| {
            part.target.place == Place::Attachment && part.target.index == Some(index)
        };
        let alt = scope.parts.iter().find(of_alt).map_or(0, |part| letters(&part.text));
        let told = post as f32 >= share * IN_POST || alt as f32 >= share * IN_ALT;
        if told || attachment.kind == AttachmentKind::Video {
            None
        } else if attachment.alt_state() == State::Unknown {
            Some("unseen")
        } else {
            Some("lacking")
        }
    };
    for (state, found) in Found::in_attachments(scope.draft, Some(Field::Alt), &state) {
        let found = found.confidence(0.6);
        findings.add(if state == "unseen" { found.severity(Hint) } else { found });
    }
}

/// The letters and digits of words; addresses and hashtags tell nothing.
fn letters(text: &Text) -> u32 {
    let words = text.tokens.iter().filter(|token| matches!(token.kind, Kind::Word | Kind::Number));
    words.map(|token| token.end - token.start).sum()
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Velkommen til åpen dag!","attachments":[{"kind":"image","alt":"Plakat","textShare":0.5}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"minister"},"text":"Les dette.","attachments":[{"kind":"image","textShare":0.8}]}"#,
        ),
        Example::Draft(r#"{"account":{"kind":"official"},"attachments":[{"kind":"gif","alt":null,"textShare":0.3}]}"#),
    ],
    quiet: &[
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Velkommen til åpen dag!","attachments":[{"kind":"image","alt":"Plakat","textShare":0.1}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Velkommen til åpen dag på rådhuset lørdag 12. september fra klokka 11 til 15. Vi viser fram de nye lokalene, serverer kaffe og svarer på spørsmål om den nye planen for sentrum.","attachments":[{"kind":"image","alt":"Plakat","textShare":0.5}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Velkommen!","attachments":[{"kind":"image","alt":"Plakat: Åpen dag på rådhuset lørdag 12. september fra klokka 11 til 15. Vi viser fram de nye lokalene, serverer kaffe og svarer på spørsmål om sentrum.","textShare":0.35}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"politician"},"attachments":[{"kind":"image","alt":"Plakat","textShare":0.9}]}"#,
        ),
    ],
};
