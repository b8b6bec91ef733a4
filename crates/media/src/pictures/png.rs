//! PNG: chunks before the picture, and those that stand behind it.

use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;

use super::{LONGEST_BLOCK, sized, tail};
use crate::bytes::{Cursor, text};
use crate::facts::{Facts, Kind};
use crate::file::{Broken, File};
use crate::metadata::{Told, exif, xmp};

/// What a packed text may become.
const LONGEST_UNPACKED: usize = 256 * 1024;

/// Reads it.
pub async fn read(file: &File, facts: &mut Facts, told: &mut Told) -> Result<(), Broken> {
    let mut at = 8;
    loop {
        let header = file.read(at, 8).await?;
        let Some((length, kind)) = header_of(&header) else { return Err(file.broken()) };
        match &kind {
            b"IDAT" | b"IEND" => break,
            b"acTL" => facts.kind = Some(Kind::Gif),
            b"IHDR" => {
                let size = file.read(at + 8, 8).await?;
                let mut cursor = Cursor::new(&size);
                if let Some((width, height)) = cursor.u32().zip(cursor.u32()) {
                    sized(facts, width, height);
                }
            }
            b"eXIf" | b"tEXt" | b"iTXt" | b"zTXt" if length <= LONGEST_BLOCK => {
                chunk(kind, &file.read(at + 8, length).await?, told);
            }
            _ => {}
        }
        at += 12 + length;
    }
    let (start, end) = tail(file, 64 * 1024).await?;
    let before = usize::try_from(at.saturating_sub(start)).unwrap_or_default();
    behind(end.get(before..).unwrap_or_default(), told).ok_or_else(|| file.broken())
}

fn header_of(bytes: &[u8]) -> Option<(u64, [u8; 4])> {
    let mut cursor = Cursor::new(bytes);
    let length = cursor.u32().filter(|length| *length < 1 << 31)?;
    Some((length.into(), cursor.array()?))
}

/// The chunks at the end: the first place from which one leads to the next until `IEND`.
/// `None` where there is no such place.
fn behind(end: &[u8], told: &mut Told) -> Option<()> {
    let chain = |from: usize| {
        let mut cursor = Cursor::new(end.get(from..)?);
        let mut chunks = Vec::new();
        loop {
            let (length, kind) = header_of(cursor.take(8)?)?;
            if !kind.iter().all(u8::is_ascii_alphabetic) {
                return None;
            }
            let body = cursor.take(usize::try_from(length).ok()?)?;
            cursor.take(4)?;
            if &kind == b"IEND" {
                return Some(chunks);
            }
            if chunks.len() < MOST_CHUNKS {
                chunks.push((kind, body));
            }
        }
    };
    // A chunk's four letters stand after its length.
    let starts = end.windows(4).enumerate().filter(|(_, kind)| KINDS.contains(&&kind[..]));
    let chunks = starts.filter_map(|(index, _)| index.checked_sub(4)).find_map(chain)?;
    for (kind, body) in chunks {
        chunk(kind, body, told);
    }
    Some(())
}

const KINDS: [&[u8]; 7] = [b"IDAT", b"eXIf", b"tEXt", b"iTXt", b"zTXt", b"tIME", b"IEND"];
const MOST_CHUNKS: usize = 256;

fn chunk(kind: [u8; 4], body: &[u8], told: &mut Told) {
    if &kind == b"eXIf" {
        return exif::read(body, told);
    }
    let mut cursor = Cursor::new(body);
    let key = cursor.until_zero();
    let words = match &kind {
        b"tEXt" => Some(cursor.rest().to_vec()),
        b"zTXt" => unpacked(cursor.rest().get(1..).unwrap_or_default()),
        b"iTXt" => international(cursor),
        _ => None,
    };
    let Some(words) = words else { return };
    match key {
        b"XML:com.adobe.xmp" => xmp::read(&words, told),
        b"Author" | b"Artist" => told.artist(&text(&words)),
        b"Copyright" | b"Credit" => told.credit(&text(&words)),
        b"Software" => told.device(&text(&words)),
        b"Raw profile type exif" | b"Raw profile type APP1" => exif::read(&from_hexadecimal(&words), told),
        _ => {}
    }
}

/// A flag and a method, a language and a key in it, then the text.
fn international(mut cursor: Cursor) -> Option<Vec<u8>> {
    let [packed, _] = cursor.array()?;
    cursor.until_zero();
    cursor.until_zero();
    if packed == 1 { unpacked(cursor.rest()) } else { Some(cursor.rest().to_vec()) }
}

fn unpacked(bytes: &[u8]) -> Option<Vec<u8>> {
    decompress_to_vec_zlib_with_limit(bytes, LONGEST_UNPACKED).ok()
}

/// ImageMagick's way: a name, a length, then digits.
fn from_hexadecimal(words: &[u8]) -> Vec<u8> {
    let mut lines = words.splitn(4, |byte| *byte == b'\n');
    let digits = lines.nth(3).unwrap_or_default();
    let digits: Vec<u8> =
        digits.iter().filter_map(|byte| char::from(*byte).to_digit(16)).map(|n| n as u8).collect();
    digits.as_chunks().0.iter().map(|[high, low]| high << 4 | low).collect()
}
