use omhu_policy::AccountKind;
use omhu_protocol::{PageAccount, RuleOff, Settings, Unseen};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Document, Element};

use super::*;
use crate::say::Say;

fn shown(kind: AccountKind) -> Shown {
    let account = PageAccount { handle: "alta".to_owned(), name: None, kind };
    let finding = |severity, message: &str| PageFinding {
        rule: "topic/rule".to_owned(),
        severity,
        message: message.to_owned(),
    };
    let page = PageState {
        composer: true,
        account: Some(account),
        findings: vec![finding(Severity::Warning, "<b>one</b>"), finding(Severity::Info, "two")],
        sees_captions: Some(false),
        unseen: vec![Unseen::Publish, Unseen::Account],
        ..PageState::default()
    };
    let settings = Settings { on_here: true, ..Settings::default() };
    Shown {
        host: Some("x.com".to_owned()),
        permitted: true,
        settings,
        say: Say::default(),
        page: Some(page),
        ..Shown::default()
    }
}

/// Draws and returns the page.
fn drawn(shown: &Shown) -> Element {
    let document: Document = web_sys::window().and_then(|window| window.document()).expect("a page");
    let page = document.get_element_by_id("page").unwrap_or_else(|| {
        let page = document.create_element("main").expect("an element");
        page.set_id("page");
        document.body().expect("a body").append_child(&page).expect("appended");
        page
    });
    draw(shown);
    page
}

fn has(page: &Element, selector: &str) -> bool {
    page.query_selector(selector).expect("a selector").is_some()
}

#[wasm_bindgen_test]
fn what_was_found_is_text_and_never_markup() {
    let page = drawn(&shown(AccountKind::Official));
    assert!(!has(&page, "b b"));
    assert!(page.text_content().is_some_and(|text| text.contains("<b>one</b>") && !text.contains("two")));
}

#[wasm_bindgen_test]
fn the_switch_has_a_name_and_a_state() {
    let mut shown = shown(AccountKind::Official);
    assert!(has(
        &drawn(&shown),
        "[role=switch][aria-checked=true][aria-labelledby=on-here][data-do=turn-off]"
    ));
    shown.settings.on_here = false;
    assert!(has(&drawn(&shown), "[role=switch][aria-checked=false][data-do=turn-on]"));
}

#[wasm_bindgen_test]
fn a_host_that_was_not_asked_for_is_asked_for() {
    let mut shown = shown(AccountKind::Official);
    (shown.permitted, shown.page) = (false, None);
    let page = drawn(&shown);
    assert!(has(&page, "[data-do=turn-on]") && !has(&page, "[role=switch]"));
}

#[wasm_bindgen_test]
fn an_unknown_account_is_asked_for_first() {
    let page = drawn(&shown(AccountKind::Unknown));
    assert!(has(&page, "header + section [data-do='speak official']"));
    let page = drawn(&shown(AccountKind::Official));
    assert!(has(&page, "header + section [data-do=open-panel]"));
    assert!(has(&page, "[data-do=choose][aria-expanded=false]"));
}

#[wasm_bindgen_test]
fn what_cannot_be_seen_is_said() {
    let page = drawn(&shown(AccountKind::Official));
    let text = page.text_content().unwrap_or_default();
    assert!(text.contains("ui-popup-no-captions"), "{text}");
    for (what, is_said) in [("publish", true), ("account", true), ("media", false), ("editor", false)] {
        assert_eq!(text.contains(&format!("ui-popup-unseen-{what}")), is_said, "{what}");
    }
    assert!(!text.contains("ui-popup-reload"), "what cannot be held needs no reloading");
    assert!(!text.contains("ui-popup-no-alt"), "nothing attached, nothing said");
}

#[wasm_bindgen_test]
fn a_rule_that_is_off_can_be_turned_on() {
    let mut shown = shown(AccountKind::Official);
    let off = RuleOff { rule: "topic/rule".to_owned(), title: "A rule".to_owned() };
    shown.settings.rules_off = vec![off];
    assert!(has(&drawn(&shown), "[data-do='rule-on topic/rule'][aria-label$='A rule']"));
}
