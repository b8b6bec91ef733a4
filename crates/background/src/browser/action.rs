//! Icon and badge. A number, ink on light grey; no colour code.

use serde::Serialize;
use wasm_bindgen_futures::spawn_local;

use super::api;
use crate::values::to_js;

/// `--om-ink` and `--om-line` of the light theme.
const INK: &str = "#15201e";
const GREY: &str = "#d6dddb";

/// Writes the badge of a tab; empty takes it away. A tab that is gone is no fault.
pub fn badge(tab: i32, text: String) {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Badge {
        tab_id: i32,
        text: String,
    }
    spawn_local(async move {
        let _ = api::set_badge_text(&to_js(&Badge { tab_id: tab, text })).await;
    });
}

/// Sets the badge's colours, once for all tabs.
pub fn colours() {
    #[derive(Serialize)]
    struct Colour {
        color: &'static str,
    }
    spawn_local(async {
        let _ = api::set_badge_background_color(&to_js(&Colour { color: GREY })).await;
        let _ = api::set_badge_text_color(&to_js(&Colour { color: INK })).await;
    });
}
