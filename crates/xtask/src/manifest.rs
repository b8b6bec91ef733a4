//! A manifest per browser from the one source, `extension/manifest/manifest.json`.

use serde_json::{Map, Value, json};

use crate::browser::Browser;
use crate::files;
use crate::run::{self, Outcome};

/// The version of the extension and of every crate.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The manifest of a browser, with host permissions for an organisation's own hosts.
pub fn manifest(browser: Browser, hosts: &[String]) -> Outcome<String> {
    let source = files::read(&run::root().join("extension/manifest/manifest.json"))?;
    let made = make(&serde_json::from_str(&source)?, browser, hosts)?;
    Ok(serde_json::to_string_pretty(&made)? + "\n")
}

fn make(source: &Value, browser: Browser, hosts: &[String]) -> Outcome<Value> {
    let mut manifest = object(source, "shared")?.clone();
    manifest.extend(object(source, browser.name())?.clone());
    manifest.insert("version".to_owned(), json!(VERSION));
    let granted = manifest.get_mut("host_permissions").and_then(Value::as_array_mut);
    let granted = granted.ok_or("the manifest has no host_permissions")?;
    for host in hosts {
        let pattern = json!(format!("https://{host}/*"));
        if !granted.contains(&pattern) {
            granted.push(pattern);
        }
    }
    Ok(Value::Object(manifest))
}

fn object<'a>(source: &'a Value, key: &str) -> Outcome<&'a Map<String, Value>> {
    source.get(key).and_then(Value::as_object).ok_or_else(|| format!("the manifest has no {key}").into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(browser: Browser, hosts: &[String]) -> Value {
        serde_json::from_str(&manifest(browser, hosts).expect("the source is whole")).expect("JSON")
    }

    #[test]
    fn asks_for_no_more_than_it_needs() {
        for browser in Browser::ALL {
            let manifest = made(browser, &[]);
            let permissions = match browser {
                Browser::Chromium => json!(["storage", "scripting", "activeTab", "offscreen"]),
                Browser::Firefox => json!(["storage", "scripting", "activeTab"]),
            };
            assert_eq!(manifest["permissions"], permissions);
            for key in ["content_scripts", "web_accessible_resources", "externally_connectable"] {
                assert!(manifest.get(key).is_none(), "{key}");
            }
        }
    }

    #[test]
    fn each_browser_has_its_own_worker() {
        assert!(made(Browser::Chromium, &[])["background"].get("service_worker").is_some());
        assert!(made(Browser::Firefox, &[])["background"].get("scripts").is_some());
        assert!(made(Browser::Firefox, &[]).get("key").is_none());
    }

    #[test]
    fn an_organisations_hosts_are_added_once() {
        let hosts = ["sosial.example.no".to_owned(), "x.com".to_owned()];
        let manifest = made(Browser::Chromium, &hosts);
        let granted = manifest["host_permissions"].as_array().expect("a list");
        assert_eq!(granted.iter().filter(|host| *host == "https://x.com/*").count(), 1);
        assert_eq!(granted.last(), Some(&json!("https://sosial.example.no/*")));
    }
}
