//! Makes `tables/phrases/*.phrases` into static tables: a module a file, a number a `[section]`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

const SLOTS: [&str; 4] = ["party", "rival", "government", "favoured"];

/// Writes the tables; returns the words with which a phrase of each file can begin.
pub fn write(folder: &Path, classes: &[&str], target: &Path) -> BTreeMap<String, BTreeSet<String>> {
    let mut starts = BTreeMap::new();
    let mut source = String::new();
    let mut files: Vec<_> =
        fs::read_dir(folder).expect("tables/phrases exists").flatten().map(|e| e.path()).collect();
    files.sort();
    for file in files {
        let name = file.file_stem().expect("a name").to_string_lossy().replace('-', "_");
        let text = fs::read_to_string(&file).expect("a phrase table is UTF-8");
        let table = Table::read(&text, classes);
        writeln!(source, "/// The phrases of `{name}.phrases`.\npub mod {name} {{\n{}}}", table.source())
            .expect("a String");
        starts.insert(name, table.words.into_keys().collect());
    }
    fs::write(target, source).expect("OUT_DIR is writable");
    starts
}

/// One file.
#[derive(Default)]
struct Table {
    sections: Vec<String>,
    /// The section of each phrase, and the phrase as source.
    phrases: Vec<(usize, String)>,
    /// The phrases that begin with a word.
    words: BTreeMap<String, Vec<usize>>,
    /// The phrases that begin with a class or a slot.
    others: Vec<usize>,
}

impl Table {
    fn read(text: &str, classes: &[&str]) -> Self {
        let mut table = Self::default();
        for line in text.lines().map(|line| line.split('#').next().unwrap_or_default().trim()) {
            if let Some(section) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                table.sections.push(section.to_owned());
            } else if !line.is_empty() {
                table.add(line, classes);
            }
        }
        table
    }

    fn add(&mut self, line: &str, classes: &[&str]) {
        let section =
            self.sections.len().checked_sub(1).unwrap_or_else(|| panic!("before a [section]: {line}"));
        let number = self.phrases.len();
        let parts: Vec<String> = line.split_whitespace().map(|part| part_source(part, classes)).collect();
        self.phrases.push((section, format!("&[{}]", parts.join(", "))));
        let words = start(line);
        if words.is_empty() {
            self.others.push(number);
        }
        for word in words {
            self.words.entry(word).or_default().push(number);
        }
    }

    fn source(&self) -> String {
        let mut source = String::from("use super::{Part, Phrases};\n");
        for (number, section) in self.sections.iter().enumerate() {
            let constant = section.replace('-', "_").to_uppercase();
            writeln!(source, "/// The number of `[{section}]`.\npub const {constant}: u8 = {number};")
                .expect("a String");
        }
        let phrases: Vec<String> =
            self.phrases.iter().map(|(section, phrase)| format!("({section}, {phrase})")).collect();
        let words: Vec<String> =
            self.words.iter().map(|(word, numbers)| format!("({word:?}, &{numbers:?})")).collect();
        writeln!(
            source,
            "/// All of them.\npub static PHRASES: Phrases = Phrases {{ all: &[{}], words: &[{}], others: &{:?} }};",
            phrases.join(",\n"),
            words.join(",\n"),
            self.others
        )
        .expect("a String");
        source
    }
}

/// The words of the first part; a slot or a class begins elsewhere.
fn start(line: &str) -> Vec<String> {
    let first = line.split_whitespace().next().unwrap_or_default();
    let whole = !first.starts_with(['(', '~']) && (first.starts_with(['<', '{']) || !first.contains('*'));
    assert!(whole, "a phrase begins with whole words, a class or a slot: {line}");
    if first.starts_with(['<', '{']) { Vec::new() } else { first.split('|').map(str::to_lowercase).collect() }
}

fn part_source(part: &str, classes: &[&str]) -> String {
    if let Some(reach) = part.strip_prefix('~') {
        return format!(
            "Part::Gap({})",
            reach.parse::<u8>().unwrap_or_else(|_| panic!("a gap is ~ and a number: {part}"))
        );
    }
    let inner = part.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    let optional = inner.is_some();
    let part = inner.unwrap_or(part);
    let within =
        |open, close| part.strip_prefix(open).and_then(|rest: &str| rest.strip_suffix::<char>(close));
    if let Some(slot) = within('<', '>') {
        assert!(SLOTS.contains(&slot), "no such slot: {part}");
        return format!("Part::Slot(super::Slot::{}{}, {optional})", slot[..1].to_uppercase(), &slot[1..]);
    }
    if let Some(class) = within('{', '}') {
        assert!(classes.contains(&class), "no such class: {part}");
        return format!("Part::Class(super::Class::{}, {optional})", class.replace('-', "_").to_uppercase());
    }
    let words = part.to_lowercase();
    let (stems, whole): (Vec<&str>, Vec<&str>) = words.split('|').partition(|word| word.ends_with('*'));
    let stems: Vec<&str> = stems.iter().map(|stem| stem.trim_end_matches('*')).collect();
    format!("Part::Words(&{whole:?}, &{stems:?}, {optional})")
}
