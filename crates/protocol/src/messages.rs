//! Messages with a `type`, read without serde's buffering of tagged enums: that is 150 KB of WASM.
//! The `type` must come first, as our own senders write it.

use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};

/// An enum of messages, of which each has its own `type` and fields.
pub trait Messages: Sized {
    /// Reads the fields of the message that `kind` names; unknown fields are an error.
    ///
    /// # Errors
    /// Names the field that is wrong, or the `type` that is not known.
    fn read<'de, D: Deserializer<'de>>(kind: &str, fields: D) -> Result<Self, D::Error>;
}

/// Reads any of the messages.
pub fn read<'de, M: Messages, D: Deserializer<'de>>(from: D) -> Result<M, D::Error> {
    from.deserialize_map(Reader(PhantomData))
}

struct Reader<M>(PhantomData<M>);

impl<'de, M: Messages> Visitor<'de> for Reader<M> {
    type Value = M;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a message")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<M, A::Error> {
        match map.next_entry::<String, String>() {
            Ok(Some((name, kind))) if name == "type" => M::read(&kind, MapAccessDeserializer::new(map)),
            _ => Err(A::Error::custom("type must come first")),
        }
    }
}

/// Defines an enum of messages. The names of types and fields are camelCase on the wire.
macro_rules! messages {
    ($(#[$outer:meta])* $name:ident {
        $($(#[$about:meta])* $kind:literal $variant:ident { $($(#[$what:meta])* $field:ident: $type:ty,)* })*
    }) => {
        $(#[$outer])*
        #[derive(Debug, serde::Serialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
        #[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
        pub enum $name {
            $($(#[$about])* $variant { $($(#[$what])* $field: $type,)* },)*
        }

        impl $crate::messages::Messages for $name {
            fn read<'de, D: serde::Deserializer<'de>>(kind: &str, fields: D) -> Result<Self, D::Error> {
                match kind {
                    $($kind => {
                        #[derive(serde::Deserialize)]
                        #[serde(rename_all = "camelCase", deny_unknown_fields)]
                        struct Fields { $($field: $type,)* }
                        let Fields { $($field,)* } = serde::Deserialize::deserialize(fields)?;
                        Ok(Self::$variant { $($field,)* })
                    })*
                    _ => Err(serde::de::Error::custom(format_args!("there is no message {kind}"))),
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::messages::read(from)
            }
        }
    };
}
pub(crate) use messages;
