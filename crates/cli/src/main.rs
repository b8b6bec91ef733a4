//! `omhu`: the checks of the extension on a command line.

mod check;
mod evaluate;
mod input;
mod requirements;
mod rules;
mod sarif;
mod terminal;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use omhu_policy::UiLanguage;

/// Reads drafts of posts and says what to look at before they are published.
#[derive(Parser)]
#[command(name = "omhu", version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Check a draft. Findings of warning or more exit 1, unreadable input 2.
    Check(check::Options),
    /// The rules.
    Rules {
        #[command(subcommand)]
        command: rules::Command,
    },
    /// What a policy means, and what in it is not obeyed.
    Policy {
        /// The policy, JSON.
        file: PathBuf,
    },
    /// The schema of a policy for a browser's managed storage, JSON.
    Schema,
    /// What serves each of the requirements, run against its examples.
    Requirements {
        /// The folder with requirements.tsv and requirements.jsonl.
        #[arg(default_value = "tests/corpora")]
        folder: PathBuf,
    },
    /// How often the rules are right on labelled posts.
    Evaluate(evaluate::Options),
}

/// A language of the words.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Language {
    Nb,
    Nn,
    Da,
    En,
}

impl From<Language> for UiLanguage {
    fn from(language: Language) -> Self {
        match language {
            Language::Nb => Self::Nb,
            Language::Nn => Self::Nn,
            Language::Da => Self::Da,
            Language::En => Self::En,
        }
    }
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Check(options) => check::run(&options),
        Command::Rules { command } => rules::run(&command),
        Command::Policy { file } => rules::policy(&file),
        Command::Schema => rules::schema(),
        Command::Requirements { folder } => requirements::run(&folder),
        Command::Evaluate(options) => evaluate::run(&options),
    };
    result.unwrap_or_else(|error| {
        anstream::eprintln!("omhu: {error}");
        ExitCode::from(2)
    })
}
