//! The extension's own pages: the popup and the rules' manual. Words and settings come from the worker;
//! what a tab shows comes from its content script. One module for both pages.

mod browser;
mod dom;
mod icons;
mod manual;
mod popup;
mod say;

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::spawn_local;

/// Draws the page that is named in `<body data-page>`.
#[wasm_bindgen]
pub fn start() {
    match dom::page_name().as_deref() {
        Some("popup") => spawn_local(popup::run()),
        Some("manual") => spawn_local(manual::run()),
        _ => {}
    }
}

#[cfg(all(test, target_arch = "wasm32"))]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
