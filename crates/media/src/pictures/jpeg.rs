//! JPEG: segments up to the first scan.

use super::{sized, tail};
use crate::bytes::{Cursor, find};
use crate::facts::Facts;
use crate::file::{Broken, File};
use crate::metadata::{Told, exif, iptc, xmp};

const EXIF: &[u8] = b"Exif\0\0";
const XMP: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";
const PHOTOSHOP: &[u8] = b"Photoshop 3.0\0";

/// Reads it.
pub async fn read(file: &File, facts: &mut Facts, told: &mut Told) -> Result<(), Broken> {
    let mut at = 2;
    let mut moves = false;
    loop {
        let marker = file.read(at, 2).await?;
        let kind = match marker[..] {
            [0xff, 0xff] => {
                at += 1;
                continue;
            }
            [0xff, kind] => kind,
            _ => return Err(file.broken()),
        };
        at += 2;
        match kind {
            0x01 | 0xd0..=0xd8 => continue,
            0xd9 => return Ok(()),
            _ => {}
        }
        let length = file.read(at, 2).await?;
        let length = u64::from(Cursor::new(&length).u16().unwrap_or_default());
        if length < 2 {
            return Err(file.broken());
        }
        match kind {
            // The first scan: what follows is the picture.
            0xda => break,
            0xc0..=0xcf if !matches!(kind, 0xc4 | 0xc8 | 0xcc) => {
                let size = file.read(at + 3, 4).await?;
                let mut cursor = Cursor::new(&size);
                if let Some((height, width)) = cursor.u16().zip(cursor.u16()) {
                    sized(facts, width.into(), height.into());
                }
            }
            0xe1 | 0xed => {
                let body = file.read(at + 2, length - 2).await?;
                moves |= [&b"MotionPhoto"[..], b"MicroVideo"].iter().any(|word| find(&body, word).is_some());
                block(&body, told);
            }
            _ => {}
        }
        at += length;
    }
    // A moving picture has a video behind it.
    let (_, end) = tail(file, 64 * 1024).await?;
    if moves || find(&end, b"\xff\xd9").is_some() { Ok(()) } else { Err(file.broken()) }
}

fn block(body: &[u8], told: &mut Told) {
    if body.starts_with(EXIF) {
        exif::read(body, told);
    } else if let Some(packet) = body.strip_prefix(XMP) {
        xmp::read(packet, told);
    } else if let Some(resources) = body.strip_prefix(PHOTOSHOP) {
        iptc::resources(resources, told);
    }
}
