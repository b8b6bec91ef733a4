//! A file whose name, or own data, looks like a picture bank, an agency or a web search.
//! Sources: åndsverkloven § 3; ophavsretsloven § 2.

use omhu_knowledge::{Class, lower};
use omhu_policy::AccountKind::{Official, Politician, Professional};
use omhu_policy::Severity::{Hint, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::words;
use crate::credits;
use crate::file_name;
use crate::find;
use crate::findings::{Findings, Found};
use crate::rule::Surface::{Attachment, Composer, Promotion};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::Scope;

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official, Politician, Professional], Warning),
    surfaces: &[Composer, Attachment, Promotion],
    languages: &[],
    serves: &["NO-ALTA-21", "NO-ALTA-20"],
    parameters: &[Parameter { name: "patterns", default: ParameterDefault::List }],
    asks: Asks::Tick,
    precedence: 0,
    judge: Judge::Draft(judge),
};

/// Where a file seems to come from.
enum Origin {
    Bank,
    Web,
    Screen,
    FreeBank,
}

fn judge(scope: &Scope, findings: &mut Findings) {
    let patterns = scope.list("patterns");
    let credited = words::saying(scope, &credits::has_credit);
    let licensed = words::saying(scope, &|text| words::has(text, Class::LICENCE.into()));
    let state = |index, attachment: &crate::draft::Attachment| {
        let credited = words::is_with(&credited, index);
        match origin(attachment, patterns)? {
            _ if words::is_with(&licensed, index) => None,
            Origin::FreeBank => (!credited).then_some("free"),
            _ if credited => Some("credited"),
            Origin::Web => Some("web"),
            Origin::Screen => Some("screen"),
            Origin::Bank => Some("bank"),
        }
    };
    for (state, found) in Found::in_attachments(scope.draft, None, &state) {
        findings.add(match state {
            "bank" => found.confidence(0.9),
            "web" => found.confidence(0.6),
            _ => found.severity(Hint).confidence(0.7),
        });
    }
}

fn origin(attachment: &crate::draft::Attachment, patterns: &[String]) -> Option<Origin> {
    let name = lower(attachment.name.as_deref().map(file_name::stem).unwrap_or_default());
    let credit = lower(attachment.credit.as_deref().unwrap_or_default());
    let classes = file_name::words(&name);
    let known = classes | file_name::words(&credit);
    let own = |pattern: &String| !pattern.is_empty() && find(&name, &lower(pattern)).is_some();
    // A copy of the screen with people on it is hardly ever one's own picture.
    let screen = classes.has(Class::SCREEN_COPY) && attachment.faces.is_some_and(|faces| faces > 0);
    if known.has(Class::IMAGE_BANK_FREE) {
        Some(Origin::FreeBank)
    } else if known.has(Class::IMAGE_BANK) || patterns.iter().any(own) {
        Some(Origin::Bank)
    } else if file_name::is_only(&name, Class::SAVED_NAME) {
        Some(Origin::Web)
    } else {
        screen.then_some(Origin::Screen)
    }
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Draft(
            r#"{"account":{"kind":"official"},"attachments":[{"kind":"image","name":"shutterstock_123.jpg"}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"politician"},"attachments":[{"kind":"image","name":"images (3).jpg"}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Foto: Ritzau Scanpix","attachments":[{"kind":"image","name":"20240501-ritzau-123.jpg"}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"attachments":[{"kind":"image","name":"bru.jpg","credit":"Getty Images/iStockphoto"}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"attachments":[{"kind":"image","name":"Skjermbilde 2025-01-12 090411.png","faces":1}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"attachments":[{"kind":"image","name":"kari-hansen-x1-unsplash.jpg"}]}"#,
        ),
    ],
    quiet: &[
        Example::Draft(
            r#"{"account":{"kind":"official"},"attachments":[{"kind":"image","name":"IMG_2041.jpg"},{"kind":"image"}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"attachments":[{"kind":"image","name":"stockholm-sentbane.jpg"}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"attachments":[{"kind":"image","name":"Skjermbilde 2025-01-12 090411.png","faces":0}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Brukt med lisens fra Shutterstock.","attachments":[{"kind":"image","name":"shutterstock_123.jpg"}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Photo by Kari on Pexels","attachments":[{"kind":"image","name":"pexels-photo-123.jpeg"}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"personal"},"attachments":[{"kind":"image","name":"shutterstock_123.jpg"}]}"#,
        ),
    ],
};
