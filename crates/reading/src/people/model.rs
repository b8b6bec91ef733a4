//! The model's numbers, and the file they are read from.

use std::cell::RefCell;
use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering::Relaxed;

use super::features::{BITS, FEATURES};
use super::lexicon::Lexicon;
use crate::kept::Kept;

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
    /// A bit for each [`NEAR`] features that follow each other: whether one of them has weights.
    near: Vec<u64>,
    /// What a label after another is worth; the last row is for the first unit of all.
    pub transitions: [[i16; LABELS]; LABELS + 1],
    /// Margins in their order, with the confidence in percent.
    pub confidence: [(i16, i16); STEPS],
    /// Tells what was kept by this model from what was by another.
    serial: u64,
}

/// So many files were taken for models.
static READ: AtomicU64 = AtomicU64::new(0);

thread_local! {
    static KEPT: RefCell<Kept<[i32; LABELS]>> = RefCell::default();
}

/// Slots behind the last home, for those that find theirs taken.
pub(super) const SPARE: usize = 64;

/// In a slot a weight is a byte without sign, and this one stands for zero.
const MIDDLE: u8 = 0x80;

/// Most features have no weights; so many share the bit that says so.
const NEAR: u32 = 64;

/// A feature's bits above its weights.
const TAG: u32 = 0xff_ffff;

impl Model {
    /// Reads the file; `None` if it ends too early.
    #[must_use]
    pub fn read(file: &[u8]) -> Option<Self> {
        let mut input = Input(file);
        let mut model = Self { serial: READ.fetch_add(1, Relaxed) + 1, ..Self::default() };
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
        model.near = vec![0; ((1 << BITS) / NEAR / u64::BITS) as usize];
        for (at, feature) in features.iter().enumerate() {
            let bit = feature / NEAR;
            *model.near.get_mut((bit / u64::BITS) as usize)? |= 1 << (bit % u64::BITS);
            let mut slot = u64::from(feature & TAG) << 40;
            for label in 0..WEIGHTS {
                slot |= u64::from(weights[label * features.len() + at] ^ MIDDLE) << (8 * label);
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
        let step = |hash: u64, feature: &u32| {
            (hash.rotate_left(5) ^ u64::from(*feature)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
        };
        let hash = features.iter().fold(self.serial, step);
        KEPT.with_borrow_mut(|kept| kept.get(hash ^ hash >> 32, || self.sums(features)))
    }

    fn sums(&self, features: &[u32; FEATURES]) -> [i32; LABELS] {
        let mut near = [0; FEATURES];
        let mut length = 0;
        for feature in features {
            near[length] = *feature;
            length += usize::from(self.is_near(*feature));
        }
        // Five sums in two numbers: bytes 0, 2, 4 and bytes 1, 3, with sixteen bits for each.
        let (mut even, mut odd, mut found) = (0, 0, 0);
        for feature in &near[..length] {
            let slot = self.slot(*feature);
            even += slot & 0xff_00ff_00ff;
            odd += slot >> 8 & 0xff_00ff;
            found += i32::from(slot != 0);
        }
        let sum = |sums: u64, lane: u32| i32::from((sums >> (16 * lane)) as u16) - found * i32::from(MIDDLE);
        [0, sum(even, 0), sum(odd, 0), sum(even, 1), sum(odd, 1), sum(even, 2)]
    }

    /// Whether this feature or one that shares its bit has weights.
    fn is_near(&self, feature: u32) -> bool {
        let bit = feature / NEAR;
        self.near.get((bit / u64::BITS) as usize).is_some_and(|bits| bits >> (bit % u64::BITS) & 1 == 1)
    }

    /// The weights of a feature, and its tag; zero if it has none.
    fn slot(&self, feature: u32) -> u64 {
        let row = self.slots.get(self.home(feature)..).unwrap_or_default();
        let taken = row.iter().copied().take_while(|slot| *slot != 0);
        taken.into_iter().find(|slot| (slot >> 40) as u32 == feature & TAG).unwrap_or_default()
    }
}

/// Whether a feature can be told from none by the bits that are kept beside its weights.
#[must_use]
pub fn has_tag(feature: u32) -> bool {
    feature & TAG != 0
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

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::super::features::features;
    use super::super::units::units;
    use super::*;
    use crate::text::Text;

    #[test]
    fn what_is_kept_is_what_the_features_are_worth() {
        let file = include_bytes!("people.bin");
        let models = [Model::read(file), Model::read(file)].map(|model| model.expect("the model"));
        let other = Model { serial: u64::MAX, ..Model::default() };
        let text = Text::new("Ordfører Kari Nordmann møtte Ola Hansen, elev ved Alta skole, og moren hans.");
        let units = units(&text, &models[0].lexicon);
        let rows: Vec<_> = (0..units.len()).map(|at| features(&units, at)).collect();
        assert!(rows.iter().filter(|row| models[0].sums(row) != [0; LABELS]).count() > 10);
        for (row, place) in rows.iter().flat_map(|row| (0..FEATURES).map(move |place| (row, place))) {
            for stranger in &rows {
                let mut row = *row;
                row[place] = stranger[place];
                for model in models.iter().chain([&other]) {
                    assert_eq!(model.worth(&row), model.sums(&row));
                }
            }
        }
        assert_ne!(models[0].serial, models[1].serial);
    }
}
