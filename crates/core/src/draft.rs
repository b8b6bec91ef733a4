//! What somebody is writing: the input of a check.

pub use omhu_reading::language::Language;
use serde::{Deserialize, Serialize};

pub use omhu_policy::{AccountKind, AuthorRole, Country};

/// One part of a post as it stands in the composer, with what is known about the account, the
/// attachments and the surroundings. Unknown fields are an error; missing ones have defaults.
#[derive(Clone, Debug, Default, Deserialize, Serialize, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct Draft {
    /// Comes back unchanged in the report.
    pub id: Option<String>,
    /// The text as the platform would publish it; lines are parted by `\n`.
    pub text: String,
    /// A key of the platforms' table (`x`, `facebook`, `mastodon` …).
    pub platform: Option<String>,
    /// What is being written.
    pub composer: Composer,
    /// The language of the draft, where it is known from outside; otherwise it is recognised.
    pub language: Option<Language>,
    /// The country of the account; otherwise the policy's, otherwise by the text's language.
    pub country: Option<Country>,
    /// Who publishes.
    pub account: Account,
    /// Who writes.
    pub author: Author,
    /// Pictures and videos in the order of the composer.
    pub attachments: Vec<Attachment>,
    /// Texts beside the main one; checked like it.
    pub extra: Vec<Extra>,
    /// The text that is answered.
    pub reply_to: Option<String>,
    /// The text that is shared or quoted.
    pub quoted: Option<Quoted>,
    /// The account's own earlier parts of the thread, oldest first.
    pub thread: Vec<String>,
    /// Who can read it.
    pub audience: Audience,
    /// When it is (to be) published, ISO 8601; the core has no clock of its own.
    pub at: Option<String>,
}

/// The kind of text field.
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub enum Composer {
    /// A new post.
    #[default]
    Post,
    /// The account's own answer.
    Reply,
    /// Somebody's post, shared with or without words.
    Repost,
    /// The text of a picture or a video.
    Caption,
    /// Paid promotion.
    Promotion,
    /// Somebody else's comment, under moderation.
    Comment,
    /// The account's own page.
    Profile,
    /// A form that opens an account.
    Signup,
}

/// The account that publishes.
#[derive(Clone, Debug, Default, Deserialize, Serialize, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct Account {
    /// Whose account it is.
    pub kind: AccountKind,
    /// The name in addresses, without `@`.
    pub handle: Option<String>,
    /// The name that is shown.
    pub name: Option<String>,
}

/// The person at the keyboard.
#[derive(Clone, Debug, Default, Deserialize, Serialize, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct Author {
    /// The role in which the person writes.
    pub role: AuthorRole,
}

/// A picture or a video.
#[derive(Clone, Debug, Deserialize, Serialize, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Attachment {
    /// Picture, animation or video.
    pub kind: AttachmentKind,
    /// The alternative text. Outer `None`: no such key in the input; inner `None`: an explicit null.
    #[serde(default, deserialize_with = "explicit", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(type = "string | null"))]
    pub alt: Option<Option<String>>,
    /// Left out it follows `alt`, see [`Attachment::alt_state`].
    #[serde(default)]
    pub alt_state: Option<State>,
    /// How a video is captioned.
    #[serde(default)]
    pub captions: Captions,
    /// The file's name.
    #[serde(default)]
    pub name: Option<String>,
    /// Number of faces found.
    #[serde(default)]
    pub faces: Option<u32>,
    /// Whether the file tells where it was taken.
    #[serde(default)]
    pub location: Option<bool>,
    /// Whether the file names its owner, or the owner of the camera or phone.
    #[serde(default)]
    pub owner: Option<bool>,
    /// What the file itself says of who made it: artist, copyright, credit.
    #[serde(default)]
    pub credit: Option<String>,
    /// The share of the picture's area that looks like text, 0 to 1.
    #[serde(default)]
    pub text_share: Option<f32>,
    /// The length of a video in seconds.
    #[serde(default)]
    pub duration: Option<f32>,
    /// The caption file beside a video, as it was read.
    #[serde(default)]
    pub caption_file: Option<CaptionFile>,
    /// The writer's answers about this picture in this draft.
    #[serde(default)]
    pub answers: Answers,
}

