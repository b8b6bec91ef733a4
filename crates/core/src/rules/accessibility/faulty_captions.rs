//! A caption file that cannot be read, belongs to another video, is in another language than the
//! post or runs faster than people read. WCAG 1.2.2.

use omhu_policy::AccountKind::{Minister, Official, Professional};
use omhu_policy::Severity::{Hint, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use crate::draft::{CaptionFile, Language};
use crate::findings::{Findings, Found};
use crate::language::Recognition;
use crate::report::Field;
use crate::rule::Surface::{Attachment, Composer};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::Scope;
use crate::text::Text;

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official], Warning).with(&[Minister, Professional], Hint),
    surfaces: &[Composer, Attachment],
    languages: &[],
    serves: &["NO-DEP-30", "NO-DIFI-07"],
    parameters: &[Parameter {
        name: "maxCharsPerSecond",
        default: ParameterDefault::Number { value: 20.0, min: 5.0, max: 60.0 },
    }],
    asks: Asks::Tick,
    precedence: 0,
    judge: Judge::Draft(judge),
};

/// The faults that a file which can be read may have, each corrected by itself.
const FAULTS: [&str; 3] = ["language", "timing", "speed"];

fn judge(scope: &Scope, findings: &mut Findings) {
    let fastest = scope.number("maxCharsPerSecond");
    let unreadable = |file: &CaptionFile| !file.well_formed || file.end <= 0.0;
    let mut add = |fault: &dyn Fn(&CaptionFile, Option<f32>) -> Option<&'static str>| {
        let fault = |_, attachment: &crate::draft::Attachment| {
            attachment.caption_file.as_ref().and_then(|file| fault(file, attachment.duration))
        };
        for (_, found) in Found::in_attachments(scope.draft, Some(Field::Captions), &fault) {
            findings.add(found);
        }
    };
    add(&|file, _| unreadable(file).then_some("format"));
    for kind in FAULTS {
        add(&|file, duration| {
            let faulty = !unreadable(file)
                && match kind {
                    "language" => is_in_another_language(scope, file),
                    "timing" => duration.is_some_and(|duration| is_of_another_length(file, duration)),
                    _ => f64::from(file.fastest) > fastest,
                };
            faulty.then_some(kind)
        });
    }
}

/// Ends long before the video, or after it.
fn is_of_another_length(file: &CaptionFile, duration: f32) -> bool {
    let left = duration - file.end;
    (left > 10.0 && left > duration * 0.2) || left < -2.0
}

/// Where both languages are known. Who reads bokmål, nynorsk or Danish reads the other two.
fn is_in_another_language(scope: &Scope, file: &CaptionFile) -> bool {
    let Some(captions) = Recognition::of(&Text::new(&file.text)).main() else { return false };
    let given = scope.draft.language;
    let read = || scope.parts.iter().flat_map(|part| &part.language.shares).map(|share| share.language);
    let mut post = given.into_iter().chain(read().filter(|_| given.is_none())).peekable();
    post.peek().is_some() && post.all(|post| family(post) != family(captions))
}

fn family(language: Language) -> u8 {
    match language {
        Language::Nb | Language::Nn | Language::Da => 0,
        Language::Sv => 1,
        Language::En => 2,
    }
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Draft(
            r#"{"account":{"kind":"official"},"attachments":[{"kind":"video","captions":"file","captionFile":{"wellFormed":false}}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"attachments":[{"kind":"video","captions":"file","duration":90,"captionFile":{"wellFormed":true,"fastest":12,"end":31}}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"minister"},"attachments":[{"kind":"video","captions":"file","duration":90,"captionFile":{"wellFormed":true,"fastest":27.5,"end":88}}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Se hvordan vi restaurerer myra, og hva du selv kan gjøre.","attachments":[{"kind":"video","captions":"file","captionFile":{"wellFormed":true,"fastest":12,"end":31,"text":"This is the bog that we have restored, and here is what you can do."}}]}"#,
        ),
    ],
    quiet: &[
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Slik ble myra, og det er du som ikke skal gå der.","attachments":[{"kind":"video","captions":"file","duration":90,"captionFile":{"wellFormed":true,"fastest":17,"end":82,"text":"Dette er myra som vi ikkje hadde frå før, seier dei."}}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"attachments":[{"kind":"video","captions":"file"}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"personal"},"attachments":[{"kind":"video","captions":"file","captionFile":{"wellFormed":false}}]}"#,
        ),
    ],
};
