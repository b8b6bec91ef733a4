//! Matroska and WebM: the elements beside the clusters, which are never read.

use std::collections::VecDeque;

use super::ebml::{Element, Elements, float, uint};
use super::{Tracks, tags};
use crate::bytes::text;
use crate::facts::Facts;
use crate::file::{Broken, File};
use crate::metadata::Told;

const EBML: u32 = 0x1a45_dfa3;
const SEGMENT: u32 = 0x1853_8067;
const SEEK_HEAD: u32 = 0x114d_9b74;
const SEEK: u32 = 0x4dbb;
const SEEK_ID: u32 = 0x53ab;
const SEEK_POSITION: u32 = 0x53ac;
const INFO: u32 = 0x1549_a966;
const TIMESTAMP_SCALE: u32 = 0x2a_d7b1;
const DURATION: u32 = 0x4489;
const TRACKS: u32 = 0x1654_ae6b;
const TRACK_ENTRY: u32 = 0xae;
const TRACK_TYPE: u32 = 0x83;
const CODEC: u32 = 0x86;
const VIDEO: u32 = 0xe0;
const PIXEL_WIDTH: u32 = 0xb0;
const PIXEL_HEIGHT: u32 = 0xba;
const TAGS: u32 = 0x1254_c367;
const TAG: u32 = 0x7373;
const SIMPLE_TAG: u32 = 0x67c8;
const TAG_NAME: u32 = 0x45a3;
const TAG_STRING: u32 = 0x4487;
const CLUSTER: u32 = 0x1f43_b675;

/// Fonts and pictures are attached elsewhere; this is much for tracks and tags.
const LONGEST: u64 = 1024 * 1024;

/// Clusters that are stepped over where nothing points behind them.
const MOST_CLUSTERS: u32 = 32;

/// Places that a file may point at.
const MOST_PLACES: usize = 16;

/// What is found on the way.
#[derive(Default)]
struct Found {
    seconds: Option<f32>,
    tracks: Option<Tracks>,
    /// Tracks, tags and the like, where a `SeekHead` says they stand.
    places: VecDeque<u64>,
    visited: Vec<u64>,
}

/// Reads the whole of it.
pub async fn read(file: &File, facts: &mut Facts, told: &mut Told) -> Result<(), Broken> {
    let mut found = Found::default();
    let outcome = walk(file, &mut found, told).await;
    facts.duration = found.seconds;
    match found.tracks {
        Some(tracks) => tracks.into_facts(facts),
        None => drop(file.broken()),
    }
    outcome
}

async fn walk(file: &File, found: &mut Found, told: &mut Told) -> Result<(), Broken> {
    let mut at = 0;
    let segment = loop {
        match Element::at(file, at, file.size()).await? {
            Some(element) if element.id == SEGMENT => break element,
            Some(Element { id, end: Some(end), .. }) if id == EBML || at > 0 => at = end,
            _ => return Err(file.broken()),
        }
    };
    let end = segment.end.unwrap_or(file.size());
    if end > file.size() {
        // Truncated; what comes first is still read.
        let _ = file.broken();
    }
    in_order(file, found, segment.body, end, told).await?;
    while let Some(place) = found.places.pop_front() {
        let Some(at) = segment.body.checked_add(place).filter(|at| *at < end.min(file.size())) else {
            continue;
        };
        if found.visited.len() < MOST_PLACES && !found.visited.contains(&at) {
            found.visited.push(at);
            if let Some(element) = Element::at(file, at, end).await? {
                found.element(file, element, told).await?;
            }
        }
    }
    Ok(())
}

