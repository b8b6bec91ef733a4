//! The background worker: it judges drafts that come over a Port, keeps what is set on this machine,
//! and asks the browser to run Omhu where it is wanted.
//!
//! The shell (`extension/background`) registers the browser's events and hands them to [`Background`].
//! What decides is plain Rust and tested natively; what touches the browser is in [`browser`].

mod account;
mod background;
mod browser;
mod calendar;
mod counts;
mod hosts;
mod judge;
mod managed;
mod manual;
mod names;
mod page;
mod port;
mod read;
mod seat;
mod state;
mod stored;
mod values;
mod wall;

pub use background::Background;

#[cfg(all(test, target_arch = "wasm32"))]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
