//! Learns a linear model: one answer of several or none, by likelihood, AdaGrad, an example at a time.

use std::collections::HashMap;
use std::panic::resume_unwind;
use std::thread;

use omhu_core::linear::{Model, ONE, Weights};

use crate::people::random::Random;

/// How often all examples are learned, and how fast at first.
const EPOCHS: usize = 20;
const RATE: f32 = 0.03;
const DECAY: f32 = 3e-4;

/// Percent of an example's features that are left out at each step, so that none is relied on alone.
const FORGET: usize = 30;

/// After so many times what weighs too little is forgotten, and the rest learns to do without.
const SETTLED: usize = 14;

/// An answer that differs less (a logit) from what all share is not told apart any more.
const APART: f32 = 0.15;

/// Parts for measuring on what was not learned.
const FOLDS: usize = 5;

/// Something to learn from.
#[derive(Clone)]
pub struct Example<const N: usize> {
    pub features: Vec<u32>,
    /// Which answers it can have at all, besides none.
    pub allowed: [bool; N],
    /// Which is right; nothing where none is.
    pub answer: Option<usize>,
    /// How much it counts.
    pub weight: f32,
}

/// Takes the features away that are seen more seldom.
pub fn forget_rare<const N: usize>(examples: &mut [Example<N>], least: u32) {
    let mut counts: HashMap<u32, u32> = HashMap::new();
    for feature in examples.iter().flat_map(|example| &example.features) {
        *counts.entry(*feature).or_default() += 1;
    }
    for example in examples {
        example.features.retain(|feature| counts[feature] >= least);
    }
}

/// Weights while they are learned, by the places of the features in `all`: what speaks for any of the answers, and what each has apart.
struct Learner<const N: usize> {
    all: Vec<u32>,
    weights: Vec<[f32; N]>,
    squares: Vec<[f32; N]>,
    shared: Vec<f32>,
    shared_squares: Vec<f32>,
}

/// The weights of all features, which ascend. What weighs less than `lightest` (a logit) for every answer is forgotten on the way,
/// what weighs less than half of it left out at the end.
pub fn learn<const N: usize>(examples: &[Example<N>], lightest: f32) -> Vec<(u32, Weights<N>)> {
    let mut random = Random(1);
    let mut learner = Learner::of(examples);
    let mut placed: Vec<Vec<usize>> =
        examples.iter().map(|example| learner.places(&example.features)).collect();
    let mut order: Vec<usize> = (0..examples.len()).collect();
    for epoch in 0..EPOCHS {
        if epoch == SETTLED {
            let heavy = learner.forget_light(lightest);
            for features in &mut placed {
                features.retain(|feature| heavy[*feature]);
            }
        }
        random.shuffle(&mut order);
        let rate = RATE * (1.0 - 0.9 * epoch as f32 / EPOCHS as f32);
        for at in &order {
            learner.step(&examples[*at], &placed[*at], rate, &mut random);
        }
    }
    learner.rounded(lightest / 2.0)
}

impl<const N: usize> Learner<N> {
    fn of(examples: &[Example<N>]) -> Self {
        let mut all: Vec<u32> =
            examples.iter().flat_map(|example| example.features.iter().copied()).collect();
        all.sort_unstable();
        all.dedup();
        let count = all.len();
        Self {
            all,
            weights: vec![[0.0; N]; count],
            squares: vec![[0.0; N]; count],
            shared: vec![0.0; count],
            shared_squares: vec![0.0; count],
        }
    }

    fn places(&self, features: &[u32]) -> Vec<usize> {
        features.iter().filter_map(|feature| self.all.binary_search(feature).ok()).collect()
    }

    fn step(&mut self, example: &Example<N>, features: &[usize], rate: f32, random: &mut Random) {
        let kept: Vec<usize> = features.iter().copied().filter(|_| !random.percent(FORGET)).collect();
        let likely = self.likely(&kept, &example.allowed);
        let fault: [f32; N] = std::array::from_fn(|answer| {
            let wanted = f32::from(u8::from(example.answer == Some(answer)));
            (wanted - likely[answer]) * example.weight
        });
        let all: f32 = fault.iter().sum();
        for feature in kept {
            for answer in (0..N).filter(|answer| N > 1 && example.allowed[*answer]) {
                let (weight, square) =
                    (&mut self.weights[feature][answer], &mut self.squares[feature][answer]);
                update(weight, square, fault[answer], rate);
            }
            update(&mut self.shared[feature], &mut self.shared_squares[feature], all, rate);
        }
    }

