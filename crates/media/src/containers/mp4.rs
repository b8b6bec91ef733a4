//! MP4 and QuickTime: box headers are walked; pictures, sound and the tables of samples are never read.

use super::atoms::{Atom, Atoms};
use super::{Tracks, fragments, tags};
use crate::bytes::Cursor;
use crate::facts::Facts;
use crate::file::{Broken, File, LONGEST};
use crate::metadata::{Told, xmp};

/// What `moov` says.
#[derive(Default)]
struct Movie {
    timescale: u32,
    duration: u64,
    tracks: Vec<Track>,
}

/// What one track says.
#[derive(Default)]
struct Track {
    id: u32,
    handler: [u8; 4],
    timescale: u32,
    duration: u64,
    width: u32,
    height: u32,
    /// The tracks with its chapters' names, which are texts but no captions.
    chapters: Vec<u32>,
}

/// Reads the whole of it.
pub async fn read(file: &File, facts: &mut Facts, told: &mut Told) -> Result<(), Broken> {
    let mut movie = None;
    let mut seconds = None;
    let outcome = walk(file, &mut movie, &mut seconds, told).await;
    if let Some(movie) = movie {
        facts.duration = movie.seconds().or(seconds);
        movie.tracks().into_facts(facts);
    } else {
        let _ = file.broken();
    }
    outcome
}

async fn walk(
    file: &File,
    movie: &mut Option<Movie>,
    seconds: &mut Option<f32>,
    told: &mut Told,
) -> Result<(), Broken> {
    let mut atoms = Atoms::from(file, 0);
    while let Some(atom) = atoms.next().await? {
        match &atom.kind {
            b"moov" => {
                let mut read = Movie::default();
                let outcome = read.read(file, atom, told).await;
                *movie = Some(read);
                outcome?;
            }
            b"meta" | b"udta" => tags::read(file, atom, told).await?,
            b"uuid" => uuid(file, atom, told).await?,
            b"sidx" if seconds.is_none() => *seconds = fragments::index(file, atom).await?,
            b"moof" => {
                let scale = |id| {
                    let tracks = movie.iter().flat_map(|movie| &movie.tracks);
                    tracks.filter(|track| track.id == id).map(|track| track.timescale).next()
                };
                let walked = fragments::length(file, atom, scale).await?;
                *seconds = seconds.or(walked);
                break;
            }
            _ => {}
        }
    }
    Ok(())
}

const XMP: [u8; 16] = *b"\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac";

async fn uuid(file: &File, atom: Atom, told: &mut Told) -> Result<(), Broken> {
    let body = atom.read(file, 16).await?;
    if body == XMP {
        xmp::read(&file.read_most(atom.body + 16, atom.end, LONGEST).await?, told);
    }
    Ok(())
}

impl Movie {
    async fn read(&mut self, file: &File, moov: Atom, told: &mut Told) -> Result<(), Broken> {
        // What fits is read at once.
        file.read(moov.body, (moov.end - moov.body).min(LONGEST)).await?;
        let mut atoms = moov.children(file);
        while let Some(atom) = atoms.next().await? {
            match &atom.kind {
                b"mvhd" => {
                    (self.timescale, self.duration) = clock(&atom.read(file, 32).await?).unwrap_or_default();
                }
                b"trak" => self.tracks.push(track(file, atom, told).await?),
                b"mvex" => {
                    if let Some(extended) = atom.children(file).find(b"mehd").await? {
                        let duration = extended_duration(&extended.read(file, 12).await?);
                        self.duration = self.duration.max(duration.unwrap_or_default());
                    }
                }
                b"meta" | b"udta" => tags::read(file, atom, told).await?,
                _ => {}
            }
        }
        Ok(())
    }

    /// Its own length, else the longest track's.
    fn seconds(&self) -> Option<f32> {
        let own = seconds(self.duration, self.timescale);
        own.or_else(|| {
            let tracks = self.tracks.iter().filter_map(|track| seconds(track.duration, track.timescale));
            tracks.max_by(f32::total_cmp)
        })
    }

