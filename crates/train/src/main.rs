//! `omhu-train`: trains and measures the four models of `omhu-core`, and measures the rules of personal data.

mod corpora;
mod language;
mod linear;
mod meaning;
mod noise;
mod people;
mod personal_data;
mod replies;
mod roles;

use std::path::PathBuf;

use anyhow::{Result, bail};
use clap::{Parser, Subcommand, ValueEnum};

/// Trains and measures the models of languages, of people's names and their roles, and of what dates and codes mean.
#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Trains a model and writes it where omhu-core embeds it. The same corpora give the same bytes.
    Train {
        /// Which one.
        model: Model,
        /// The folder with the corpora: CORPORA=folder.
        #[arg(value_parser = folder)]
        corpora: PathBuf,
    },
    /// Measures a model that omhu-core embeds, or the rules of personal data.
    Evaluate {
        /// Which.
        what: Measured,
        /// The folder with the corpora: CORPORA=folder.
        #[arg(value_parser = folder)]
        corpora: PathBuf,
        /// The split that nothing was chosen by.
        #[arg(long = "final")]
        final_split: bool,
        /// Name what is judged wrongly; not in the final split.
        #[arg(long, conflicts_with = "final_split")]
        misses: bool,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum Model {
    Language,
    People,
    Roles,
    Meaning,
}

#[derive(Clone, Copy, ValueEnum)]
enum Measured {
    Language,
    People,
    Roles,
    PersonalData,
}

fn folder(argument: &str) -> Result<PathBuf> {
    let path = PathBuf::from(argument.strip_prefix("CORPORA=").unwrap_or(argument));
    if !path.join("ner").is_dir() {
        bail!("{}: no corpora there (a folder with ner, lid, names, freq)", path.display());
    }
    Ok(path)
}

fn main() -> Result<()> {
    match Arguments::parse().command {
        Command::Train { model: Model::Language, corpora } => language::train(&corpora),
        Command::Train { model: Model::People, corpora } => people::train(&corpora),
        Command::Train { model: Model::Roles, corpora } => roles::train(&corpora),
        Command::Train { model: Model::Meaning, corpora } => meaning::train(&corpora),
        Command::Evaluate { what: Measured::Language, corpora, final_split, misses } => {
            language::evaluate(&corpora, final_split, misses)
        }
        Command::Evaluate { what: Measured::People, corpora, final_split, misses } => {
            people::evaluate(&corpora, final_split, misses)
        }
        Command::Evaluate { what: Measured::Roles, corpora, final_split, misses } => {
            roles::report(&corpora, final_split, misses)
        }
        Command::Evaluate { what: Measured::PersonalData, corpora, final_split, misses } => {
            personal_data::evaluate(&corpora, final_split, misses)
        }
    }
}
