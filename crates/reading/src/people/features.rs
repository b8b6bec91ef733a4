//! What speaks for or against a name: a fixed number of hashed features for each unit.

use super::units::{Style, Unit};

/// How many features a unit has.
pub const FEATURES: usize = 50;

/// So many bits of a feature's hash are kept.
pub const BITS: u32 = 26;

/// The features of the unit at `at`, each a number of [`BITS`] bits; zero is none.
#[must_use]
pub fn features(units: &[Unit], at: usize) -> [u32; FEATURES] {
    let outside = Unit { word: 7, shape: 7, ..Unit::default() };
    let unit = |offset: isize| at.checked_add_signed(offset).and_then(|at| units.get(at)).unwrap_or(&outside);
    let (before2, before, own, next, next2) = (unit(-2), unit(-1), unit(0), unit(1), unit(2));
    let (left, right) = surroundings(units, at);
    let cue = left.checked_sub(1).and_then(|at| units.get(at)).unwrap_or(&outside);
    let tail = units.get(right).unwrap_or(&outside);
    let style = own.style as u32 + 1;
    let opens = u32::from(own.opens);
    let look = own.shape ^ opens << 7 ^ style << 12;
    let known = u32::from(own.known.0) ^ u32::from(before.known.0) << 8 ^ u32::from(next.known.0) << 16;
    let place = (at - left).min(3) as u32 | ((right - at).min(4) as u32) << 4;
    let pairs = [
        (own.word, 0),
        (own.word, look),
        (own.prefixes[1], own.shape),
        (own.prefixes[2], 0),
        (own.prefixes[3], 0),
        (own.suffixes[0], look),
        (own.suffixes[1], own.shape),
        (own.suffixes[2], 0),
        (own.suffixes[3], 0),
        (own.suffixes[2], look),
        (own.prefixes[2], own.suffixes[2]),
        (before.word, 0),
        (before.word, look),
        (before2.word, own.shape),
        (before.word, before2.word),
        (before.suffixes[2], own.shape),
        (before.prefixes[3], own.shape),
        (before.word, next.word),
        (next.word, 0),
        (next.word, look),
        (next2.word, own.shape),
        (next.word, next2.word),
        (next.suffixes[2], own.shape),
        (next.prefixes[3], own.shape),
        (look, 0),
        (look, before.shape),
        (look, next.shape),
        (look ^ before.shape.rotate_left(9), next.shape),
        (look ^ before.shape.rotate_left(9), before2.shape),
        (look ^ next.shape.rotate_left(9), next2.shape),
        (known & 0xff, look),
        (known & 0xffff, own.shape ^ before.shape << 1),
        (known & 0xff_00ff, own.shape ^ next.shape << 1),
        (known, style),
        (known & 0xff, before.word),
        (known & 0xff, next.word),
        (known & 0xff, own.suffixes[1]),
        (cue.word, look),
        (cue.suffixes[2], own.shape),
        (tail.word, look),
        (cue.word, tail.word),
        (place, own.shape),
        (place, known & 0xff),
        (own.word, before.word),
        (own.word, next.word),
        (known & 0xff, cue.suffixes[3]),
        (own.word, style),
        (own.suffixes[3], style | place << 8),
        (own.length, style | (known & 0xff) << 8),
        (own.length ^ style << 8, own.suffixes[1]),
    ];
    let mut features = [0; FEATURES];
    for (template, (feature, (a, b))) in features.iter_mut().zip(pairs).enumerate() {
        *feature = mix(template as u32, a, b);
    }
    features
}

/// The run of units with capitals around `at`, particles and initials between them included.
fn surroundings(units: &[Unit], at: usize) -> (usize, usize) {
    const REACH: usize = 5;
    if units[at].style != Style::Mixed || !units[at].capital {
        return (at, at + 1);
    }
    let before = units[..at].iter().rev().take(REACH).take_while(|unit| unit.capital).count();
    let after = units[at..].iter().take(REACH).take_while(|unit| unit.capital).count();
    (at - before, at + after)
}

fn mix(template: u32, a: u32, b: u32) -> u32 {
    let hash = (a ^ template.wrapping_mul(0x9e37_79b1)).wrapping_mul(0x85eb_ca6b);
    let hash = (hash ^ hash >> 15 ^ b.wrapping_mul(0xc2b2_ae35)).wrapping_mul(0x27d4_eb2f);
    (hash ^ hash >> 13).wrapping_mul(0x1656_67b1) >> (32 - BITS)
}
