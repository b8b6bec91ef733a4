//! What the content script and the worker say to each other over a Port.

use omhu_core::draft::{AccountKind, Draft};
use omhu_core::report::Report;
use serde::{Deserialize, Serialize};

use crate::messages::messages;
use crate::table::Table;

messages! {
    /// From the content script to the worker.
    ToWorker {
        /// Judge this draft. One is in flight at a time; the answer carries the same key.
        "check" Check {
            /// Chosen by the content script.
            key: u32,
            /// What stands in the composer.
            draft: Box<Draft>,
        }
        /// The writer said who is speaking; kept for this platform and handle on this machine.
        "setAccount" SetAccount {
            /// The platform's key.
            platform: String,
            /// The handle or name that the composer shows; empty where it shows none.
            handle: String,
            /// The writer's answer.
            kind: AccountKind,
        }
        /// Turn a rule off or on again on this machine; a locked rule stays as it is.
        "setRule" SetRule {
            /// The rule's id.
            rule: String,
            /// Whether it judges.
            on: bool,
        }
        /// The writer's answer to a `confirm`. Only rule and key are counted.
        "answer" Answer {
            /// The rule's id.
            rule: String,
            /// Which draft it was.
            draft_hash: String,
            /// The choice's key.
            key: String,
        }
        /// Open a rule's manual in a tab of ours.
        "openManual" OpenManual {
            /// The rule's id.
            rule: String,
        }
        /// The number of open findings of `warning` and more in this frame, for the badge.
        "badge" Badge {
            /// None clears it.
            open: u32,
        }
    }
}

/// From the worker to the content script.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum FromWorker {
    /// First of all, and again when the language or the organisation changes.
    Hello {
        /// The interface's language as a BCP 47 tag (`nb`, `nn`, `da`, `en`).
        language: String,
        /// The organisation that set a policy, for what it stops.
        #[serde(skip_serializing_if = "Option::is_none")]
        organisation: Option<String>,
        /// Whom to ask there.
        #[serde(skip_serializing_if = "Option::is_none")]
        contact: Option<String>,
        /// The interface's words by key. A word with a number has the variants `one` and `other`.
        #[cfg_attr(feature = "typescript", ts(as = "std::collections::BTreeMap<String, Word>"))]
        words: Table<Word>,
        /// The date of the rules, already written for the reader.
        rules_date: String,
    },
    /// The answer to a `check`.
    Report {
        /// The key of the `check`.
        key: u32,
        /// What was found.
        report: Report,
        /// Who is taken to speak, after policy and the writer's own answers.
        account: AccountKind,
        /// Whether the writer may be asked once who is speaking.
        ask_account: bool,
        /// The models were not read yet: a `recheck` follows, and until then it is no answer to rely on.
        provisional: bool,
    },
    /// The draft could not be judged.
    Failed {
        /// The key of the `check`.
        key: u32,
        /// Names the field that is wrong.
        error: String,
    },
    /// The policy changed, or the models have been read: send the draft again.
    Recheck,
}

/// One word or sentence of the interface, with `{name}` where a value goes.
#[derive(Clone, Debug, Deserialize, Serialize, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(untagged)]
pub enum Word {
    /// The same for every number.
    Plain(String),
    /// By the number `n`.
    Counted {
        /// For one.
        one: String,
        /// For any other number.
        other: String,
    },
}
