//! Plain statements of what a value is, made from labels and frames: what everybody says so plainly that hardly a writer writes it.

use omhu_samples::Random;

use super::lines::Line;

const TABLE: &str = include_str!("plain.tsv");

const LANGUAGES: [&str; 3] = ["nb", "nn", "da"];
const NUMBERS: [&str; 5] = ["DOCUMENT", "CLIENT_ID", "CASE_NO", "CREDENTIAL", "PHONE"];
const OTHERS: [&str; 5] = ["BIRTHDATE", "ADDRESS", "PROPERTY", "nobody", "event"];

const NAMES: [&str; 28] = [
    "Kari",
    "Mohammed",
    "Ingrid",
    "Ole Martin",
    "Fatima",
    "Svein Hansen",
    "Aasta",
    "Piotr",
    "Lars",
    "Mette Nielsen",
    "Jens",
    "Amina Ali",
    "Liv",
    "Noah",
    "Emma Berg",
    "Thi Mai",
    "Arne",
    "Olena",
    "Søren Holm",
    "Birgit",
    "Yusuf",
    "Hege",
    "Astrid",
    "Per Olav",
    "Ahmad",
    "Sofie",
    "Gunnar Moen",
    "Zeynep",
];

/// A statement of each frame about each kind, with any of its labels. `value` gives one that is written as a value of a kind.
pub fn statements(
    random: &mut Random,
    mut value: impl FnMut(&str, &mut Random) -> Option<String>,
) -> Vec<Line> {
    let mut all = Vec::new();
    for language in LANGUAGES {
        for kind in NUMBERS.into_iter().chain(OTHERS) {
            let labels = rows(kind, language);
            for [frame, _] in rows("frame", language) {
                let [label, with_article] = *random.pick(&labels);
                let shape = match kind {
                    "nobody" => *random.pick(&NUMBERS),
                    "event" => "BIRTHDATE",
                    other => other,
                };
                let Some(written) = value(shape, random) else { continue };
                let marked = if kind == shape { format!("[[{written}]]") } else { written };
                let text = frame.replace("{D}", with_article).replace("{L}", label).replace("\\n", "\n");
                let text = text.replace("{N}", random.pick::<&str>(&NAMES)).replace("{V}", &marked);
                all.push(Line { kind: kind.to_owned(), text });
            }
        }
    }
    all
}

/// What the table says of a kind in a language.
fn rows(kind: &str, language: &str) -> Vec<[&'static str; 2]> {
    let rows = TABLE.lines().map(|line| line.split('\t').collect::<Vec<_>>());
    rows.filter(|row| row[..2.min(row.len())] == [kind, language])
        .map(|row| [row[2], row.get(3).copied().unwrap_or_default()])
        .collect()
}
