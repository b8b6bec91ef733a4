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

/// Shows in a tab that Omhu reads along, or that it does not (the manifest's own icon).
pub fn icon(tab: i32, reads: bool) {
    #[derive(Serialize)]
    struct Path {
        #[serde(rename = "16")]
        small: &'static str,
        #[serde(rename = "32")]
        large: &'static str,
    }
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Icon {
        tab_id: i32,
        path: Path,
    }
    let path = if reads {
        Path { small: "/icons/omhu-16.png", large: "/icons/omhu-32.png" }
    } else {
        Path { small: "/icons/omhu-off-16.png", large: "/icons/omhu-off-32.png" }
    };
    spawn_local(async move {
        let _ = api::set_icon(&to_js(&Icon { tab_id: tab, path })).await;
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
