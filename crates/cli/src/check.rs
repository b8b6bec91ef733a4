//! `omhu check`.

use std::io::{BufRead, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use omhu_core::Checker;
use omhu_core::draft::{AccountKind, Draft};
use omhu_core::report::{Report, Severity};
use rayon::prelude::*;

use crate::input::{self, Result};
use crate::{Language, sarif, terminal};

/// How many lines are judged at a time, on all cores.
const BATCH: usize = 4096;

#[derive(Args)]
pub struct Options {
    /// The policy, JSON.
    #[arg(long)]
    policy: Option<PathBuf>,
    /// Whose account it is, where the draft does not say.
    #[arg(long, value_parser = account_kind)]
    account: Option<AccountKind>,
    /// The language of the words; not of the draft.
    #[arg(long)]
    language: Option<Language>,
    /// Say also who is named in the post.
    #[arg(long)]
    people: bool,
    /// How to write the report.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// A draft (JSON) or a plain text; for jsonl one draft a line. Standard input for `-`.
    #[arg(default_value = "-")]
    file: PathBuf,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
    Jsonl,
    Sarif,
}

fn account_kind(word: &str) -> std::result::Result<AccountKind, String> {
    serde_json::from_value(word.into())
        .map_err(|_| "one of: official, minister, politician, professional, personal, unknown".to_owned())
}

/// Checks what the options name.
pub fn run(options: &Options) -> Result<ExitCode> {
    let policy = input::policy(options.policy.as_deref())?;
    let mut checker = Checker::new(policy);
    if let Some(language) = options.language {
        checker = checker.speaking(language.into());
    }
    if matches!(options.format, Format::Jsonl) {
        return lines(options, &checker);
    }
    let draft = one(options)?;
    let report = report(&draft, options, &checker);
    let written = match options.format {
        Format::Json => serde_json::to_string_pretty(&report).map_err(|error| error.to_string())?,
        Format::Sarif => sarif::write(&draft, &report, &options.file.display().to_string()),
        Format::Text | Format::Jsonl => terminal::write(&draft, &report),
    };
    anstream::println!("{}", written.trim_end());
    Ok(ExitCode::from(u8::from(is_grave(&report))))
}

/// The draft of a file: JSON if it is an object, else plain text.
fn one(options: &Options) -> Result<Draft> {
    let content = input::read(&options.file)?;
    let is_json = content.trim_start().starts_with('{');
    let mut draft = if is_json {
        input::draft(&content).map_err(|error| format!("{}: not a draft: {error}", options.file.display()))?
    } else {
        Draft { text: content.trim_end_matches(['\r', '\n']).to_owned(), ..Draft::default() }
    };
    set_account(&mut draft, options);
    if !is_json && options.account.is_none() {
        anstream::eprintln!(
            "omhu: the account is unknown, so little but personal data was judged; say --account official"
        );
    }
    Ok(draft)
}

fn report(draft: &Draft, options: &Options, checker: &Checker) -> Report {
    let people = options.people.then(|| Checker::people(draft));
    Report { people, ..checker.check(draft) }
}

fn set_account(draft: &mut Draft, options: &Options) {
    if draft.account.kind == AccountKind::Unknown {
        draft.account.kind = options.account.unwrap_or_default();
    }
}

fn is_grave(report: &Report) -> bool {
    report.findings.iter().any(|finding| finding.severity >= Severity::Warning)
}

/// What became of one line.
struct Line {
    json: String,
    grave: bool,
    failed: bool,
}

/// One draft a line, one report a line, in order.
fn lines(options: &Options, checker: &Checker) -> Result<ExitCode> {
    let mut lines = input::open(&options.file)?.split(b'\n');
    let mut out = std::io::stdout().lock();
    let (mut grave, mut failed) = (false, false);
    // The first batches are small, so that a pipe that waits for an answer gets it.
    let mut size = 1;
    loop {
        let batch: Vec<Vec<u8>> =
            lines.by_ref().take(size).collect::<std::io::Result<_>>().map_err(|error| error.to_string())?;
        if batch.is_empty() {
            break;
        }
        let judged: Vec<Line> = batch.par_iter().filter_map(|line| judge(line, options, checker)).collect();
        for line in judged {
            grave |= line.grave;
            failed |= line.failed;
            writeln!(out, "{}", line.json).map_err(|error| error.to_string())?;
        }
        out.flush().map_err(|error| error.to_string())?;
        size = (size * 2).min(BATCH);
    }
    Ok(ExitCode::from(if failed { 2 } else { u8::from(grave) }))
}

fn judge(line: &[u8], options: &Options, checker: &Checker) -> Option<Line> {
    let line = String::from_utf8_lossy(line);
    if line.trim().is_empty() {
        return None;
    }
    Some(match input::draft(&line) {
        Ok(mut draft) => {
            set_account(&mut draft, options);
            let report = report(&draft, options, checker);
            let json =
                serde_json::to_string(&report).unwrap_or_else(|error| failure(&line, &error.to_string()));
            Line { json, grave: is_grave(&report), failed: false }
        }
        Err(error) => Line { json: failure(&line, &error), grave: false, failed: true },
    })
}

/// The answer to a line that is not a draft, with its id where one can be read.
fn failure(line: &str, error: &str) -> String {
    let value: serde_json::Value = serde_json::from_str(line).unwrap_or_default();
    serde_json::json!({"id": value.get("id"), "error": error}).to_string()
}
