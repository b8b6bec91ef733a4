//! What an organisation decides about Omhu: accounts, rules, terms. Knows no rule itself: it is
//! given the set of known ids to validate against.

mod account;
mod severity;

pub use account::{AccountKind, AuthorRole, Country};
pub use severity::{Level, Severity};
