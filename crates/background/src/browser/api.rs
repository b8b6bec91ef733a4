//! The extension's API, as far as the worker uses it. Firefox has it under the same name.

use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::values::to_js;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["chrome", "runtime"], js_name = getManifest)]
    fn get_manifest() -> JsValue;
    #[wasm_bindgen(thread_local_v2, js_namespace = ["chrome", "runtime"], js_name = id)]
    static ID: String;
    #[wasm_bindgen(js_namespace = ["chrome", "runtime"], js_name = getURL)]
    fn get_url(path: &str) -> String;
    #[wasm_bindgen(js_namespace = ["chrome", "i18n"], js_name = getUILanguage)]
    pub fn ui_language() -> String;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "storage", "managed"], js_name = get)]
    async fn managed_get(keys: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "permissions"], js_name = contains)]
    async fn permissions_contains(permissions: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "scripting"], js_name = getRegisteredContentScripts)]
    pub async fn registered(filter: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "scripting"], js_name = registerContentScripts)]
    pub async fn register(scripts: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "scripting"], js_name = updateContentScripts)]
    pub async fn update(scripts: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "scripting"], js_name = unregisterContentScripts)]
    pub async fn unregister(filter: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "scripting"], js_name = executeScript)]
    pub async fn execute_script(injection: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "scripting"], js_name = insertCSS)]
    pub async fn insert_css(injection: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = query)]
    async fn tabs_query(query: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = sendMessage)]
    pub async fn send_message(tab: i32, message: &JsValue, options: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = create)]
    async fn tabs_create(properties: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "action"], js_name = setIcon)]
    pub async fn set_icon(details: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "action"], js_name = setBadgeText)]
    pub async fn set_badge_text(details: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "action"], js_name = setBadgeTextColor)]
    pub async fn set_badge_text_color(details: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "action"], js_name = setBadgeBackgroundColor)]
    pub async fn set_badge_background_color(details: &JsValue) -> Result<JsValue, JsValue>;
}

/// Our own id.
pub fn own_id() -> String {
    ID.with(Clone::clone)
}

/// Where our own pages stand.
pub fn own_pages() -> String {
    get_url("pages/")
}

/// The host patterns that the manifest names.
pub fn manifest_hosts() -> Vec<String> {
    #[derive(serde::Deserialize)]
    struct Manifest {
        host_permissions: Vec<String>,
    }
    crate::values::from_js::<Manifest>(get_manifest())
        .map(|manifest| manifest.host_permissions)
        .unwrap_or_default()
}

/// The managed policy; nothing where the browser has none (Firefox rejects then).
pub async fn managed() -> Option<serde_json::Value> {
    crate::values::from_js(managed_get(&JsValue::NULL).await.ok()?).ok()
}

/// Whether the browser lets us run on a host pattern.
pub async fn permitted(pattern: &str) -> bool {
    #[derive(Serialize)]
    struct Permissions<'a> {
        origins: [&'a str; 1],
    }
    permissions_contains(&to_js(&Permissions { origins: [pattern] })).await.is_ok_and(|may| may.is_truthy())
}

/// The open tabs of these host patterns.
pub async fn tabs(patterns: &[String]) -> Vec<i32> {
    #[derive(Serialize)]
    struct Query<'a> {
        url: &'a [String],
    }
    #[derive(serde::Deserialize)]
    struct Tab {
        id: Option<i32>,
    }
    let Ok(found) = tabs_query(&to_js(&Query { url: patterns })).await else { return Vec::new() };
    let tabs: Vec<Tab> = crate::values::from_js(found).unwrap_or_default();
    tabs.into_iter().filter_map(|tab| tab.id).collect()
}

/// Opens a page of ours.
pub async fn open(path: &str) {
    #[derive(Serialize)]
    struct Properties {
        url: String,
    }
    let _ = tabs_create(&to_js(&Properties { url: get_url(path) })).await;
}
