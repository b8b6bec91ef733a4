//! Building and reading the page. What a press means stands in `data-do` and is read in one place, so
//! drawing again leaves no listener behind.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement};

/// Part of a page, being built.
#[derive(Clone)]
pub struct Part(Option<Element>);

impl Part {
    /// An element.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        Self(document().and_then(|document| document.create_element(tag).ok()))
    }

    /// An element of SVG.
    #[must_use]
    pub fn svg(tag: &str) -> Self {
        let name = Some("http://www.w3.org/2000/svg");
        Self(document().and_then(|document| document.create_element_ns(name, tag).ok()))
    }

    /// Nothing at all.
    #[must_use]
    pub const fn nothing() -> Self {
        Self(None)
    }

    /// Sets an attribute.
    #[must_use]
    pub fn set(self, name: &str, value: &str) -> Self {
        if let Some(element) = &self.0 {
            // Names are ours and written by hand, so this cannot fail.
            let _ = element.set_attribute(name, value);
        }
        self
    }

    /// Sets the class.
    #[must_use]
    pub fn class(self, class: &str) -> Self {
        self.set("class", class)
    }

    /// Adds a text.
    #[must_use]
    pub fn text(self, text: &str) -> Self {
        if let Some((element, document)) = self.0.as_ref().zip(document()) {
            let _ = element.append_child(&document.create_text_node(text));
        }
        self
    }

    /// Adds a part.
    #[must_use]
    pub fn with(self, part: Self) -> Self {
        if let (Some(element), Some(inner)) = (&self.0, part.0) {
            let _ = element.append_child(&inner);
        }
        self
    }

    /// Adds parts.
    #[must_use]
    pub fn all(self, parts: impl IntoIterator<Item = Self>) -> Self {
        parts.into_iter().fold(self, Self::with)
    }
}

/// A button; `deed` is what [`on_press`] gets.
#[must_use]
pub fn button(class: &str, deed: &str, label: &str) -> Part {
    Part::new("button").set("type", "button").class(class).set("data-do", deed).text(label)
}

/// The page's name.
#[must_use]
pub fn page_name() -> Option<String> {
    document()?.body()?.get_attribute("data-page")
}

/// What stands behind `#` in the address.
#[must_use]
pub fn fragment() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}

/// Sets the page's language and title.
pub fn name_page(language: &str, title: &str) {
    let Some(document) = document() else { return };
    document.set_title(title);
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("lang", language);
    }
}

/// Shows these parts and nothing else. The focus stays on the control that means the same.
pub fn show(parts: impl IntoIterator<Item = Part>) {
    let Some(page) = document().and_then(|document| document.get_element_by_id("page")) else { return };
    let focused = focused_deed();
    page.set_text_content(None);
    let _ = Part(Some(page.clone())).all(parts);
    if let Some(deed) = focused {
        focus(&page, &deed);
    }
}

fn focused_deed() -> Option<String> {
    document()?.active_element()?.get_attribute("data-do")
}

fn focus(page: &Element, deed: &str) {
    let buttons = page.get_elements_by_tag_name("button");
    let same = (0..buttons.length())
        .filter_map(|at| buttons.item(at))
        .find(|button| button.get_attribute("data-do").as_deref() == Some(deed));
    if let Some(button) = same.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
        let _ = button.focus();
    }
}

/// Calls `press` with the `data-do` of whatever is pressed, while the press is still the user's gesture.
pub fn on_press(press: impl Fn(&str) + 'static) {
    let Some(document) = document() else { return };
    let listener = EventListener::new(&document, "click", move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let control = target.and_then(|target| target.closest("[data-do]").ok().flatten());
        if let Some(deed) = control.and_then(|control| control.get_attribute("data-do")) {
            press(&deed);
        }
    });
    listener.forget();
}

/// Closes the popup.
pub fn close() {
    if let Some(window) = web_sys::window() {
        let _ = window.close();
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
