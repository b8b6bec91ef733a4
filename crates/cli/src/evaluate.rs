//! `omhu evaluate`: how often the rules are right on labelled posts that were written before them.
//! Each set is split by a hash of the id: one half to work with, the other only with `--final`.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use omhu_core::Checker;
use omhu_core::draft::{Account, AccountKind, Country, Draft};
use omhu_core::report::{Place, Report, Severity};
use serde::Deserialize;

use crate::input::{self, Result};

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

/// A labelled post.
#[derive(Deserialize)]
struct Post {
    id: String,
    #[serde(default)]
    language: String,
    #[serde(default)]
    country: Option<Country>,
    text: String,
    #[serde(default)]
    label: Option<String>,
    #[serde(default)]
    unexplained: Vec<String>,
    #[serde(default)]
    expect: Vec<Expected>,
}

#[derive(Deserialize)]
struct Expected {
    rule: String,
    #[serde(rename = "match")]
    words: String,
}

impl Post {
    fn draft(&self) -> Draft {
        let account = Account { kind: AccountKind::Official, ..Account::default() };
        Draft { text: self.text.clone(), country: self.country, account, ..Draft::default() }
    }
}

/// Right and wrong answers under one heading.
#[derive(Default)]
struct Score {
    found: usize,
    missed: usize,
    false_alarms: usize,
}

impl Score {
    fn line(&self) -> String {
        let share = |part: usize, whole: usize| if whole == 0 { 1.0 } else { part as f64 / whole as f64 };
        let recall = share(self.found, self.found + self.missed);
        let precision = share(self.found, self.found + self.false_alarms);
        format!(
            "recall {recall:.3} precision {precision:.3} ({} found, {} missed, {} false)",
            self.found, self.missed, self.false_alarms
        )
    }
}

/// Evaluates every set of the folder.
pub fn run(options: &Options) -> Result<ExitCode> {
    let checker = Checker::default();
    let half = if options.final_half { "final" } else { "working" };
    anstream::println!("The {half} half of each set, as posts on official accounts.");
    let spans: [(&str, Expectation, &[&str]); 3] = [
        ("personal-data", expected_values, &PERSONAL),
        ("abbreviations", expected_terms, &["abbreviations/unexplained"]),
        ("quiet", |_| Vec::new(), &PERSONAL),
    ];
    for (set, expected, rules) in spans {
        anstream::println!("\n{set}");
        for (heading, score) in by_span(&posts(options, set)?, &checker, expected, rules, options.misses) {
            anstream::println!("  {heading:40} {}", score.line());
        }
    }
    anstream::println!("\nparty-politics");
    by_label(&posts(options, "party-politics")?, &checker, options.misses);
    Ok(ExitCode::SUCCESS)
}

const PERSONAL: [&str; 4] = [
    "personal-data/norwegian-national-id",
    "personal-data/danish-cpr",
    "personal-data/phone-number",
    "personal-data/email-address",
];

/// The rule and the words of each finding that a post must have.
type Expectation = fn(&Post) -> Vec<(String, String)>;

fn expected_values(post: &Post) -> Vec<(String, String)> {
    post.expect.iter().map(|expected| (expected.rule.clone(), expected.words.clone())).collect()
}

fn expected_terms(post: &Post) -> Vec<(String, String)> {
    post.unexplained.iter().map(|term| ("abbreviations/unexplained".to_owned(), term.clone())).collect()
}

/// The posts of the half that was asked for.
fn posts(options: &Options, set: &str) -> Result<Vec<Post>> {
    let path = options.folder.join(format!("{set}.jsonl"));
    let lines = input::read(&path)?;
    let parse = |line: &str| {
        serde_json::from_str::<Post>(line).map_err(|error| format!("{}: {error}", path.display()))
    };
    let posts: Vec<Post> =
        lines.lines().filter(|line| !line.trim().is_empty()).map(parse).collect::<Result<_>>()?;
    Ok(posts.into_iter().filter(|post| is_final(&post.id) == options.final_half).collect())
}

/// FNV-1a of the id; odd is the final half.
fn is_final(id: &str) -> bool {
    let hash = id.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    hash % 2 == 1
}

/// Compares the marked words, rule by rule and language by language.
fn by_span(
    posts: &[Post],
    checker: &Checker,
    expected: Expectation,
    rules: &[&str],
    misses: bool,
) -> BTreeMap<String, Score> {
    let mut scores: BTreeMap<String, Score> = BTreeMap::new();
    for post in posts {
        let mut marked = marked(&checker.check(&post.draft()), &post.text, rules);
        let mut add = |rule: &str, field: fn(&mut Score) -> &mut usize| {
            for heading in [rule.to_owned(), format!("in {}", post.language)] {
                *field(scores.entry(heading).or_default()) += 1;
            }
        };
        for wanted in expected(post) {
            if let Some(at) = marked.iter().position(|found| *found == wanted) {
                marked.swap_remove(at);
                add(&wanted.0, |score| &mut score.found);
            } else {
                add(&wanted.0, |score| &mut score.missed);
                miss(misses, post, &format!("missed {}", wanted.1));
            }
        }
        for (rule, words) in marked {
            add(&rule, |score| &mut score.false_alarms);
            miss(misses, post, &format!("false {rule} {words}"));
        }
    }
    scores
}

fn marked(report: &Report, text: &str, rules: &[&str]) -> Vec<(String, String)> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let findings = report.findings.iter().filter(|finding| {
        rules.contains(&finding.rule)
            && finding.target.place == Place::Text
            && finding.severity > Severity::Info
    });
    findings
        .filter_map(|finding| {
            let span = finding.span?;
            let words = units.get(span.start as usize..span.end as usize)?;
            Some((finding.rule.to_owned(), String::from_utf16_lossy(words)))
        })
        .collect()
}

/// N must warn, A must be silent, G may hint.
fn by_label(posts: &[Post], checker: &Checker, misses: bool) {
    let mut scores: BTreeMap<(String, String), (usize, usize)> = BTreeMap::new();
    for post in posts {
        let report = checker.check(&post.draft());
        let of_rule = report.findings.iter().filter(|finding| finding.rule == "party-politics/campaigning");
        let severity = of_rule.map(|finding| finding.severity).max();
        let label = post.label.clone().unwrap_or_default();
        let right = match label.as_str() {
            "N" => severity >= Some(Severity::Warning),
            "A" => severity.is_none(),
            _ => severity <= Some(Severity::Hint),
        };
        let (rights, all) = scores.entry((label, post.language.clone())).or_default();
        *rights += usize::from(right);
        *all += 1;
        if !right {
            miss(misses, post, &format!("{} is {severity:?}", post.label.as_deref().unwrap_or_default()));
        }
    }
    for ((label, language), (right, all)) in scores {
        let wanted = match label.as_str() {
            "N" => "warning or more",
            "A" => "silent",
            _ => "at most hint",
        };
        anstream::println!("  {label} {language}: {right} of {all} {wanted}");
    }
}

fn miss(print: bool, post: &Post, what: &str) {
    if print {
        anstream::println!("    {}: {what}: {}", post.id, post.text.replace('\n', " ⏎ "));
    }
}
