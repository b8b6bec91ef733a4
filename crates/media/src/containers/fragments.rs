//! The length of a fragmented MP4, whose `moov` does not know it.

use super::atoms::{Atom, Atoms};
use super::mp4::seconds;
use crate::bytes::Cursor;
use crate::file::{Broken, File};

/// Fragments that are walked one by one where nothing points at the last.
const MOST: usize = 100;

/// The fragments' table of random access is at the end; what is longer is not read.
const LONGEST_TABLE: u64 = 1024 * 1024;

/// What `sidx` says.
pub async fn index(file: &File, atom: Atom) -> Result<Option<f32>, Broken> {
    let body = atom.read(file, LONGEST_TABLE).await?;
    Ok(index_seconds(&body))
}

fn index_seconds(body: &[u8]) -> Option<f32> {
    let mut cursor = Cursor::new(body);
    let long = cursor.u32()? >> 24 == 1;
    cursor.u32()?;
    let timescale = cursor.u32()?;
    cursor.take(if long { 16 } else { 8 })?;
    let count = cursor.u32()? & 0xffff;
    let mut duration = 0;
    for _ in 0..count {
        cursor.u32()?;
        duration += u64::from(cursor.u32()?);
        cursor.u32()?;
    }
    seconds(duration, timescale)
}

/// When the last fragment ends. `scale`: the timescale of a track.
pub async fn length(
    file: &File,
    first: Atom,
    scale: impl Fn(u32) -> Option<u32>,
) -> Result<Option<f32>, Broken> {
    let from = last_fragment(file).await?.filter(|last| *last > first.start).unwrap_or(first.start);
    let mut atoms = Atoms::from(file, from);
    let mut end = None;
    for _ in 0..MOST {
        let Some(moof) = atoms.find(b"moof").await? else { return Ok(end) };
        let mut parts = moof.children(file);
        while let Some(part) = parts.next().await? {
            if &part.kind == b"traf" {
                end = end.max_seconds(fragment(file, part, &scale).await?);
            }
        }
    }
    Ok(None)
}

trait Later {
    fn max_seconds(self, other: Self) -> Self;
}

impl Later for Option<f32> {
    fn max_seconds(self, other: Self) -> Self {
        self.into_iter().chain(other).max_by(f32::total_cmp)
    }
}

/// Where the last `moof` is, by the table at the file's end.
async fn last_fragment(file: &File) -> Result<Option<u64>, Broken> {
    let Some(start) = file.size().checked_sub(16) else { return Ok(None) };
    let tail = file.read(start, 16).await?;
    let length = match tail.split_at(4) {
        (_, [b'm', b'f', b'r', b'o', ..]) => Cursor::new(&tail[12..]).u32().unwrap_or_default(),
        _ => return Ok(None),
    };
    let Some(start) = file.size().checked_sub(length.into()) else { return Ok(None) };
    if u64::from(length) > LONGEST_TABLE {
        return Ok(None);
    }
    let mut last = None;
    let Some(table) = Atoms::from(file, start).find(b"mfra").await? else { return Ok(None) };
    let mut tracks = table.children(file);
    while let Some(track) = tracks.find(b"tfra").await? {
        last = last.max(last_place(&track.read(file, LONGEST_TABLE).await?));
    }
    Ok(last)
}

fn last_place(body: &[u8]) -> Option<u64> {
    let mut cursor = Cursor::new(body);
    let long = cursor.u32()? >> 24 == 1;
    cursor.u32()?;
    let lengths = cursor.u32()?;
    let count = cursor.u32()? as usize;
    let numbers: u32 = [0, 2, 4].iter().map(|shift| (lengths >> shift & 3) + 1).sum();
    let entry = if long { 16 } else { 8 } + numbers as usize;
    cursor.take(count.checked_sub(1)?.checked_mul(entry)?)?;
    if long { (cursor.u64()?, cursor.u64()).1 } else { (cursor.u32()?, cursor.u32().map(u64::from)).1 }
}

/// When a track's part of a fragment ends.
async fn fragment(
    file: &File,
    traf: Atom,
    scale: &impl Fn(u32) -> Option<u32>,
) -> Result<Option<f32>, Broken> {
    let (mut id, mut each, mut begin, mut length) = (0, 0, 0, 0);
    let mut parts = traf.children(file);
    while let Some(part) = parts.next().await? {
        let body = part.read(file, 64 * 1024).await?;
        match &part.kind {
            b"tfhd" => (id, each) = head(&body).unwrap_or_default(),
            b"tfdt" => begin = base(&body).unwrap_or_default(),
            b"trun" => length += run(&body, each).unwrap_or_default(),
            _ => {}
        }
    }
    Ok(scale(id).and_then(|scale| seconds(begin.checked_add(length)?, scale)))
}

/// The track and the duration of its samples where they do not say their own.
fn head(body: &[u8]) -> Option<(u32, u32)> {
    let mut cursor = Cursor::new(body);
    let flags = cursor.u32()?;
    let id = cursor.u32()?;
    cursor.take(if flags & 1 != 0 { 8 } else { 0 } + if flags & 2 != 0 { 4 } else { 0 })?;
    Some((id, if flags & 8 != 0 { cursor.u32()? } else { 0 }))
}

fn base(body: &[u8]) -> Option<u64> {
    let mut cursor = Cursor::new(body);
    if cursor.u32()? >> 24 == 1 { cursor.u64() } else { cursor.u32().map(u64::from) }
}

/// The duration of the samples of `trun`.
fn run(body: &[u8], each: u32) -> Option<u64> {
    let mut cursor = Cursor::new(body);
    let flags = cursor.u32()?;
    let count = cursor.u32()?;
    cursor.take(4 * (flags & 5).count_ones() as usize)?;
    if flags & 0x100 == 0 {
        return Some(u64::from(count) * u64::from(each));
    }
    let rest = 4 * (flags & 0xe00).count_ones() as usize;
    let mut length = 0_u64;
    for _ in 0..count {
        let Some(duration) = cursor.u32() else { break };
        length += u64::from(duration);
        if cursor.take(rest).is_none() {
            break;
        }
    }
    Some(length)
}
