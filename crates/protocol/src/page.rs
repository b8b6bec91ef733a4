//! Between the extension's own pages (popup, manual), the worker and the content script of a tab.

use omhu_core::draft::AccountKind;
use omhu_core::report::Severity;
use serde::{Deserialize, Serialize};

use crate::messages::messages;

use crate::{Table, Word};

/// From the popup or the worker to the content script of a tab (`tabs.sendMessage`).
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ToTab {
    /// Say what is seen; answered with a [`PageState`] by the frame that has a composer, else by the top frame.
    Describe,
    /// Open or close the panel.
    TogglePanel,
    /// The writer said in the popup who is speaking: judge again.
    Recheck,
    /// Omhu was turned off here: take every listener and node away.
    Leave,
}

/// What the content script sees on its page. No text of the page or the draft.
#[derive(Clone, Debug, Default, Deserialize, Serialize, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct PageState {
    /// Whether a composer is in use.
    pub composer: bool,
    /// The platform's key.
    pub platform: Option<String>,
    /// Whether the publish control was found and can be held.
    pub can_hold: bool,
    /// What the publish control says.
    pub publish_label: Option<String>,
    /// Who is taken to speak.
    pub account: Option<PageAccount>,
    /// All open findings, gravest first.
    pub findings: Vec<PageFinding>,
    /// What the platform's adapter should see on this page and does not.
    #[serde(default)]
    pub unseen: Vec<Unseen>,
    /// Whether alternative texts can be seen on this platform; absent without an attachment.
    pub sees_alt: Option<bool>,
    /// Whether captions can be seen on this platform; absent without a video.
    pub sees_captions: Option<bool>,
}

/// What an adapter looks for on its platform's pages; one that it misses shows that the page has changed.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub enum Unseen {
    /// The control that publishes.
    Publish,
    /// A picture or video that the composer shows.
    Media,
    /// Who speaks.
    Account,
    /// The text field: it was found only by what stands around it.
    Editor,
}

/// The account as the composer shows it.
#[derive(Clone, Debug, Deserialize, Serialize, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct PageAccount {
    /// The handle, else the name, else empty: the key under which the writer's answer is kept.
    pub handle: String,
    /// The name that is shown.
    pub name: Option<String>,
    /// Whose account it is taken for.
    pub kind: AccountKind,
}

/// A finding for the popup's list.
#[derive(Clone, Debug, Deserialize, Serialize, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub struct PageFinding {
    /// The rule's id.
    pub rule: String,
    /// How grave it is.
    pub severity: Severity,
    /// What was found.
    pub message: String,
}

messages! {
    /// From a page of ours to the worker (`runtime.sendMessage`); answered with a [`ToPage`].
    FromPage {
        /// What is set here.
        "settings" Settings {
            /// The host of the tab, for `on_here`; empty where the page has none.
            host: String,
        }
        /// Run, or no longer run, on a host. The page has asked the browser's permission first.
        "setHost" SetHost {
            /// The host's name.
            host: String,
            /// Whether Omhu runs there.
            on: bool,
            /// The open tab, which gets the script at once or is told to leave.
            tab: i32,
        }
        /// Who is speaking on an account.
        "setAccount" SetAccount {
            /// The platform's key.
            platform: String,
            /// The handle.
            handle: String,
            /// The writer's answer.
            kind: AccountKind,
        }
        /// Turn a rule off or on.
        "setRule" SetRule {
            /// The rule's id.
            rule: String,
            /// Whether it judges.
            on: bool,
        }
        /// What a rule is about.
        "manual" Manual {
            /// The rule's id.
            rule: String,
        }
    }
}

/// The worker's answer to a page.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ToPage {
    /// What is set, after every request but `manual`.
    Settings(Settings),
    /// What a rule is about.
    Manual(Box<Manual>),
    /// The request could not be carried out; names the field or the reason.
    Failed {
        /// Why.
        error: String,
    },
}

/// What is set on this machine, after policy.
#[derive(Clone, Debug, Default, Deserialize, Serialize, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct Settings {
    /// The interface's language.
    pub language: String,
    /// The organisation that set a policy, where one did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    /// Whether Omhu may run on the host that was asked about.
    pub on_here: bool,
    /// The rules that this person turned off, with their titles.
    pub rules_off: Vec<RuleOff>,
    /// The policy values that are not obeyed, each named.
    pub policy_problems: Vec<String>,
    /// The interface's words by key.
    #[cfg_attr(feature = "typescript", ts(as = "std::collections::BTreeMap<String, Word>"))]
    pub words: Table<Word>,
}

/// A rule that is turned off here.
#[derive(Clone, Debug, Deserialize, Serialize, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct RuleOff {
    /// The rule's id.
    pub rule: String,
    /// Its title.
    pub title: String,
}

/// What a rule is about, in the reader's language.
#[derive(Clone, Debug, Deserialize, Serialize, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub struct Manual {
    /// The rule's id.
    pub rule: String,
    /// Its title.
    pub title: String,
    /// What it finds.
    pub finds: String,
    /// What it leaves alone.
    pub leaves: String,
    /// Why it matters.
    pub why: String,
    /// What to do instead.
    pub advice: String,
    /// When it may be wrong.
    pub wrong: String,
    /// The guidelines that it is based on, by name.
    pub sources: Vec<String>,
    /// The requirements in them.
    pub basis: Vec<String>,
    /// Whether it judges on this machine.
    pub on: bool,
    /// Whether the policy forbids turning it off.
    pub locked: bool,
}
