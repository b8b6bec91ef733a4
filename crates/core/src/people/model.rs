//! The model's numbers, and the file they are read from.

use super::features::{BITS, FEATURES};
use super::lexicon::Lexicon;

/// What a unit is: nothing, a person's first or later unit, an organisation, a place, another name.
pub const LABELS: usize = 6;
/// No name.
pub const NOTHING: usize = 0;
/// The first unit of a person's name.
pub const FIRST: usize = 1;
/// A later unit of a person's name.
pub const LATER: usize = 2;
/// So many weights a feature has: for each label but [`NOTHING`].
pub const WEIGHTS: usize = LABELS - 1;

/// Steps of the table from a margin to a confidence.
pub const STEPS: usize = 8;

/// The model.
#[derive(Debug, Default)]
pub struct Model {
    /// What is known of words.
    pub lexicon: Lexicon,
    /// Weights by feature: five bytes, above them the lower bits of the feature.
    slots: Vec<u64>,
    /// What a label after another is worth; the last row is for the first unit of all.
    pub transitions: [[i16; LABELS]; LABELS + 1],
    /// Margins in their order, with the confidence in percent.
    pub confidence: [(i16, i16); STEPS],
}

/// Slots behind the last home, for those that find theirs taken.
pub(super) const SPARE: usize = 64;

/// A feature's bits above its weights.
const TAG: u32 = 0xff_ffff;

impl Model {
    /// Reads the file; `None` if it ends too early.
    #[must_use]
    pub fn read(file: &[u8]) -> Option<Self> {
        let mut input = Input(file);
        let mut model = Self::default();
        for cell in model.transitions.as_flattened_mut() {
            *cell = input.number()?;
        }
        for (margin, confidence) in &mut model.confidence {
            *margin = input.number()?;
            *confidence = input.number()?;
        }
        let hashes = input.keys()?;
        let known = input.bytes(hashes.len())?;
        model.lexicon = Lexicon::new(&hashes, known);
        let features = input.keys()?;
        let weights = input.bytes(features.len() * WEIGHTS)?;
        model.slots = vec![0; features.len() * 3 / 2 + SPARE];
        for (at, feature) in features.iter().enumerate() {
            let mut slot = u64::from(feature & TAG) << 40;
            for label in 0..WEIGHTS {
                slot |= u64::from(weights[label * features.len() + at]) << (8 * label);
            }
            let home = model.home(*feature);
            *model.slots[home..].iter_mut().find(|slot| **slot == 0)? = slot;
        }
        Some(model)
    }

    fn home(&self, feature: u32) -> usize {
        ((u64::from(feature) * self.slots.len().saturating_sub(SPARE) as u64) >> BITS) as usize
    }

    /// What the labels of a unit with these features are worth.
    #[must_use]
    pub fn worth(&self, features: &[u32; FEATURES]) -> [i32; LABELS] {
        let mut worth = [0; LABELS];
        for feature in features {
            let slot = self.slot(*feature);
            if slot != 0 {
                for (label, worth) in worth[1..].iter_mut().enumerate() {
                    *worth += i32::from(((slot >> (8 * label)) as u8).cast_signed());
                }
            }
        }
        worth
    }

    /// The weights of a feature, and its tag; zero if it has none.
    fn slot(&self, feature: u32) -> u64 {
        let row = self.slots.get(self.home(feature)..).unwrap_or_default();
        let taken = row.iter().copied().take_while(|slot| *slot != 0);
        taken.into_iter().find(|slot| (slot >> 40) as u32 == feature & TAG).unwrap_or_default()
    }
}

/// What is left to read.
struct Input<'a>(&'a [u8]);

impl<'a> Input<'a> {
    fn bytes(&mut self, length: usize) -> Option<&'a [u8]> {
        let (bytes, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(bytes)
    }

    fn number(&mut self) -> Option<i16> {
        Some(i16::from_le_bytes(self.bytes(2)?.try_into().ok()?))
    }

    /// Numbers in their order, as differences: how many there are, the lower bytes, the upper bytes.
    fn keys(&mut self) -> Option<Vec<u32>> {
        let length = u32::from_le_bytes(self.bytes(4)?.try_into().ok()?) as usize;
        let (low, high) = (self.bytes(length)?, self.bytes(length)?);
        let mut last = 0;
        let key = |(low, high): (&u8, &u8)| {
            last += u32::from(*low) | u32::from(*high) << 8;
            last
        };
        Some(low.iter().zip(high).map(key).collect())
    }
}
