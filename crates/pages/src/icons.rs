//! The icon and the signs of the popup.

use crate::dom::Part;

/// The o, underlined.
#[must_use]
pub fn logo() -> Part {
    Part::new("img").class("logo").set("src", "../icons/omhu-48.png").set("alt", "")
}

/// Seen.
#[must_use]
pub fn check() -> Part {
    sign("seen", "M4 10.5l4 4 8-9")
}

/// Not seen.
#[must_use]
pub fn ask() -> Part {
    sign("unseen", "M6.6 7a3.4 3.4 0 114.7 3.1c-.9.4-1.3 1-1.3 2M10 15.8v.1")
}

fn sign(class: &str, path: &str) -> Part {
    let drawn = Part::svg("svg").class("i").set("viewBox", "0 0 20 20").set("aria-hidden", "true");
    Part::new("span").class(class).with(drawn.with(Part::svg("path").set("d", path)))
}
