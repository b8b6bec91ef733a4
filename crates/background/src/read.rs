//! Reads JavaScript's values into our types, strictly: serde-wasm-bindgen passes over fields that a
//! struct does not have, and its errors do not say where.

use std::fmt;

use js_sys::{Array, Object};
use serde::de::value::StringDeserializer;
use serde::de::{
    self, DeserializeSeed, Deserializer, Expected, IntoDeserializer, MapAccess, SeqAccess, Unexpected,
    Visitor,
};
use wasm_bindgen::{JsCast, JsValue};

/// The largest integer that a number of JavaScript holds exactly.
const SAFE: f64 = 9_007_199_254_740_991.0;

/// What is wrong, and where.
#[derive(Debug)]
pub struct Fault {
    path: String,
    reason: String,
}

impl Fault {
    fn inside(mut self, step: &str) -> Self {
        let dot = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        self.path = format!("{step}{dot}{}", self.path);
        self
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parted = if self.path.is_empty() { "" } else { ": " };
        write!(f, "{}{parted}{}", self.path, self.reason)
    }
}

impl std::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(reason: T) -> Self {
        Self { path: String::new(), reason: reason.to_string() }
    }

    // Without the value that was there: it may be somebody's text, and printing numbers is 15 KB of code.
    fn invalid_type(_: Unexpected, wanted: &dyn Expected) -> Self {
        Self::custom(format_args!("must be {wanted}"))
    }

    fn invalid_value(_: Unexpected, wanted: &dyn Expected) -> Self {
        Self::custom(format_args!("must be {wanted}"))
    }

    fn unknown_variant(_: &str, known: &'static [&'static str]) -> Self {
        Self::custom(format_args!("must be one of: {}", known.join(" ")))
    }
}

/// A value to be read. What is asked for is looked for, and nothing else: a type that reads structures has no code for
/// numbers.
pub struct Js(pub JsValue);

impl Js {
    fn is_nothing(&self) -> bool {
        self.0.is_undefined() || self.0.is_null()
    }

    fn items(&self) -> Option<Items> {
        self.0.dyn_ref::<Array>().map(|list| Items { list: list.clone(), at: 0 })
    }

    fn fields(&self) -> Option<Fields> {
        let plain = self.0.is_object() && !self.0.is_instance_of::<Array>();
        plain.then(|| Fields::of(self.0.unchecked_ref()))
    }
}

/// The value is not of the kind that is wanted.
fn other<'de, V: Visitor<'de>>(wanted: &V) -> Fault {
    de::Error::invalid_type(Unexpected::Unit, wanted)
}

macro_rules! read_as {
    ($read:ident: $($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
            self.$read(visitor)
        }
    )*};
}

impl Js {
    fn text<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0.as_string() {
            Some(text) => visitor.visit_string(text),
            None => Err(other(&visitor)),
        }
    }

    fn number<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0.as_f64() {
            Some(number) => visit_number(number, visitor),
            None => Err(other(&visitor)),
        }
    }

    fn list<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.items() {
            Some(items) => visitor.visit_seq(items),
            None => Err(other(&visitor)),
        }
    }

    fn object<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.fields() {
            Some(fields) => visitor.visit_map(fields),
            None => Err(other(&visitor)),
        }
    }
}

impl<'de> Deserializer<'de> for Js {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if self.0.is_string() {
            self.text(visitor)
        } else if self.0.as_f64().is_some() {
            self.number(visitor)
        } else if let Some(flag) = self.0.as_bool() {
            visitor.visit_bool(flag)
        } else if let Some(items) = self.items() {
            visitor.visit_seq(items)
        } else if let Some(fields) = self.fields() {
            visitor.visit_map(fields)
        } else {
            visitor.visit_unit()
        }
    }

    read_as! { text: deserialize_str deserialize_string deserialize_identifier }
    read_as! { number: deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_i32 deserialize_i64 deserialize_f32 deserialize_f64 }
    read_as! { list: deserialize_seq }
    read_as! { object: deserialize_map }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0.as_bool() {
            Some(flag) => visitor.visit_bool(flag),
            None => Err(other(&visitor)),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.object(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if self.is_nothing() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let word: StringDeserializer<Fault> = self.0.as_string().unwrap_or_default().into_deserializer();
        visitor.visit_enum(word)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i128 u128 char bytes byte_buf unit unit_struct tuple tuple_struct
    }
}