/// Tells an explicit null from a missing key: serde calls this only when the key is there.
#[expect(clippy::option_option, reason = "a missing key, a null and a text are three states of the contract")]
fn explicit<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<Option<String>>, D::Error> {
    Option::<String>::deserialize(from).map(Some)
}

impl Attachment {
    /// Whether there is an alternative text: as told, else by `alt` (a text is present, an explicit
    /// null missing, no key unknown).
    #[must_use]
    pub fn alt_state(&self) -> State {
        self.alt_state.unwrap_or(match &self.alt {
            Some(Some(text)) if !text.trim().is_empty() => State::Present,
            Some(_) => State::Missing,
            None => State::Unknown,
        })
    }

    /// The alternative text, where there is one.
    #[must_use]
    pub fn alt_text(&self) -> Option<&str> {
        self.alt.as_ref()?.as_deref()
    }
}

/// The kind of attachment.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub enum AttachmentKind {
    /// A still picture.
    Image,
    /// A moving picture without sound.
    Gif,
    /// A video.
    Video,
}

/// What can be seen of an attachment's alternative text.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub enum State {
    /// It is there.
    Present,
    /// It is known to be missing.
    Missing,
    /// The composer does not show it.
    Unknown,
    /// The platform has no such thing.
    Unsupported,
}

/// How a video is captioned.
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub enum Captions {
    /// A track in the file.
    Embedded,
    /// A file beside it.
    File,
    /// In the picture itself.
    BurnedIn,
    /// Nobody speaks.
    NoSpeech,
    /// Known to have none.
    None,
    /// The composer does not show it.
    #[default]
    Unknown,
    /// The platform takes none.
    Unsupported,
}

/// What a caption file (`.srt`, `.vtt`) holds.
#[derive(Clone, Debug, Default, Deserialize, Serialize, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct CaptionFile {
    /// Every cue could be read, and none ends before it begins.
    pub well_formed: bool,
    /// The reading speed of the fastest cue, in characters a second.
    pub fastest: f32,
    /// When the last cue ends, in seconds.
    pub end: f32,
    /// The first words of the cues, to tell their language.
    pub text: String,
}

/// What the writer answered about a picture. Forgotten with the draft.
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct Answers {
    /// Why the people in it may be shown.
    pub basis: Option<Basis>,
    /// Whether there are children or others to be protected in it.
    pub protected: Option<Said>,
    /// Whether anyone could reasonably feel exposed.
    pub exposed: Option<Said>,
}

/// Why people in a picture may be shown.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub enum Basis {
    /// An event that is open to everybody.
    OpenEvent,
    /// They said yes.
    Consent,
    /// Nobody can be recognised.
    Unrecognisable,
    /// Something else that was agreed here.
    Other,
}

/// Yes or no.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub enum Said {
    /// Yes.
    Yes,
    /// No.
    No,
}

/// A text beside the main one.
#[derive(Clone, Debug, Deserialize, Serialize, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Extra {
    /// What the text is for.
    pub role: ExtraRole,
    /// The text.
    pub text: String,
}

/// What a text beside the main one is for.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub enum ExtraRole {
    /// Shown before the post is opened.
    ContentWarning,
    /// A title.
    Title,
    /// A description.
    Description,
    /// One answer of a poll.
    PollOption,
    /// The account's own first comment.
    FirstComment,
}

/// A post that is shared or quoted.
#[derive(Clone, Debug, Default, Deserialize, Serialize, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct Quoted {
    /// Its text.
    pub text: String,
    /// Its account, without `@`.
    pub handle: Option<String>,
}

/// Who can read the post.
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub enum Audience {
    /// Everybody.
    Public,
    /// Friends or followers.
    Friends,
    /// A closed group.
    Group,
    /// Not seen.
    #[default]
    Unknown,
}
