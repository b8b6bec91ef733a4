//! What Omhu says of a draft: the output of a check. Words are already in the reader's language.

pub use omhu_reading::language::LanguageShare;
pub use omhu_reading::text::Span;
use serde::Serialize;

pub use omhu_policy::Severity;

/// Everything found in one draft.
#[derive(Clone, Debug, Default, Serialize, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// The draft's own id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The languages of the text with their shares of its letters, largest first; empty when unsure.
    pub languages: Vec<LanguageShare>,
    /// The persons who are named in the text, where that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people: Option<Vec<Named>>,
    /// The findings that are shown, gravest first, then by place; at most [`Report::SHOWN`].
    pub findings: Vec<Finding>,
    /// All findings, also those beyond the ones shown.
    pub total: u32,
    /// Set when only this many UTF-16 units of the text were read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub truncated_at: Option<u32>,
}

impl Report {
    /// How many findings a report carries at most; the rest is only counted.
    pub const SHOWN: usize = 200;
}

/// A person who is named in the text.
#[derive(Clone, Debug, Serialize, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Named {
    /// Where.
    pub span: Span,
    /// The name.
    pub text: String,
}

/// One thing to look at.
#[derive(Clone, Debug, Serialize, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// The rule's id, `topic/name`.
    pub rule: &'static str,
    /// How grave it is here.
    pub severity: Severity,
    /// Where it is.
    pub target: Target,
    /// Which part of the target's text; absent where the whole thing is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub span: Option<Span>,
    /// What was found. Never repeats a personal value.
    pub message: String,
    /// Why it matters.
    pub why: String,
    /// What to do.
    pub advice: String,
    /// The requirements that the rule serves.
    pub basis: &'static [&'static str],
    /// The guideline behind the rule, by name, for "Based on …".
    pub source: String,
    /// 0 to 1.
    pub confidence: f32,
    /// What can be done with one press; the best first.
    pub fixes: Vec<Fix>,
    /// What a `confirm` asks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ask: Option<Ask>,
    /// What is asked about the attachment itself; the answers go into its `answers`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<Question>>"))]
    pub questions: Vec<Question>,
    /// Whether the policy forbids turning the rule off.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<bool>"))]
    pub locked: bool,
}

/// Where a finding is.
#[derive(Clone, Debug, Serialize, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct Target {
    /// Which part of the draft.
    #[serde(rename = "in")]
    pub place: Place,
    /// The index in `attachments` or `extra`; the first, where several have the same fault.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index: Option<u32>,
    /// All indices with the same fault.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<u32>>"))]
    pub indices: Vec<u32>,
    /// The field of that part (`alt`, `captions`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<Field>,
}

/// A part of a draft.
#[derive(Clone, Copy, Debug, Serialize, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub enum Place {
    /// The text itself.
    Text,
    /// A text beside it.
    Extra,
    /// An attachment.
    Attachment,
    /// The account.
    Account,
    /// The post as a whole.
    Post,
}

/// A field of an attachment.
#[derive(Clone, Copy, Debug, Serialize, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub enum Field {
    /// The alternative text.
    Alt,
    /// The captions.
    Captions,
}

/// A change that the writer may ask for.
#[derive(Clone, Debug, Serialize, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub struct Fix {
    /// What the button says.
    pub title: String,
    /// What is replaced, in the target's text.
    pub span: Span,
    /// What will stand there, in the draft's language.
    pub replacement: String,
}

/// What a `confirm` wants from the writer before publishing.
#[derive(Clone, Debug, Serialize, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub struct Ask {
    /// A tick, or one of several choices.
    pub kind: AskKind,
    /// The question.
    pub title: String,
    /// The choices; one for a tick.
    pub choices: Vec<Choice>,
}

/// A question about an attachment.
#[derive(Clone, Debug, Serialize, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub struct Question {
    /// The field of the attachment's `answers`.
    pub key: QuestionKey,
    /// The question.
    pub title: String,
    /// The answers to choose from.
    pub choices: Vec<Choice>,
}

/// A field of [`crate::draft::Answers`].
#[derive(Clone, Copy, Debug, Serialize, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub enum QuestionKey {
    /// Why the people in it may be shown.
    Basis,
    /// Whether there are children or others to be protected.
    Protected,
    /// Whether anyone could feel exposed.
    Exposed,
}

/// How a `confirm` asks.
#[derive(Clone, Copy, Debug, Serialize, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub enum AskKind {
    /// One box to tick.
    Tick,
    /// One of several choices.
    Choice,
}

/// One answer. Only the key is counted, never a text.
#[derive(Clone, Debug, Serialize, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct Choice {
    /// What is counted.
    pub key: String,
    /// What is read.
    pub title: String,
    /// Whether this answer leaves the finding open (the captions' *Not yet*).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<bool>"))]
    pub keeps_open: bool,
    /// One sentence of advice that follows from this answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advice: Option<String>,
}
