//! The model of what dates, codes and words mean.

mod lines;
mod plain;

use std::fs;
use std::ops::Range;
use std::path::Path;

use anstream::println;
use anyhow::{Context, Result};
use omhu_core::draft::Language;
use omhu_core::linear::Model;
use omhu_core::meaning::features::features;
use omhu_core::meaning::{MEANINGS, Meaning, Value, values};
use omhu_core::people::people;
use omhu_core::text::Text;
use omhu_samples::{Form, Kind, Random, forms, value};

use self::lines::{Line, Read, lines, meaning};
use self::plain::statements;
use crate::corpora::{self, Split};
use crate::linear::{Example, forget_rare, learn, left_out};
use crate::replies::{Reply, replies};
use crate::roles::posts::{Post, posts};

/// Where omhu-core embeds the model.
const MODEL: &str = "crates/core/src/meaning/meaning.bin";

/// Of the training documents' sentences, one in so many is learned from: the others are for measuring.
const SENTENCES: usize = 3;

/// A feature that is seen less often, counting the copies of a line, is not learned.
const LEAST: u32 = 24;

/// What a value of a text in which nothing is somebody's weighs.
const NOBODYS: f32 = 1.5;

/// What weighs less for every meaning (a logit) is forgotten.
const LIGHTEST: f32 = 0.18;

/// How often every plain statement is made, with values of its own.
const PLAIN: usize = 10;

/// How often a line is learned: as it is, among sentences, beside other lines.
const TIMES: usize = 3;

/// What was made of the lines, with the number of each.
#[derive(Default)]
struct Lesson {
    examples: Vec<Example<MEANINGS>>,
    lines_of: Vec<usize>,
    /// Which stand in a line as it was written, with nothing beside.
    is_alone: Vec<bool>,
    /// From this line on they are whole replies.
    replies: usize,
    count: usize,
    /// Marked values that are none to the model; the last of other kinds.
    unseen: [usize; MEANINGS + 1],
}

/// Learns from the marked lines, and from numbers of posts and newspapers that are nobody's; writes the model, and prints how it
/// does on lines that were left out.
///
/// # Errors
/// Where a set or a corpus cannot be read, or the model not be written.
pub fn train(corpora: &Path) -> Result<()> {
    let sentences = sentences(corpora)?;
    let mut lesson = Lesson::default();
    let mut random = Random::new(7);
    let set = |name: &str| lines(&format!("tests/corpora/{name}.jsonl"));
    let given = set("meanings")?;
    let (seen, nobodys) = (set("identifiers-seen")?, set("no-identifiers-seen")?);
    let others: Vec<String> = given.iter().map(|line| line.read(None, str::to_owned).text).collect();
    let others = Others { sentences: &sentences, lines: &others };
    for line in given.iter().chain(&seen) {
        lesson.line(line, meaning(&line.kind), others, &mut random);
    }
    for line in &nobodys {
        lesson.line(line, None, others, &mut random);
    }
    let is_public = |post: &Post| post.people.iter().all(|named| named.is_private() == Some(false));
    for post in posts("tests/corpora/roles.jsonl")?.iter().filter(|post| is_public(post)) {
        lesson.nobodys(&post.text);
    }
    for sentence in &sentences {
        lesson.nobodys(sentence);
        lesson.beside(sentence, others, &mut random);
    }
    for _ in 0..PLAIN {
        for line in statements(&mut random, |kind, random| given_value(&given, kind, random)) {
            lesson.line(&line, meaning(&line.kind), others, &mut random);
        }
    }
    lesson.replies = lesson.count + 1;
    for reply in &replies("tests/corpora/replies-seen.jsonl", |_| true)? {
        lesson.reply(reply, others, &mut random);
    }
    println!("{} values, not seen {:?}", lesson.examples.len(), lesson.unseen);
    forget_rare(&mut lesson.examples, LEAST);
    let worth = left_out(&lesson.examples, LIGHTEST, |at| lesson.lines_of[at]);
    let is_reply = |at: &usize| lesson.lines_of[*at] >= lesson.replies;
    for replies in [false, true] {
        let wanted = |at: &usize| lesson.is_alone[*at] && is_reply(at) == replies;
        let (examples, worth): (Vec<_>, Vec<_>) =
            (0..worth.len()).filter(wanted).map(|at| (lesson.examples[at].clone(), worth[at])).unzip();
        println!("{}", if replies { "Whole replies" } else { "Lines" });
        curve(&examples, &worth);
    }
    let weights = learn(&lesson.examples, LIGHTEST);
    println!("{} features", weights.len());
    fs::write(MODEL, Model::write(&weights)).context(MODEL)
}

