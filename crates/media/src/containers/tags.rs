//! What MP4 and QuickTime say of themselves: `udta` and `meta`, in the ways of Apple, 3GPP and Android.

use super::atoms::Atom;
use crate::bytes::{Cursor, text, wide_text};
use crate::file::{Broken, File};
use crate::metadata::Told;

/// A tag is a line; pictures among them are longer and are not read.
const LONGEST_TAG: u64 = 4 * 1024;

/// Reads either of them, wherever it stands.
pub async fn read(file: &File, atom: Atom, told: &mut Told) -> Result<(), Broken> {
    if &atom.kind == b"meta" {
        return meta(file, atom, told).await;
    }
    let mut tags = atom.children(file);
    while let Some(tag) = tags.next().await? {
        match &tag.kind {
            b"meta" => meta(file, tag, told).await?,
            b"loci" => {
                let place = location_box(&tag.read(file, LONGEST_TAG).await?);
                told.location |= place.is_some_and(is_place);
            }
            b"auth" | b"perf" | b"cprt" | b"\xa9xyz" | b"\xa9aut" | b"\xa9ART" | b"\xa9cpy" | b"\xa9swr"
            | b"\xa9mak" | b"\xa9mod" => {
                let body = tag.read(file, LONGEST_TAG).await?;
                let said = if tag.kind[0] == 0xa9 { quicktime(&body) } else { threegpp(&body) };
                tell(&String::from_utf8_lossy(&tag.kind[1..]), &said.unwrap_or_default(), told);
            }
            _ => {}
        }
    }
    Ok(())
}

/// A text with its length and language before it.
fn quicktime(body: &[u8]) -> Option<String> {
    let mut cursor = Cursor::new(body);
    let length = cursor.u16()?;
    cursor.u16()?;
    Some(text(cursor.take(length.into()).unwrap_or(cursor.rest())))
}

/// A text with version, flags and language before it, in UTF-8 or, by its mark, UTF-16.
fn threegpp(body: &[u8]) -> Option<String> {
    let mut cursor = Cursor::new(body);
    cursor.take(6)?;
    Some(match cursor.rest() {
        [0xfe, 0xff, rest @ ..] => wide_text(rest, u16::from_be_bytes),
        rest => text(Cursor::new(rest).until_zero()),
    })
}

/// Longitude and latitude of 3GPP's `loci`, in 65,536ths of a degree.
fn location_box(body: &[u8]) -> Option<(f64, f64)> {
    let mut cursor = Cursor::new(body);
    cursor.take(6)?;
    cursor.until_zero();
    cursor.u8()?;
    let mut degrees = || cursor.array().map(|bytes| f64::from(i32::from_be_bytes(bytes)) / 65536.0);
    Some((degrees()?, degrees()?))
}

fn is_place((longitude, latitude): (f64, f64)) -> bool {
    crate::metadata::is_place(latitude, longitude)
}

/// `meta`: in QuickTime without, elsewhere with a version; its list by four letters or by numbered keys.
async fn meta(file: &File, atom: Atom, told: &mut Told) -> Result<(), Broken> {
    let begin = file.read_most(atom.body, atom.end, 12).await?;
    let plain = begin.get(4..8) == Some(b"hdlr");
    let mut keys = Vec::new();
    let mut parts = atom.children_after(file, if plain { 0 } else { 4 });
    while let Some(part) = parts.next().await? {
        match &part.kind {
            b"keys" => keys = names(&part.read(file, 64 * 1024).await?),
            b"ilst" => list(file, part, &keys, told).await?,
            _ => {}
        }
    }
    Ok(())
}

fn names(body: &[u8]) -> Vec<String> {
    let mut cursor = Cursor::new(body);
    let mut names = Vec::new();
    if cursor.u64().is_none() {
        return names;
    }
    while let Some(length) = cursor.u32() {
        let Some([_, _, _, _, name @ ..]) = (length as usize).checked_sub(4).and_then(|n| cursor.take(n))
        else {
            break;
        };
        names.push(text(name));
    }
    names
}

async fn list(file: &File, atom: Atom, keys: &[String], told: &mut Told) -> Result<(), Broken> {
    let mut items = atom.children(file);
    while let Some(item) = items.next().await? {
        if item.end - item.body > LONGEST_TAG {
            continue;
        }
        let index = (u32::from_be_bytes(item.kind) as usize).wrapping_sub(1);
        let letters = String::from_utf8_lossy(&item.kind).trim_start_matches(['\u{fffd}']).to_owned();
        let key = keys.get(index).map_or(letters.as_str(), |key| key.rsplit('.').next().unwrap_or(key));
        if let Some(data) = item.children(file).find(b"data").await? {
            let body = data.read(file, LONGEST_TAG).await?;
            tell(key, &text(body.get(8..).unwrap_or_default()), told);
        }
    }
    Ok(())
}

/// One tag, by its letters (without ©), the last part of its key, or Matroska's name.
pub fn tell(key: &str, said: &str, told: &mut Told) {
    match key.to_ascii_lowercase().as_str() {
        "xyz" | "iso6709" | "location" => told.position(said),
        "recording_location" => told.location |= !said.trim().is_empty(),
        "aut" | "uth" | "art" | "erf" | "author" | "artist" | "director" | "producer" => told.artist(said),
        "cpy" | "prt" | "cprt" | "copyright" => told.credit(said),
        "mak" | "mod" | "make" | "model" => {
            told.camera |= !said.trim().is_empty();
            told.device(said);
        }
        "swr" | "software" | "hostcomputer" => told.device(said),
        "owner" | "ownername" => told.owner(said),
        _ => {}
    }
}
