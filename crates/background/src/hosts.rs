//! Where Omhu runs: the platforms that the manifest names, less those turned off, and the hosts that
//! were turned on.

use crate::names::Names;
use serde::{Deserialize, Serialize};

/// What was turned on and off on this machine.
#[derive(Clone, Debug, Default, Deserialize, Serialize, PartialEq, Eq)]
#[serde(default)]
pub struct Hosts {
    /// Hosts that the manifest does not name.
    pub on: Names,
    /// Hosts that the manifest names and that are turned off.
    pub off: Names,
}

impl Hosts {
    /// Turns a host on or off; `named` are the manifest's.
    pub fn set(&mut self, host: &str, on: bool, named: &[String]) {
        let is_named = named.iter().any(|name| name == host);
        let (kept, other) =
            if is_named { (&mut self.off, &mut self.on) } else { (&mut self.on, &mut self.off) };
        other.remove(host);
        if is_named == on {
            kept.remove(host);
        } else {
            kept.insert(host.to_owned());
        }
    }

    /// Whether Omhu is wanted on a host.
    #[must_use]
    pub fn wants(&self, host: &str, named: &[String]) -> bool {
        self.on.contains(host) || (!self.off.contains(host) && named.iter().any(|name| name == host))
    }

    /// All hosts where Omhu is wanted.
    #[must_use]
    pub fn wanted(&self, named: &[String]) -> Vec<String> {
        let named = named.iter().filter(|host| !self.off.contains(host));
        named.chain(self.on.iter()).cloned().collect()
    }
}

/// The match pattern of a host.
#[must_use]
pub fn pattern(host: &str) -> String {
    format!("https://{host}/*")
}

/// The host of a match pattern that [`pattern`] made.
#[must_use]
pub fn of_pattern(pattern: &str) -> Option<&str> {
    pattern.strip_prefix("https://")?.strip_suffix("/*").filter(|host| is_host(host))
}

/// Whether this is a host's name and nothing more.
#[must_use]
pub fn is_host(name: &str) -> bool {
    let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.';
    !name.is_empty() && name.len() <= 253 && name.chars().all(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named() -> Vec<String> {
        vec!["x.com".to_owned(), "bsky.app".to_owned()]
    }

    #[test]
    fn a_named_host_is_on_until_it_is_turned_off() {
        let mut hosts = Hosts::default();
        assert!(hosts.wants("x.com", &named()));
        hosts.set("x.com", false, &named());
        assert!(!hosts.wants("x.com", &named()));
        assert_eq!(hosts.wanted(&named()), ["bsky.app"]);
        hosts.set("x.com", true, &named());
        assert_eq!(hosts, Hosts::default());
    }

    #[test]
    fn another_host_is_off_until_it_is_turned_on() {
        let mut hosts = Hosts::default();
        assert!(!hosts.wants("sosial.example.no", &named()));
        hosts.set("sosial.example.no", true, &named());
        assert_eq!(hosts.wanted(&named()), ["x.com", "bsky.app", "sosial.example.no"]);
        hosts.set("sosial.example.no", false, &named());
        assert_eq!(hosts, Hosts::default());
    }

    #[test]
    fn a_pattern_names_one_host() {
        assert_eq!(of_pattern(&pattern("x.com")), Some("x.com"));
        for other in ["https://*/*", "http://x.com/*", "https://x.com/a/*", "https:///*"] {
            assert_eq!(of_pattern(other), None, "{other}");
        }
    }
}
