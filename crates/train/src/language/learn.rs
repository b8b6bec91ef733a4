//! A log-linear model, learned by stochastic gradients with a step of its own for each weight (Adagrad).

use omhu_core::language::model::{ROWS, Scores, reach};

use super::COLUMNS;
use super::lessons::Lesson;
use omhu_samples::Random;

/// How it is learned.
#[derive(Clone, Copy, Debug)]
pub struct Learning {
    /// How often every lesson is taught.
    pub rounds: usize,
    /// The first step of a weight; the steps of later rounds are shorter.
    pub step: f32,
    /// What draws a weight towards nothing, each time that it is used.
    pub pull: f32,
}

/// Chosen by the figures of [`crate::corpora::Split::Dev`]: see the model card.
pub const LEARNING: Learning = Learning { rounds: 6, step: 0.3, pull: 1e-5 };

/// The weights, row by row.
pub struct Table {
    pub weights: Vec<f32>,
    squares: Vec<f32>,
}

impl Table {
    /// Learns; the same lessons give the same table.
    pub fn learn(lessons: &mut [Lesson], Learning { rounds, step, pull }: Learning) -> Self {
        let mut table = Self { weights: vec![0.0; ROWS * COLUMNS], squares: vec![1e-3; ROWS * COLUMNS] };
        let mut random = Random::new(2);
        for round in 0..rounds {
            random.shuffle(lessons);
            let step = step * (1.0 - round as f32 / rounds as f32);
            for lesson in &*lessons {
                table.learn_from(lesson, step, pull);
            }
        }
        table
    }

    fn learn_from(&mut self, lesson: &Lesson, step: f32, pull: f32) {
        let scale = lesson.weight * reach(lesson.features.len() as u32);
        let wrong = wrong(&softmax(&self.scores(&lesson.features)), &lesson.wanted);
        for &feature in &lesson.features {
            let at = feature as usize * COLUMNS;
            for (column, wrong) in wrong.iter().enumerate() {
                let gradient = scale * wrong + pull * self.weights[at + column];
                self.squares[at + column] += gradient * gradient;
                self.weights[at + column] -= step * gradient / self.squares[at + column].sqrt();
            }
        }
    }

    fn scores(&self, features: &[u32]) -> Scores {
        let mut scores = [0.0; COLUMNS];
        for &feature in features {
            let at = feature as usize * COLUMNS;
            for (score, weight) in scores.iter_mut().zip(&self.weights[at..at + COLUMNS]) {
                *score += weight;
            }
        }
        scores.map(|score| score * reach(features.len() as u32))
    }
}

/// The gradient of the scores: within a group the model's own shares stand.
fn wrong(shares: &Scores, wanted: &[(u8, f32)]) -> Scores {
    let mut wrong = *shares;
    for &(group, wanted) in wanted {
        let members = || (0..COLUMNS).filter(move |one| group >> one & 1 == 1);
        let all: f32 = members().map(|one| shares[one]).sum();
        for one in members() {
            wrong[one] -= wanted * shares[one] / all.max(1e-9);
        }
    }
    wrong
}

fn softmax(scores: &Scores) -> Scores {
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    let powers = scores.map(|score| (score - most).exp());
    let all: f32 = powers.iter().sum();
    powers.map(|power| power / all)
}
