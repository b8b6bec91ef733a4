//! How grave a finding is, and what a policy says of a rule.

use serde::{Deserialize, Serialize};

/// How grave a finding is.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub enum Severity {
    /// In the panel only.
    Info,
    /// A quiet mark.
    Hint,
    /// Shown before publishing.
    Warning,
    /// Asks once, and wants a tick or a choice.
    Confirm,
    /// Stops, where the organisation's policy says so.
    Block,
}

/// What a policy sets a rule to.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, PartialEq, Eq, Hash)]
#[serde(rename_all = "camelCase")]
pub enum Level {
    /// The rule is silent.
    Off,
    /// In the panel only.
    Info,
    /// A quiet mark.
    Hint,
    /// Shown before publishing.
    Warning,
    /// Asks once.
    Confirm,
    /// Stops.
    Block,
}

impl Level {
    /// All levels, mildest first, as they are written in a policy.
    pub const NAMES: [&str; 6] = ["off", "info", "hint", "warning", "confirm", "block"];

    /// The severity, or `None` where the rule is off.
    #[must_use]
    pub const fn severity(self) -> Option<Severity> {
        match self {
            Self::Off => None,
            Self::Info => Some(Severity::Info),
            Self::Hint => Some(Severity::Hint),
            Self::Warning => Some(Severity::Warning),
            Self::Confirm => Some(Severity::Confirm),
            Self::Block => Some(Severity::Block),
        }
    }
}
