//! Objects of the shell (`extension/background`). They outlive a trapped instance.

use omhu_policy::AccountKind;
use omhu_protocol::Table;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;

use crate::seat::Seat;
use crate::stored::{Stored, key};
use crate::values::{field, from_js, to_js};

#[wasm_bindgen]
extern "C" {
    /// A connected frame: its Port, and what must outlive an instance.
    pub type Client;

    /// The number under which the shell knows it.
    #[wasm_bindgen(method, getter)]
    pub fn id(this: &Client) -> u32;
    /// The extension that opened the Port.
    #[wasm_bindgen(method, getter)]
    pub fn sender(this: &Client) -> Option<String>;
    /// The tab.
    #[wasm_bindgen(method, getter)]
    pub fn tab(this: &Client) -> Option<i32>;
    /// The frame.
    #[wasm_bindgen(method, getter)]
    pub fn frame(this: &Client) -> Option<i32>;
    /// The host of the frame; empty where the browser does not tell.
    #[wasm_bindgen(method, getter)]
    pub fn host(this: &Client) -> String;
    #[wasm_bindgen(method, getter)]
    fn open(this: &Client) -> u32;
    /// Open findings, for the badge.
    #[wasm_bindgen(method, setter)]
    pub fn set_open(this: &Client, open: u32);
    /// Sends a message to the frame.
    #[wasm_bindgen(method)]
    pub fn post(this: &Client, message: &JsValue);

    /// What is kept on this machine, already read.
    pub type Store;

    #[wasm_bindgen(method, getter)]
    fn all(this: &Store) -> JsValue;
    #[wasm_bindgen(method, js_name = save)]
    fn save_value(this: &Store, key: &str, value: &JsValue);
}

impl Client {
    /// What is known about the frame at first.
    pub fn seat(&self, tab: i32) -> Seat {
        Seat { id: self.id(), tab, host: self.host(), open: self.open(), ..Seat::default() }
    }
}

impl Store {
    /// Everything that is kept; a part that cannot be read is as if it was never written.
    pub fn load(&self) -> Stored {
        let all = self.all();
        Stored {
            managed: part(&all, key::MANAGED),
            hosts: part(&all, key::HOSTS),
            accounts: part::<Table<AccountKind>>(&all, key::ACCOUNTS),
            asked: part(&all, key::ASKED),
            rules_off: part(&all, key::RULES_OFF),
            counts: part(&all, key::COUNTS),
        }
    }

    /// Writes one part.
    pub fn keep(&self, part: &'static str, stored: &Stored) {
        let value = match part {
            key::MANAGED => to_js(&stored.managed),
            key::HOSTS => to_js(&stored.hosts),
            key::ACCOUNTS => to_js(&stored.accounts),
            key::ASKED => to_js(&stored.asked),
            key::RULES_OFF => to_js(&stored.rules_off),
            _ => to_js(&stored.counts),
        };
        self.save_value(part, &value);
    }
}

fn part<T: DeserializeOwned + Default>(all: &JsValue, key: &str) -> T {
    from_js(field(all, key)).unwrap_or_default()
}
