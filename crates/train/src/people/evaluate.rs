//! The figures of a model: by language, after role words, by origin, under noise, and what it mistakes.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Instant;

use anstream::println;
use anyhow::{Context, Result};
use omhu_core::people::model::{LABELS, LATER, Model};
use omhu_core::people::people_by;
use omhu_core::text::Text;

use super::folds;
use super::gazetteer;
use super::marked::{Marked, label_name};
use super::noise::Noise;
use super::random::Random;
use super::score::{Score, Span, spans};
use super::swap::Pool;
use crate::corpora::Split;

/// Prints the figures of the model in the file.
pub fn evaluate(corpora: &Path, file: &[u8], split: Split, misses: bool) -> Result<()> {
    let start = Instant::now();
    let model = Model::read(file).context("the model is cut off")?;
    println!("{} bytes, read in {:.1} ms", file.len(), start.elapsed().as_secs_f32() * 1e3);
    let folds = folds(corpora, split)?;
    noise_table(&model, &folds);
    roles(&model, &folds);
    origins(corpora, &model, &folds)?;
    mistakes(&model, &folds);
    calibration(&model, &folds);
    speed(&model, &folds);
    if misses {
        folds.iter().flatten().for_each(|sentence| name_misses(&model, sentence));
    }
    Ok(())
}

fn noise_table(model: &Model, folds: &[Vec<Marked>]) {
    println!("{:12} nb    nn    da    pooled P     R", "");
    line("clean", model, folds);
    for noise in Noise::EACH.into_iter().chain([Noise::All]) {
        let mut random = Random(2);
        let mut noised =
            |fold: &Vec<Marked>| fold.iter().map(|marked| noise.on(marked, &mut random)).collect();
        let noised: Vec<Vec<Marked>> = folds.iter().map(&mut noised).collect();
        line(&format!("{noise:?}"), model, &noised);
    }
}

fn line(name: &str, model: &Model, folds: &[Vec<Marked>]) {
    let scores: Vec<Score> = folds.iter().map(|fold| Score::of(model, fold)).collect();
    let all = scores.iter().fold(Score::default(), |all, score| all.and(*score));
    let f: Vec<String> = scores.iter().map(|score| format!("{:.3}", score.f())).collect();
    println!("{name:12} {} {:.3}  {:.3} {:.3}", f.join(" "), all.f(), all.precision(), all.recall());
}

/// A word that ends so, right before a name, says what somebody is.
const ROLES: &[&str] = &[
    "ordfører",
    "ordførar",
    "statsråd",
    "minister",
    "leder",
    "leiar",
    "elev",
    "pasient",
    "president",
    "direktør",
    "rektor",
    "lærer",
    "lærar",
    "professor",
    "sjef",
    "borgmester",
    "formand",
    "formann",
    "trener",
    "trenar",
    "forfatter",
    "forfattar",
    "lege",
    "læge",
    "advokat",
    "forsker",
    "forskar",
    "representant",
    "talsmann",
];

fn roles(model: &Model, folds: &[Vec<Marked>]) {
    let (mut found, mut all) = (0, 0);
    for sentence in folds.iter().flatten() {
        let seen = spans(model, sentence);
        for span in sentence.people() {
            let before = slice(sentence, (0, span.0)).to_lowercase();
            let word =
                before.strip_suffix(' ').and_then(|before| before.rsplit([' ', '\n', '"', '(']).next());
            if word.is_some_and(|word| ROLES.iter().any(|role| word.ends_with(role))) {
                all += 1;
                found += usize::from(seen.contains(&span));
            }
        }
    }
    println!("recall after a role: {found} of {all}, {:.3}", share(found, all));
}

/// A name is Nordic if the Nordic lists have one of its words, else of other origin.
fn origins(corpora: &Path, model: &Model, folds: &[Vec<Marked>]) -> Result<()> {
    let nordic = gazetteer::nordic(corpora)?;
    let mut counts = [(0, 0); 2];
    for sentence in folds.iter().flatten() {
        let seen = spans(model, sentence);
        for span in sentence.people() {
            let name = slice(sentence, span).to_lowercase();
            let own = name.split([' ', '-']).any(|word| is_nordic(&nordic, word));
            let (found, all) = &mut counts[usize::from(!own)];
            *found += usize::from(seen.contains(&span));
            *all += 1;
        }
    }
    for (origin, (found, all)) in ["Nordic", "other"].iter().zip(counts) {
        println!("recall of {origin} names: {found} of {all}, {:.3}", share(found, all));
    }
    let nordic = |name: &str| is_nordic(&nordic, name);
    recall_of("Nordic", &Pool::of(corpora, nordic)?, model, folds);
    recall_of("other", &Pool::of(corpora, |name| !nordic(name))?, model, folds);
    Ok(())
}

