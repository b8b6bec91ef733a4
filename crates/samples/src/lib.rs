//! Identifiers of nobody: valid by their check digits, drawn at random, in the ways people write them. Tests, fuzzing and
//! evaluation read them; nothing that is shipped does.
//! Source: project specification of personal data, sections 2 to 9 (2026-11-21).

mod codes;
mod disguise;
mod forms;
mod kind;
mod random;
#[cfg(test)]
mod tests;
mod values;

pub use codes::{RULES, WORDED, is_identifier, rule_of};
pub use disguise::Disguise;
pub use forms::{Form, form_of, forms};
pub use kind::{CODES, Kind};
pub use random::Random;
pub use values::value;
