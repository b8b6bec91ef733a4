//! A chain of labels, learned by its likelihood: AdaGrad, a sentence at a time.

use omhu_core::people::features::FEATURES;
use omhu_core::people::model::{FIRST, LABELS, LATER, WEIGHTS};

use super::random::Random;

/// A sentence to learn from.
pub struct Example {
    /// Numbers of features, so many for each unit; [`NONE`] where there is none.
    pub features: Vec<[u32; FEATURES]>,
    /// The labels that each unit may have, as bits.
    pub labels: Vec<u8>,
    /// How much it counts.
    pub weight: f32,
}

/// No feature.
pub const NONE: u32 = u32::MAX;

/// Weights while they are learned.
pub struct Crf {
    pub weights: Vec<[f32; WEIGHTS]>,
    squares: Vec<[f32; WEIGHTS]>,
    pub transitions: [[f32; LABELS]; LABELS + 1],
    transition_squares: [[f32; LABELS]; LABELS + 1],
}

type Row = [f32; LABELS];

/// How the learning goes.
#[derive(Clone, Copy)]
pub struct Pace {
    pub epochs: usize,
    pub rate: f32,
    pub decay: f32,
    /// Percent of the units that lose what is known of the word itself, or of names.
    pub forget_word: usize,
    pub forget_names: usize,
}

impl Crf {
    pub fn new(features: usize) -> Self {
        Self {
            weights: vec![[0.0; WEIGHTS]; features],
            squares: vec![[0.0; WEIGHTS]; features],
            transitions: [[0.0; LABELS]; LABELS + 1],
            transition_squares: [[0.0; LABELS]; LABELS + 1],
        }
    }

    /// With some of the features only, as far as they were learned.
    pub fn only(&self, features: &[usize]) -> Self {
        Self {
            weights: features.iter().map(|feature| self.weights[*feature]).collect(),
            squares: features.iter().map(|feature| self.squares[*feature]).collect(),
            transitions: self.transitions,
            transition_squares: self.transition_squares,
        }
    }

    /// Learns, each epoch in another order.
    pub fn learn(&mut self, examples: &[Example], pace: &Pace, random: &mut Random) {
        let mut order: Vec<usize> = (0..examples.len()).collect();
        for epoch in 0..pace.epochs {
            random.shuffle(&mut order);
            let rate = pace.rate * (1.0 - 0.9 * epoch as f32 / pace.epochs as f32);
            for example in &order {
                self.step(&examples[*example], rate, pace, random);
            }
        }
    }

    fn step(&mut self, example: &Example, rate: f32, pace: &Pace, random: &mut Random) {
        let masks: Vec<u64> = example.features.iter().map(|_| mask(pace, random)).collect();
        let worth: Vec<Row> =
            example.features.iter().zip(&masks).map(|(features, mask)| self.worth(features, *mask)).collect();
        let table = self.table();
        let all = vec![(1 << LABELS) - 1; worth.len()];
        let (expected, pairs) = marginals(&worth, &table, &all);
        let (wanted, wanted_pairs) = marginals(&worth, &table, &example.labels);
        for (at, features) in example.features.iter().enumerate() {
            let mut gradient = [0.0; WEIGHTS];
            for (label, gradient) in gradient.iter_mut().enumerate() {
                *gradient = (wanted[at][label + 1] - expected[at][label + 1]) * example.weight;
            }
            if gradient.iter().all(|gradient| gradient.abs() < 1e-4) {
                continue;
            }
            for feature in used(features, masks[at]) {
                let weights = &mut self.weights[feature];
                let squares = &mut self.squares[feature];
                for label in 0..WEIGHTS {
                    update(&mut weights[label], &mut squares[label], gradient[label], rate, pace.decay);
                }
            }
        }
        for from in 0..=LABELS {
            for to in 0..LABELS {
                let gradient = (wanted_pairs[from][to] - pairs[from][to]) * example.weight;
                let square = &mut self.transition_squares[from][to];
                update(&mut self.transitions[from][to], square, gradient, rate, pace.decay);
            }
        }
    }

    fn worth(&self, features: &[u32; FEATURES], mask: u64) -> Row {
        let mut worth = [0.0; LABELS];
        for feature in used(features, mask) {
            for (worth, weight) in worth[1..].iter_mut().zip(&self.weights[feature]) {
                *worth += weight;
            }
        }
        worth
    }

