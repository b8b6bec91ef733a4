//! The worker as the shell sees it.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Promise;
use omhu_protocol::{FromWorker, ToWorker};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{future_to_promise, spawn_local};

use crate::browser::shell::{Client, Store};
use crate::browser::{action, api, scripts};
use crate::hosts;
use crate::managed::{Because, Turn, decide};
use crate::page;
use crate::port::{self, Effect};
use crate::seat;
use crate::state::State;
use crate::stored::key;
use crate::values::{field, from_js, size, to_js, today};
use crate::wall;

/// State, the connected frames and the store, shared by all that is under way.
pub struct Office {
    /// All that is known.
    pub state: RefCell<State>,
    clients: RefCell<Vec<Client>>,
    store: Store,
}

/// The worker. The shell makes one, and another when this one traps.
#[wasm_bindgen]
pub struct Background {
    office: Rc<Office>,
}

#[wasm_bindgen]
impl Background {
    /// Starts from what is kept.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(store: Store) -> Self {
        let named = api::manifest_hosts();
        let named =
            named.iter().filter_map(|pattern| hosts::of_pattern(pattern)).map(str::to_owned).collect();
        let state = State::new(store.load(), named, &api::ui_language());
        let office = Office { state: RefCell::new(state), clients: RefCell::default(), store };
        Self { office: Rc::new(office) }
    }

    /// A frame connected. Returns whether it may stay.
    #[must_use]
    pub fn connect(&self, client: Client) -> bool {
        let tab = client.tab();
        let Some(tab) = wall::admits_port(client.sender().as_deref(), &api::own_id(), tab) else {
            return false;
        };
        let seat = client.seat(tab);
        let mut state = self.office.state.borrow_mut();
        if !seat.host.is_empty() && !state.hosts_want(&seat.host) {
            let frame = client.frame();
            spawn_local(async move { scripts::leave(tab, frame).await });
            return false;
        }
        client.post(&to_js(&state.hello()));
        action::icon(tab, true);
        state.seats.push(seat);
        self.office.clients.borrow_mut().push(client);
        true
    }

    /// A frame went away.
    pub fn disconnect(&self, id: u32) {
        self.office.clients.borrow_mut().retain(|client| client.id() != id);
        let Some(gone) = self.office.state.borrow_mut().leave(id) else { return };
        if gone.open > 0 {
            self.office.badge(gone.tab);
        }
        if self.office.state.borrow().seats.iter().all(|seat| seat.tab != gone.tab) {
            action::icon(gone.tab, false);
        }
    }

    /// A frame said something.
    pub fn message(&self, id: u32, message: JsValue) {
        let key = field(&message, "key").as_f64();
        let read = match size(&message) {
            Some(size) if size <= wall::LARGEST => from_js::<ToWorker>(message),
            _ => Err("the message is larger than 8 MB".to_owned()),
        };
        match read {
            Ok(message) => {
                let effects = port::handle(&mut self.office.state.borrow_mut(), id, message, &today());
                self.office.carry_out(id, effects);
            }
            // A number that is not a key of ours would not be known to the frame either.
            #[expect(clippy::cast_sign_loss, reason = "a cast from f64 saturates")]
            Err(error) => {
                self.office.post(id, &FromWorker::Failed { key: key.unwrap_or_default() as u32, error });
            }
        }
    }

    /// A page of ours said something; the promise is its answer. `None` where it is not ours.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "wasm-bindgen hands texts over by value")]
    pub fn page(&self, message: JsValue, sender: Option<String>, address: Option<String>) -> Option<Promise> {
        let (own, pages) = (api::own_id(), api::own_pages());
        let office = Rc::clone(&self.office);
        wall::admits_page(sender.as_deref(), &own, address.as_deref(), &pages)
            .then(|| future_to_promise(async move { Ok(to_js(&page::answer(&office, message).await)) }))
    }

    /// The worker woke: the managed store is asked, nobody waits for it.
    pub fn woke(&self) {
        action::colours();
        self.read_managed(Because::Woke);
    }

    /// The models of names, roles and meanings have been read, or are empty where they could not: they come after the first answer,
    /// and the drafts are judged again.
    pub fn models(&self, people: &[u8], roles: Box<[u8]>, meaning: Box<[u8]>) {
        let _ = omhu_core::people::load(people);
        let _ = omhu_core::roles::load(roles);
        let _ = omhu_core::meaning::load(meaning);
        self.office.state.borrow_mut().learned = true;
        self.office.broadcast(&FromWorker::Recheck);
    }

    /// The managed store changed.
    pub fn managed_changed(&self) {
        self.read_managed(Because::Changed);
    }

    /// The browser started some seconds ago.
    pub fn settled(&self) {
        self.read_managed(Because::Settled);
    }

    /// The browser started, or Omhu was installed or updated. `inject` also into the tabs that are open.
    pub fn run_everywhere(&self, inject: bool) {
        let office = Rc::clone(&self.office);
        spawn_local(async move {
            office.register().await;
            if inject {
                let patterns = office.patterns();
                scripts::inject(&patterns).await;
            }
        });
    }

    /// The browser lets us run on these hosts.
    pub fn permitted(&self, patterns: Vec<String>) {
        let wanted = self.office.patterns();
        let new: Vec<String> = patterns.into_iter().filter(|pattern| wanted.contains(pattern)).collect();
        spawn_local(async move { scripts::inject(&new).await });
    }

    /// The browser no longer lets us run on some hosts: those that were turned on by hand are off then.
    pub fn forbidden(&self) {
        let office = Rc::clone(&self.office);
        spawn_local(async move { page::forget_forbidden(&office).await });
    }

    fn read_managed(&self, because: Because) {
        let office = Rc::clone(&self.office);
        spawn_local(async move {
            let answer = api::managed().await;
            let turn = decide(office.state.borrow().stored.managed.as_ref(), answer, because);
            if let Turn::Replace(policy) = turn {
                office.state.borrow_mut().set_managed(policy);
                office.keep(key::MANAGED);
                office.broadcast(&office.state.borrow().hello());
                office.broadcast(&FromWorker::Recheck);
            }
        });
    }
}

