//! EXIF: the camera's own words.

use exif::{Context, Error, Exif, Field, In, Reader, Tag, Value};

use super::{Told, is_place};
use crate::bytes::{text, wide_text};

/// The serial number of a camera, in raw pictures' way.
const CAMERA_SERIAL_NUMBER: Tag = Tag(Context::Tiff, 0xc62f);
const HOST_COMPUTER: Tag = Tag(Context::Tiff, 0x013c);
/// Windows' own author, in 16-bit units.
const XP_AUTHOR: Tag = Tag(Context::Tiff, 0x9c9d);

/// Reads a block that begins with `II*` or `MM*`, with or without `Exif` before it.
pub fn read(block: &[u8], told: &mut Told) {
    let block = block.strip_prefix(b"Exif\0\0").unwrap_or(block);
    let read = Reader::new().continue_on_error(true).read_raw(block.to_vec());
    let exif = match read {
        Ok(exif) => exif,
        Err(Error::PartialResult(partial)) => partial.into_inner().0,
        Err(_) => return,
    };
    told.location |= location(&exif);
    for field in exif.fields().filter(|field| field.ifd_num == In::PRIMARY) {
        match field.tag {
            Tag::Artist => told.artist(&said(field)),
            XP_AUTHOR => told.artist(&wide(field)),
            // The photographer's and the editor's, with a zero between.
            Tag::Copyright => told.credit(&said(field)),
            Tag::CameraOwnerName | Tag::BodySerialNumber | CAMERA_SERIAL_NUMBER => told.owner(&said(field)),
            Tag::Make | Tag::Model => {
                told.camera |= !said(field).trim().is_empty();
                told.device(&said(field));
            }
            Tag::Software | HOST_COMPUTER => told.device(&said(field)),
            _ => {}
        }
    }
}

fn said(field: &Field) -> String {
    match &field.value {
        Value::Ascii(parts) => parts.iter().map(|part| text(part)).collect::<Vec<_>>().join(" "),
        Value::Byte(bytes) | Value::Undefined(bytes, _) => text(bytes),
        _ => String::new(),
    }
}

fn wide(field: &Field) -> String {
    match &field.value {
        Value::Byte(bytes) | Value::Undefined(bytes, _) => wide_text(bytes, u16::from_le_bytes),
        _ => String::new(),
    }
}

/// Real coordinates; a directory with nothing but its version, or zeros, is none.
fn location(exif: &Exif) -> bool {
    let degrees = |tag| {
        let Value::Rational(parts) = &exif.get_field(tag, In::PRIMARY)?.value else { return None };
        let part = |index: usize| {
            parts.get(index).map_or(0.0, |part| if part.denom == 0 { 0.0 } else { part.to_f64() })
        };
        (parts.first()?.denom > 0).then(|| part(0) + part(1) / 60.0 + part(2) / 3600.0)
    };
    degrees(Tag::GPSLatitude).zip(degrees(Tag::GPSLongitude)).is_some_and(|(lat, lon)| is_place(lat, lon))
}
