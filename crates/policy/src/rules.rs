//! What a policy says of single rules: a level, or a level and the rule's own parameters.

use serde_json::{Value, json};

use crate::field::{Field, Object};
use crate::{Level, Problem, word};

/// A rule as far as a policy can speak of it.
#[derive(Clone, Copy, Debug)]
pub struct RuleSpec {
    /// `topic/name`.
    pub id: &'static str,
    /// What else than the level can be set.
    pub parameters: &'static [Parameter],
}

/// One parameter of a rule.
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    /// Its name in the policy.
    pub name: &'static str,
    /// Its type and default.
    pub default: Default,
}

/// The type of a parameter, with the value that holds where the policy says nothing.
#[derive(Clone, Copy, Debug)]
pub enum Default {
    /// A number within bounds.
    Number {
        /// Without a policy.
        value: f64,
        /// The smallest that makes sense.
        min: f64,
        /// The largest that makes sense.
        max: f64,
    },
    /// One of some words; the first is the default.
    Choice(&'static [&'static str]),
    /// A list of texts; the default is what the rule itself knows.
    List,
}

/// What a policy sets for one rule.
#[derive(Clone, Debug, std::default::Default, PartialEq)]
pub struct RuleSetting {
    /// The level, where one is set.
    pub level: Option<Level>,
    parameters: Vec<(&'static str, Set)>,
}

/// A parameter that the policy sets.
#[derive(Clone, Debug, PartialEq)]
enum Set {
    Number(f64),
    Choice(String),
    List(Vec<String>),
}

impl RuleSetting {
    /// A rule that is turned off.
    pub(crate) fn off() -> Self {
        Self { level: Some(Level::Off), parameters: Vec::new() }
    }

    /// A number that the policy sets.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<f64> {
        match self.parameter(name)? {
            Set::Number(number) => Some(*number),
            Set::Choice(_) | Set::List(_) => None,
        }
    }

    /// A word that the policy chooses.
    #[must_use]
    pub fn choice(&self, name: &str) -> Option<&str> {
        match self.parameter(name)? {
            Set::Choice(word) => Some(word),
            Set::Number(_) | Set::List(_) => None,
        }
    }

    /// A list that the policy gives.
    #[must_use]
    pub fn list(&self, name: &str) -> &[String] {
        match self.parameter(name) {
            Some(Set::List(list)) => list,
            _ => &[],
        }
    }

    fn parameter(&self, name: &str) -> Option<&Set> {
        self.parameters.iter().find(|(known, _)| *known == name).map(|(_, set)| set)
    }

    fn set(&mut self, parameter: &Parameter, value: Value, path: &str, problems: &mut Vec<Problem>) {
        let set = match parameter.default {
            Default::Number { min, max, .. } => {
                let number = value.as_f64().filter(|number| (min..=max).contains(number));
                let wanted = || format!("must be a number from {} to {}", plain(min), plain(max));
                number.map(Set::Number).ok_or_else(wanted)
            }
            Default::Choice(words) => {
                let word = value.as_str().filter(|word| words.contains(word));
                word.map(|word| Set::Choice(word.to_owned()))
                    .ok_or_else(|| format!("must be one of: {}", words.join(", ")))
            }
            Default::List => {
                self.parameters
                    .extend(Field::read(value, path, problems).map(|list| (parameter.name, Set::List(list))));
                return;
            }
        };
        match set {
            Ok(set) => self.parameters.push((parameter.name, set)),
            Err(reason) => problems.push(Problem::new(path, reason)),
        }
    }
}

/// A bound with two decimals where it has any. The standard library's writer of floats is 15 KB of WASM.
fn plain(number: f64) -> String {
    let hundredths = (number * 100.0).round() as i64;
    match hundredths % 100 {
        0 => (hundredths / 100).to_string(),
        rest => format!("{}.{rest:02}", hundredths / 100),
    }
}

fn level(value: &Value, path: &str, problems: &mut Vec<Problem>) -> Option<Level> {
    word::read(value).or_else(|| {
        problems.push(Problem::new(path, format!("must be one of: {}", Level::NAMES.join(", "))));
        None
    })
}

/// Reads `rules`: `{"topic/name": "hint"}` or `{"topic/name": {"level": "hint", "parameter": …}}`.
pub(crate) fn read(
    value: Value,
    known: &[RuleSpec],
    problems: &mut Vec<Problem>,
) -> Vec<(String, RuleSetting)> {
    let Value::Object(entries) = value else {
        problems.push(Problem::new("rules", "must be an object"));
        return Vec::new();
    };
    let mut settings = Vec::new();
    for (id, value) in entries {
        let path = format!("rules.{id}");
        let Some(spec) = known.iter().find(|spec| spec.id == id) else {
            problems.push(Problem::new(&path, "is not a rule of this version and is not obeyed"));
            continue;
        };
        if let Some(setting) = read_one(value, spec, &path, problems) {
            settings.push((id, setting));
        }
    }
    settings
}

fn read_one(value: Value, spec: &RuleSpec, path: &str, problems: &mut Vec<Problem>) -> Option<RuleSetting> {
    if value.is_string() {
        return level(&value, path, problems)
            .map(|level| RuleSetting { level: Some(level), ..RuleSetting::default() });
    }
    let mut object = Object::open(value, path, problems)?;
    let mut setting = RuleSetting::default();
    if let Some(value) = object.raw("level") {
        setting.level = level(&value, &format!("{path}.level"), problems);
    }
    for parameter in spec.parameters {
        if let Some(value) = object.raw(parameter.name) {
            setting.set(parameter, value, &format!("{path}.{}", parameter.name), problems);
        }
    }
    object.close(problems);
    Some(setting)
}

/// The managed schema of `rules`. A rule is an object there: the stores allow one type a value.
pub(crate) fn schema(known: &[RuleSpec]) -> Value {
    let mut rules = serde_json::Map::new();
    for spec in known {
        let mut properties = serde_json::Map::new();
        properties.insert("level".to_owned(), json!({"type": "string", "enum": Level::NAMES}));
        for parameter in spec.parameters {
            let schema = match parameter.default {
                // Chromium refuses bounds on anything but integers; the policy's reader knows them.
                Default::Number { .. } => json!({"type": "number"}),
                Default::Choice(words) => json!({"type": "string", "enum": words}),
                Default::List => json!({"type": "array", "items": {"type": "string"}}),
            };
            properties.insert(parameter.name.to_owned(), schema);
        }
        rules.insert(spec.id.to_owned(), json!({"type": "object", "properties": properties}));
    }
    json!({"type": "object", "properties": rules})
}
