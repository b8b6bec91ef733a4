//! How often the model is right, beside others.

use std::time::Instant;

use omhu_core::draft::Language;
use omhu_core::language::Recognition;
use omhu_core::language::model::{Evidence, features};
use omhu_core::text::Text;

use super::peers::Peers;
use super::sentences::Sentence;
use super::{COLUMNS, LANGUAGES};
use crate::corpora::code;
use crate::noise;
use omhu_samples::Random;

/// Sentences of so many letters are long.
const LONG: usize = 40;

/// The column of the answer; `None`: unsure.
type Answer = Option<usize>;

/// Right answers among some sentences.
#[derive(Clone, Copy, Default)]
struct Tally {
    all: f32,
    /// The one language that the corpus says.
    strictly: f32,
    /// One of the languages that the sentence is good in; unsure is half right for a short one.
    right: f32,
    unsure: f32,
}

impl Tally {
    fn of<'a>(answers: impl Iterator<Item = (&'a Sentence, Answer)>) -> Self {
        answers.fold(Self::default(), |tally, (sentence, answer)| tally.with(sentence, answer))
    }

    fn with(mut self, sentence: &Sentence, answer: Answer) -> Self {
        self.all += 1.0;
        match answer {
            None => {
                self.unsure += 1.0;
                self.right += if sentence.letters() < LONG { 0.5 } else { 0.0 };
            }
            Some(column) => {
                self.strictly += f32::from(column == sentence.language);
                self.right += f32::from(sentence.good_in >> column & 1 == 1);
            }
        }
        self
    }

    fn line(&self) -> String {
        let share = |n: f32| n / self.all.max(1.0);
        format!(
            "right {:.4}  strictly {:.4}  unsure {:.4}  of {}",
            share(self.right),
            share(self.strictly),
            share(self.unsure),
            self.all
        )
    }
}

/// Prints everything.
pub fn report(known: &[Sentence], parallel: &[Sentence], misses: bool) {
    let answers: Vec<Answer> = known.iter().map(|sentence| answer(&sentence.text)).collect();
    lengths(known, &answers);
    confusion(known, &answers);
    anstream::println!("\nA public body's texts, another kind than what was learned from");
    for (column, language) in LANGUAGES.into_iter().enumerate().take(2) {
        let texts = parallel.iter().filter(|one| one.language == column);
        let tally = Tally::of(texts.map(|one| (one, answer(&one.text))));
        anstream::println!("  {}         {}", code(language), tally.line());
    }
    noises(known);
    others(known);
    speed(known);
    if misses {
        list(known, &answers);
    }
}

fn answer(text: &str) -> Answer {
    column(Recognition::of(&Text::new(text)).main()?)
}

fn column(language: Language) -> Answer {
    LANGUAGES.iter().position(|one| *one == language)
}

fn lengths(known: &[Sentence], answers: &[Answer]) {
    let all = || known.iter().zip(answers.iter().copied());
    let length =
        |long: Option<bool>| move |one: &Sentence| long.is_none_or(|long| (one.letters() >= LONG) == long);
    for (heading, long) in [("40 letters and more", Some(true)), ("fewer", Some(false)), ("all", None)] {
        anstream::println!("\n{heading}");
        let fits = length(long);
        for (column, language) in LANGUAGES.into_iter().enumerate() {
            let tally = Tally::of(all().filter(|(one, _)| one.language == column && fits(one)));
            anstream::println!("  {}         {}", code(language), tally.line());
        }
        anstream::println!("  together   {}", Tally::of(all().filter(|(one, _)| fits(one))).line());
    }
}

fn confusion(known: &[Sentence], answers: &[Answer]) {
    let names = LANGUAGES.map(code).join("     ");
    anstream::println!("\n     {names}   unsure");
    for (own, language) in LANGUAGES.into_iter().enumerate() {
        let mut counts = [0; COLUMNS + 1];
        for (_, answer) in known.iter().zip(answers).filter(|(one, _)| one.language == own) {
            counts[answer.unwrap_or(COLUMNS)] += 1;
        }
        anstream::println!("  {} {}", code(language), counts.map(|n| format!("{n:6} ")).concat());
    }
}

fn noises(known: &[Sentence]) {
    anstream::println!("\nWith noise");
    for noise in noise::EVERY {
        let mut random = Random::new(3);
        let tally = Tally::of(known.iter().map(|one| (one, answer(&noise.add(&one.text, &mut random)))));
        anstream::println!("  {:11}{}", format!("{noise:?}"), tally.line());
    }
}

fn others(known: &[Sentence]) {
    anstream::println!("\nOthers");
    let peers = Peers::default();
    for (name, ask) in [("lingua", Peers::lingua as fn(&Peers, &str) -> _), ("whatlang", Peers::whatlang)] {
        let answers: Vec<Answer> = known.iter().map(|one| ask(&peers, &one.text).and_then(column)).collect();
        anstream::println!("  {name:11}{}", Tally::of(known.iter().zip(answers.iter().copied())).line());
        for (own, language) in LANGUAGES.into_iter().enumerate() {
            let tally =
                Tally::of(known.iter().zip(answers.iter().copied()).filter(|(one, _)| one.language == own));
            anstream::println!("    {}       {}", code(language), tally.line());
        }
    }
}

fn speed(known: &[Sentence]) {
    let texts: Vec<Text> = known.iter().map(|one| Text::new(&one.text)).collect();
    let bytes: usize = known.iter().map(|one| one.text.len()).sum();
    let started = Instant::now();
    let is_read = |text: &&Text| {
        let mut evidence = Evidence::default();
        features(text, &text.tokens, |row| evidence.count(row));
        evidence.scores().is_some()
    };
    let found = texts.iter().filter(is_read).count();
    let seconds = started.elapsed().as_secs_f64();
    anstream::println!("\n{:.1} MB/s ({found} texts)", bytes as f64 / seconds / 1e6);
}

fn list(known: &[Sentence], answers: &[Answer]) {
    for (sentence, answer) in known.iter().zip(answers) {
        if answer.is_none_or(|column| sentence.good_in >> column & 1 == 0) {
            let said = answer.map_or("unsure", |column| code(LANGUAGES[column]));
            anstream::println!("{} {said} {}", code(LANGUAGES[sentence.language]), sentence.text);
        }
    }
}
