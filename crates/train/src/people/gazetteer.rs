//! The lexicon: names of people and places, and how common words are.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::Result;
use omhu_core::people::lexicon::{Known, Lexicon};
use omhu_core::people::units::hash;

use crate::corpora::lines;
use crate::roles::posts::posts;

/// Our own list.
const NAMES: &str = include_str!("names.txt");

/// The lists of people's names. The last column of the Danish ones tells the origin.
const PEOPLE: [(&str, u8); 4] = [
    ("names/no_given.tsv", Known::GIVEN),
    ("names/no_surname.tsv", Known::SURNAME),
    ("names/da_given.tsv", Known::GIVEN),
    ("names/da_surname.tsv", Known::SURNAME),
];

/// The lists whose second column is a place.
const PLACES: [&str; 4] = [
    "places/no_postal.tsv",
    "places/no_municipalities.tsv",
    "places/dk_postal.tsv",
    "places/dk_municipalities.tsv",
];

/// Hashes, cut and in their order, with what is known.
pub type Entries = BTreeMap<u32, u8>;

/// Reads the lists.
pub fn entries(corpora: &Path) -> Result<Entries> {
    let mut entries = Entries::new();
    let mut add = |word: &str, known: u8| {
        *entries.entry(key(&word.to_lowercase())).or_default() |= known;
    };
    for (file, known) in PEOPLE {
        rows(corpora, file)?.iter().filter(|row| !is_counted(row)).for_each(|row| add(&row[0], known));
    }
    for row in PLACES.iter().map(|file| rows(corpora, file)).collect::<Result<Vec<_>>>()?.concat() {
        let place = row[1].split(' ').next().unwrap_or_default();
        if place.chars().count() > 2 {
            add(place, Known::PLACE);
        }
    }
    for (title, names) in lists() {
        let known = match title.split(':').next() {
            Some("given") => Known::GIVEN,
            Some("surname") => Known::SURNAME,
            _ => Known::PLACE,
        };
        names.split_whitespace().for_each(|name| add(name, known));
    }
    for (name, known) in of_posts()? {
        add(&name, known);
    }
    common(corpora, &mut entries)?;
    Ok(entries)
}

/// The names in the posts that were written for the roles: the last word is a surname, what stands before it given.
fn of_posts() -> Result<Vec<(String, u8)>> {
    let mut names = Vec::new();
    for named in posts("tests/corpora/roles.jsonl")?.iter().flat_map(|post| &post.people) {
        let words: Vec<&str> = named.text.split([' ', '-']).filter(|word| is_written_out(word)).collect();
        for (at, word) in words.iter().enumerate() {
            let is_last = at > 0 && at + 1 == words.len();
            names.push(((*word).to_owned(), if is_last { Known::SURNAME } else { Known::GIVEN }));
        }
    }
    Ok(names)
}

/// No initial, no particle.
fn is_written_out(word: &str) -> bool {
    word.chars().count() > 2 && word.starts_with(char::is_uppercase) && !word.ends_with('.')
}

/// Given names or surnames of every origin.
pub fn people(corpora: &Path, wanted: u8) -> Result<Vec<String>> {
    let mut names = BTreeSet::new();
    for (file, _) in PEOPLE.iter().filter(|(_, known)| *known == wanted) {
        names.extend(
            rows(corpora, file)?.into_iter().filter(|row| !is_counted(row)).map(|row| row[0].clone()),
        );
    }
    let title = if wanted == Known::GIVEN { "given" } else { "surname" };
    let own = lists().filter(|(list, _)| list.starts_with(title));
    names.extend(own.flat_map(|(_, names)| names.split_whitespace()).map(str::to_owned));
    names.retain(|name| name.chars().count() > 2);
    Ok(names.into_iter().collect())
}

/// Given names and surnames of the North in lower case.
pub fn nordic(corpora: &Path) -> Result<BTreeSet<String>> {
    let mut nordic = BTreeSet::new();
    for (file, _) in PEOPLE {
        let own = |row: &&Vec<String>| {
            file.contains("/no_") || row.last().is_some_and(|origin| origin.contains("danish"))
        };
        nordic.extend(rows(corpora, file)?.iter().filter(own).map(|row| row[0].to_lowercase()));
    }
    let own = lists().filter(|(title, _)| title.contains("Nor"));
    nordic.extend(own.flat_map(|(_, names)| names.split_whitespace()).map(str::to_lowercase));
    Ok(nordic)
}

/// Names that were counted in the corpora stay out: what is measured might have brought them there.
fn is_counted(row: &[String]) -> bool {
    row.iter().any(|cell| cell.starts_with("NorNE"))
}

/// Titles and names of our own lists.
fn lists() -> impl Iterator<Item = (&'static str, &'static str)> {
    NAMES.split("# ").filter_map(|list| list.split_once('\n'))
}

fn key(word: &str) -> u32 {
    Lexicon::cut(hash(word))
}

fn rows(corpora: &Path, file: &str) -> Result<Vec<Vec<String>>> {
    let lines = lines(corpora, file)?;
    let rows = lines.iter().filter(|line| !line.starts_with('#') && !line.is_empty());
    Ok(rows.map(|line| line.split('\t').map(str::to_owned).collect()).collect())
}

/// How common words are, in bokmål or in Danish: names, and words above the first step.
fn common(corpora: &Path, entries: &mut Entries) -> Result<()> {
    /// Hundredths of powers of ten of a word's share.
    const STEPS: [i32; 3] = [-500, -450, -400];
    let mut shares = BTreeMap::new();
    for row in [rows(corpora, "freq/nb.tsv")?, rows(corpora, "freq/da.tsv")?].concat() {
        let share: i32 = row[1].parse()?;
        let best = shares.entry(key(&row[0])).or_insert(share);
        *best = share.max(*best);
    }
    for (key, share) in shares {
        let level = STEPS.iter().filter(|step| share > **step).count().max(1) as u8;
        if share > STEPS[0] || entries.contains_key(&key) {
            *entries.entry(key).or_default() |= level * Known::COMMON;
        }
    }
    Ok(())
}
