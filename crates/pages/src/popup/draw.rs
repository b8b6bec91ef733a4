//! How the popup looks.

use omhu_core::report::Severity;
use omhu_protocol::{PageFinding, PageState, Unseen};

use super::{Shown, account};
use crate::dom::{self, Part, button};
use crate::icons;

/// The gravest findings that are listed.
const LISTED: usize = 3;

/// Draws the popup.
pub fn draw(shown: &Shown) {
    dom::name_page(&shown.settings.language, "Omhu");
    let page = shown.page.as_ref().filter(|page| page.composer);
    let question_first = |page: &&PageState| {
        page.account.as_ref().is_some_and(|account| account.kind == omhu_policy::AccountKind::Unknown)
    };
    let account = page
        .and_then(|page| page.account.as_ref())
        .map_or_else(Part::nothing, |who| account::section(shown, who));
    let findings = page.map_or_else(Part::nothing, |page| findings(shown, &page.findings));
    let (first, second) =
        if page.as_ref().is_some_and(question_first) { (account, findings) } else { (findings, account) };
    let sees = page.map_or_else(Part::nothing, |page| sees(shown, page));
    dom::show([head(shown, page), first, second, sees, here(shown), rules_off(shown), problems(shown)]);
}

fn head(shown: &Shown, page: Option<&PageState>) -> Part {
    let say = &shown.say;
    let title = match (page, &shown.host) {
        (Some(page), _) => match open(&page.findings).count() {
            0 => say.word("ui-nothing"),
            n => say.count("ui-popup-title", n),
        },
        (None, None) => say.word("ui-popup-cannot"),
        (None, Some(_)) if shown.settings.on_here => say.word("ui-popup-no-field"),
        (None, Some(_)) => say.word("ui-popup-not-active"),
    };
    let host = Part::new("p").class("small dim host").text(shown.host.as_deref().unwrap_or_default());
    let words = Part::new("div").with(Part::new("h1").text(&title)).with(host);
    Part::new("header").class("top").with(icons::logo()).with(words)
}

/// What asks for a look; information is in the panel only.
fn open(findings: &[PageFinding]) -> impl Iterator<Item = &PageFinding> {
    findings.iter().filter(|finding| finding.severity != Severity::Info)
}

fn findings(shown: &Shown, findings: &[PageFinding]) -> Part {
    let row = |finding: &PageFinding| {
        let name = severity(shown, finding.severity);
        let message = Part::new("b").text(&finding.message);
        Part::new("li").with(Part::new("p").with(name)).with(Part::new("p").with(message))
    };
    let rows: Vec<Part> = open(findings).take(LISTED).map(row).collect();
    let list = if rows.is_empty() { Part::nothing() } else { Part::new("ul").class("findings").all(rows) };
    let panel = button("btn btn--go wide", "open-panel", &shown.say.word("ui-open-panel"));
    Part::new("section").with(list).with(panel)
}

fn severity(shown: &Shown, severity: Severity) -> Part {
    let name = match severity {
        Severity::Info => "info",
        Severity::Hint => "hint",
        Severity::Warning => "warning",
        Severity::Confirm => "confirm",
        Severity::Block => "block",
    };
    let word = match (&shown.settings.organisation, severity) {
        (Some(organisation), Severity::Block) => shown.say.with("ui-severity-block", "org", organisation),
        (None, Severity::Block) => shown.say.word("ui-severity-block-plain"),
        _ => shown.say.word(&format!("ui-severity-{name}")),
    };
    Part::new("span").class(&format!("sev sev--{name}")).text(&word)
}

/// What Omhu sees on the page, and what it does not: the self-test in words.
fn sees(shown: &Shown, page: &PageState) -> Part {
    let say = &shown.say;
    let line = |seen: bool, words: String| {
        let sign = if seen { icons::check() } else { icons::ask() };
        Part::new("li").with(sign).with(Part::new("span").text(&words))
    };
    let field = match &page.publish_label {
        Some(label) => say.with("ui-popup-sees-button", "b", label),
        None => say.word("ui-popup-sees-field"),
    };
    let mut lines = vec![line(true, field)];
    if !page.can_hold && !page.unseen.contains(&Unseen::Publish) {
        lines.push(line(false, say.word("ui-popup-reload")));
    }
    lines.extend(
        page.unseen.iter().map(|what| line(false, say.word(&format!("ui-popup-unseen-{}", name(*what))))),
    );
    let alt = page.sees_alt.map(|seen| (seen, if seen { "ui-popup-sees-alt" } else { "ui-popup-no-alt" }));
    let captions = page
        .sees_captions
        .map(|seen| (seen, if seen { "ui-popup-sees-captions" } else { "ui-popup-no-captions" }));
    for (seen, key) in alt.into_iter().chain(captions) {
        lines.push(line(seen, say.word(key)));
    }
    let list = Part::new("ul").class("sees").all(lines);
    Part::new("section").with(Part::new("h2").text(&say.word("ui-popup-sees"))).with(list)
}

fn name(what: Unseen) -> &'static str {
    match what {
        Unseen::Publish => "publish",
        Unseen::Media => "media",
        Unseen::Account => "account",
        Unseen::Editor => "editor",
    }
}

/// The switch for this host, or the question where the browser has not been asked yet.
fn here(shown: &Shown) -> Part {
    let say = &shown.say;
    let section = Part::new("section");
    match (&shown.host, shown.permitted) {
        (None, _) => Part::nothing(),
        (Some(_), false) => section
            .with(Part::new("p").text(&say.word("ui-popup-not-active-why")))
            .with(button("btn btn--go wide", "turn-on", &say.word("ui-popup-ask-site"))),
        (Some(_), true) => {
            let on = shown.settings.on_here;
            let (deed, checked) = if on { ("turn-off", "true") } else { ("turn-on", "false") };
            let label =
                Part::new("p").set("id", "on-here").with(Part::new("b").text(&say.word("ui-popup-on")));
            let why = Part::new("p").set("id", "on-here-why").class("small dim");
            let words = Part::new("div").with(label).with(why.text(&say.word("ui-popup-on-why")));
            let switch = button("sw", deed, "").set("role", "switch").set("aria-checked", checked);
            let named = switch.set("aria-labelledby", "on-here").set("aria-describedby", "on-here-why");
            section.class("kv").with(words).with(named)
        }
    }
}

fn rules_off(shown: &Shown) -> Part {
    if shown.settings.rules_off.is_empty() {
        return Part::nothing();
    }
    let again = shown.say.word("ui-popup-turn-on");
    let row = |off: &omhu_protocol::RuleOff| {
        let press = button("btn btn--s", &format!("rule-on {}", off.rule), &again);
        let press = press.set("aria-label", &format!("{again}: {}", off.title));
        Part::new("li").class("kv").with(Part::new("span").text(&off.title)).with(press)
    };
    let list = Part::new("ul").all(shown.settings.rules_off.iter().map(row));
    Part::new("section").with(Part::new("h2").text(&shown.say.word("ui-popup-rules-off"))).with(list)
}

/// The policy values that are not obeyed: for whoever set them, so it stays folded.
fn problems(shown: &Shown) -> Part {
    if shown.settings.policy_problems.is_empty() {
        return Part::nothing();
    }
    let line = |problem: &String| Part::new("li").set("lang", "en").text(problem);
    let list = Part::new("ul").class("small").all(shown.settings.policy_problems.iter().map(line));
    let title = Part::new("summary").text(&shown.say.word("ui-popup-problems"));
    Part::new("section").with(Part::new("details").with(title).with(list))
}

#[cfg(all(test, target_arch = "wasm32"))]
mod tests;
