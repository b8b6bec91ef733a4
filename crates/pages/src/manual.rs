//! A rule's manual: what it finds, why, what to do, when it may be wrong.

use std::rc::Rc;

use omhu_protocol::{FromPage, Manual, Settings, ToPage};
use wasm_bindgen_futures::spawn_local;

use crate::browser;
use crate::dom::{self, Part, button};
use crate::say::Say;

/// Shows the manual of the rule that is named in the address.
pub async fn run() {
    let rule: Rc<str> = dom::fragment().into();
    refresh(&rule).await;
    dom::on_press(move |deed| {
        let (rule, on) = (Rc::clone(&rule), deed == "turn-on");
        spawn_local(async move {
            browser::ask(FromPage::SetRule { rule: rule.to_string(), on }).await;
            refresh(&rule).await;
        });
    });
}

async fn refresh(rule: &str) {
    let asked = browser::ask(FromPage::Settings { host: String::new() }).await;
    let Some(ToPage::Settings(settings)) = asked else { return };
    match browser::ask(FromPage::Manual { rule: rule.to_owned() }).await {
        Some(ToPage::Manual(manual)) => draw(&settings, &manual),
        _ => draw_unknown(&settings),
    }
}

fn draw_unknown(settings: &Settings) {
    let words = Say::new(settings.words.clone()).word("ui-manual-unknown");
    dom::name_page(&settings.language, "Omhu");
    dom::show([Part::new("h1").text(&words)]);
}

fn draw(settings: &Settings, manual: &Manual) {
    let say = Say::new(settings.words.clone());
    dom::name_page(&settings.language, &format!("{} – Omhu", manual.title));
    let section = |key: &str, text: &str| {
        if text.is_empty() {
            return Part::nothing();
        }
        let title = Part::new("h2").text(&say.word(key));
        Part::new("section").with(title).with(Part::new("p").text(text))
    };
    dom::show([
        Part::new("h1").text(&manual.title),
        state(settings, &say, manual),
        section("ui-manual-finds", &manual.finds),
        section("ui-manual-leaves", &manual.leaves),
        section("ui-manual-why", &manual.why),
        section("ui-manual-do", &manual.advice),
        section("ui-manual-wrong", &manual.wrong),
        based_on(&say, manual),
    ]);
}

/// Whether the rule judges here, and who decides it.
fn state(settings: &Settings, say: &Say, manual: &Manual) -> Part {
    let line = Part::new("div").class("state");
    if manual.locked {
        let by = settings.organisation.as_deref().map(|name| say.with("ui-managed", "org", name));
        return line.with(Part::new("p").text(&by.unwrap_or_else(|| say.word("ui-locked"))));
    }
    if manual.on {
        return line.with(button("btn", "turn-off", &say.word("ui-manual-turn-off")));
    }
    line.with(Part::new("p").set("role", "status").text(&say.word("ui-manual-is-off"))).with(button(
        "btn",
        "turn-on",
        &say.word("ui-popup-turn-on"),
    ))
}

fn based_on(say: &Say, manual: &Manual) -> Part {
    let sources = manual.sources.iter().map(|source| Part::new("li").text(source));
    Part::new("section")
        .with(Part::new("h2").text(&say.word("ui-manual-based-on")))
        .with(Part::new("ul").class("sources").all(sources))
        .with(Part::new("p").class("small dim").text(&manual.basis.join(", ")))
}
