//! What is kept on this machine. Never a text, never a reason in words.

use crate::names::Names;
use omhu_policy::AccountKind;
use omhu_protocol::Table;
use serde_json::Value;

use crate::counts::Counts;
use crate::hosts::Hosts;

/// The keys under which the parts are kept.
pub mod key {
    /// The last managed policy.
    pub const MANAGED: &str = "managed";
    /// Where Omhu runs besides the platforms it knows.
    pub const HOSTS: &str = "hosts";
    /// Who speaks, by account.
    pub const ACCOUNTS: &str = "accounts";
    /// The accounts for which the writer was asked.
    pub const ASKED: &str = "asked";
    /// The rules that are turned off.
    pub const RULES_OFF: &str = "rulesOff";
    /// Answers, counted.
    pub const COUNTS: &str = "counts";
}

/// Everything that is kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stored {
    /// The last managed policy, as the browser gave it.
    pub managed: Option<Value>,
    /// Where Omhu runs.
    pub hosts: Hosts,
    /// The writer's own answers to "Who are you writing as?".
    pub accounts: Table<AccountKind>,
    /// The accounts for which that was asked.
    pub asked: Names,
    /// The rules that are turned off here.
    pub rules_off: Names,
    /// Answers by day and account.
    pub counts: Counts,
}
