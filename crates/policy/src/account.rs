//! Who publishes and who writes.

use serde::{Deserialize, Serialize};

/// Whose account it is. The same sentence is forbidden on a ministry's page, fine on a politician's
/// and nobody's business on a private profile.
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub enum AccountKind {
    /// A public body's account.
    Official,
    /// A minister's own account.
    Minister,
    /// An elected politician's account.
    Politician,
    /// A specialist who is open about the employer.
    Professional,
    /// A private account.
    Personal,
    /// Not known: only rules that bind everybody judge.
    #[default]
    Unknown,
}

/// The role of the person at the keyboard.
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub enum AuthorRole {
    /// A communications unit.
    Communications,
    /// A civil servant.
    CivilServant,
    /// A political or special adviser.
    SpecialAdviser,
    /// The minister.
    Minister,
    /// An elected politician.
    Politician,
    /// Any other employee.
    Employee,
    /// Not known.
    #[default]
    Unknown,
}

/// The country whose guidelines bind the account.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "UPPERCASE")]
pub enum Country {
    /// Norway.
    No,
    /// Denmark.
    Dk,
}
