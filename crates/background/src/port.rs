//! What a content script asks, and what follows from it.

use omhu_core::draft::Draft;
use omhu_policy::AccountKind;
use omhu_protocol::{FromWorker, ToWorker};

use crate::state::State;
use crate::stored::key;
use crate::{account, counts, judge};

/// What follows from a message.
#[derive(Debug)]
pub enum Effect {
    /// The frame gets this.
    Answer(Box<FromWorker>),
    /// This part of what is kept changed.
    Keep(&'static str),
    /// Every frame sends its draft again.
    Recheck,
    /// The badge of the frame's tab changed.
    Badge,
    /// A rule's manual opens.
    OpenManual(String),
}

/// Handles a message of the frame `seat`. `today` is the date, ISO 8601.
#[must_use]
pub fn handle(state: &mut State, seat: u32, message: ToWorker, today: &str) -> Vec<Effect> {
    match message {
        ToWorker::Check { key, draft } => check(state, seat, key, *draft, today),
        ToWorker::SetAccount { platform, handle, kind } => set_account(state, &platform, &handle, kind),
        ToWorker::SetRule { rule, on } => set_rule(state, &rule, on),
        ToWorker::Answer { rule, draft_hash, key } => answer(state, seat, &rule, &draft_hash, &key, today),
        ToWorker::OpenManual { rule } if judge::is_rule(&rule) => vec![Effect::OpenManual(rule)],
        ToWorker::OpenManual { .. } => Vec::new(),
        ToWorker::Badge { open } => badge(state, seat, open),
    }
}

fn check(state: &mut State, seat: u32, key: u32, mut draft: Draft, today: &str) -> Vec<Effect> {
    draft.at.get_or_insert_with(|| today.to_owned());
    account::resolve(&mut draft, state.judge.policy(), &state.stored);
    let report = state.judge.check(&draft);
    let kind = draft.account.kind;
    let mut effects = Vec::new();
    let ask_account = asks(state, seat, &draft, &mut effects);
    let provisional = !state.learned;
    effects.push(Effect::Answer(Box::new(FromWorker::Report {
        key,
        report,
        account: kind,
        ask_account,
        provisional,
    })));
    effects
}

/// Whether the writer may be asked who is speaking: once for an account, as long as the frame is connected.
fn asks(state: &mut State, seat: u32, draft: &Draft, effects: &mut Vec<Effect>) -> bool {
    let account = account::key_of(draft);
    let Some(seat) = state.seats.iter_mut().find(|known| known.id == seat) else { return false };
    seat.account.clone_from(&account);
    if draft.account.kind != AccountKind::Unknown {
        return false;
    }
    if seat.asking.as_ref() == Some(&account) {
        return true;
    }
    let first = account::keepable(&account, "") && state.stored.asked.insert(account.clone());
    if first {
        seat.asking = Some(account);
        effects.push(Effect::Keep(key::ASKED));
    }
    first
}

/// Keeps the writer's answer; *unknown* takes it back.
pub fn set_account(state: &mut State, platform: &str, handle: &str, kind: AccountKind) -> Vec<Effect> {
    if !account::keepable(platform, handle) {
        return Vec::new();
    }
    let account = account::key(platform, handle);
    if kind == AccountKind::Unknown {
        state.stored.accounts.remove(&account);
    } else {
        state.stored.accounts.insert(account, kind);
    }
    vec![Effect::Keep(key::ACCOUNTS), Effect::Recheck]
}

/// Turns a rule off or on.
pub fn set_rule(state: &mut State, rule: &str, on: bool) -> Vec<Effect> {
    if state.set_rule(rule, on) { vec![Effect::Keep(key::RULES_OFF), Effect::Recheck] } else { Vec::new() }
}

fn answer(state: &mut State, seat: u32, rule: &str, draft: &str, key: &str, today: &str) -> Vec<Effect> {
    let Some(seat) = state.seats.iter_mut().find(|known| known.id == seat) else { return Vec::new() };
    if !judge::is_rule(rule) || !counts::is_key(key) || !seat.answered.insert(format!("{rule} {draft}")) {
        return Vec::new();
    }
    counts::count(&mut state.stored.counts, today, &seat.account, rule, key);
    vec![Effect::Keep(key::COUNTS)]
}

fn badge(state: &mut State, seat: u32, open: u32) -> Vec<Effect> {
    match state.seat(seat) {
        Some(seat) if seat.open != open => {
            seat.open = open;
            vec![Effect::Badge]
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests;
