//! The model's numbers, and the file they are read from.

use super::features::BITS;

/// So much of a weight is one.
pub const ONE: f32 = 24.0;

/// A weight for each feature; a positive one speaks for a private role.
#[derive(Debug)]
pub struct Model {
    weights: Vec<i8>,
}

impl Model {
    /// Reads the file: for each weight the step from the feature before and the weight, a byte each.
    #[must_use]
    pub fn read(file: &[u8]) -> Self {
        let mut weights = vec![0; 1 << BITS];
        let mut feature = 0;
        for pair in file.chunks_exact(2) {
            feature += usize::from(pair[0]);
            if let Some(weight) = weights.get_mut(feature) {
                *weight = pair[1].cast_signed();
            }
        }
        Self { weights }
    }

    /// The file of these weights, one for each feature.
    #[must_use]
    pub fn write(weights: &[i8]) -> Vec<u8> {
        let mut file = Vec::new();
        let mut last = 0;
        for (feature, weight) in weights.iter().enumerate().filter(|(_, weight)| **weight != 0) {
            while feature - last > usize::from(u8::MAX) {
                last += usize::from(u8::MAX);
                file.extend([u8::MAX, 0]);
            }
            file.extend([(feature - last) as u8, weight.cast_unsigned()]);
            last = feature;
        }
        file
    }

    /// What all features together say, in logits.
    #[must_use]
    pub fn worth(&self, features: &[u32]) -> f32 {
        let weight =
            |feature: &u32| self.weights.get(*feature as usize).map_or(0, |weight| i32::from(*weight));
        features.iter().map(weight).sum::<i32>() as f32 / ONE
    }
}
