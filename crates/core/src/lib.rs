//! Draft and policy in, report out. Pure: no clock, no I/O, no DOM, no network.
//!
//! [`Checker::new`] takes a policy, [`Checker::check`] a draft: that is the public way in; `omhu-train` also
//! looks at what is read of a text.

mod checker;
mod dates;
pub mod draft;
mod file_name;
mod findings;
pub mod meaning;
mod parcels;
mod phrases;
mod positions;
pub mod report;
mod rule;
pub mod rules;
mod scope;
mod streets;
pub mod words;

pub use checker::Checker;
pub use omhu_knowledge::lower;
pub use omhu_policy as policy;
pub use omhu_reading::{context, language, linear, people, roles, text};
use omhu_reading::{credits, cut, order};
pub use rule::{Example, Examples, Rule, Severities, Surface};

/// Where a text stands in another (bytes). The standard library's search is made for long texts, and two kilobytes larger.
#[inline(never)]
fn find(text: &str, part: &str) -> Option<usize> {
    if part.is_empty() {
        return Some(0);
    }
    text.as_bytes().windows(part.len()).position(|window| window == part.as_bytes())
}

#[cfg(all(test, target_arch = "wasm32"))]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
