//! A picture beside words for children, pupils, patients, residents, and nobody has said that they,
//! or who decides for them, agreed. Sources: Hjørring Kommune's guide, lines 106 to 108; GDPR recital 38.

use omhu_knowledge::Class;
use omhu_policy::AccountKind::{Official, Professional};
use omhu_policy::Severity::{Confirm, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::people::{self, People, milder};
use super::{school_class, words};
use crate::draft::Language::{Da, Nb, Nn};
use crate::draft::Said;
use crate::findings::{Findings, Found};
use crate::rule::Surface::{Attachment, Composer, Promotion};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::Scope;
use crate::text::Text;

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official], Confirm).with(&[Professional], Warning),
    surfaces: &[Composer, Attachment, Promotion],
    languages: &[Nb, Nn, Da],
    serves: &["DK-HJO-25", "DK-HJO-15"],
    parameters: &[Parameter { name: "words", default: ParameterDefault::List }],
    asks: Asks::Choice(&["consent", "unrecognisable", "notShown", "notYet"]),
    precedence: 0,
    judge: Judge::Draft(judge),
};

fn judge(scope: &Scope, findings: &mut Findings) {
    if scope.draft.attachments.is_empty() {
        return;
    }
    let own = scope.list("words");
    let named = words::saying(scope, &|text| names_them(text) || words::has_own(text, own));
    let perhaps = words::saying(scope, &|text| words::has(text, Class::PROTECTED_PERHAPS.into()));
    let state = |index, attachment: &crate::draft::Attachment| {
        let answers = people::answers(scope, attachment);
        if people::is_settled(answers) || answers.protected == Some(Said::No) {
            return None;
        }
        match People::from(attachment) {
            People::None => None,
            People::Shown if words::is_with(&named, index) => Some("shown"),
            _ if answers.protected == Some(Said::Yes) => Some("answered"),
            People::Shown if words::is_with(&perhaps, index) => Some("perhaps"),
            People::Unseen if words::is_with(&named, index) => Some("unseen"),
            People::Shown | People::Unseen => None,
        }
    };
    for (state, found) in Found::in_attachments(scope.draft, None, &state) {
        let found = found.asking(&people::QUESTIONS[..2]);
        findings.add(match state {
            "shown" => found.confidence(0.9),
            "answered" => found.severity(milder(scope.severity)),
            _ => found.severity(milder(scope.severity)).confidence(0.6),
        });
    }
}

/// A word for them, or a class of pupils.
fn names_them(text: &Text) -> bool {
    words::has(text, Class::PROTECTED.into()) || school_class::is_named(text)
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Børnene i Solstrålen er på tur i skoven.","attachments":[{"kind":"image","faces":6}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Se hva 5. klasse har laget i dag!","attachments":[{"kind":"image","faces":2,"answers":{"basis":"openEvent"}}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Fikk hilse på 3B på Myra skole i dag.","attachments":[{"kind":"image","faces":9}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"professional"},"text":"Bebuarane song saman i går.","attachments":[{"kind":"video"}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Fin dag i Nordlia #barnehage","attachments":[{"kind":"image","faces":1}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"attachments":[{"kind":"image","faces":2,"answers":{"basis":"openEvent","protected":"yes"}}]}"#,
        ),
    ],
    quiet: &[
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Børnene i Solstrålen er på tur i skoven.","attachments":[{"kind":"image","faces":6,"answers":{"basis":"consent"}}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Den nye lekeplassen er klar for barna.","attachments":[{"kind":"image","faces":0}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Ordføreren svarte elevene.","attachments":[{"kind":"image","faces":1,"answers":{"basis":"openEvent","protected":"no"}}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Brua er åpnet av samferdselsministeren.","attachments":[{"kind":"image","faces":1}]}"#,
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"Kontoret er flyttet til Storgata 3B, 2. etasje. Eldre skjema gjelder ut mars.","attachments":[{"kind":"image","faces":1}]}"#,
        ),
        Example::Draft(r#"{"account":{"kind":"official"},"text":"Barna gleder seg til 17. mai."}"#),
    ],
};
