//! A linear model of hashed features: its weights, as they stand in its file.

use std::sync::OnceLock;

/// So many bits of a feature's hash are kept. The first of them are its shelf; the other two bytes tell it from others there.
pub const BITS: u32 = 28;
const REST: u32 = 16;
const SHELVES: usize = 1 << (BITS - REST);

/// So much of a weight is one.
pub const ONE: f32 = 12.0;

/// What a feature weighs: for every answer the same, and for some answers so much more or less.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weights<const N: usize> {
    /// For all.
    pub shared: i8,
    /// For each beside that.
    pub apart: [i8; N],
}

/// For each feature that counts its weights, for at most eight answers. Nothing is unpacked: a worker that was stopped pays for it.
#[derive(Debug, Default)]
pub struct Model<'a> {
    /// Where the features of each shelf begin, and the end.
    starts: Vec<usize>,
    /// Where what is apart begins for each shelf.
    aparts: Vec<usize>,
    lows: &'a [u8],
    highs: &'a [u8],
    shared: &'a [u8],
    /// A bit for each answer that has something apart.
    masks: &'a [u8],
    apart: &'a [u8],
}

impl<'a> Model<'a> {
    /// Takes a file: how many features stand on each shelf; of each feature what else is kept of it, less the one before on its shelf,
    /// first all lower bytes, then the upper ones, and what it weighs for all answers. Where some weigh apart: how many weights on each
    /// shelf, for which answers of each feature, and the weights. `None` if it is longer or shorter than that.
    #[must_use]
    pub fn read(mut file: &'a [u8]) -> Option<Self> {
        let starts = starts(&mut file)?;
        let count = *starts.last()?;
        let (lows, highs) = (bytes(&mut file, count)?, bytes(&mut file, count)?);
        let shared = bytes(&mut file, count)?;
        let model = Self { starts, lows, highs, shared, ..Self::default() };
        if file.is_empty() {
            return Some(model);
        }
        let aparts = self::starts(&mut file)?;
        let masks = bytes(&mut file, count)?;
        let apart = bytes(&mut file, *aparts.last()?)?;
        file.is_empty().then_some(Self { aparts, masks, apart, ..model })
    }

    /// The file of these weights; features ascend.
    #[must_use]
    pub fn write<const N: usize>(weights: &[(u32, Weights<N>)]) -> Vec<u8> {
        const { assert!(N <= 8, "a mask has a bit for each answer") };
        let mut counts = vec![[0_u16; 2]; SHELVES];
        let mut steps = Vec::new();
        let mut last = 0;
        for (feature, weights) in weights {
            let [features, aparts] = &mut counts[shelf(*feature)];
            steps.push(
                if *features == 0 { rest(*feature) } else { rest(*feature) - rest(last) }.to_le_bytes(),
            );
            *features += 1;
            *aparts += mask(weights).count_ones() as u16;
            last = *feature;
        }
        let number = |place: usize| counts.iter().flat_map(move |count| count[place].to_le_bytes());
        let byte = |place: usize| steps.iter().map(move |step| step[place]);
        let shared = weights.iter().map(|(_, weights)| weights.shared.cast_unsigned());
        let file = number(0).chain(byte(0)).chain(byte(1)).chain(shared);
        let apart = weights.iter().flat_map(|(_, weights)| weights.apart).filter(|weight| *weight != 0);
        let masks = weights.iter().map(|(_, weights)| mask(weights));
        match apart.clone().next() {
            None => file.collect(),
            Some(_) => file.chain(number(1)).chain(masks).chain(apart.map(i8::cast_unsigned)).collect(),
        }
    }

    /// What all features together say for each answer, in logits.
    #[must_use]
    pub fn worth<const N: usize>(&self, features: &[u32]) -> [f32; N] {
        const { assert!(N <= 8, "a mask has a bit for each answer") };
        let (mut worth, mut all) = ([0; N], 0);
        for (shared, mask, apart) in features.iter().filter_map(|feature| self.row(*feature)) {
            all += i32::from(shared.cast_signed());
            let told = worth.iter_mut().enumerate().filter(|(answer, _)| mask >> answer & 1 == 1);
            for ((_, worth), apart) in told.zip(apart) {
                *worth += i32::from(apart.cast_signed());
            }
        }
        worth.map(|worth: i32| (worth + all) as f32 / ONE)
    }

    /// What a feature weighs for all, for which answers it has something apart, and that, one after the other.
    fn row(&self, feature: u32) -> Option<(u8, u8, &[u8])> {
        let place = shelf(feature);
        let &[start, end] = self.starts.get(place..)?.first_chunk()?;
        let steps = self.lows.get(start..end)?.iter().zip(self.highs.get(start..end)?);
        let wanted = u32::from(rest(feature));
        let mut reached = 0;
        let mut rests = steps.map(|(low, high)| {
            reached += u32::from(*low) | u32::from(*high) << 8;
            reached
        });
        let at = start + rests.position(|rest| rest >= wanted)?;
        if reached != wanted {
            return None;
        }
        let shared = *self.shared.get(at)?;
        let Some((mask, before)) = self.masks.get(start..=at).and_then(<[u8]>::split_last) else {
            return Some((shared, 0, &[]));
        };
        let before: u32 = before.iter().map(|mask| mask.count_ones()).sum();
        let apart = self.apart.get(self.aparts.get(place)? + before as usize..)?;
        Some((shared, *mask, apart))
    }
}

