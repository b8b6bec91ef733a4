//! Between JavaScript's values and ours.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

use crate::read::Js;

/// As JSON would write it: maps as objects, a missing value as null.
pub fn to_js<T: Serialize + ?Sized>(value: &T) -> JsValue {
    value.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}

/// Reads a value; the error names the field.
pub fn from_js<T: DeserializeOwned>(value: JsValue) -> Result<T, String> {
    T::deserialize(Js(value)).map_err(|fault| fault.to_string())
}

/// A field of an object; undefined where there is none.
pub fn field(object: &JsValue, name: &str) -> JsValue {
    js_sys::Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

/// Size of a message as JSON, in UTF-16 units; nothing for what JSON cannot write.
pub fn size(message: &JsValue) -> Option<u32> {
    js_sys::JSON::stringify(message).ok().map(|json| json.length())
}

/// The local date, ISO 8601.
pub fn today() -> String {
    let now = js_sys::Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}
