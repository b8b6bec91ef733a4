//! What a page of ours asks, and its answer.

use omhu_protocol::{FromPage, ToPage};
use wasm_bindgen::JsValue;

use crate::background::Office;
use crate::browser::{api, scripts};
use crate::stored::key;
use crate::values::from_js;
use crate::{hosts, manual, port};

/// No frame: effects of a page are for all frames.
const NOBODY: u32 = u32::MAX;

/// Carries out a request.
pub async fn answer(office: &Office, message: JsValue) -> ToPage {
    let (host, effects) = match from_js::<FromPage>(message) {
        Err(error) => return ToPage::Failed { error },
        Ok(FromPage::Manual { rule }) => return about(office, &rule),
        Ok(FromPage::Settings { host }) => (host, Vec::new()),
        Ok(FromPage::SetHost { host, on, tab }) => {
            if !hosts::is_host(&host) {
                return ToPage::Failed { error: format!("{host} is not a host name") };
            }
            set_host(office, &host, on, tab).await;
            (host, Vec::new())
        }
        Ok(FromPage::SetAccount { platform, handle, kind }) => {
            (String::new(), port::set_account(&mut office.state.borrow_mut(), &platform, &handle, kind))
        }
        Ok(FromPage::SetRule { rule, on }) => {
            (String::new(), port::set_rule(&mut office.state.borrow_mut(), &rule, on))
        }
    };
    office.carry_out(NOBODY, effects);
    let on_here = runs_on(office, &host).await;
    ToPage::Settings(office.state.borrow().settings(on_here))
}

fn about(office: &Office, rule: &str) -> ToPage {
    let state = office.state.borrow();
    match manual::manual(rule, &state.judge, &state.stored.rules_off) {
        Some(manual) => ToPage::Manual(Box::new(manual)),
        None => ToPage::Failed { error: format!("{rule} is not a rule of this version") },
    }
}

/// Whether Omhu is wanted on a host and the browser permits it.
async fn runs_on(office: &Office, host: &str) -> bool {
    let wanted = hosts::is_host(host) && office.state.borrow().hosts_want(host);
    wanted && api::permitted(&hosts::pattern(host)).await
}

/// Runs on a host from now on, also in open tabs; or no longer.
async fn set_host(office: &Office, host: &str, on: bool, tab: i32) {
    office.state.borrow_mut().set_host(host, on);
    office.keep(key::HOSTS);
    office.register().await;
    let pattern = [hosts::pattern(host)];
    if on {
        scripts::inject(&pattern).await;
    } else {
        let mut tabs = vec![tab];
        tabs.extend(office.state.borrow().tabs_on(host));
        tabs.extend(api::tabs(&pattern).await);
        leave(&tabs).await;
    }
}

/// Turns off the hosts on which the browser no longer lets us run.
pub async fn forget_forbidden(office: &Office) {
    let on = office.state.borrow().stored.hosts.on.clone();
    let mut tabs = Vec::new();
    for host in on.iter() {
        if !api::permitted(&hosts::pattern(host)).await {
            let mut state = office.state.borrow_mut();
            state.set_host(host, false);
            tabs.extend(state.tabs_on(host));
        }
    }
    office.keep(key::HOSTS);
    office.register().await;
    leave(&tabs).await;
}

/// Told once or twice, a script leaves once.
async fn leave(tabs: &[i32]) {
    for tab in tabs {
        scripts::leave(*tab, None).await;
    }
}
