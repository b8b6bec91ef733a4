//! A linear model of hashed features: its weights, and the file they are read from.

use crate::context::BITS;

/// So much of a weight is one.
pub const ONE: f32 = 24.0;

/// For each feature a weight for each of `N` answers.
#[derive(Debug)]
pub struct Model<const N: usize> {
    weights: Vec<[i8; N]>,
}

impl<const N: usize> Model<N> {
    /// Reads the file: of each feature that has weights the step from the one before, a byte, and the weights.
    #[must_use]
    pub fn read(file: &[u8]) -> Self {
        let mut weights = vec![[0; N]; 1 << BITS];
        let mut feature = 0;
        for row in file.chunks_exact(N + 1) {
            feature += usize::from(row[0]);
            if let Some(weights) = weights.get_mut(feature) {
                *weights = std::array::from_fn(|answer| row[answer + 1].cast_signed());
            }
        }
        Self { weights }
    }

    /// The file of these weights, one row for each feature.
    #[must_use]
    pub fn write(weights: &[[i8; N]]) -> Vec<u8> {
        let mut file = Vec::new();
        let mut last = 0;
        for (feature, row) in
            weights.iter().enumerate().filter(|(_, row)| row.iter().any(|weight| *weight != 0))
        {
            while feature - last > usize::from(u8::MAX) {
                last += usize::from(u8::MAX);
                file.push(u8::MAX);
                file.extend([0; N]);
            }
            file.push((feature - last) as u8);
            file.extend(row.map(i8::cast_unsigned));
            last = feature;
        }
        file
    }

    /// What all features together say for each answer, in logits.
    #[must_use]
    pub fn worth(&self, features: &[u32]) -> [f32; N] {
        let mut worth = [0; N];
        for row in features.iter().filter_map(|feature| self.weights.get(*feature as usize)) {
            for (worth, weight) in worth.iter_mut().zip(row) {
                *worth += i32::from(*weight);
            }
        }
        worth.map(|worth| worth as f32 / ONE)
    }
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn a_file_gives_its_weights() {
        let mut weights = vec![[0; 2]; 1 << BITS];
        (weights[0], weights[7], weights[900], weights[70_000]) = ([1, 0], [-24, 5], [48, 0], [3, -1]);
        let model = Model::read(&Model::write(&weights));
        let worth = |features: &[u32]| model.worth(features).map(|worth| (worth * ONE).round() as i32);
        assert_eq!((worth(&[7]), worth(&[900, 7]), worth(&[8])), ([-24, 5], [24, 5], [0, 0]));
        assert_eq!(worth(&[70_000, 70_000, 0, 0]), [8, -2]);
    }
}
