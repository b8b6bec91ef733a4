//! How long a look takes: grey pictures on the standard input (width, height, pixels), milliseconds out.

#![expect(clippy::print_stdout, reason = "a command line tool says what it measured")]

use std::error::Error;
use std::hint::black_box;
use std::io::{Read, stdin};
use std::time::Instant;

use omhu_media::{Grey, look};

fn main() -> Result<(), Box<dyn Error>> {
    let mut input = stdin().lock();
    let mut size = [0; 8];
    while input.read_exact(&mut size).is_ok() {
        let [width, height] =
            [0, 4].map(|at| u32::from_le_bytes([size[at], size[at + 1], size[at + 2], size[at + 3]]));
        let mut pixels = vec![0; width as usize * height as usize];
        input.read_exact(&mut pixels)?;
        let picture = Grey::new(width, height, pixels).ok_or("too large")?;
        let begun = Instant::now();
        let _ = black_box(look(&picture));
        println!("{}", begun.elapsed().as_secs_f64() * 1000.0);
    }
    Ok(())
}