/// A model that is within the code, or comes later.
#[derive(Debug)]
pub struct Learned {
    within: Option<&'static [u8]>,
    model: OnceLock<Model<'static>>,
}

impl Learned {
    /// The file that is within the code, if it is.
    #[must_use]
    pub const fn new(within: Option<&'static [u8]>) -> Self {
        Self { within, model: OnceLock::new() }
    }

    /// Takes a file, and keeps it for as long as the module lives. Returns whether the model is now there and was not before.
    pub fn load(&self, file: Box<[u8]>) -> bool {
        let wanted = self.within.is_none() && self.model.get().is_none();
        wanted && Model::read(Box::leak(file)).is_some_and(|model| self.model.set(model).is_ok())
    }

    /// The model, if it is there.
    pub fn get(&'static self) -> Option<&'static Model<'static>> {
        self.within
            .map(|file| self.model.get_or_init(|| Model::read(file).unwrap_or_default()))
            .or_else(|| self.model.get())
    }
}

/// Which answers have something apart.
fn mask<const N: usize>(weights: &Weights<N>) -> u8 {
    let bits = weights.apart.iter().enumerate();
    bits.fold(0, |mask, (answer, weight)| mask | u8::from(*weight != 0) << answer)
}

/// Takes so many bytes, if there are as many.
fn bytes<'a>(file: &mut &'a [u8], count: usize) -> Option<&'a [u8]> {
    let (bytes, rest) = file.split_at_checked(count)?;
    *file = rest;
    Some(bytes)
}

/// Takes a number for each shelf: where what belongs to it begins, and the end of all.
fn starts(file: &mut &[u8]) -> Option<Vec<usize>> {
    let mut all = 0;
    let mut starts = vec![0];
    starts.extend(bytes(file, 2 * SHELVES)?.chunks_exact(2).map(|count| {
        all += usize::from(u16::from_le_bytes([count[0], count[1]]));
        all
    }));
    Some(starts)
}

fn shelf(feature: u32) -> usize {
    (feature >> REST) as usize
}

fn rest(feature: u32) -> u16 {
    feature as u16
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn a_file_gives_its_weights() {
        let last = (1 << BITS) - 1;
        let row = |feature: u32, shared, apart| (feature, Weights { shared, apart });
        let weights = [
            row(0, 1, [0, -1]),
            row(7, -24, [0, 29]),
            row(9, 2, [0, 0]),
            row(900, 0, [48, 0]),
            row(7_000_000, -1, [4, 0]),
            row(7_000_255, 5, [0, 1]),
            row(last, 4, [-8, 0]),
        ];
        let file = Model::write(&weights);
        let model = Model::read(&file).expect("a model");
        let worth = |features: &[u32]| model.worth::<2>(features).map(|worth| (worth * ONE).round() as i32);
        assert_eq!((worth(&[7]), worth(&[900, 7]), worth(&[8, 1 << 20])), ([-24, 5], [24, 5], [0, 0]));
        assert_eq!((worth(&[9, 9]), worth(&[7_000_000, 0, 0])), ([4, 4], [5, -1]));
        assert_eq!((worth(&[7_000_255]), worth(&[last])), ([5, 6], [-4, 4]));
    }

    #[test]
    fn every_answer_has_its_bit_and_one_alone_needs_none() {
        let apart = [1, -2, 3, -4, 5, -6, 7, -8];
        let file =
            Model::write(&[(5, Weights { shared: 0, apart: [0; 8] }), (6, Weights { shared: 12, apart })]);
        let worth: [f32; 8] = Model::read(&file).expect("a model").worth(&[5, 6]);
        assert_eq!(worth.map(|worth| (worth * ONE).round() as i32), [13, 10, 15, 8, 17, 6, 19, 4]);
        let file = Model::write(&[
            (5, Weights { shared: -24, apart: [0] }),
            (70_000, Weights { shared: 36, apart: [0] }),
        ]);
        assert_eq!(file.len(), 2 * SHELVES + 6);
        let worth = Model::read(&file).expect("a model").worth(&[5, 70_000]);
        assert_eq!(worth.map(f32::to_bits), [1.0_f32.to_bits()]);
    }

    #[test]
    fn a_broken_file_is_none() {
        let apart = [3, -8];
        let file = Model::write(&[(5, Weights { shared: 0, apart }), (70_000, Weights { shared: 9, apart })]);
        assert!(Model::read(&file).is_some());
        for length in [0, 3, 2 * SHELVES, 2 * SHELVES + 6, file.len() - 1] {
            let whole = length == 2 * SHELVES + 6;
            assert_eq!(
                Model::read(&file[..length]).is_some(),
                whole,
                "{length}: without what is apart it is one"
            );
        }
        assert!(Model::read(&[file, vec![0]].concat()).is_none());
        for byte in [0, 1, 255] {
            assert!(Model::read(&vec![byte; 4 * SHELVES + 9]).is_none());
        }
    }
}
