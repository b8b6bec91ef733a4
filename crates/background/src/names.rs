//! A few names, each once: hosts, rules, accounts. A tree would be ten kilobytes of code for a handful of them.

use serde::{Deserialize, Serialize};

/// Names in the order in which they came.
#[derive(Clone, Debug, Default, Deserialize, Serialize, PartialEq, Eq)]
#[serde(transparent)]
pub struct Names(Vec<String>);

impl Names {
    /// Whether a name is among them.
    #[must_use]
    pub fn contains(&self, name: &str) -> bool {
        self.0.iter().any(|own| own == name)
    }

    /// Adds a name; returns whether it was not there.
    pub fn insert(&mut self, name: String) -> bool {
        let new = !self.contains(&name);
        if new {
            self.0.push(name);
        }
        new
    }

    /// Takes a name away; returns whether it was there.
    pub fn remove(&mut self, name: &str) -> bool {
        let before = self.0.len();
        self.0.retain(|own| own != name);
        self.0.len() < before
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &String> {
        self.0.iter()
    }
}

impl<const N: usize> From<[String; N]> for Names {
    fn from(names: [String; N]) -> Self {
        Self(names.into())
    }
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn each_name_once() {
        let mut names = Names::default();
        assert!(names.insert("x.com".to_owned()) && !names.insert("x.com".to_owned()));
        assert!(names.remove("x.com") && !names.remove("x.com"));
        assert!(!names.contains("x.com"));
    }
}
