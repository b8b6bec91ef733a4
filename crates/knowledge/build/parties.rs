//! Makes `tables/parties.tsv` into a static table, sorted by the folded form.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// The kinds whose first word becomes the class `party`.
const SPOKEN: [&str; 5] = ["name", "word", "short", "weak", "bloc"];

/// A row of the static table: folded form, as written, kind, party.
type Row = (String, String, String, String);

/// Writes the table; returns the first word of every form that can stand in running text.
pub fn write(table: &Path, target: &Path) -> Vec<String> {
    let text = fs::read_to_string(table).expect("the table of parties is UTF-8");
    let mut rows: Vec<Row> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')).skip(1) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [kind, _country, party, forms] = columns[..] else { panic!("parties.tsv: {line}") };
        for form in forms.split(';') {
            rows.push((form.to_lowercase(), form.to_owned(), kind.to_owned(), party.to_owned()));
            if SPOKEN.contains(&kind) {
                rows.extend(
                    genitives(form)
                        .map(|form| (form.to_lowercase(), form, kind.to_owned(), party.to_owned())),
                );
            }
        }
    }
    rows.sort();
    rows.dedup();
    let parties = parties(&rows);
    let mut source = String::from("static FORMS: &[PartyForm] = &[\n");
    for (folded, written, kind, party) in &rows {
        let kind = format!("{}{}", kind[..1].to_uppercase(), &kind[1..]);
        let number = parties.binary_search(party).expect("every party is listed");
        writeln!(source, "PartyForm {{ folded: {folded:?}, written: {written:?}, kind: PartyKind::{kind}, party: Party({number}) }},")
            .expect("a String");
    }
    source.push_str("];\n");
    fs::write(target, source).expect("OUT_DIR is writable");
    let spoken = rows.iter().filter(|row| SPOKEN.contains(&row.2.as_str()));
    spoken.filter_map(|row| first_word(&row.0)).collect()
}

fn parties(rows: &[Row]) -> Vec<String> {
    let mut parties: Vec<String> = rows.iter().map(|row| row.3.clone()).collect();
    parties.sort();
    parties.dedup();
    parties
}

/// "Høyres", "SF's"; after a final s only the apostrophe, which no token keeps.
fn genitives(form: &str) -> impl Iterator<Item = String> {
    let sibilant = form.ends_with(['s', 'S', 'x', 'z']);
    (!sibilant).then(|| [format!("{form}s"), format!("{form}'s")]).into_iter().flatten()
}

/// As the tokeniser cuts it: a hyphen is a token of its own.
fn first_word(folded: &str) -> Option<String> {
    folded.split([' ', '-']).next().map(str::to_owned)
}