    /// How likely each answer is.
    fn likely(&self, features: &[usize], allowed: &[bool; N]) -> [f32; N] {
        let whole = 100.0 / (100 - FORGET) as f32;
        let shared: f32 = features.iter().map(|feature| self.shared[*feature]).sum();
        let mut worth = [shared; N];
        for row in features.iter().map(|feature| &self.weights[*feature]) {
            worth.iter_mut().zip(row).for_each(|(worth, weight)| *worth += weight);
        }
        let worth: [f32; N] =
            std::array::from_fn(
                |answer| {
                    if allowed[answer] { (worth[answer] * whole).min(40.0).exp() } else { 0.0 }
                },
            );
        let all = 1.0 + worth.iter().sum::<f32>();
        worth.map(|worth| worth / all)
    }

    /// Forgets what weighs less than this, and says which features are left. What is hardly apart stays with what all share: its
    /// steps are from now on infinitely short.
    fn forget_light(&mut self, lightest: f32) -> Vec<bool> {
        let rows = self.weights.iter_mut().zip(&mut self.squares).zip(&mut self.shared);
        rows.map(|((row, squares), shared)| {
            for (weight, square) in row.iter_mut().zip(squares).filter(|(weight, _)| weight.abs() < APART) {
                (*weight, *square) = (0.0, f32::INFINITY);
            }
            let heavy = row.iter().any(|weight| (weight + *shared).abs() >= lightest);
            if !heavy {
                (*row, *shared) = ([0.0; N], 0.0);
            }
            heavy
        })
        .collect()
    }

    /// In steps; what weighs less than `least` is nothing.
    fn rounded(&self, least: f32) -> Vec<(u32, Weights<N>)> {
        let step = |weight: f32| {
            let kept = if weight.abs() < least { 0.0 } else { weight };
            (kept * ONE).round().clamp(-127.0, 127.0) as i8
        };
        let rows = self.weights.iter().zip(&self.shared).map(|(row, all)| {
            let shared = step(*all);
            let apart =
                |weight: f32| if weight == 0.0 { 0 } else { step(all + weight).saturating_sub(shared) };
            Weights { shared, apart: row.map(apart) }
        });
        let nothing = Weights { shared: 0, apart: [0; N] };
        self.all.iter().copied().zip(rows).filter(|(_, weights)| *weights != nothing).collect()
    }
}

fn update(weight: &mut f32, square: &mut f32, fault: f32, rate: f32) {
    let gradient = fault - DECAY * *weight;
    *square += gradient * gradient;
    *weight += rate * gradient / (square.sqrt() + 0.1);
}

/// What is said of each example by what was learned without its part.
pub fn left_out<const N: usize>(
    examples: &[Example<N>],
    lightest: f32,
    part: impl Fn(usize) -> usize + Sync,
) -> Vec<[f32; N]> {
    let is_in = |fold: usize, at: usize| part(at) % FOLDS == fold;
    let said = &|fold: usize| {
        let all = || 0..examples.len();
        let rest: Vec<_> = all().filter(|at| !is_in(fold, *at)).map(|at| examples[at].clone()).collect();
        let file = Model::write(&learn(&rest, lightest));
        let model = Model::read(&file).expect("a model");
        all()
            .filter(|at| is_in(fold, *at))
            .map(|at| (at, model.worth(&examples[at].features)))
            .collect::<Vec<_>>()
    };
    let mut worth = vec![[0.0; N]; examples.len()];
    thread::scope(|scope| {
        let folds: Vec<_> = (0..FOLDS).map(|fold| scope.spawn(move || said(fold))).collect();
        for (at, said) in
            folds.into_iter().flat_map(|fold| fold.join().unwrap_or_else(|panic| resume_unwind(panic)))
        {
            worth[at] = said;
        }
    });
    worth
}
