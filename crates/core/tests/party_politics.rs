//! The labelled posts of the project's specification: what must fire, what must be silent, what may
//! at most be hinted at; and that no rule knows them by heart.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use omhu_core::Checker;
use omhu_core::draft::{Account, AccountKind, Draft};
use omhu_core::report::Severity;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Label and text.
fn posts() -> Vec<(String, String)> {
    let table = fs::read_to_string(root().join("tests/corpora/posts.tsv")).expect("the posts are there");
    let row = |line: &str| {
        let columns: Vec<&str> = line.split('\t').collect();
        (columns[2].to_owned(), columns[4].to_owned())
    };
    table.lines().skip(1).map(row).collect()
}

fn severity(text: &str) -> Option<Severity> {
    let account = Account { kind: AccountKind::Official, ..Account::default() };
    let draft = Draft { text: text.to_owned(), account, ..Draft::default() };
    let report = Checker::default().check(&draft);
    let found = report.findings.iter().find(|finding| finding.rule == "party-politics/campaigning");
    found.map(|finding| finding.severity)
}

fn wrong(label: &str, right: impl Fn(Option<Severity>) -> bool) -> Vec<String> {
    let of_label = posts().into_iter().filter(|(own, _)| own == label);
    let judged = of_label.map(|(_, text)| (severity(&text), text));
    judged
        .filter(|(severity, _)| !right(*severity))
        .map(|(severity, text)| format!("{severity:?} {text}"))
        .collect()
}

#[test]
fn what_is_allowed_is_silent() {
    assert_eq!(wrong("A", |severity| severity.is_none()), [""; 0]);
}

#[test]
fn what_is_not_allowed_is_shown_before_publishing() {
    let missed = wrong("N", |severity| severity >= Some(Severity::Warning));
    assert!(missed.len() <= 3, "{missed:#?}");
}

#[test]
fn what_is_doubtful_is_hinted_at_most() {
    assert_eq!(wrong("G", |severity| severity <= Some(Severity::Hint)), [""; 0]);
}

/// Words in lower case, without signs.
fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for path in fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
        if path.is_dir() { files(&path, found) } else { found.push(path) }
    }
}

/// Four words in a row, in one line of code or table.
#[test]
fn no_rule_knows_the_posts_by_heart() {
    let runs: BTreeSet<Vec<String>> = posts()
        .iter()
        .flat_map(|(_, text)| words(text).windows(4).map(<[String]>::to_vec).collect::<Vec<_>>())
        .collect();
    let mut sources = Vec::new();
    for member in fs::read_dir(root().join("crates")).expect("the workspace has crates").flatten() {
        files(&member.path().join("src"), &mut sources);
    }
    files(&root().join("crates/knowledge/tables"), &mut sources);
    let mut known = Vec::new();
    for source in sources {
        let Ok(text) = fs::read_to_string(&source) else { continue };
        for line in text.lines() {
            let line = words(line);
            known.extend(
                line.windows(4)
                    .filter(|run| runs.contains(*run))
                    .map(|run| format!("{}: {run:?}", source.display())),
            );
        }
    }
    assert_eq!(known, [""; 0]);
}
