//! `omhu requirements`: what serves each requirement, whether it is built, and whether it holds on
//! an example that must trigger it and one that must not.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use omhu_core::Checker;
use omhu_core::draft::Draft;
use omhu_core::report::{Report, Severity};
use omhu_core::rules;
use omhu_policy::Policy;
use serde::Deserialize;

use crate::input::{self, Result};

/// One requirement as `requirements.jsonl` has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Requirement {
    id: String,
    kind: Kind,
    /// Rule ids, or `setting:name` and the like.
    #[serde(default)]
    served: Vec<String>,
    #[serde(default)]
    reason: Option<String>,
    #[serde(default)]
    trigger: Option<Draft>,
    #[serde(default)]
    quiet: Option<Draft>,
}

/// What kind of thing serves a requirement.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "camelCase")]
enum Kind {
    Rule,
    Setting,
    Statistic,
    Reminder,
    Checklist,
    Documentation,
    Silence,
    OutOfReach,
}

/// How it stands with a requirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Holds,
    Open,
    Fails,
}

/// Prints the table. Exits 1 where a built requirement fails or more are open than `requirements.open` says.
pub fn run(folder: &Path) -> Result<ExitCode> {
    let requirements = read(&folder.join("requirements.jsonl"))?;
    let allowed: usize = input::read(&folder.join("requirements.open"))?
        .trim()
        .parse()
        .map_err(|error| format!("requirements.open: {error}"))?;
    let checker = Checker::default();
    let settings = settings();
    let mut states: BTreeMap<Kind, [usize; 3]> = BTreeMap::new();
    let mut total = [0; 3];
    for requirement in &requirements {
        let (state, remark) = judge(requirement, &checker, &settings);
        states.entry(requirement.kind).or_default()[state as usize] += 1;
        total[state as usize] += 1;
        let state = format!("{state:?}").to_lowercase();
        let kind = format!("{:?}", requirement.kind);
        anstream::println!(
            "{:12} {state:6} {kind:14} {} {remark}",
            requirement.id,
            requirement.served.join(" ")
        );
    }
    anstream::println!();
    for (kind, [holds, open, fails]) in states {
        anstream::println!("{:14} {holds:3} hold, {open:3} open, {fails} fail", format!("{kind:?}"));
    }
    let [holds, open, fails] = total;
    anstream::println!("{:14} {holds:3} hold, {open:3} open, {fails} fail of {}", "All", requirements.len());
    if open > allowed {
        return Err(format!(
            "{open} are open; requirements.open allows {allowed}, and the number may only fall"
        ));
    }
    Ok(ExitCode::from(u8::from(fails > 0)))
}

fn read(path: &Path) -> Result<Vec<Requirement>> {
    let lines = input::read(path)?;
    let lines = lines.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let parse = |(number, line): (usize, &str)| {
        serde_json::from_str(line).map_err(|error| format!("{}:{}: {error}", path.display(), number + 1))
    };
    lines.map(parse).collect()
}

/// The names that a policy can set.
fn settings() -> Vec<String> {
    let schema = Policy::schema(&rules::specs());
    schema["properties"].as_object().map(|fields| fields.keys().cloned().collect()).unwrap_or_default()
}

fn judge(requirement: &Requirement, checker: &Checker, settings: &[String]) -> (State, String) {
    let reason = requirement.reason.clone().unwrap_or_default();
    match requirement.kind {
        Kind::Rule => judge_rule(requirement, checker),
        Kind::Silence => judge_silence(requirement, checker, reason),
        Kind::OutOfReach => (State::Holds, reason),
        Kind::Documentation | Kind::Setting => {
            let built = !requirement.served.is_empty()
                && requirement.served.iter().all(|name| is_built(name, settings));
            (if built { State::Holds } else { State::Open }, reason)
        }
        Kind::Statistic | Kind::Reminder | Kind::Checklist => (State::Open, reason),
    }
}

/// A rule of this version, or a setting (`setting:guidelineUrl`) of the policy.
fn is_built(served: &str, settings: &[String]) -> bool {
    let name = served.split_once(':').map_or(served, |(_, name)| name);
    rules::find(name).is_some() || settings.iter().any(|setting| name.starts_with(setting.as_str()))
}

fn judge_rule(requirement: &Requirement, checker: &Checker) -> (State, String) {
    let Some(first) = requirement.served.first().filter(|id| rules::find(id).is_some()) else {
        return (State::Open, String::new());
    };
    let Some((trigger, quiet)) = requirement.trigger.as_ref().zip(requirement.quiet.as_ref()) else {
        return (State::Fails, "has no examples".to_owned());
    };
    let fires = |draft: &Draft, id: &str, least| has(&checker.check(draft), id, least);
    if !fires(trigger, first, Severity::Info) {
        return (State::Fails, "is silent on its trigger".to_owned());
    }
    match requirement.served.iter().find(|id| fires(quiet, id, Severity::Hint)) {
        Some(id) => (State::Fails, format!("{id} speaks on the quiet example")),
        None => (State::Holds, String::new()),
    }
}

fn judge_silence(requirement: &Requirement, checker: &Checker, reason: String) -> (State, String) {
    let Some(draft) = &requirement.trigger else { return (State::Fails, "has no example".to_owned()) };
    match checker.check(draft).findings.first() {
        Some(finding) => (State::Fails, format!("{} speaks", finding.rule)),
        None => (State::Holds, reason),
    }
}

fn has(report: &Report, id: &str, least: Severity) -> bool {
    report.findings.iter().any(|finding| finding.rule == id && finding.severity >= least)
}
