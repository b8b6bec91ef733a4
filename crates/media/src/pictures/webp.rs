//! WebP: the chunks of a RIFF file.

use super::{LONGEST_BLOCK, sized};
use crate::facts::{Facts, Kind};
use crate::file::{Broken, File};
use crate::metadata::{Told, exif, xmp};

/// A moving picture has a chunk for each frame; its words stand behind them.
const MOST_CHUNKS: usize = 4096;

/// Reads it.
pub async fn read(file: &File, facts: &mut Facts, told: &mut Told) -> Result<(), Broken> {
    let size = file.read(4, 4).await?;
    let end = 8 + u64::from(little(&size));
    if end > file.size() {
        let _ = file.broken();
    }
    let mut at = 12;
    for _ in 0..MOST_CHUNKS {
        if end.min(file.size()) < at + 8 {
            break;
        }
        let header = file.read(at, 8).await?;
        let (kind, length) = (&header[..4], u64::from(little(&header[4..])));
        match kind {
            b"VP8X" | b"VP8 " | b"VP8L" => {
                let body = file.read(at + 8, length.min(10)).await?;
                dimensions(kind, &body, facts);
            }
            b"EXIF" if length <= LONGEST_BLOCK => exif::read(&file.read(at + 8, length).await?, told),
            b"XMP " if length <= LONGEST_BLOCK => xmp::read(&file.read(at + 8, length).await?, told),
            _ => {}
        }
        at += 8 + length + length % 2;
    }
    Ok(())
}

fn little(bytes: &[u8]) -> u32 {
    bytes.iter().rev().fold(0, |number, byte| number << 8 | u32::from(*byte))
}

fn dimensions(kind: &[u8], body: &[u8], facts: &mut Facts) {
    match (kind, body) {
        (b"VP8X", [flags, _, _, _, size @ ..]) if size.len() == 6 => {
            if flags & 2 != 0 {
                facts.kind = Some(Kind::Gif);
            }
            sized(facts, little(&size[..3]) + 1, little(&size[3..]) + 1);
        }
        (b"VP8 ", [_, _, _, 0x9d, 0x01, 0x2a, size @ ..]) if size.len() == 4 && facts.width.is_none() => {
            sized(facts, little(&size[..2]) & 0x3fff, little(&size[2..]) & 0x3fff);
        }
        (b"VP8L", [0x2f, size @ ..]) if size.len() >= 4 && facts.width.is_none() => {
            let bits = little(&size[..4]);
            sized(facts, (bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1);
        }
        _ => {}
    }
}