fn visit_number<'de, V: Visitor<'de>>(number: f64, visitor: V) -> Result<V::Value, Fault> {
    if number.fract() == 0.0 && number.abs() <= SAFE {
        visitor.visit_i64(number as i64)
    } else {
        visitor.visit_f64(number)
    }
}

struct Items {
    list: Array,
    at: u32,
}

impl<'de> SeqAccess<'de> for Items {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        if self.at >= self.list.length() {
            return Ok(None);
        }
        let at = self.at;
        self.at += 1;
        let read = seed.deserialize(Js(self.list.get(at)));
        read.map(Some).map_err(|fault| fault.inside(&format!("[{at}]")))
    }
}

/// The fields of an object, `type` first wherever it stands; what is undefined is not there.
struct Fields {
    rest: std::vec::IntoIter<(String, JsValue)>,
    value: Option<(String, JsValue)>,
}

impl Fields {
    fn of(object: &Object) -> Self {
        let entry = |entry: JsValue| {
            let entry = entry.unchecked_into::<Array>();
            Some((entry.get(0).as_string()?, entry.get(1)))
        };
        let mut fields: Vec<(String, JsValue)> = Object::entries(object).iter().filter_map(entry).collect();
        fields.retain(|(_, value)| !value.is_undefined());
        if let Some(at) = fields.iter().position(|(name, _)| name == "type") {
            fields[..=at].rotate_right(1);
        }
        Self { rest: fields.into_iter(), value: None }
    }
}

impl<'de> MapAccess<'de> for Fields {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        self.value = self.rest.next();
        let Some((name, _)) = &self.value else { return Ok(None) };
        let name: StringDeserializer<Fault> = name.clone().into_deserializer();
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Fault> {
        let Some((name, value)) = self.value.take() else {
            return Err(de::Error::custom("a value without a name"));
        };
        seed.deserialize(Js(value)).map_err(|fault| fault.inside(&name))
    }
}

#[cfg(all(test, target_arch = "wasm32"))]
mod tests {
    use omhu_core::draft::Draft;
    use omhu_protocol::ToWorker;
    use wasm_bindgen_test::wasm_bindgen_test;

    use crate::values::from_js;

    fn draft(json: &str) -> Result<Draft, String> {
        from_js(js_sys::JSON::parse(json).expect("JSON"))
    }

    fn message(json: &str) -> Result<ToWorker, String> {
        from_js(js_sys::JSON::parse(json).expect("JSON"))
    }

    #[wasm_bindgen_test]
    fn a_missing_key_and_a_null_are_two_things() {
        let read = draft(r#"{"text":"æ𝄞","attachments":[{"kind":"image","alt":null},{"kind":"image"}]}"#);
        let read = read.expect("a draft");
        assert_eq!(read.text, "æ𝄞");
        assert_eq!(read.attachments[0].alt, Some(None));
        assert_eq!(read.attachments[1].alt, None);
    }

    #[wasm_bindgen_test]
    fn an_unknown_field_is_named() {
        let error =
            message(r#"{"type":"check","key":1,"draft":{"text":"","colour":1}}"#).expect_err("refused");
        assert!(error.starts_with("draft: unknown field `colour`"), "{error}");
    }

    #[wasm_bindgen_test]
    fn a_wrong_value_is_named() {
        let error = draft(r#"{"attachments":[{"kind":"image"},{"kind":"song"}]}"#).expect_err("refused");
        assert!(error.starts_with("attachments[1].kind: must be one of: image"), "{error}");
        let error = draft(r#"{"text":7}"#).expect_err("refused");
        assert!(error.starts_with("text: must be a string"), "{error}");
    }

    #[wasm_bindgen_test]
    fn the_type_may_stand_anywhere() {
        assert!(matches!(message(r#"{"open":3,"type":"badge"}"#), Ok(ToWorker::Badge { open: 3 })));
        assert!(message(r#"{"type":"nonsense"}"#).is_err());
        assert!(message("7").is_err());
    }
}
