//! How one value of a policy is read: leniently, naming what is wrong and keeping the rest.

use serde_json::{Map, Value, json};

use crate::{AccountKind, AuthorRole, Country, Problem};

/// A value that can stand in a policy.
pub trait Field: Sized {
    /// Reads `value`, which stands at `path`. What cannot be read is reported and left out.
    fn read(value: Value, path: &str, problems: &mut Vec<Problem>) -> Option<Self>;

    /// The managed schema of this value, in the subset that Chromium accepts.
    fn schema() -> Value;
}

/// Reports a value of the wrong type.
fn wrong<T>(value: &Value, wanted: &str, path: &str, problems: &mut Vec<Problem>) -> Option<T> {
    let found = match value {
        Value::Null => "nothing",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    };
    problems.push(Problem::new(path, format!("must be {wanted}, not {found}")));
    None
}

impl Field for String {
    fn read(value: Value, path: &str, problems: &mut Vec<Problem>) -> Option<Self> {
        match value {
            Value::String(text) => Some(text),
            other => wrong(&other, "a text", path, problems),
        }
    }

    fn schema() -> Value {
        json!({"type": "string"})
    }
}

impl Field for bool {
    fn read(value: Value, path: &str, problems: &mut Vec<Problem>) -> Option<Self> {
        match value {
            Value::Bool(flag) => Some(flag),
            other => wrong(&other, "true or false", path, problems),
        }
    }

    fn schema() -> Value {
        json!({"type": "boolean"})
    }
}

impl<T: Field> Field for Option<T> {
    fn read(value: Value, path: &str, problems: &mut Vec<Problem>) -> Option<Self> {
        T::read(value, path, problems).map(Some)
    }

    fn schema() -> Value {
        T::schema()
    }
}

impl<T: Field> Field for Vec<T> {
    fn read(value: Value, path: &str, problems: &mut Vec<Problem>) -> Option<Self> {
        let Value::Array(items) = value else { return wrong(&value, "a list", path, problems) };
        let read = |(index, item)| T::read(item, &format!("{path}[{index}]"), problems);
        Some(items.into_iter().enumerate().filter_map(read).collect())
    }

    fn schema() -> Value {
        json!({"type": "array", "items": T::schema()})
    }
}

/// An enum whose values are written as words.
macro_rules! words {
    ($($type:ty: $($word:literal)*;)*) => {$(
        impl Field for $type {
            fn read(value: Value, path: &str, problems: &mut Vec<Problem>) -> Option<Self> {
                crate::word::read(&value).or_else(|| {
                    problems.push(Problem::new(path, concat!("must be one of:" $(, " ", $word)*)));
                    None
                })
            }

            fn schema() -> Value {
                json!({"type": "string", "enum": [$($word),*]})
            }
        }
    )*};
}

words! {
    AccountKind: "official" "minister" "politician" "professional" "personal" "unknown";
    AuthorRole: "communications" "civilServant" "specialAdviser" "minister" "politician" "employee" "unknown";
    Country: "NO" "DK";
    crate::UiLanguage: "nb" "nn" "da" "en";
}

/// Takes the known keys out of an object and reports the others by name.
pub struct Object<'a> {
    fields: Map<String, Value>,
    path: &'a str,
}

impl<'a> Object<'a> {
    /// Opens the object at `path`; reports anything else.
    pub fn open(value: Value, path: &'a str, problems: &mut Vec<Problem>) -> Option<Self> {
        match value {
            Value::Object(fields) => Some(Self { fields, path }),
            other => wrong(&other, "an object", if path.is_empty() { "the policy" } else { path }, problems),
        }
    }

    /// The value of `key`, or the default where it is missing or wrong.
    pub fn take<T: Field + Default>(&mut self, key: &str, problems: &mut Vec<Problem>) -> T {
        let value = self.fields.remove(key);
        value.and_then(|value| T::read(value, &self.join(key), problems)).unwrap_or_default()
    }

    /// The value of `key` as it stands.
    pub fn raw(&mut self, key: &str) -> Option<Value> {
        self.fields.remove(key)
    }

    /// Reports every key that nobody took.
    pub fn close(self, problems: &mut Vec<Problem>) {
        for key in self.fields.keys() {
            problems.push(Problem::new(&self.join(key), "is not known and is not obeyed"));
        }
    }

    fn join(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }
}

/// A struct whose fields are read one by one.
macro_rules! object {
    ($(#[$outer:meta])* $name:ident { $($(#[$inner:meta])* $key:literal $field:ident: $type:ty,)* }) => {
        $(#[$outer])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name { $($(#[$inner])* pub $field: $type,)* }

        impl $crate::field::Field for $name {
            fn read(value: serde_json::Value, path: &str, problems: &mut Vec<$crate::Problem>) -> Option<Self> {
                let mut object = $crate::field::Object::open(value, path, problems)?;
                let read = Self { $($field: object.take($key, problems),)* };
                object.close(problems);
                Some(read)
            }

            fn schema() -> serde_json::Value {
                let mut properties = serde_json::Map::new();
                $(properties.insert($key.to_owned(), <$type as $crate::field::Field>::schema());)*
                serde_json::json!({"type": "object", "properties": properties})
            }
        }
    };
}
pub(crate) use object;
