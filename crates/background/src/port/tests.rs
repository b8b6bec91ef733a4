use omhu_protocol::Table;

use omhu_core::rules;

use super::*;
use crate::seat::Seat;
use crate::stored::Stored;

fn state() -> State {
    let mut state = State::new(Stored::default(), Vec::new(), "en");
    state.seats.push(Seat { id: 1, tab: 7, ..Seat::default() });
    state
}

fn draft() -> ToWorker {
    let mut draft = Draft { platform: Some("x".to_owned()), text: "Hello".to_owned(), ..Draft::default() };
    draft.account.handle = Some("alta".to_owned());
    ToWorker::Check { key: 3, draft: Box::new(draft) }
}

/// Kind and question of the report among the effects.
fn told(effects: &[Effect]) -> Option<(AccountKind, bool)> {
    effects.iter().find_map(|effect| match effect {
        Effect::Answer(answer) => match **answer {
            FromWorker::Report { key: 3, account, ask_account, .. } => Some((account, ask_account)),
            _ => None,
        },
        _ => None,
    })
}

fn some_rule() -> String {
    rules::all().next().map(|(id, _)| id.to_owned()).expect("there is a rule")
}

#[test]
fn an_unknown_account_is_asked_once() {
    let mut state = state();
    assert_eq!(told(&handle(&mut state, 1, draft(), "")), Some((AccountKind::Unknown, true)));
    assert_eq!(told(&handle(&mut state, 1, draft(), "")), Some((AccountKind::Unknown, true)), "still open");
    state.seats.push(Seat { id: 2, ..Seat::default() });
    assert_eq!(told(&handle(&mut state, 2, draft(), "")), Some((AccountKind::Unknown, false)), "elsewhere");
}

#[test]
fn an_answer_before_the_models_is_provisional() {
    let mut state = state();
    let provisional = |state: &mut State| {
        handle(state, 1, draft(), "").iter().any(|effect| {
            matches!(effect, Effect::Answer(answer) if matches!(**answer, FromWorker::Report { provisional: true, .. }))
        })
    };
    assert!(provisional(&mut state));
    state.learned = true;
    assert!(!provisional(&mut state));
}

#[test]
fn the_writers_answer_is_kept_and_every_draft_is_judged_again() {
    let mut state = state();
    let said = |kind| ToWorker::SetAccount { platform: "x".to_owned(), handle: "@Alta".to_owned(), kind };
    let effects = handle(&mut state, 1, said(AccountKind::Official), "");
    assert!(matches!(effects[..], [Effect::Keep(key::ACCOUNTS), Effect::Recheck]));
    assert_eq!(told(&handle(&mut state, 1, draft(), "")), Some((AccountKind::Official, false)));
    let _ = handle(&mut state, 1, said(AccountKind::Unknown), "");
    assert_eq!(state.stored.accounts, Table::default());
}

#[test]
fn a_locked_rule_stays_on() {
    let mut state = state();
    let rule = some_rule();
    assert!(!handle(&mut state, 1, ToWorker::SetRule { rule: rule.clone(), on: false }, "").is_empty());
    assert!(!handle(&mut state, 1, ToWorker::SetRule { rule: rule.clone(), on: true }, "").is_empty());
    state.set_managed(Some(serde_json::json!({"locked": [rule]})));
    assert!(handle(&mut state, 1, ToWorker::SetRule { rule, on: false }, "").is_empty());
}

#[test]
fn an_answer_is_counted_once_for_a_draft_and_without_text() {
    let mut state = state();
    let _ = handle(&mut state, 1, draft(), "");
    let answer =
        |key: &str| ToWorker::Answer { rule: some_rule(), draft_hash: "abc".to_owned(), key: key.to_owned() };
    assert!(handle(&mut state, 1, answer("Kari Nordmann"), "2027-01-02").is_empty());
    assert!(!handle(&mut state, 1, answer("notReal"), "2027-01-02").is_empty());
    assert!(handle(&mut state, 1, answer("notReal"), "2027-01-02").is_empty());
    assert_eq!(state.stored.counts.get(&format!("2027-01-02\tx/alta\t{}\tnotReal", some_rule())), Some(&1));
}

#[test]
fn a_badge_that_stays_is_not_drawn_again() {
    let mut state = state();
    assert!(matches!(handle(&mut state, 1, ToWorker::Badge { open: 2 }, "")[..], [Effect::Badge]));
    assert!(handle(&mut state, 1, ToWorker::Badge { open: 2 }, "").is_empty());
}

#[test]
fn only_the_manual_of_a_rule_opens() {
    let mut state = state();
    assert!(handle(&mut state, 1, ToWorker::OpenManual { rule: "../x".to_owned() }, "").is_empty());
    assert_eq!(handle(&mut state, 1, ToWorker::OpenManual { rule: some_rule() }, "").len(), 1);
}
