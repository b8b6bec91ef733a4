//! What an organisation decides about Omhu: accounts, rules, terms. Knows no rule itself: it is
//! given the set of known rules to validate against. A wrong value is named and left out; the rest
//! is kept.

mod account;
mod field;
mod rules;
mod severity;
mod word;

use std::fmt;

use field::{Field, Object, object};
use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use account::{AccountKind, AuthorRole, Country};
pub use rules::{Default as ParameterDefault, Parameter, RuleSetting, RuleSpec};
pub use severity::{Level, Severity};

/// A value of a policy that is not obeyed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where it stands, for example `accounts[2].kind`.
    pub field: String,
    /// What is wrong with it.
    pub reason: String,
}

impl Problem {
    pub(crate) fn new(field: &str, reason: impl Into<String>) -> Self {
        Self { field: field.to_owned(), reason: reason.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.field, self.reason)
    }
}

/// A language of Omhu's own words.
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize, PartialEq, Eq, Hash)]
#[serde(rename_all = "lowercase")]
pub enum UiLanguage {
    /// Norwegian bokmål.
    Nb,
    /// Norwegian nynorsk.
    Nn,
    /// Danish.
    Da,
    /// English.
    #[default]
    En,
}

object! {
    /// An account that the organisation names.
    PolicyAccount {
        /// A key of the platforms' table; empty means any platform.
        "platform" platform: String,
        /// The name in addresses, without `@`.
        "handle" handle: String,
        /// Whose account it is.
        "kind" kind: AccountKind,
        /// The role of whoever writes there.
        "role" role: AuthorRole,
        /// The unit that answers for it.
        "unit" unit: String,
    }
}

object! {
    /// An abbreviation of the organisation's own that its readers know.
    Term {
        /// The short form.
        "short" short: String,
        /// The long form.
        "long" long: String,
    }
}

object! {
    /// A time before an election.
    Period {
        /// The first day, ISO 8601.
        "from" from: String,
        /// The last day, ISO 8601.
        "to" to: String,
    }
}

object! {
    /// What more than one rule reads.
    Shared {
        /// The organisation's name, as staff know it.
        "organisationName" organisation_name: Option<String>,
        /// The country whose guidelines bind it.
        "country" country: Option<Country>,
        /// The language of Omhu's own words.
        "uiLanguage" ui_language: Option<UiLanguage>,
        /// Whom to ask.
        "contact" contact: Option<String>,
        /// The organisation's own guideline.
        "guidelineUrl" guideline_url: Option<String>,
        /// The accounts it knows.
        "accounts" accounts: Vec<PolicyAccount>,
        /// Rules (ids) that a person cannot turn off.
        "locked" locked: Vec<String>,
        /// Its domains, without `www.`.
        "ownDomains" own_domains: Vec<String>,
        /// Its telephone numbers; country code and spaces do not matter.
        "ownPhones" own_phones: Vec<String>,
        /// Its street addresses.
        "ownAddresses" own_addresses: Vec<String>,
        /// Its bank accounts.
        "ownAccounts" own_accounts: Vec<String>,
        /// People who may be named.
        "allowNames" allow_names: Vec<String>,
        /// Accounts that may be mentioned, without `@`.
        "allowHandles" allow_handles: Vec<String>,
        /// Abbreviations that its readers know.
        "termsEstablished" terms_established: Vec<String>,
        /// Its own abbreviations with their long forms.
        "glossary" glossary: Vec<Term>,
        /// Where personal matters belong, as it should stand in a post.
        "safeChannels" safe_channels: Vec<String>,
        /// Times in which party politics is judged more strictly.
        "electionPeriods" election_periods: Vec<Period>,
        /// A crisis is going on.
        "crisisMode" crisis_mode: bool,
    }
}

/// A whole policy.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Policy {
    /// What more than one rule reads.
    pub shared: Shared,
    rules: Vec<(String, RuleSetting)>,
}

impl Policy {
    /// Reads a policy from JSON text. What is not JSON at all gives the empty policy and one problem.
    #[must_use]
    pub fn parse(json: &str, known: &[RuleSpec]) -> (Self, Vec<Problem>) {
        match serde_json::from_str(json) {
            Ok(value) => Self::from_value(value, known),
            Err(error) => {
                (Self::default(), vec![Problem::new("the policy", format!("is not JSON: {error}"))])
            }
        }
    }