/// A value as it is marked in some line of a kind.
fn given_value(lines: &[Line], kind: &str, random: &mut Random) -> Option<String> {
    let line = (0..1000).map(|_| random.pick(lines)).find(|line| line.kind == kind)?;
    let marked: Vec<&str> = line.marked().collect();
    (!marked.is_empty()).then(|| (*random.pick(&marked)).to_owned())
}

/// Some of the training documents' sentences.
fn sentences(corpora: &Path) -> Result<Vec<String>> {
    let mut all = Vec::new();
    for language in [Language::Nb, Language::Nn, Language::Da] {
        let learned = corpora::entities(corpora, language)?;
        all.extend(learned.into_iter().filter(|sentence| Split::of(&sentence.doc) == Split::Train));
    }
    Ok(all.into_iter().step_by(SENTENCES).map(|sentence| sentence.text).collect())
}

/// What may stand beside a line in the same text.
#[derive(Clone, Copy)]
struct Others<'a> {
    sentences: &'a [String],
    lines: &'a [String],
}

impl Others<'_> {
    fn around(self, read: Read, plain: bool, random: &mut Random) -> Read {
        let others = if plain { self.sentences } else { self.lines };
        let (before, after) = (random.pick(others).clone() + " ", format!(" {}", random.pick(others)));
        let place = random.below(3);
        read.among(if place == 1 { "" } else { &before }, if place == 2 { "" } else { &after })
    }
}

impl Lesson {
    fn line(&mut self, line: &Line, meaning: Option<usize>, others: Others, random: &mut Random) {
        self.count += 1;
        let kinds: &[Kind] = match line.kind.as_str() {
            "BIRTHDATE" => &[Kind::BirthDate],
            "DOCUMENT" | "PASSPORT" | "LICENCE" => {
                &[Kind::NorwegianPassport, Kind::NorwegianLicence, Kind::DanishPassport, Kind::DanishLicence]
            }
            _ => &[],
        };
        for time in 0..TIMES {
            let anew = |written: &str, random: &mut Random| match kinds {
                [] => written.to_owned(),
                _ if time == 0 => written.to_owned(),
                kinds => draw(*random.pick(kinds), random).unwrap_or_else(|| written.to_owned()),
            };
            let mut read = line.read(meaning, |written| anew(written, random));
            if time > 0 {
                read = others.around(read, time == 1, random);
            }
            self.add(&read, meaning, self.count, time == 0);
        }
    }

    /// A whole reply: what is not marked in it is nobody's.
    fn reply(&mut self, reply: &Reply, others: Others, random: &mut Random) {
        self.count += 1;
        for time in 0..TIMES {
            let mut read = Read::reply(reply, random);
            if time > 0 {
                read = others.around(read, time == 1, random);
            }
            self.add(&read, None, self.count, time == 0);
        }
    }

    /// A text in which nothing is somebody's.
    fn nobodys(&mut self, text: &str) {
        self.count += 1;
        self.add(&Read::plain(text.to_owned()), None, self.count, true);
    }

    /// The same beside what is somebody's.
    fn beside(&mut self, text: &str, others: Others, random: &mut Random) {
        let read = others.around(Read::plain(text.to_owned()), false, random);
        self.add(&read, None, self.count, false);
    }