    /// Factors of the transitions; a later unit needs one before it.
    fn table(&self) -> [Row; LABELS + 1] {
        let mut table = self.transitions.map(|row| row.map(f32::exp));
        for (from, row) in table.iter_mut().enumerate() {
            if from != FIRST && from != LATER {
                row[LATER] = 0.0;
            }
        }
        table
    }
}

/// The templates of [`features`](omhu_core::people::features::features) that name the word itself.
const WORD: u64 = 1 << 0 | 1 << 1 | 1 << 4 | 1 << 44 | 1 << 45 | 1 << 46 | 1 << 10 | 1 << 3 | 1 << 8;
/// Those that ask the lexicon.
const NAMES: u64 = 0b111_1111 << 30 | 1 << 42 | 1 << 45 | 1 << 48;

fn mask(pace: &Pace, random: &mut Random) -> u64 {
    let mut mask = u64::MAX;
    if random.percent(pace.forget_word) {
        mask &= !WORD;
    }
    if random.percent(pace.forget_names) {
        mask &= !NAMES;
    }
    mask
}

fn used(features: &[u32; FEATURES], mask: u64) -> impl Iterator<Item = usize> {
    let used = features.iter().enumerate();
    used.filter(move |(at, feature)| **feature != NONE && mask >> at & 1 == 1)
        .map(|(_, feature)| *feature as usize)
}

fn update(weight: &mut f32, square: &mut f32, gradient: f32, rate: f32, decay: f32) {
    let gradient = gradient - decay * *weight;
    *square += gradient * gradient;
    *weight += rate * gradient / (square.sqrt() + 0.1);
}

/// How likely each label is for each unit, and how many pairs of labels to expect, when only some
/// labels are allowed.
fn marginals(worth: &[Row], table: &[Row; LABELS + 1], allowed: &[u8]) -> (Vec<Row>, [Row; LABELS + 1]) {
    let own: Vec<Row> = worth.iter().zip(allowed).map(|(worth, allowed)| factors(worth, *allowed)).collect();
    let mut forward: Vec<Row> = Vec::with_capacity(own.len());
    let mut before = table[LABELS];
    for own in &own {
        let mut row = [0.0; LABELS];
        for label in 0..LABELS {
            row[label] = before[label] * own[label];
        }
        scale(&mut row);
        forward.push(row);
        before = [0.0; LABELS];
        for from in 0..LABELS {
            for to in 0..LABELS {
                before[to] += row[from] * table[from][to];
            }
        }
    }
    let mut likely = forward.clone();
    let mut pairs = [[0.0; LABELS]; LABELS + 1];
    let mut after = [1.0; LABELS];
    for at in (0..own.len()).rev() {
        for label in 0..LABELS {
            likely[at][label] *= after[label];
        }
        scale(&mut likely[at]);
        let mut earlier = [0.0; LABELS];
        for from in 0..LABELS {
            for to in 0..LABELS {
                earlier[from] += table[from][to] * own[at][to] * after[to];
            }
        }
        if at > 0 {
            let total: f32 = (0..LABELS).map(|from| forward[at - 1][from] * earlier[from]).sum();
            for from in 0..LABELS {
                for to in 0..LABELS {
                    let pair = forward[at - 1][from] * table[from][to] * own[at][to] * after[to];
                    pairs[from][to] += pair / total.max(f32::MIN_POSITIVE);
                }
            }
        } else {
            pairs[LABELS] = likely[0];
        }
        scale(&mut earlier);
        after = earlier;
    }
    (likely, pairs)
}

fn factors(worth: &Row, allowed: u8) -> Row {
    let top = worth.iter().copied().fold(f32::MIN, f32::max);
    let mut factors = worth.map(|worth| (worth - top).max(-60.0).exp());
    for (label, factor) in factors.iter_mut().enumerate() {
        if allowed >> label & 1 == 0 {
            *factor = 0.0;
        }
    }
    scale(&mut factors);
    factors
}

fn scale(row: &mut Row) {
    let sum: f32 = row.iter().sum();
    for value in row {
        *value /= sum.max(f32::MIN_POSITIVE);
    }
}