    /// Reads a policy. Unknown names and wrong values are reported and left out.
    #[must_use]
    pub fn from_value(value: Value, known: &[RuleSpec]) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut policy = Self::default();
        if let Value::Object(mut fields) = value {
            if let Some(rules) = fields.remove("rules") {
                policy.rules = rules::read(rules, known, &mut problems);
            }
            policy.shared = Shared::read(Value::Object(fields), "", &mut problems).unwrap_or_default();
        } else {
            Object::open(value, "", &mut problems);
        }
        let unknown = |id: &String| !known.iter().any(|spec| spec.id == id);
        for id in policy.shared.locked.extract_if(.., |id| unknown(id)) {
            problems.push(Problem::new("locked", format!("names {id}, which is not a rule of this version")));
        }
        (policy, problems)
    }

    /// What the policy says of a rule.
    #[must_use]
    pub fn rule(&self, id: &str) -> Option<&RuleSetting> {
        self.rules.iter().find(|(known, _)| known == id).map(|(_, setting)| setting)
    }

    /// Turns a rule off, unless it is locked; returns whether it was.
    pub fn turn_off(&mut self, id: &str) -> bool {
        if self.is_locked(id) {
            return false;
        }
        self.rules.retain(|(known, _)| known != id);
        self.rules.push((id.to_owned(), RuleSetting::off()));
        true
    }

    /// Whether a person cannot turn this rule off.
    #[must_use]
    pub fn is_locked(&self, id: &str) -> bool {
        self.shared.locked.iter().any(|locked| locked == id)
    }

    /// The account that the policy names for this platform and handle.
    #[must_use]
    pub fn account(&self, platform: &str, handle: &str) -> Option<&PolicyAccount> {
        let handle = handle.trim_start_matches('@');
        self.shared.accounts.iter().find(|account| {
            (account.platform.is_empty() || account.platform == platform)
                && account.handle.trim_start_matches('@').eq_ignore_ascii_case(handle)
        })
    }

    /// The schema for a browser's managed storage.
    #[must_use]
    pub fn schema(known: &[RuleSpec]) -> Value {
        let mut schema = Shared::schema();
        schema["properties"]["rules"] = rules::schema(known);
        schema
    }
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    const KNOWN: &[RuleSpec] = &[RuleSpec {
        id: "topic/rule",
        parameters: &[Parameter {
            name: "cueWindow",
            default: ParameterDefault::Number { value: 40.0, min: 0.0, max: 200.0 },
        }],
    }];

    fn read(json: &str) -> (Policy, Vec<String>) {
        let (policy, problems) = Policy::parse(json, KNOWN);
        (policy, problems.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn a_wrong_value_is_named_and_the_rest_kept() {
        let (policy, problems) = read(
            r#"{"organisationName":7,"country":"NO","accounts":[{"handle":"alta","kind":"oficial"},3],
                "rules":{"topic/rule":{"level":"hint","cueWindow":900},"topic/none":"hint"},"colour":"red"}"#,
        );
        assert_eq!(policy.shared.country, Some(Country::No));
        assert_eq!(policy.shared.accounts.len(), 1);
        assert_eq!(policy.rule("topic/rule").and_then(|rule| rule.level), Some(Level::Hint));
        assert_eq!(
            problems,
            [
                "rules.topic/none is not a rule of this version and is not obeyed",
                "rules.topic/rule.cueWindow must be a number from 0 to 200",
                "organisationName must be a text, not a number",
                "accounts[0].kind must be one of: official minister politician professional personal unknown",
                "accounts[1] must be an object, not a number",
                "colour is not known and is not obeyed",
            ]
        );
    }

    #[test]
    fn what_is_not_json_is_the_empty_policy() {
        let (policy, problems) = read("{oops");
        assert_eq!(policy, Policy::default());
        assert!(problems[0].starts_with("the policy is not JSON"), "{problems:?}");
    }

    #[test]
    fn a_locked_rule_stays_on() {
        let (mut policy, problems) = read(r#"{"locked":["topic/rule","topic/none"]}"#);
        assert!(!policy.turn_off("topic/rule"));
        assert_eq!(problems, ["locked names topic/none, which is not a rule of this version"]);
    }

    #[test]
    fn the_schema_has_one_type_a_value() {
        let schema = Policy::schema(KNOWN);
        assert_eq!(schema["properties"]["rules"]["properties"]["topic/rule"]["type"], "object");
        assert_eq!(schema["properties"]["accounts"]["items"]["properties"]["kind"]["type"], "string");
    }
}

#[cfg(all(test, target_arch = "wasm32"))]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
