//! What the two models cost: files of text as arguments; on each line a name, milliseconds to begin and megabytes a second of texts that
//! were never read before: each round has a thread of its own, and what is kept is kept by thread.

#![expect(clippy::print_stdout, reason = "a command line tool says what it measured")]

use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};

use omhu_core::language::model::Evidence;
use omhu_core::people;
use omhu_core::text::Text;

/// How long each is measured.
const TIME: Duration = Duration::from_millis(500);

fn main() -> Result<(), Box<dyn Error>> {
    let texts = std::env::args().skip(1).map(std::fs::read_to_string).collect::<Result<Vec<_>, _>>()?;
    let bytes: usize = texts.iter().map(String::len).sum();
    let texts: Vec<Text> = texts.iter().map(|text| Text::new(text)).collect();
    report("language", &texts, bytes, |text| {
        black_box(Evidence::of(text, &text.tokens).scores());
    });
    report("people", &texts, bytes, |text| drop(black_box(people::people(text))));
    Ok(())
}

/// The first word is the one that waits for the model.
fn report(name: &str, texts: &[Text], bytes: usize, judge: impl Fn(&Text) + Sync) {
    let begun = Instant::now();
    judge(&Text::new("Hei"));
    let start = begun.elapsed();
    let begun = Instant::now();
    let mut rounds = 0;
    while begun.elapsed() < TIME {
        std::thread::scope(|scope| scope.spawn(|| texts.iter().for_each(&judge)).join()).unwrap_or_default();
        rounds += 1;
    }
    let speed = (rounds * bytes) as f64 / begun.elapsed().as_secs_f64() / 1e6;
    println!("{name} {:.3} {speed:.1}", start.as_secs_f64() * 1000.0);
}
