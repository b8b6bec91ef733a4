//! What is told of a file.

use serde::Serialize;

/// What a file is and says, as far as it could be read. `None`: not asked of this kind of file, or it
/// could not be told.
#[derive(Clone, Debug, Default, Serialize, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub struct Facts {
    /// What it is by its bytes, never by its name.
    pub kind: Option<Kind>,
    /// The format by its bytes.
    pub format: Option<Format>,
    /// The name's extension says another kind of file.
    pub misnamed: bool,
    /// Whether it tells where it was taken.
    pub location: Option<bool>,
    /// Whether it names its owner, or the owner of the camera or phone.
    pub owner: Option<bool>,
    /// What it says of who made it: artist, copyright, credit.
    pub credit: Option<String>,
    /// Seconds.
    pub duration: Option<f32>,
    /// Pixels.
    pub width: Option<u32>,
    /// Pixels.
    pub height: Option<u32>,
    /// The caption and subtitle tracks in a video.
    pub caption_tracks: Option<u32>,
    /// Whether a video has a sound track.
    pub audio: Option<bool>,
    /// What a caption file holds.
    pub captions: Option<CaptionFile>,
    /// Truncated or damaged: what is said is what could be read.
    pub incomplete: bool,
}

/// What is seen in a picture.
#[derive(Clone, Debug, Serialize, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub struct Sight {
    /// The faces; `None` where it cannot be searched.
    pub faces: Option<Vec<Face>>,
    /// The share of the area that looks like text, 0 to 1.
    pub text_share: f32,
}

/// What a file is.
#[derive(Clone, Copy, Debug, Serialize, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export, rename = "FileKind"))]
#[serde(rename_all = "camelCase")]
pub enum Kind {
    /// A still picture.
    Image,
    /// A moving picture without sound.
    Gif,
    /// A video.
    Video,
    /// Captions of a video.
    Captions,
}

/// The format of a file.
#[derive(Clone, Copy, Debug, Serialize, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export, rename = "FileFormat"))]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "their names are the formats' own")]
pub enum Format {
    Jpeg,
    Png,
    Gif,
    Webp,
    Avif,
    Heic,
    Bmp,
    Tiff,
    Mp4,
    Mov,
    Mkv,
    Webm,
    Avi,
    Mpeg,
    Wmv,
    Flv,
    Ogg,
    Srt,
    Vtt,
}

/// Where a face is, as fractions of the picture's width and height.
#[derive(Clone, Copy, Debug, Serialize, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub struct Face {
    /// The left side.
    pub x: f32,
    /// The upper side.
    pub y: f32,
    /// The width.
    pub width: f32,
    /// The height.
    pub height: f32,
}

/// What a caption file (`.srt`, `.vtt`) holds.
#[derive(Clone, Debug, Default, Serialize, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub struct CaptionFile {
    /// Every cue could be read, and none ends before it begins.
    pub well_formed: bool,
    /// The reading speed of the fastest cue, in characters a second.
    pub fastest: f32,
    /// When the last cue ends, in seconds.
    pub end: f32,
    /// The first words of the cues, to tell their language.
    pub text: String,
}
