//! Whole inspections: built files, lying ones, damaged ones, and random bytes.

use crate::{Facts, Format, Grey, Inspection, Kind, Step, look};

mod built;
mod damaged;

/// What was answered, how often a range was asked for, and how many bytes that were.
struct Answered {
    facts: Facts,
    reads: usize,
    bytes: usize,
}

/// Plays the browser's part for a file of which `parts` are written, at their places, and the rest is zeros.
fn inspect_sparse(name: &str, size: u64, parts: &[(u64, &[u8])]) -> Answered {
    let mut inspection = Inspection::new(name, size);
    let (mut reads, mut bytes) = (0, 0);
    loop {
        match inspection.next() {
            Step::Done { facts, .. } => return Answered { facts, reads, bytes },
            Step::Read { start, length } => {
                assert!(length <= 256 * 1024 && start + u64::from(length) <= size, "{start} {length}");
                reads += 1;
                bytes += length as usize;
                let mut range = vec![0; length as usize];
                for (at, part) in parts {
                    for (offset, byte) in (*at..).zip(part.iter()) {
                        if let Some(place) =
                            offset.checked_sub(start).and_then(|n| range.get_mut(usize::try_from(n).ok()?))
                        {
                            *place = *byte;
                        }
                    }
                }
                inspection.give(start, &range);
            }
        }
    }
}

fn inspect(name: &str, file: &[u8]) -> Answered {
    inspect_sparse(name, file.len() as u64, &[(0, file)])
}

fn facts(name: &str, file: &[u8]) -> Facts {
    inspect(name, file).facts
}

/// A box of the ISO family.
fn atom(kind: [u8; 4], body: &[u8]) -> Vec<u8> {
    [&(body.len() as u32 + 8).to_be_bytes()[..], &kind, body].concat()
}

/// An element of Matroska, with its size in eight bytes.
fn element(id: u32, body: &[u8]) -> Vec<u8> {
    let id: Vec<u8> = id.to_be_bytes().into_iter().skip_while(|byte| *byte == 0).collect();
    [&id[..], &(1 << 56 | body.len() as u64).to_be_bytes(), body].concat()
}