    fn tracks(&self) -> Tracks {
        let chapters: Vec<u32> =
            self.tracks.iter().flat_map(|track| track.chapters.iter().copied()).collect();
        let mut all = Tracks::default();
        for track in &self.tracks {
            match &track.handler {
                b"vide" => {
                    all.video = true;
                    all.width = all.width.max(track.width);
                    all.height = all.height.max(track.height);
                }
                b"soun" => all.audio = true,
                b"sbtl" | b"subt" | b"subp" | b"clcp" | b"text" if !chapters.contains(&track.id) => {
                    all.captions += 1;
                }
                _ => {}
            }
        }
        all
    }
}

async fn track(file: &File, whole: Atom, told: &mut Told) -> Result<Track, Broken> {
    let mut track = Track::default();
    let mut atoms = whole.children(file);
    while let Some(atom) = atoms.next().await? {
        match &atom.kind {
            b"tkhd" => {
                let body = atom.read(file, 96).await?;
                (track.id, track.width, track.height) = head(&body).unwrap_or_default();
            }
            b"tref" => {
                if let Some(chapters) = atom.children(file).find(b"chap").await? {
                    let body = chapters.read(file, 1024).await?;
                    track.chapters = body.as_chunks().0.iter().map(|id| u32::from_be_bytes(*id)).collect();
                }
            }
            b"mdia" => media(file, atom, &mut track).await?,
            b"meta" | b"udta" => tags::read(file, atom, told).await?,
            _ => {}
        }
    }
    Ok(track)
}

async fn media(file: &File, mdia: Atom, track: &mut Track) -> Result<(), Broken> {
    let mut atoms = mdia.children(file);
    while let Some(atom) = atoms.next().await? {
        match &atom.kind {
            b"mdhd" => {
                (track.timescale, track.duration) = clock(&atom.read(file, 32).await?).unwrap_or_default();
            }
            b"hdlr" => track.handler = handler(&atom.read(file, 12).await?).unwrap_or_default(),
            // The tables of samples, which are long, stand in here.
            _ => {}
        }
    }
    Ok(())
}

fn handler(body: &[u8]) -> Option<[u8; 4]> {
    let mut cursor = Cursor::new(body);
    cursor.take(8)?;
    cursor.array()
}

/// The timescale and duration of `mvhd` and `mdhd`; a duration of all ones is unknown.
fn clock(body: &[u8]) -> Option<(u32, u64)> {
    let mut cursor = Cursor::new(body);
    let long = cursor.u32()? >> 24 == 1;
    cursor.take(if long { 16 } else { 8 })?;
    let timescale = cursor.u32()?;
    let duration = if long { cursor.u64()? } else { cursor.u32()?.into() };
    let unknown = if long { u64::MAX } else { u32::MAX.into() };
    Some((timescale, if duration == unknown { 0 } else { duration }))
}

fn extended_duration(body: &[u8]) -> Option<u64> {
    let mut cursor = Cursor::new(body);
    if cursor.u32()? >> 24 == 1 { cursor.u64() } else { cursor.u32().map(u64::from) }
}

/// The id and the size of `tkhd`; the size is in 65,536ths.
fn head(body: &[u8]) -> Option<(u32, u32, u32)> {
    let mut cursor = Cursor::new(body);
    let long = cursor.u32()? >> 24 == 1;
    cursor.take(if long { 16 } else { 8 })?;
    let id = cursor.u32()?;
    cursor.take(4 + if long { 8 } else { 4 } + 8 + 8 + 36)?;
    Some((id, cursor.u32()? >> 16, cursor.u32()? >> 16))
}

/// Seconds, where there are any.
pub fn seconds(duration: u64, timescale: u32) -> Option<f32> {
    (duration > 0 && timescale > 0).then(|| (duration as f64 / f64::from(timescale)) as f32)
}
