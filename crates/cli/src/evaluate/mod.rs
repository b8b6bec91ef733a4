//! `omhu evaluate`: how often the rules are right on labelled posts that were written before them.
//! Each set is split by a hash of the id: one half to work with, the other only with `--final`.

mod kinds;
mod labels;
mod media;
mod posts;
mod score;
mod spans;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use omhu_core::Checker;

use self::spans::{Expectation, PERSONAL};
use crate::input::Result;

#[derive(Args)]
pub struct Options {
    /// The half that is not worked with.
    #[arg(long = "final")]
    final_half: bool,
    /// Name the posts that are judged wrongly; not in the final half.
    #[arg(long, conflicts_with = "final_half")]
    misses: bool,
    /// The folder with the sets.
    #[arg(long, default_value = "tests/corpora")]
    folder: PathBuf,
}

/// Evaluates every set of the folder.
pub fn run(options: &Options) -> Result<ExitCode> {
    let checker = Checker::default();
    let half = if options.final_half { "final" } else { "working" };
    anstream::println!("The {half} half of each set, as posts on official accounts where it names none.");
    let spans: [(&str, Expectation, &[&str]); 3] = [
        ("personal-data", spans::expected_values, &PERSONAL),
        ("abbreviations", spans::expected_terms, &["abbreviations/unexplained"]),
        ("quiet", |_| Vec::new(), &PERSONAL),
    ];
    for (set, expected, rules) in spans {
        anstream::println!("\n{set}");
        let posts = posts::read(options, set)?;
        for (heading, score) in spans::by_span(&posts, &checker, expected, rules, options.misses) {
            anstream::println!("  {heading:40} {}", score.line());
        }
    }
    anstream::println!("\npersonal-data-kinds");
    for (heading, kind) in
        kinds::by_kind(&posts::read(options, "personal-data-kinds")?, &checker, options.misses)
    {
        anstream::println!("  {heading:42} {}", kind.line());
    }
    anstream::println!("\nparty-politics");
    labels::by_label(&posts::read(options, "party-politics")?, &checker, options.misses);
    anstream::println!("\nmedia");
    for (rule, score, unbound) in media::by_rule(&posts::read(options, "media")?, &checker, options.misses) {
        anstream::println!("  {rule:40} {}, {unbound} on accounts it does not bind", score.line());
    }
    Ok(ExitCode::SUCCESS)
}
