//! Makes `tables/acronyms.tsv` into a sorted table and `tables/words/*.words` into two automata: one reads words forwards (whole words and stems),
//! one backwards (the last part of a compound).

mod build {
    pub mod parties;
    pub mod phrases;
}

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// A bit for each class.
type Mask = [u64; 3];

/// For each word: the classes it has as a whole word, and those of every word that begins (or ends) so.
type Words = BTreeMap<String, (Mask, Mask)>;

fn main() {
    println!("cargo::rerun-if-changed=tables");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    println!("cargo::rerun-if-changed=build");
    let mut sections = read_sections(Path::new("tables/words"));
    let parties = build::parties::write(Path::new("tables/parties.tsv"), &out.join("parties.rs"));
    sections.entry("party".to_owned()).or_default().extend(parties);
    let names: Vec<&str> = sections.keys().map(String::as_str).collect();
    let starts = build::phrases::write(Path::new("tables/phrases"), &names, &out.join("phrases.rs"));
    sections.extend(starts.into_iter().map(|(file, starts)| (format!("starts_{file}"), starts)));
    let names: Vec<&String> = sections.keys().collect();
    assert!(names.len() <= 192, "more than 192 word classes");

    let mut forwards = Words::new();
    let mut backwards = Words::new();
    for (bit, words) in sections.values().enumerate() {
        for word in words {
            let mask = if let Some(head) = word.strip_prefix('*') {
                &mut backwards.entry(head.chars().rev().collect()).or_default().1
            } else if let Some(stem) = word.strip_suffix('*') {
                &mut forwards.entry(stem.to_owned()).or_default().1
            } else {
                &mut forwards.entry(word.clone()).or_default().0
            };
            mask[bit / 64] |= 1 << (bit % 64);
        }
    }
    let mut sets = BTreeSet::from([Mask::default()]);
    sets.extend(forwards.values().chain(backwards.values()).flat_map(|&(whole, part)| [whole, part]));
    let sets: Vec<Mask> = sets.into_iter().collect();
    write_automaton(&out.join("forwards.fst"), &forwards, &sets);
    write_automaton(&out.join("backwards.fst"), &backwards, &sets);
    fs::write(out.join("classes.rs"), classes_source(&names, &sets)).expect("OUT_DIR is writable");
    fs::write(out.join("acronyms.rs"), acronyms_source(Path::new("tables/acronyms.tsv")))
        .expect("OUT_DIR is writable");
}

/// Every `[section]` of every file, with its words.
fn read_sections(folder: &Path) -> BTreeMap<String, BTreeSet<String>> {
    let mut sections: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut files: Vec<_> =
        fs::read_dir(folder).expect("tables/words exists").flatten().map(|e| e.path()).collect();
    files.sort();
    for file in files {
        let text = fs::read_to_string(&file).expect("a word table is UTF-8");
        let mut section = None;
        for line in text.lines().map(|line| line.split('#').next().unwrap_or_default().trim()) {
            if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                section = Some(name.to_owned());
                sections.entry(name.to_owned()).or_default();
            } else if !line.is_empty() {
                let name =
                    section.as_ref().unwrap_or_else(|| panic!("{}: words before a [class]", file.display()));
                let words = line.split_whitespace().map(str::to_lowercase);
                sections.entry(name.clone()).or_default().extend(words);
            }
        }
    }
    sections
}

/// The value of a word is two indices into the sets: whole word in the low half, stem in the high half.
fn write_automaton(path: &Path, words: &Words, sets: &[Mask]) {
    let index = |mask: Mask| sets.binary_search(&mask).expect("every set is listed") as u64;
    let mut builder = fst::MapBuilder::memory();
    for (word, &(whole, part)) in words {
        builder.insert(word, index(whole) | index(part) << 32).expect("a BTreeMap is sorted");
    }
    fs::write(path, builder.into_inner().expect("in memory")).expect("OUT_DIR is writable");
}

/// The rows as `Acronym` literals, sorted by the short form in lower case.
fn acronyms_source(path: &Path) -> String {
    let table = fs::read_to_string(path).expect("the table is UTF-8");
    let lines = table.lines().filter(|line| !line.starts_with('#')).skip(1);
    let mut rows: Vec<(String, String)> = lines
        .map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            let [short, country, nb, nn, da, kind] = cells[..] else { panic!("{}: {line:?}", path.display()) };
            let established = kind.ends_with("+est");
            let key = short.to_lowercase();
            let row = format!(
                "Acronym {{ key: {key:?}, short: {short:?}, country: {country:?}, long: [{nb:?}, {nn:?}, {da:?}], established: {established} }},\n"
            );
            (key, row)
        })
        .collect();
    rows.sort();
    let rows: String = rows.into_iter().map(|(_, row)| row).collect();
    format!("static ACRONYMS: &[Acronym] = &[\n{rows}];\n")
}

fn classes_source(names: &[&String], sets: &[Mask]) -> String {
    let mut source = String::from("impl Class {\n");
    for (bit, name) in names.iter().enumerate() {
        let constant = name.replace('-', "_").to_uppercase();
        writeln!(source, "/// The words of `[{name}]`.\npub const {constant}: Class = Class({bit});")
            .expect("a String");
    }
    writeln!(source, "}}\npub(super) static SETS: &[[u64; 3]] = &{sets:?};").expect("a String");
    source
}