impl Office {
    /// Carries out what follows from a message.
    pub fn carry_out(&self, id: u32, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Answer(answer) => self.post(id, &answer),
                Effect::Keep(part) => self.keep(part),
                Effect::Recheck => self.broadcast(&FromWorker::Recheck),
                Effect::Badge => self.show_badge(id),
                Effect::OpenManual(rule) => {
                    spawn_local(async move { api::open(&format!("pages/manual.html#{rule}")).await });
                }
            }
        }
    }

    /// Writes one part of what is kept.
    pub fn keep(&self, part: &'static str) {
        self.store.keep(part, &self.state.borrow().stored);
    }

    /// Registers the content script where it is wanted.
    pub async fn register(&self) {
        let patterns = self.patterns();
        scripts::register(&patterns).await;
    }

    fn patterns(&self) -> Vec<String> {
        let state = self.state.borrow();
        state.stored.hosts.wanted(&state.named).iter().map(|host| hosts::pattern(host)).collect()
    }

    fn post(&self, id: u32, message: &FromWorker) {
        if let Some(client) = self.clients.borrow().iter().find(|client| client.id() == id) {
            client.post(&to_js(message));
        }
    }

    fn broadcast(&self, message: &FromWorker) {
        let message = to_js(message);
        for client in self.clients.borrow().iter() {
            client.post(&message);
        }
    }

    fn show_badge(&self, id: u32) {
        let Some((tab, open)) = self.state.borrow_mut().seat(id).map(|seat| (seat.tab, seat.open)) else {
            return;
        };
        if let Some(client) = self.clients.borrow().iter().find(|client| client.id() == id) {
            client.set_open(open);
        }
        self.badge(tab);
    }

    fn badge(&self, tab: i32) {
        action::badge(tab, seat::badge(&self.state.borrow().seats, tab));
    }
}
