//! What a file is by its first bytes, and what its name says.

use crate::bytes::find;
use crate::captions;
use crate::facts::{Format, Kind};

/// The format by the first bytes.
pub fn of(head: &[u8]) -> Option<Format> {
    SIGNATURES
        .iter()
        .find(|(signature, _)| head.starts_with(signature))
        .map(|(_, format)| *format)
        .or_else(|| riff(head))
        .or_else(|| iso(head))
        .or_else(|| matroska(head))
        .or_else(|| transport_stream(head))
        .or_else(|| captions::format(head))
}

const SIGNATURES: [(&[u8], Format); 14] = [
    (b"\xff\xd8\xff", Format::Jpeg),
    (b"\x89PNG\r\n\x1a\n", Format::Png),
    (b"GIF87a", Format::Gif),
    (b"GIF89a", Format::Gif),
    (b"II*\0", Format::Tiff),
    (b"MM\0*", Format::Tiff),
    (b"FLV\x01", Format::Flv),
    (b"OggS", Format::Ogg),
    (b"\0\0\x01\xba", Format::Mpeg),
    (b"\0\0\x01\xb3", Format::Mpeg),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", Format::Wmv),
    (b"WEBVTT", Format::Vtt),
    (b"\xef\xbb\xbfWEBVTT", Format::Vtt),
    (b"BM", Format::Bmp),
];

fn riff(head: &[u8]) -> Option<Format> {
    match (head.get(..4)?, head.get(8..12)?) {
        (b"RIFF", b"WEBP") => Some(Format::Webp),
        (b"RIFF", b"AVI ") => Some(Format::Avi),
        _ => None,
    }
}

/// The ISO family: brands first; QuickTime of old has none and begins with any of its own boxes.
fn iso(head: &[u8]) -> Option<Format> {
    let kind = head.get(4..8)?;
    if kind != b"ftyp" {
        let old: [&[u8]; 6] = [b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"];
        return old.contains(&kind).then_some(Format::Mov);
    }
    let size = u32::from_be_bytes(head.get(..4)?.try_into().ok()?) as usize;
    let brands = head.get(8..size.min(head.len()))?.as_chunks::<4>().0;
    // The second is a version number.
    let has = |wanted: &[&[u8; 4]]| {
        brands.iter().enumerate().any(|(index, brand)| index != 1 && wanted.contains(&brand))
    };
    match brands.first()? {
        b"qt  " => Some(Format::Mov),
        b"M4A " | b"M4B " | b"M4P " => None,
        _ if has(&[b"avif", b"avis"]) => Some(Format::Avif),
        _ if has(&[b"mif1", b"msf1", b"heic", b"heix", b"hevc", b"heim", b"heis"]) => Some(Format::Heic),
        _ => Some(Format::Mp4),
    }
}

fn matroska(head: &[u8]) -> Option<Format> {
    let header = head.strip_prefix(b"\x1a\x45\xdf\xa3")?;
    let header = &header[..header.len().min(80)];
    Some(if find(header, b"webm").is_some() { Format::Webm } else { Format::Mkv })
}

/// Packets of 188 bytes; of 192 with a time before each.
fn transport_stream(head: &[u8]) -> Option<Format> {
    let repeats = |first: usize, every: usize| (0..5).all(|n| head.get(first + n * every) == Some(&b'G'));
    (repeats(0, 188) || repeats(4, 192)).then_some(Format::Mpeg)
}

/// The kind of a format, before anything is known about moving pictures.
pub fn kind(format: Format) -> Kind {
    match format {
        Format::Jpeg
        | Format::Png
        | Format::Gif
        | Format::Webp
        | Format::Avif
        | Format::Heic
        | Format::Bmp
        | Format::Tiff => Kind::Image,
        Format::Srt | Format::Vtt => Kind::Captions,
        _ => Kind::Video,
    }
}

/// Whether we read what files of this format say of themselves.
pub fn tells(format: Format) -> bool {
    use Format::{Avif, Gif, Heic, Jpeg, Mkv, Mov, Mp4, Png, Webm, Webp};
    matches!(format, Jpeg | Png | Gif | Webp | Avif | Heic | Mp4 | Mov | Mkv | Webm)
}

/// Whether the name's extension says another kind of file.
pub fn contradicts(name: &str, format: Option<Format>) -> bool {
    let Some((_, extension)) = name.rsplit_once('.') else { return false };
    let extension = extension.to_ascii_lowercase();
    let said = EXTENSIONS.iter().find(|(names, _)| names.split(' ').any(|name| name == extension));
    said.is_some_and(|(_, formats)| !format.is_some_and(|format| formats.contains(&format)))
}

const EXTENSIONS: [(&str, &[Format]); 16] = [
    ("jpg jpeg jpe jfif", &[Format::Jpeg]),
    ("png apng", &[Format::Png]),
    ("gif", &[Format::Gif]),
    ("webp", &[Format::Webp]),
    ("avif", &[Format::Avif]),
    ("heic heif hif", &[Format::Heic]),
    ("bmp", &[Format::Bmp]),
    ("tif tiff", &[Format::Tiff]),
    ("mp4 m4v mov qt 3gp 3g2", &[Format::Mp4, Format::Mov]),
    ("mkv webm", &[Format::Mkv, Format::Webm]),
    ("avi", &[Format::Avi]),
    ("mpg mpeg ts mts m2ts vob", &[Format::Mpeg]),
    ("wmv", &[Format::Wmv]),
    ("flv", &[Format::Flv]),
    ("ogv", &[Format::Ogg]),
    ("srt vtt", &[Format::Srt, Format::Vtt]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_say_what_it_is() {
        assert_eq!(of(b"\xff\xd8\xff\xe0"), Some(Format::Jpeg));
        assert_eq!(of(b"\0\0\0\x14ftypqt  \0\0\0\0qt  "), Some(Format::Mov));
        assert_eq!(of(b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif"), Some(Format::Avif));
        assert_eq!(of(b"\0\0\0\x14ftypM4A \0\0\0\0isom"), None);
        assert_eq!(of(b"\0\0\0\x08wide"), Some(Format::Mov));
        assert_eq!(of(b"RIFF\0\0\0\0WEBPVP8 "), Some(Format::Webp));
        assert_eq!(of(b"\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm"), Some(Format::Webm));
        assert_eq!(of(b"%PDF-1.7"), None);
        assert_eq!(of(b""), None);
    }

    #[test]
    fn a_name_may_say_something_else() {
        assert!(contradicts("film.MP4", Some(Format::Png)));
        assert!(contradicts("film.mp4", None));
        assert!(!contradicts("IMG_1.JPEG", Some(Format::Jpeg)));
        assert!(!contradicts("film.mov", Some(Format::Mp4)));
        assert!(!contradicts("bilde", Some(Format::Png)));
        assert!(!contradicts("notat.txt", Some(Format::Srt)));
    }
}
