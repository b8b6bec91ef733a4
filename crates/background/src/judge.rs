//! The checker under what holds here: the managed policy, less the rules that this person turned off.

use crate::names::Names;
use omhu_core::Checker;
use omhu_core::draft::Draft;
use omhu_core::report::Report;
use omhu_core::{rules, words};
use omhu_policy::{Policy, UiLanguage};
use omhu_protocol::{RuleOff, Table, Word};
use serde_json::Value;

/// Judges drafts, and says what it judges by.
#[derive(Debug)]
pub struct Judge {
    checker: Checker,
    language: UiLanguage,
    /// The policy values that are not obeyed.
    pub problems: Vec<String>,
}

impl Judge {
    /// Under a managed policy and the rules turned off here; `browser` is the browser's language.
    #[must_use]
    pub fn new(managed: Option<&Value>, rules_off: &Names, browser: &str) -> Self {
        let value = managed.cloned().unwrap_or_else(|| Value::Object(serde_json::Map::new()));
        let (mut policy, problems) = Policy::from_value(value, &rules::specs());
        for rule in rules_off.iter() {
            policy.turn_off(rule);
        }
        let language = policy.shared.ui_language.unwrap_or_else(|| ui_language(browser));
        let problems = problems.iter().map(ToString::to_string).collect();
        Self { checker: Checker::new(policy).speaking(language), language, problems }
    }

    /// Judges a draft.
    #[must_use]
    pub fn check(&self, draft: &Draft) -> Report {
        self.checker.check(draft)
    }

    /// What holds.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        self.checker.policy()
    }

    /// The language of the words.
    #[must_use]
    pub const fn language(&self) -> UiLanguage {
        self.language
    }

    /// The interface's words.
    #[must_use]
    pub fn words(&self) -> Table<Word> {
        let mut all = Table::default();
        for (key, other, one) in words::interface(self.language) {
            let word = match one {
                Some(one) => Word::Counted { one, other },
                None => Word::Plain(other),
            };
            all.insert(key.to_owned(), word);
        }
        all
    }

    /// The rules of `ids` that are off here, with their titles. A locked rule is not.
    #[must_use]
    pub fn off(&self, ids: &Names) -> Vec<RuleOff> {
        let off = ids.iter().filter(|id| is_rule(id) && !self.policy().is_locked(id));
        off.map(|id| RuleOff { rule: id.clone(), title: rules::title(id, self.language) }).collect()
    }
}

/// Whether there is such a rule in this version.
#[must_use]
pub fn is_rule(id: &str) -> bool {
    rules::find(id).is_some()
}

/// The language as a BCP 47 tag.
#[must_use]
pub const fn tag(language: UiLanguage) -> &'static str {
    match language {
        UiLanguage::Nb => "nb",
        UiLanguage::Nn => "nn",
        UiLanguage::Da => "da",
        UiLanguage::En => "en",
    }
}

/// Our language that is nearest to the browser's.
fn ui_language(browser: &str) -> UiLanguage {
    match browser.split(['-', '_']).next().unwrap_or_default() {
        "nb" | "no" => UiLanguage::Nb,
        "nn" => UiLanguage::Nn,
        "da" => UiLanguage::Da,
        _ => UiLanguage::En,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_policy_chooses_the_language_before_the_browser() {
        let policy = json!({"uiLanguage": "da"});
        assert_eq!(Judge::new(Some(&policy), &Names::default(), "nb-NO").language(), UiLanguage::Da);
        assert_eq!(Judge::new(None, &Names::default(), "no").language(), UiLanguage::Nb);
        assert_eq!(Judge::new(None, &Names::default(), "sv-SE").language(), UiLanguage::En);
    }

    #[test]
    fn a_wrong_value_is_named() {
        let judge = Judge::new(Some(&json!({"country": "SE", "contact": "Kari"})), &Names::default(), "en");
        assert_eq!(judge.problems.len(), 1);
        assert!(judge.problems[0].starts_with("country"), "{:?}", judge.problems);
        assert_eq!(judge.policy().shared.contact.as_deref(), Some("Kari"));
    }

    #[test]
    fn a_locked_rule_judges_although_it_was_turned_off() {
        let Some((id, _)) = rules::all().next() else { return };
        let off = Names::from([id.to_owned()]);
        let locked = json!({"locked": [id]});
        assert_eq!(Judge::new(None, &off, "en").off(&off).len(), 1);
        assert!(Judge::new(Some(&locked), &off, "en").off(&off).is_empty());
    }
}
