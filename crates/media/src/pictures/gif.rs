//! GIF: whether it moves.

use super::{sized, tail};
use crate::facts::{Facts, Kind};
use crate::file::{Broken, File, LONGEST};

/// What is read to find a second picture; one that long is the first of several.
const MOST: u64 = 4 * LONGEST;

/// Reads it.
pub async fn read(file: &File, facts: &mut Facts) -> Result<(), Broken> {
    let bytes = file.read_most(0, file.size(), MOST).await?;
    if let [_, _, _, _, _, _, w0, w1, h0, h1, ..] = bytes[..] {
        sized(facts, u16::from_le_bytes([w0, w1]).into(), u16::from_le_bytes([h0, h1]).into());
    }
    if moves(&bytes) {
        facts.kind = Some(Kind::Gif);
    }
    // Some writers pad behind the end.
    let (_, end) = tail(file, 16).await?;
    if end.contains(&0x3b) { Ok(()) } else { Err(file.broken()) }
}

/// Whether there is more than one picture, or a loop.
fn moves(bytes: &[u8]) -> bool {
    let table = |flags: u8| if flags & 0x80 != 0 { 3 << ((flags & 7) + 1) } else { 0 };
    let Some(flags) = bytes.get(10) else { return false };
    let mut at = 13 + table(*flags);
    let mut pictures = 0;
    while let Some(kind) = bytes.get(at) {
        match kind {
            0x21 if bytes.get(at + 3..at + 14) == Some(b"NETSCAPE2.0") => return true,
            0x21 => at += 2,
            0x2c => {
                pictures += 1;
                let Some(flags) = bytes.get(at + 9) else { break };
                at += 11 + table(*flags);
            }
            _ => break,
        }
        if pictures > 1 {
            return true;
        }
        // Blocks with their length before them, up to an empty one.
        while let Some(length) = bytes.get(at) {
            at += 1 + usize::from(*length);
            if *length == 0 {
                break;
            }
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::moves;

    const HEAD: &[u8] = b"GIF89a\x01\0\x01\0\0\0\0";
    const FRAME: &[u8] = b"\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0";

    #[test]
    fn a_second_picture_is_a_movement() {
        assert!(!moves(&[HEAD, FRAME, b"\x3b"].concat()));
        assert!(moves(&[HEAD, FRAME, FRAME, b"\x3b"].concat()));
        assert!(moves(&[HEAD, b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0"].concat()));
        assert!(!moves(HEAD));
        assert!(!moves(b""));
    }
}