/// The same sentences for names of every origin: what differs is the names alone.
fn recall_of(origin: &str, pool: &Pool, model: &Model, folds: &[Vec<Marked>]) {
    let mut random = Random(3);
    let mut swap = |marked: &Marked| pool.swap(marked, &mut random);
    let sentences: Vec<Marked> = folds.iter().flatten().map(&mut swap).collect();
    println!("recall of {origin} names in the place of all: {:.3}", Score::of(model, &sentences).recall());
}

fn is_nordic(nordic: &BTreeSet<String>, word: &str) -> bool {
    nordic.contains(word) || word.strip_suffix('s').is_some_and(|word| nordic.contains(word))
}

/// What findings are that are no person's name, and what names become that are not found.
fn mistakes(model: &Model, folds: &[Vec<Marked>]) {
    let mut kinds = [0; LABELS];
    for sentence in folds.iter().flatten() {
        let (people, marked) = (sentence.people(), sentence.spans());
        for span in spans(model, sentence).iter().filter(|span| !people.contains(span)) {
            let label =
                marked.iter().find(|(other, _)| overlap(*other, *span)).map_or(0, |(_, label)| *label);
            kinds[label] += 1;
        }
    }
    let named: Vec<String> = (0..LABELS)
        .filter(|label| *label != LATER)
        .map(|label| format!("{} {}", label_name(label), kinds[label]))
        .collect();
    println!("false findings are: {}", named.join(", "));
}

fn overlap(a: Span, b: Span) -> bool {
    a.0 < b.1 && b.0 < a.1
}

/// Where the steps of the table end.
const CONFIDENT: [f32; 4] = [0.6, 0.7, 0.8, 0.9];

/// How many findings touch a person's name, by the confidence they have.
fn calibration(model: &Model, folds: &[Vec<Marked>]) {
    let mut counts = [(0, 0); 5];
    for sentence in folds.iter().flatten() {
        let (text, people) = (sentence.text(), sentence.people());
        for person in people_by(model, &text) {
            if let Some(span) = text.span(person.range) {
                let (right, all) =
                    &mut counts[CONFIDENT.iter().filter(|step| person.confidence >= **step).count()];
                *all += 1;
                *right += usize::from(people.iter().any(|other| overlap(*other, (span.start, span.end))));
            }
        }
    }
    for (step, (right, all)) in counts.iter().enumerate() {
        println!(
            "confidence from .{}: {right} of {all} touch a person, {:.3}",
            step + 5,
            share(*right, *all)
        );
    }
}

fn speed(model: &Model, folds: &[Vec<Marked>]) {
    let texts: Vec<Text> = folds.iter().flatten().map(Marked::text).collect();
    let bytes: usize = folds
        .iter()
        .flatten()
        .map(|sentence| sentence.chars.iter().map(|c| c.len_utf8()).sum::<usize>())
        .sum();
    let best = (0..5).map(|_| {
        let start = Instant::now();
        let found: usize = texts.iter().map(|text| people_by(model, text).len()).sum();
        std::hint::black_box(found);
        start.elapsed().as_secs_f32()
    });
    println!("{:.1} MB/s", bytes as f32 / best.fold(f32::MAX, f32::min) / 1e6);
}

fn name_misses(model: &Model, sentence: &Marked) {
    let (people, found) = (sentence.people(), spans(model, sentence));
    let around = |span: Span| {
        let end = slice(sentence, (span.1, u32::MAX)).chars().take(25).collect::<String>();
        let start: Vec<char> = slice(sentence, (0, span.0)).chars().collect();
        let start: String = start[start.len().saturating_sub(25)..].iter().collect();
        format!("{start}[{}]{end}", slice(sentence, span))
    };
    for span in people.iter().filter(|span| !found.contains(span)) {
        println!("missed: {}", around(*span));
    }
    for span in found.iter().filter(|span| !people.contains(span)) {
        println!("false: {}", around(*span));
    }
}

fn slice(sentence: &Marked, span: Span) -> String {
    let mut at = 0;
    let mut inside = |c: &&char| {
        at += c.len_utf16() as u32;
        at > span.0 && at <= span.1
    };
    sentence.chars.iter().filter(|c| inside(c)).collect()
}

fn share(part: usize, all: usize) -> f32 {
    part as f32 / all.max(1) as f32
}
