//! Where the content script runs: registered for pages to come, put into tabs that are open, and told
//! to leave.

use omhu_protocol::ToTab;
use serde::Serialize;
use wasm_bindgen::JsValue;

use super::api;
use crate::values::to_js;

const ID: [&str; 1] = ["omhu"];
const SCRIPT: [&str; 1] = ["content.js"];
/// Before the script in a page that is open: it comes after the page's own.
const LATE_SCRIPT: [&str; 2] = ["late.js", "content.js"];
const MARKS: [&str; 1] = ["content.css"];

#[derive(Serialize)]
struct Filter {
    ids: [&'static str; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Script<'a> {
    id: &'static str,
    matches: &'a [String],
    js: [&'static str; 1],
    css: [&'static str; 1],
    run_at: &'static str,
    all_frames: bool,
    match_origin_as_fallback: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Target {
    tab_id: i32,
    all_frames: bool,
}

#[derive(Serialize)]
struct Injection<'a> {
    target: Target,
    files: &'a [&'static str],
}

/// Registers the script for exactly these host patterns.
pub async fn register(patterns: &[String]) {
    let filter = to_js(&Filter { ids: ID });
    let known = api::registered(&filter).await.is_ok_and(|known| js_sys::Array::from(&known).length() > 0);
    let script = to_js(&[Script {
        id: ID[0],
        matches: patterns,
        js: SCRIPT,
        css: MARKS,
        run_at: "document_start",
        all_frames: true,
        match_origin_as_fallback: true,
    }]);
    let _ = match (known, patterns.is_empty()) {
        (true, true) => api::unregister(&filter).await,
        (true, false) => api::update(&script).await,
        (false, true) => Ok(JsValue::UNDEFINED),
        (false, false) => api::register(&script).await,
    };
}

/// Puts the script into the open tabs of these host patterns.
pub async fn inject(patterns: &[String]) {
    if patterns.is_empty() {
        return;
    }
    for tab in api::tabs(patterns).await {
        let injection = |files| to_js(&Injection { target: Target { tab_id: tab, all_frames: true }, files });
        let _ = api::insert_css(&injection(&MARKS)).await;
        let _ = api::execute_script(&injection(&LATE_SCRIPT)).await;
    }
}

/// Tells the scripts of a tab to leave: all of them, or those of one frame.
pub async fn leave(tab: i32, frame: Option<i32>) {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Options {
        frame_id: i32,
    }
    let options = frame.map_or(JsValue::UNDEFINED, |frame_id| to_js(&Options { frame_id }));
    let _ = api::send_message(tab, &to_js(&ToTab::Leave), &options).await;
}
