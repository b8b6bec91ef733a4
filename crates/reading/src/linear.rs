//! A linear model of hashed features: its weights, as they stand in its file.

/// So many bits of a feature's hash are kept. The first of them are its shelf; the other two bytes tell it from others there.
pub const BITS: u32 = 28;
const REST: u32 = 16;
const SHELVES: usize = 1 << (BITS - REST);

/// So much of a weight is one.
pub const ONE: f32 = 12.0;

/// For each feature that counts a weight for each of `N` answers. Nothing is unpacked: a worker that was stopped pays for it.
#[derive(Debug)]
pub struct Model<'a, const N: usize> {
    /// Where the features of each shelf begin, and the end.
    starts: Vec<usize>,
    rests: &'a [u8],
    weights: &'a [u8],
}

impl<'a, const N: usize> Model<'a, N> {
    /// Takes a file: how many features stand on each shelf, what else of each is kept, in two bytes each, and their weights.
    #[must_use]
    pub fn read(file: &'a [u8]) -> Self {
        let (counts, file) = file.split_at_checked(2 * SHELVES).unwrap_or_default();
        let mut all = 0;
        let mut starts = vec![0];
        starts.extend(counts.chunks_exact(2).map(|count| {
            all += usize::from(u16::from_le_bytes([count[0], count[1]]));
            all
        }));
        let (rests, weights) = file.split_at_checked(2 * all).unwrap_or_default();
        Self { starts, rests, weights }
    }

    /// The file of these weights; features ascend.
    #[must_use]
    pub fn write(weights: &[(u32, [i8; N])]) -> Vec<u8> {
        let mut counts = vec![0_u16; SHELVES];
        for (feature, _) in weights {
            counts[shelf(*feature)] += 1;
        }
        let counts = counts.into_iter().flat_map(u16::to_le_bytes);
        let rests = weights.iter().flat_map(|(feature, _)| rest(*feature));
        let weights = weights.iter().flat_map(|(_, row)| row.map(i8::cast_unsigned));
        counts.chain(rests).chain(weights).collect()
    }

    /// What all features together say for each answer, in logits.
    #[must_use]
    pub fn worth(&self, features: &[u32]) -> [f32; N] {
        let mut worth = [0; N];
        for row in features.iter().filter_map(|feature| self.row(*feature)) {
            for (worth, weight) in worth.iter_mut().zip(row) {
                *worth += i32::from(weight.cast_signed());
            }
        }
        worth.map(|worth| worth as f32 / ONE)
    }

    fn row(&self, feature: u32) -> Option<&[u8]> {
        let &[start, end] = self.starts.get(shelf(feature)..)?.first_chunk()?;
        let mut rests = self.rests.get(2 * start..2 * end)?.chunks_exact(2);
        let at = start + rests.position(|other| other == rest(feature))?;
        self.weights.get(N * at..N * (at + 1))
    }
}

fn shelf(feature: u32) -> usize {
    (feature >> REST) as usize
}

fn rest(feature: u32) -> [u8; 2] {
    (feature as u16).to_le_bytes()
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn a_file_gives_its_weights() {
        let last = (1 << BITS) - 1;
        let weights =
            [(0, [1, 0]), (7, [-24, 5]), (9, [2, 2]), (900, [48, 0]), (7_000_000, [3, -1]), (last, [-4, 4])];
        let file = Model::write(&weights);
        let model = Model::read(&file);
        let worth = |features: &[u32]| model.worth(features).map(|worth| (worth * ONE).round() as i32);
        assert_eq!((worth(&[7]), worth(&[900, 7]), worth(&[8, 1 << 20])), ([-24, 5], [24, 5], [0, 0]));
        assert_eq!((worth(&[9, 9]), worth(&[7_000_000, 0, 0])), ([4, 4], [5, -1]));
        assert_eq!(worth(&[last]), [-4, 4]);
    }

    #[test]
    fn no_file_gives_nothing() {
        for file in [&[][..], &[1, 2, 3], &[255; 2 * SHELVES], &[1; 2 * SHELVES + 9]] {
            assert_eq!(Model::<1>::read(file).worth(&[0, 77, 1 << 27]).map(f32::to_bits), [0]);
        }
    }
}
