//! Who speaks, and the question about it.

use omhu_policy::AccountKind;
use omhu_protocol::{FromPage, PageAccount, PageState};

use super::Shown;
use super::deed::KINDS;
use crate::dom::{Part, button};

/// What the worker is told when the writer says who speaks.
#[must_use]
pub fn request(page: Option<&PageState>, kind: AccountKind) -> Option<FromPage> {
    let page = page?;
    let handle = page.account.as_ref()?.handle.clone();
    Some(FromPage::SetAccount { platform: page.platform.clone().unwrap_or_default(), handle, kind })
}

/// The account with *Change*; where nobody is known, the question comes at once.
#[must_use]
pub fn section(shown: &Shown, account: &PageAccount) -> Part {
    if account.kind == AccountKind::Unknown {
        return Part::new("section").with(question(shown)).with(choices(shown));
    }
    let known = Part::new("div").class("kv").with(who(shown, account)).with(change(shown));
    let section = Part::new("section").with(known);
    if shown.choosing { section.with(choices(shown)) } else { section }
}

fn who(shown: &Shown, account: &PageAccount) -> Part {
    let name = account.name.as_deref().unwrap_or(&account.handle);
    let kind = KINDS.iter().find(|(_, kind)| *kind == account.kind).map_or("unknown", |(name, _)| name);
    Part::new("div")
        .with(Part::new("h2").text(&shown.say.word("ui-popup-account")))
        .with(Part::new("p").with(Part::new("b").text(name)))
        .with(Part::new("p").text(&shown.say.word(&format!("ui-kind-{kind}"))))
}

fn change(shown: &Shown) -> Part {
    let expanded = if shown.choosing { "true" } else { "false" };
    button("btn btn--s", "choose", &shown.say.word("ui-popup-change")).set("aria-expanded", expanded)
}

fn question(shown: &Shown) -> Part {
    let title = Part::new("h2").class("question").text(&shown.say.word("ui-who"));
    Part::new("div").with(title).with(Part::new("p").class("small dim").text(&shown.say.word("ui-who-why")))
}

fn choices(shown: &Shown) -> Part {
    let choice = |(name, _): &(&str, AccountKind)| {
        button("btn btn--s", &format!("speak {name}"), &shown.say.word(&format!("ui-kind-{name}")))
    };
    let group = Part::new("div").class("choices").set("role", "group");
    group.set("aria-label", &shown.say.word("ui-who")).all(KINDS.iter().map(choice))
}
