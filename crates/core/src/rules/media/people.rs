//! Who may be seen in a picture, and what is asked about them.

use omhu_policy::Severity::{self, Confirm, Hint, Warning};

use crate::draft::{Answers, Attachment, Basis};
use crate::report::QuestionKey;
use crate::rule::Questioned;
use crate::scope::Scope;

/// What is known of the people in a picture.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum People {
    /// Nobody.
    None,
    /// Faces were found.
    Shown,
    /// Nobody could look.
    Unseen,
}

impl From<&Attachment> for People {
    fn from(attachment: &Attachment) -> Self {
        match attachment.faces {
            Some(0) => Self::None,
            Some(_) => Self::Shown,
            None => Self::Unseen,
        }
    }
}

/// Asked about every picture with people.
pub static QUESTIONS: [Questioned; 3] = [
    Questioned {
        key: QuestionKey::Basis,
        name: "basis",
        choices: &["openEvent", "consent", "unrecognisable", "other"],
    },
    Questioned { key: QuestionKey::Protected, name: "protected", choices: &["no", "yes"] },
    Questioned { key: QuestionKey::Exposed, name: "exposed", choices: &["no", "yes"] },
];

/// Whether the writer is asked about each attachment by itself, or once for all of the draft.
pub const ASK_ONCE_PER: &str = "askOncePer";

/// The answers that hold for an attachment.
pub fn answers(scope: &Scope, attachment: &Attachment) -> Answers {
    let setting = scope.policy.rule("media/identifiable-people");
    let one_for_all = setting.and_then(|setting| setting.choice(ASK_ONCE_PER)) == Some("draft");
    let own = attachment.answers;
    if own != Answers::default() || !one_for_all {
        return own;
    }
    let others = scope.draft.attachments.iter().map(|other| other.answers);
    others.into_iter().find(|answers| *answers != Answers::default()).unwrap_or_default()
}

/// Whether nobody has to be asked any more: they said yes, or cannot be recognised.
pub fn is_settled(answers: Answers) -> bool {
    matches!(answers.basis, Some(Basis::Consent | Basis::Unrecognisable))
}

/// One step milder, but never silent.
pub fn milder(severity: Severity) -> Severity {
    match severity {
        Severity::Block => Confirm,
        Confirm => Warning,
        Warning | Hint => Hint,
        Severity::Info => Severity::Info,
    }
}
