//! Draft and policy in, report out. Pure: no clock, no I/O, no DOM, no network.
//!
//! [`Checker::new`] takes a policy, [`Checker::check`] a draft: that is the public way in; `omhu-train` also
//! looks at [`text`], [`language`], [`people`] and [`roles`].

mod checker;
pub mod draft;
mod file_name;
mod findings;
mod phrases;
pub mod report;
mod rule;
pub mod rules;
mod scope;
pub mod words;

pub use checker::Checker;
pub use omhu_policy as policy;
use omhu_reading::{credits, order};
pub use omhu_reading::{language, people, roles, text};
pub use rule::{Example, Examples, Rule, Severities, Surface};

#[cfg(all(test, target_arch = "wasm32"))]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
