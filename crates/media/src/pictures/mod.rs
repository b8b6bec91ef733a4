//! Pictures: their size and what they say of themselves, by their headers alone.

mod gif;
mod heif;
mod jpeg;
mod png;
mod webp;

use crate::facts::{Facts, Format};
use crate::file::{Broken, File};
use crate::metadata::Told;

/// The longest block of metadata that is read.
const LONGEST_BLOCK: u64 = 256 * 1024;

/// Reads a picture.
pub async fn read(file: &File, facts: &mut Facts, told: &mut Told) -> Result<(), Broken> {
    match facts.format {
        Some(Format::Jpeg) => jpeg::read(file, facts, told).await,
        Some(Format::Png) => png::read(file, facts, told).await,
        Some(Format::Gif) => gif::read(file, facts).await,
        Some(Format::Webp) => webp::read(file, facts, told).await,
        Some(Format::Heic | Format::Avif) => heif::read(file, facts, told).await,
        _ => Ok(()),
    }
}

fn sized(facts: &mut Facts, width: u32, height: u32) {
    (facts.width, facts.height) = (Some(width), Some(height));
}

/// The end of a file, for what closes it.
async fn tail(file: &File, most: u64) -> Result<(u64, Vec<u8>), Broken> {
    let start = file.size().saturating_sub(most);
    Ok((start, file.read_most(start, file.size(), most).await?))
}
