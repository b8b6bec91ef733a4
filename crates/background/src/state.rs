//! All that the worker knows.

use omhu_protocol::{FromWorker, Settings};
use serde_json::Value;

use crate::calendar;
use crate::judge::{self, Judge};
use crate::seat::Seat;
use crate::stored::Stored;

/// What is kept, what is judged by, who is connected.
#[derive(Debug)]
pub struct State {
    /// What is kept on this machine.
    pub stored: Stored,
    /// Judges by what holds now.
    pub judge: Judge,
    /// The connected frames.
    pub seats: Vec<Seat>,
    /// The hosts that the manifest names.
    pub named: Vec<String>,
    /// Whether the models were read, as far as they could be.
    pub learned: bool,
    browser: String,
}

impl State {
    /// Starts from what is kept; `browser` is the browser's language.
    #[must_use]
    pub fn new(stored: Stored, named: Vec<String>, browser: &str) -> Self {
        let judge = Judge::new(stored.managed.as_ref(), &stored.rules_off, browser);
        Self { stored, judge, seats: Vec::new(), named, learned: false, browser: browser.to_owned() }
    }

    /// Another managed policy holds from now on.
    pub fn set_managed(&mut self, managed: Option<Value>) {
        self.stored.managed = managed;
        self.judge_anew();
    }

    /// Turns a rule off or on; returns whether that changed anything.
    pub fn set_rule(&mut self, rule: &str, on: bool) -> bool {
        let may = judge::is_rule(rule) && (on || !self.judge.policy().is_locked(rule));
        let changed = may
            && if on {
                self.stored.rules_off.remove(rule)
            } else {
                self.stored.rules_off.insert(rule.to_owned())
            };
        if changed {
            self.judge_anew();
        }
        changed
    }

    /// Whether Omhu is wanted on a host.
    #[must_use]
    pub fn hosts_want(&self, host: &str) -> bool {
        self.stored.hosts.wants(host, &self.named)
    }

    /// Turns a host on or off.
    pub fn set_host(&mut self, host: &str, on: bool) {
        self.stored.hosts.set(host, on, &self.named);
    }

    /// A connected frame.
    pub fn seat(&mut self, id: u32) -> Option<&mut Seat> {
        self.seats.iter_mut().find(|seat| seat.id == id)
    }

    /// A frame went away.
    pub fn leave(&mut self, id: u32) -> Option<Seat> {
        let at = self.seats.iter().position(|seat| seat.id == id)?;
        Some(self.seats.swap_remove(at))
    }

    /// The tabs with a connected frame of a host.
    #[must_use]
    pub fn tabs_on(&self, host: &str) -> Vec<i32> {
        self.seats.iter().filter(|seat| seat.host == host).map(|seat| seat.tab).collect()
    }

    fn judge_anew(&mut self) {
        self.judge = Judge::new(self.stored.managed.as_ref(), &self.stored.rules_off, &self.browser);
    }

    /// The first message to a frame.
    #[must_use]
    pub fn hello(&self) -> FromWorker {
        let shared = &self.judge.policy().shared;
        FromWorker::Hello {
            language: judge::tag(self.judge.language()).to_owned(),
            organisation: shared.organisation_name.clone(),
            contact: shared.contact.clone(),
            words: self.judge.words(),
            rules_date: calendar::rules_date(self.judge.language()),
        }
    }

    /// What is set, for a page of ours.
    #[must_use]
    pub fn settings(&self, on_here: bool) -> Settings {
        Settings {
            language: judge::tag(self.judge.language()).to_owned(),
            organisation: self.judge.policy().shared.organisation_name.clone(),
            on_here,
            rules_off: self.judge.off(&self.stored.rules_off),
            policy_problems: self.judge.problems.clone(),
            words: self.judge.words(),
        }
    }
}
