//! `omhu rules`, `omhu policy`, `omhu schema`.

use std::path::Path;
use std::process::ExitCode;

use clap::Subcommand;
use omhu_core::draft::AccountKind;
use omhu_core::words;
use omhu_core::{Rule, rules};
use omhu_policy::{ParameterDefault, Policy, UiLanguage};

use crate::Language;
use crate::input::{self, Result};

#[derive(Subcommand)]
pub enum Command {
    /// Every rule with its ordinary severity on an official account.
    List {
        /// The language of the words.
        #[arg(long, default_value = "en")]
        language: Language,
    },
    /// A rule's manual.
    Explain {
        /// The rule's id, `topic/name`.
        id: String,
        /// The language of the words.
        #[arg(long, default_value = "en")]
        language: Language,
    },
}

/// Lists or explains.
pub fn run(command: &Command) -> Result<ExitCode> {
    match command {
        Command::List { language } => {
            for (id, rule) in rules::all() {
                let severity = severity(rule, AccountKind::Official);
                anstream::println!("{id:40} {severity:8} {}", rules::title(id, (*language).into()));
            }
        }
        Command::Explain { id, language } => {
            let rule = rules::find(id)
                .ok_or_else(|| format!("there is no rule {id}; omhu rules list names them all"))?;
            anstream::println!("{}", explain(id, rule, (*language).into()));
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn severity(rule: &Rule, kind: AccountKind) -> String {
    rule.severities.on(kind).map_or("off".to_owned(), |severity| format!("{severity:?}").to_lowercase())
}

fn explain(id: &str, rule: &Rule, language: UiLanguage) -> String {
    const KINDS: [AccountKind; 6] = [
        AccountKind::Official,
        AccountKind::Minister,
        AccountKind::Politician,
        AccountKind::Professional,
        AccountKind::Personal,
        AccountKind::Unknown,
    ];
    let manual = |attribute| words::manual(language, &rules::key(id, attribute));
    let word = |attribute| words::text(language, &rules::key(id, attribute), &[]);
    let kinds = KINDS.map(|kind| format!("{kind:?} {}", severity(rule, kind)).to_lowercase()).join(", ");
    let mut lines = vec![
        format!("{} ({id})", rules::title(id, language)),
        String::new(),
        format!("Finds: {}", manual("finds")),
        format!("Leaves alone: {}", manual("leaves")),
        format!("Why: {}", word("why")),
        format!("Do: {}", word("advice")),
        format!("May be wrong: {}", manual("wrong")),
        format!("Severity: {kinds}"),
        format!("Serves: {}", rule.serves.join(" ")),
    ];
    for parameter in rule.parameters {
        let default = match parameter.default {
            ParameterDefault::Number { value, min, max } => format!("{value} ({min} to {max})"),
            ParameterDefault::Choice(words) => words.join(" or "),
            ParameterDefault::List => "a list".to_owned(),
        };
        lines.push(format!("Parameter {}: {default}", parameter.name));
    }
    lines.join("\n")
}

/// Says what in a policy is not obeyed; exits 1 where something is.
pub fn policy(file: &Path) -> Result<ExitCode> {
    let (policy, problems) = Policy::parse(&input::read(file)?, &rules::specs());
    for problem in &problems {
        anstream::println!("{problem}");
    }
    let accounts = policy.shared.accounts.len();
    anstream::println!(
        "{accounts} accounts, {} locked rules, {} problems",
        policy.shared.locked.len(),
        problems.len()
    );
    Ok(ExitCode::from(u8::from(!problems.is_empty())))
}

/// Writes the managed schema.
pub fn schema() -> Result<ExitCode> {
    let schema = Policy::schema(&rules::specs());
    anstream::println!("{}", serde_json::to_string_pretty(&schema).map_err(|error| error.to_string())?);
    Ok(ExitCode::SUCCESS)
}
