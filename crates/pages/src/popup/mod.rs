//! The popup: what is open, who speaks, what Omhu sees, whether it runs here.

mod account;
mod deed;
mod draw;

use std::cell::RefCell;
use std::rc::Rc;

use omhu_protocol::{FromPage, PageState, Settings, ToPage, ToTab};
use wasm_bindgen_futures::spawn_local;

use crate::browser::{self, Tab};
use crate::dom;
use crate::say::Say;
use deed::Deed;

/// Everything that the popup shows.
#[derive(Clone, Debug, Default)]
pub struct Shown {
    tab: Tab,
    /// The page's host; nothing where Omhu cannot run.
    pub host: Option<String>,
    /// Whether the browser lets us run there.
    pub permitted: bool,
    /// What is set.
    pub settings: Settings,
    /// The words.
    pub say: Say,
    /// What the content script sees.
    pub page: Option<PageState>,
    /// Whether the kinds of account are offered.
    pub choosing: bool,
}

type Popup = Rc<RefCell<Shown>>;

/// Shows the popup and answers presses.
pub async fn run() {
    // A tab can be named in the address, for a popup that stands in a tab of its own.
    let number = dom::fragment().strip_prefix("tab=").and_then(|number| number.parse().ok());
    let tab = browser::tab(number).await;
    let host = tab.host().map(str::to_owned);
    let popup = Rc::new(RefCell::new(Shown { tab, host, ..Shown::default() }));
    refresh(&popup).await;
    let pressed = Rc::clone(&popup);
    dom::on_press(move |deed| press(&pressed, deed));
}

/// Asks worker, browser and page again, and draws.
async fn refresh(popup: &Popup) {
    let (tab, host) = {
        let shown = popup.borrow();
        (shown.tab.id, shown.host.clone().unwrap_or_default())
    };
    if let Some(ToPage::Settings(settings)) = browser::ask(FromPage::Settings { host: host.clone() }).await {
        let mut shown = popup.borrow_mut();
        shown.say = Say::new(settings.words.clone());
        shown.settings = settings;
    }
    let permitted = !host.is_empty() && browser::permitted(&host).await;
    let page = browser::describe(tab).await;
    let mut shown = popup.borrow_mut();
    shown.permitted = permitted;
    shown.page = page.filter(|_| shown.settings.on_here);
    draw::draw(&shown);
}

fn press(popup: &Popup, deed: &str) {
    let Some(deed) = Deed::read(deed) else { return };
    if deed == Deed::Choose {
        let mut shown = popup.borrow_mut();
        shown.choosing = !shown.choosing;
        return draw::draw(&shown);
    }
    // Asking for the permission belongs to the press, so it comes before anything that waits.
    let host = popup.borrow().host.clone().unwrap_or_default();
    let asked = (deed == Deed::TurnOn).then(|| browser::request(&host));
    let popup = Rc::clone(popup);
    spawn_local(async move {
        carry_out(&popup, deed, host, asked).await;
        refresh(&popup).await;
    });
}

async fn carry_out(popup: &Popup, deed: Deed, host: String, asked: Option<impl Future<Output = bool>>) {
    let tab = popup.borrow().tab.id;
    let set_host = |on| browser::ask(FromPage::SetHost { host: host.clone(), on, tab });
    match deed {
        Deed::Choose => {}
        Deed::OpenPanel => {
            browser::tell(tab, ToTab::TogglePanel).await;
            dom::close();
        }
        Deed::TurnOn => {
            // Firefox closes the popup while it asks, so the wish is told before the answer is known.
            set_host(true).await;
            if let Some(asked) = asked
                && !asked.await
            {
                set_host(false).await;
            }
        }
        Deed::TurnOff => drop(set_host(false).await),
        Deed::Speak(kind) => {
            let request = {
                let mut shown = popup.borrow_mut();
                shown.choosing = false;
                account::request(shown.page.as_ref(), kind)
            };
            if let Some(request) = request {
                browser::ask(request).await;
                browser::tell(tab, ToTab::Recheck).await;
            }
        }
        Deed::RuleOn(rule) => {
            browser::ask(FromPage::SetRule { rule, on: true }).await;
            browser::tell(tab, ToTab::Recheck).await;
        }
    }
}
