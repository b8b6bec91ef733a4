//! The model as a file, in the form that `omhu_core::people::model` reads.

use std::collections::BTreeMap;

use omhu_core::people::model::{LABELS, STEPS, WEIGHTS};

/// What is written of a model.
pub struct File {
    pub lexicon: BTreeMap<u32, u8>,
    pub weights: BTreeMap<u32, [i8; WEIGHTS]>,
    pub transitions: [[i16; LABELS]; LABELS + 1],
    pub confidence: [(i16, i16); STEPS],
}

impl File {
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let confidence = self.confidence.iter().flat_map(|(margin, confidence)| [margin, confidence]);
        for number in self.transitions.as_flattened().iter().chain(confidence) {
            bytes.extend(number.to_le_bytes());
        }
        let lexicon = filled(&self.lexicon);
        keys(&mut bytes, lexicon.keys());
        bytes.extend(lexicon.values());
        let weights = filled(&self.weights);
        keys(&mut bytes, weights.keys());
        for label in 0..WEIGHTS {
            bytes.extend(weights.values().map(|weights| weights[label].cast_unsigned()));
        }
        bytes
    }
}

/// With entries that say nothing wherever the next one is too far for two bytes.
fn filled<T: Copy + Default>(entries: &BTreeMap<u32, T>) -> BTreeMap<u32, T> {
    let mut filled = BTreeMap::new();
    let mut last = 0;
    for (key, value) in entries {
        while key - last > 0xffff {
            last += 0xffff;
            filled.insert(last, T::default());
        }
        filled.insert(*key, *value);
        last = *key;
    }
    filled
}

fn keys<'a>(bytes: &mut Vec<u8>, keys: impl Iterator<Item = &'a u32>) {
    let mut last = 0;
    let steps: Vec<u32> = keys.map(|key| key - std::mem::replace(&mut last, *key)).collect();
    bytes.extend((steps.len() as u32).to_le_bytes());
    bytes.extend(steps.iter().map(|step| *step as u8));
    bytes.extend(steps.iter().map(|step| (step >> 8) as u8));
}
