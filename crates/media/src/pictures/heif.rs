//! HEIC and AVIF: items with their places, among them EXIF and XMP.

use super::{LONGEST_BLOCK, sized};
use crate::bytes::Cursor;
use crate::containers::{Atom, Atoms};
use crate::facts::{Facts, Format, Kind};
use crate::file::{Broken, File};
use crate::metadata::{Told, exif, xmp};

/// Tables longer than this have more items than a picture.
const LONGEST_TABLE: u64 = 1024 * 1024;

/// Pieces of one item.
const MOST_PIECES: u16 = 16;

/// An item of metadata.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Item {
    Exif,
    Xmp,
}

/// A piece of an item: from the file's begin or, `inside`, from `idat`'s.
#[derive(PartialEq, Eq, Debug)]
struct Piece {
    inside: bool,
    start: u64,
    length: u64,
}

/// Reads it.
pub async fn read(file: &File, facts: &mut Facts, told: &mut Told) -> Result<(), Broken> {
    let mut atoms = Atoms::from(file, 0);
    let mut meta = None;
    while let Some(atom) = atoms.next().await? {
        match &atom.kind {
            b"ftyp" => {
                // A sequence of pictures.
                let brand = atom.read(file, 4).await?;
                if facts.format == Some(Format::Avif) && brand == b"avis"
                    || brand == b"msf1"
                    || brand == b"hevc"
                {
                    facts.kind = Some(Kind::Gif);
                }
            }
            b"meta" if meta.is_none() => meta = Some(atom),
            _ => {}
        }
    }
    let meta = meta.ok_or_else(|| file.broken())?;
    let (mut items, mut table, mut inside) = (Vec::new(), Vec::new(), 0);
    let mut parts = meta.children_after(file, 4);
    while let Some(part) = parts.next().await? {
        match &part.kind {
            b"iinf" => items = kinds(&part.read(file, LONGEST_TABLE).await?),
            b"iloc" => table = part.read(file, LONGEST_TABLE).await?,
            b"idat" => inside = part.body,
            b"iprp" => size(file, part, facts).await?,
            _ => {}
        }
    }
    for (id, item) in items {
        let mut block = Vec::new();
        for piece in places(&table, id).unwrap_or_default() {
            let start = piece.start.saturating_add(if piece.inside { inside } else { 0 });
            let end = start.saturating_add(piece.length);
            block.extend(file.read_most(start, end, LONGEST_BLOCK - block.len() as u64).await?);
        }
        match item {
            // Before it stands how far behind this number it begins.
            Item::Exif => {
                let skip =
                    Cursor::new(&block).u32().map_or(usize::MAX, |skip| (skip as usize).saturating_add(4));
                exif::read(block.get(skip..).unwrap_or_default(), told);
            }
            Item::Xmp => xmp::read(&block, told),
        }
    }
    Ok(())
}

/// The largest of the sizes: a picture is larger than its tiles and its thumbnail.
async fn size(file: &File, properties: Atom, facts: &mut Facts) -> Result<(), Broken> {
    let Some(container) = properties.children(file).find(b"ipco").await? else { return Ok(()) };
    let mut atoms = container.children(file);
    while let Some(extent) = atoms.find(b"ispe").await? {
        let body = extent.read(file, 12).await?;
        let mut cursor = Cursor::new(&body);
        let size = cursor.take(4).and_then(|_| cursor.u32().zip(cursor.u32()));
        let area = |width: u32, height: u32| u64::from(width) * u64::from(height);
        if let Some((width, height)) = size
            && area(width, height) > area(facts.width.unwrap_or(0), facts.height.unwrap_or(0))
        {
            sized(facts, width, height);
        }
    }
    Ok(())
}

/// The items of metadata in `iinf`.
fn kinds(body: &[u8]) -> Vec<(u32, Item)> {
    let mut cursor = Cursor::new(body);
    let mut items = Vec::new();
    let long = cursor.u32().is_some_and(|version| version >> 24 > 0);
    cursor.take(if long { 4 } else { 2 });
    while let Some((size, kind)) = cursor.u32().zip(cursor.array::<4>()) {
        let Some(entry) = (size as usize).checked_sub(8).and_then(|size| cursor.take(size)) else { break };
        if &kind == b"infe" && items.len() < 4 {
            items.extend(entry_kind(entry));
        }
    }
    items
}

fn entry_kind(entry: &[u8]) -> Option<(u32, Item)> {
    let mut cursor = Cursor::new(entry);
    let id = if cursor.u32()? >> 24 > 2 { cursor.u32()? } else { cursor.u16()?.into() };
    cursor.u16()?;
    let kind = cursor.array::<4>()?;
    cursor.until_zero();
    match &kind {
        b"Exif" => Some((id, Item::Exif)),
        b"mime" if cursor.until_zero() == b"application/rdf+xml" => Some((id, Item::Xmp)),
        _ => None,
    }
}

/// Where an item stands, by `iloc`.
fn places(table: &[u8], wanted: u32) -> Option<Vec<Piece>> {
    let mut cursor = Cursor::new(table);
    let version = cursor.u32()? >> 24;
    let sizes = cursor.u16()?;
    let size = |shift: u16| usize::from(sizes >> shift & 15);
    let index = if version > 0 { size(0) } else { 0 };
    let number = |cursor: &mut Cursor| if version > 1 { cursor.u32() } else { cursor.u16().map(u32::from) };
    for _ in 0..number(&mut cursor)? {
        let id = number(&mut cursor)?;
        let inside = version > 0 && cursor.u16()? & 15 == 1;
        cursor.u16()?;
        let base = cursor.uint(size(4))?;
        let mut pieces = Vec::new();
        for _ in 0..cursor.u16()? {
            cursor.uint(index)?;
            let start = base.saturating_add(cursor.uint(size(12))?);
            let length = cursor.uint(size(8))?;
            if pieces.len() < usize::from(MOST_PIECES) {
                // No length: as far as it goes.
                pieces.push(Piece {
                    inside,
                    start,
                    length: if length == 0 { LONGEST_BLOCK } else { length },
                });
            }
        }
        if id == wanted {
            return Some(pieces);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_items_and_their_places() {
        let info =
            b"\0\0\0\0\0\x02\0\0\0\x15infe\x02\0\0\0\0\x01\0\0hvc1\0\0\0\0\x15infe\x02\0\0\0\0\x02\0\0Exif\0";
        assert_eq!(kinds(info), [(2, Item::Exif)]);
        let table =
            b"\0\0\0\0\x44\0\0\x02\0\x01\0\0\0\x01\0\0\x01\0\0\0\0\x10\0\x02\0\0\0\x01\0\0\x02\0\0\0\0\x20";
        assert_eq!(places(table, 2), Some(vec![Piece { inside: false, start: 512, length: 32 }]));
        assert_eq!(places(table, 3), None);
        assert_eq!(places(&table[..20], 2), None);
    }
}
