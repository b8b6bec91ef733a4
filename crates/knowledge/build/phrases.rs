//! Makes `tables/phrases/*.phrases` into static tables: a module a file, a table a `[section]`.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

const SLOTS: [&str; 4] = ["party", "rival", "government", "favoured"];

/// Writes the tables; returns the words with which a phrase can begin.
pub fn write(folder: &Path, classes: &[&str], target: &Path) -> BTreeSet<String> {
    let mut starts = BTreeSet::new();
    let mut source = String::new();
    let mut files: Vec<_> =
        fs::read_dir(folder).expect("tables/phrases exists").flatten().map(|e| e.path()).collect();
    files.sort();
    for file in files {
        let name = file.file_stem().expect("a name").to_string_lossy().replace('-', "_");
        writeln!(source, "/// The sections of `{name}.phrases`.\npub mod {name} {{\n#[allow(unused_imports)]\nuse super::{{Class, Part, Phrase, Slot}};")
            .expect("a String");
        let text = fs::read_to_string(&file).expect("a phrase table is UTF-8");
        let mut open = false;
        for line in text.lines().map(|line| line.split('#').next().unwrap_or_default().trim()) {
            if let Some(section) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                source.push_str(if open { "];\n" } else { "" });
                let constant = section.replace('-', "_").to_uppercase();
                writeln!(source, "/// The phrases of `[{section}]`.\npub static {constant}: &[Phrase] = &[")
                    .expect("a String");
                open = true;
            } else if !line.is_empty() {
                assert!(open, "{}: phrases before a [section]", file.display());
                starts.extend(start(line));
                let parts: Vec<String> =
                    line.split_whitespace().map(|part| part_source(part, classes)).collect();
                writeln!(source, "&[{}],", parts.join(", ")).expect("a String");
            }
        }
        source.push_str(if open { "];\n}\n" } else { "}\n" });
    }
    fs::write(target, source).expect("OUT_DIR is writable");
    starts
}

/// The words of the first part; a slot or a class begins elsewhere.
fn start(line: &str) -> Vec<String> {
    let first = line.split_whitespace().next().unwrap_or_default();
    assert!(!first.starts_with(['(', '~']), "a phrase begins with a word, a class or a slot: {line}");
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
        return format!("Part::Slot(Slot::{}{}, {optional})", slot[..1].to_uppercase(), &slot[1..]);
    }
    if let Some(class) = within('{', '}') {
        assert!(classes.contains(&class), "no such class: {part}");
        return format!("Part::Class(Class::{}, {optional})", class.replace('-', "_").to_uppercase());
    }
    let words = part.to_lowercase();
    let (stems, whole): (Vec<&str>, Vec<&str>) = words.split('|').partition(|word| word.ends_with('*'));
    let stems: Vec<&str> = stems.iter().map(|stem| stem.trim_end_matches('*')).collect();
    format!("Part::Words(&{whole:?}, &{stems:?}, {optional})")
}
