//! The browser, the worker, and the tab's content script.

use js_sys::Promise;
use omhu_protocol::{FromPage, PageState, ToPage, ToTab};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = query)]
    async fn tabs_query(query: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = get)]
    async fn tabs_get(tab: i32) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = sendMessage)]
    async fn tabs_send(tab: i32, message: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "runtime"], js_name = sendMessage)]
    async fn runtime_send(message: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "permissions"], js_name = contains)]
    async fn permissions_contains(permissions: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "permissions"], js_name = request)]
    fn permissions_request(permissions: &JsValue) -> Result<Promise, JsValue>;
}

/// The tab that the popup is about.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Tab {
    /// Its number.
    #[serde(default)]
    pub id: i32,
    /// Its address, where the browser lets us see it.
    pub url: Option<String>,
}

impl Tab {
    /// The host of a secure page.
    #[must_use]
    pub fn host(&self) -> Option<&str> {
        let address = self.url.as_deref()?.strip_prefix("https://")?;
        let host = address.split(['/', '?', '#', ':']).next()?;
        (!host.is_empty()).then_some(host)
    }
}

/// The tab of this number, else the one in front.
pub async fn tab(number: Option<i32>) -> Tab {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Query {
        active: bool,
        current_window: bool,
    }
    if let Some(number) = number {
        return tabs_get(number).await.ok().and_then(read).unwrap_or_default();
    }
    let found = tabs_query(&write(&Query { active: true, current_window: true })).await;
    let tabs: Vec<Tab> = found.ok().and_then(read).unwrap_or_default();
    tabs.into_iter().next().unwrap_or_default()
}

/// Asks the worker. Nothing where it does not answer.
pub async fn ask(message: FromPage) -> Option<ToPage> {
    runtime_send(&write(&message)).await.ok().and_then(read)
}

/// Asks the content script what it sees. Nothing where none runs.
pub async fn describe(tab: i32) -> Option<PageState> {
    tabs_send(tab, &write(&ToTab::Describe)).await.ok().and_then(read)
}

/// Tells the content script something.
pub async fn tell(tab: i32, message: ToTab) {
    // Where no content script runs, nobody is to be told.
    let _ = tabs_send(tab, &write(&message)).await;
}

#[derive(Serialize)]
struct Permissions {
    origins: [String; 1],
}

fn permissions(host: &str) -> JsValue {
    write(&Permissions { origins: [format!("https://{host}/*")] })
}

/// Whether the browser lets us run on a host.
pub async fn permitted(host: &str) -> bool {
    permissions_contains(&permissions(host)).await.is_ok_and(|may| may.is_truthy())
}

/// Asks the person. Must be called in the press itself: browsers want a gesture.
pub fn request(host: &str) -> impl Future<Output = bool> + use<> {
    let asked = permissions_request(&permissions(host));
    async move {
        match asked {
            Ok(promise) => JsFuture::from(promise).await.is_ok_and(|may| may.is_truthy()),
            Err(_) => false,
        }
    }
}

fn write<T: Serialize>(value: &T) -> JsValue {
    value.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}

fn read<T: DeserializeOwned>(value: JsValue) -> Option<T> {
    serde_wasm_bindgen::from_value(value).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_secure_page_has_a_host() {
        let host = |url: &str| Tab { id: 1, url: Some(url.to_owned()) }.host().map(str::to_owned);
        assert_eq!(host("https://x.com/home?a#b").as_deref(), Some("x.com"));
        assert_eq!(host("https://sosial.example.no:8443/").as_deref(), Some("sosial.example.no"));
        assert_eq!(host("chrome://extensions"), None);
        assert_eq!(host("http://x.com"), None);
        assert_eq!(host("https:///"), None);
    }
}
