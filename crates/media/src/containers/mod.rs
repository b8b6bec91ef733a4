//! Videos: their tracks, length, place and makers, without their pictures and sound.

mod atoms;
mod ebml;
mod fragments;
mod matroska;
mod mp4;
mod tags;

pub use atoms::{Atom, Atoms};

use crate::facts::{Facts, Format};
use crate::file::{Broken, File};
use crate::metadata::Told;

/// Reads a video.
pub async fn read(file: &File, facts: &mut Facts, told: &mut Told) -> Result<(), Broken> {
    match facts.format {
        Some(Format::Mp4 | Format::Mov) => mp4::read(file, facts, told).await,
        Some(Format::Mkv | Format::Webm) => matroska::read(file, facts, told).await,
        _ => Ok(()),
    }
}

/// What is known of a video's tracks.
#[derive(Default)]
struct Tracks {
    video: bool,
    audio: bool,
    captions: u32,
    width: u32,
    height: u32,
}

impl Tracks {
    /// A file whose tracks are all something else than pictures is no video.
    fn into_facts(self, facts: &mut Facts) {
        facts.audio = Some(self.audio);
        facts.caption_tracks = Some(self.captions);
        let known = |pixels: u32| (pixels > 0).then_some(pixels);
        (facts.width, facts.height) = (known(self.width), known(self.height));
        if !self.video && self.audio {
            facts.kind = None;
        }
    }
}
