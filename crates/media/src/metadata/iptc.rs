//! IPTC-IIM as Photoshop keeps it in JPEG: a newsroom's words.

use super::Told;
use crate::bytes::{Cursor, text};

/// Reads Photoshop's resources (`8BIM`).
pub fn resources(block: &[u8], told: &mut Told) {
    let mut cursor = Cursor::new(block);
    while let Some((id, body)) = resource(&mut cursor) {
        if id == 0x0404 {
            read(body, told);
        }
    }
}

fn resource<'a>(cursor: &mut Cursor<'a>) -> Option<(u16, &'a [u8])> {
    cursor.take(4).filter(|signature| *signature == b"8BIM")?;
    let id = cursor.u16()?;
    let name = usize::from(cursor.u8()?);
    cursor.take(name + (name + 1) % 2)?;
    let length = cursor.u32()? as usize;
    let body = cursor.take(length)?;
    // Even, except at the very end.
    cursor.take(length % 2);
    Some((id, body))
}

fn read(block: &[u8], told: &mut Told) {
    let mut cursor = Cursor::new(block);
    while let Some(([0x1c, record, dataset], length)) = cursor.array().zip(cursor.u16()) {
        let Some(body) = cursor.take(length.into()) else { break };
        match (record, dataset) {
            (2, 80) => told.artist(&text(body)),
            (2, 110 | 115 | 116) => told.credit(&text(body)),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Facts;

    #[test]
    fn finds_by_line_and_credit_among_other_resources() {
        let mut block = b"8BIM\x03\xed\0\0\0\0\0\x03abc\0".to_vec();
        block.extend(
            b"8BIM\x04\x04\0\0\0\0\0\x1a\x1c\x02\x50\0\x08Kari \xf8ye\x1c\x02\x6e\0\x03NTB\x1c\x02\x05\0\0",
        );
        let mut told = Told::default();
        resources(&block, &mut told);
        let mut facts = Facts::default();
        told.into_facts(&mut facts);
        assert_eq!(facts.credit.as_deref(), Some("Kari øye; NTB"));
    }
}
