//! How well `party-politics/campaigning` judges a file of labelled posts (JSON lines), by language:
//! `cargo run -p omhu-core --example evaluate_party -- FILE [working|final]`.
//!
//! N must reach a warning, A must be silent, G may be hinted at. The working half is the posts whose
//! FNV-1a hash of the id is even; the wrong ones are named there, never in the final half.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::{env, fs, io};

use omhu_core::Checker;
use omhu_core::draft::{Account, AccountKind, Draft};
use omhu_core::report::{Finding, Severity};
use serde_json::Value;

/// 64-bit FNV-1a.
fn hash(id: &str) -> u64 {
    id.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

fn finding(checker: &Checker, text: &str) -> Option<Finding> {
    let account = Account { kind: AccountKind::Official, ..Account::default() };
    let draft = Draft { text: text.to_owned(), account, ..Draft::default() };
    checker.check(&draft).findings.into_iter().find(|finding| finding.rule == "party-politics/campaigning")
}

fn is_right(label: &str, severity: Option<Severity>) -> bool {
    match label {
        "N" => severity >= Some(Severity::Warning),
        "G" => severity <= Some(Severity::Hint),
        _ => severity.is_none(),
    }
}

/// Judges one half of a file; with the wrong ones by name or only counted.
fn evaluate(posts: &str, final_half: bool, out: &mut impl io::Write) -> io::Result<()> {
    let checker = Checker::default();
    let mut counts: BTreeMap<(String, String), (u32, u32)> = BTreeMap::new();
    for line in posts.lines().filter(|line| !line.trim().is_empty()) {
        let post: Value = serde_json::from_str(line)?;
        let field = |name: &str| post[name].as_str().unwrap_or_default().to_owned();
        if (hash(&field("id")) % 2 == 1) != final_half {
            continue;
        }
        let found = finding(&checker, &field("text"));
        let right = is_right(&field("label"), found.as_ref().map(|found| found.severity));
        let count = counts.entry((field("language"), field("label"))).or_default();
        count.0 += u32::from(right);
        count.1 += 1;
        if !right && !final_half {
            let found = found.map(|found| format!("{:?}: {}", found.severity, found.message));
            writeln!(
                out,
                "{} {} {}\n    {}",
                field("id"),
                field("label"),
                field("text"),
                found.unwrap_or_default()
            )?;
        }
    }
    for ((language, label), (right, all)) in counts {
        writeln!(out, "{language} {label}: {right} of {all}")?;
    }
    Ok(())
}

fn main() -> io::Result<()> {
    let mut arguments = env::args().skip(1);
    let path = arguments.next().unwrap_or_else(|| "tests/corpora/party-politics.jsonl".to_owned());
    let final_half = arguments.next().is_some_and(|half| half == "final");
    let mut out = io::stdout().lock();
    evaluate(&fs::read_to_string(path)?, final_half, &mut out)?;
    out.flush()
}