/// One after the other, up to the clusters where something points behind them.
async fn in_order(
    file: &File,
    found: &mut Found,
    start: u64,
    end: u64,
    told: &mut Told,
) -> Result<(), Broken> {
    let mut at = start;
    let mut clusters = 0;
    while let Some(element) = Element::at(file, at, end).await? {
        if element.id == CLUSTER {
            clusters += 1;
            if !found.places.is_empty() || clusters > MOST_CLUSTERS {
                break;
            }
        } else {
            found.visited.push(element.start);
            found.element(file, element, told).await?;
        }
        // Only a cluster may be of unknown size here, and inside it nothing is of use.
        let Some(next) = element.end else { break };
        at = next;
    }
    Ok(())
}

impl Found {
    async fn element(&mut self, file: &File, element: Element, told: &mut Told) -> Result<(), Broken> {
        match element.id {
            SEEK_HEAD => self.seek_head(&element.read(file, 64 * 1024).await?),
            INFO => self.seconds = self.seconds.or(seconds(&element.read(file, LONGEST).await?)),
            TRACKS if self.tracks.is_none() => {
                self.tracks = Some(tracks(&element.read(file, LONGEST).await?));
            }
            TAGS => {
                for (_, tag) in Elements::of(&element.read(file, LONGEST).await?).filter(|(id, _)| *id == TAG)
                {
                    Elements::of(tag)
                        .filter(|(id, _)| *id == SIMPLE_TAG)
                        .for_each(|(_, tag)| simple_tag(tag, told));
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn seek_head(&mut self, body: &[u8]) {
        for (_, seek) in Elements::of(body).filter(|(id, _)| *id == SEEK) {
            let part =
                |wanted| Elements::of(seek).find(|(id, _)| *id == wanted).map_or(0, |(_, body)| uint(body));
            let wanted = [SEEK_HEAD, INFO, TRACKS, TAGS].map(u64::from);
            if wanted.contains(&part(SEEK_ID)) && self.places.len() < MOST_PLACES {
                self.places.push_back(part(SEEK_POSITION));
            }
        }
    }
}

fn seconds(info: &[u8]) -> Option<f32> {
    let part = |wanted| Elements::of(info).find(|(id, _)| *id == wanted).map(|(_, body)| body);
    let scale = part(TIMESTAMP_SCALE).map_or(1_000_000, uint);
    let seconds = (float(part(DURATION)?) * scale as f64 / 1e9) as f32;
    (seconds.is_finite() && seconds > 0.0).then_some(seconds)
}

fn tracks(body: &[u8]) -> Tracks {
    let mut all = Tracks::default();
    for (_, entry) in Elements::of(body).filter(|(id, _)| *id == TRACK_ENTRY) {
        let part = |wanted| Elements::of(entry).find(|(id, _)| *id == wanted).map(|(_, body)| body);
        let codec = part(CODEC).unwrap_or_default();
        match part(TRACK_TYPE).map_or(0, uint) {
            1 => {
                all.video = true;
                let video = part(VIDEO).unwrap_or_default();
                let pixels = |wanted| {
                    let found = Elements::of(video).find(|(id, _)| *id == wanted);
                    found.and_then(|(_, body)| u32::try_from(uint(body)).ok()).unwrap_or_default()
                };
                all.width = all.width.max(pixels(PIXEL_WIDTH));
                all.height = all.height.max(pixels(PIXEL_HEIGHT));
            }
            2 => all.audio = true,
            // Chapters' names and data for programs are no captions.
            0x11 if !codec.starts_with(b"D_WEBVTT/CHAPTERS") && !codec.starts_with(b"D_WEBVTT/METADATA") => {
                all.captions += 1;
            }
            _ if codec.starts_with(b"S_") => all.captions += 1,
            _ => {}
        }
    }
    all
}

fn simple_tag(tag: &[u8], told: &mut Told) {
    let part = |wanted| Elements::of(tag).find(|(id, _)| *id == wanted).map(|(_, body)| text(body));
    if let (Some(name), Some(said)) = (part(TAG_NAME), part(TAG_STRING)) {
        // QuickTime's names are kept when a video is repacked.
        let name = name.rsplit('.').next().unwrap_or(&name);
        tags::tell(name, said.trim_end_matches('\0'), told);
    }
}