    /// With and without the people who are named: they are not known at once.
    fn add(&mut self, read: &Read, about: Option<usize>, line: usize, alone: bool) {
        let text = Text::new(&read.text);
        let values = values(&text);
        let named = people(&text);
        let mut seen = vec![false; read.values.len()];
        for (at, value) in values.iter().enumerate() {
            let Some(span) = text.span(value.range.clone()) else { continue };
            let touches = |range: &&Range<u32>| range.start < span.end && span.start < range.end;
            if !touches(&&read.line) {
                continue;
            }
            let marked = read.values.iter().position(|(range, _)| touches(&range));
            let meant = marked.and_then(|mark| read.values[mark].1);
            let answer = meant.filter(|answer| value.can_be(Meaning::ALL[*answer]));
            if let Some(mark) = marked {
                seen[mark] |= answer.is_some() || meant.is_none();
                // Somebody's, but not to be told by the model.
                if answer.is_none() {
                    continue;
                }
            }
            let allowed = allowed(value, about, answer);
            if allowed.contains(&true) {
                let weight = if read.values.is_empty() { NOBODYS } else { read.weight };
                for people in [named.iter().collect(), Vec::new()] {
                    let features = features(&text, &people, &values, at);
                    self.examples.push(Example { features, allowed, answer, weight });
                    self.lines_of.push(line);
                    self.is_alone.push(alone);
                }
            }
        }
        for ((_, meaning), _) in read.values.iter().zip(seen).filter(|(_, seen)| !seen) {
            self.unseen[meaning.unwrap_or(MEANINGS)] += 1;
        }
    }
}

/// What a value may be taken for, in a line about some meaning. What is nobody's in a line about telephones may be the number of
/// somebody's case, and the telephone in a line about cases may be somebody's: nothing is learned of that.
fn allowed(value: &Value, meaning: Option<usize>, answer: Option<usize>) -> [bool; MEANINGS] {
    let about = meaning.map(|meaning| Meaning::ALL[meaning]);
    let told =
        |other: Meaning| about.is_none_or(|about| (about == Meaning::Phone) == (other == Meaning::Phone));
    Meaning::ALL.map(|other| value.can_be(other) && (answer.is_some() || told(other)))
}

/// A value of a kind, in one of its forms.
fn draw(kind: Kind, random: &mut Random) -> Option<String> {
    let forms: Vec<Form> = forms(kind);
    (0..50).find_map(|_| random.pick(&forms).write(&value(kind, random)))
}

const NAMES: [&str; MEANINGS] =
    ["birth", "client", "case", "document", "credential", "property", "home", "phone"];

/// Prints, for several bounds, which share of each meaning is found, and how much of what is taken for it is so.
fn curve(examples: &[Example<MEANINGS>], worth: &[[f32; MEANINGS]]) {
    for least in [-1.0, 0.0, 0.5, 1.0, 1.5, 2.0, 3.0] {
        let shares: Vec<String> =
            (0..MEANINGS).map(|meaning| share(meaning, least, examples, worth)).collect();
        println!("{least:5}{}", shares.concat());
    }
}

fn share(meaning: usize, least: f32, examples: &[Example<MEANINGS>], worth: &[[f32; MEANINGS]]) -> String {
    let is_found = |(example, worth): &(&Example<MEANINGS>, &[f32; MEANINGS])| {
        let allowed = (0..MEANINGS).filter(|answer| example.allowed[*answer]);
        let best = allowed.max_by(|one, other| worth[*one].total_cmp(&worth[*other]));
        best == Some(meaning) && worth[meaning] > least
    };
    let is_it = |(example, _): &(&Example<MEANINGS>, &[f32; MEANINGS])| example.answer == Some(meaning);
    let all = || examples.iter().zip(worth);
    let there = all().filter(is_it).count().max(1);
    let found = all().filter(is_found).count().max(1);
    let right = all().filter(is_it).filter(is_found).count() as f32;
    format!("  {} {:.3}/{:.3}", NAMES[meaning], right / there as f32, right / found as f32)
}
