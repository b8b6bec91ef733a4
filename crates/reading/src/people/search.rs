//! The best row of labels for a row of units, and how much better it is than any other.

use super::features::features;
use super::model::{FIRST, LABELS, LATER, Model, NOTHING};
use super::units::Unit;

/// A row of labels with what it is worth to end (or to begin) with each.
type Row = [i32; LABELS];

/// Less than anything, and far from the smallest number.
const NEVER: i32 = i32::MIN / 4;

/// A plain word among plain words is no name: nobody needs to ask.
const PLAIN: Row = [0, -DOUBTLESS, -DOUBTLESS, -DOUBTLESS, -DOUBTLESS, -DOUBTLESS];

/// More than all weights of a unit and nearly all transitions: what a label other than "nothing" would say there is said only of labels
/// that cannot win.
const DOUBTLESS: i32 = 10_000;

/// People's names among the units: the first, one past the last, and the margin.
#[must_use]
pub fn search(units: &[Unit], model: &Model) -> Vec<(usize, usize, i32)> {
    let is_plain =
        |at: usize| units[at.saturating_sub(1)..units.len().min(at + 2)].iter().all(Unit::is_plain);
    let worth = |at| if is_plain(at) { PLAIN } else { model.worth(&features(units, at)) };
    let worth: Vec<Row> = (0..units.len()).map(worth).collect();
    let both = through(&worth, model);
    let label = |at: usize| best(&both[at]);
    let mut found = Vec::new();
    let mut at = 0;
    while at < units.len() {
        let first = at;
        at += 1;
        if label(first) == FIRST {
            while at < units.len() && label(at) == LATER {
                at += 1;
            }
            let margin = both[first..at].iter().map(margin).max().unwrap_or_default();
            found.push((first, at, margin));
        }
    }
    found
}

/// What the best row is worth that has a label at a place: for each place, each label.
fn through(worth: &[Row], model: &Model) -> Vec<Row> {
    let mut both = Vec::with_capacity(worth.len());
    let mut before = model.transitions[LABELS].map(i32::from);
    for own in worth {
        if *own == PLAIN {
            both.push(PLAIN);
            before = model.transitions[NOTHING].map(i32::from);
            continue;
        }
        let mut row = before;
        for (value, own) in row.iter_mut().zip(own) {
            *value += own;
        }
        level(&mut row);
        both.push(row);
        before = [NEVER; LABELS];
        for (value, transitions) in row.iter().zip(&model.transitions) {
            for (best, transition) in before.iter_mut().zip(transitions) {
                *best = (*best).max(value + i32::from(*transition));
            }
        }
    }
    let mut after = [0; LABELS];
    let to_nothing: Row = std::array::from_fn(|label| i32::from(model.transitions[label][NOTHING]));
    for (row, own) in both.iter_mut().zip(worth).rev() {
        if *own == PLAIN {
            after = to_nothing;
            continue;
        }
        for (value, after) in row.iter_mut().zip(after) {
            *value += after;
        }
        let mut earlier = [NEVER; LABELS];
        for (value, transitions) in earlier.iter_mut().zip(&model.transitions) {
            for ((transition, own), after) in transitions.iter().zip(own).zip(after) {
                *value = (*value).max(i32::from(*transition) + own + after);
            }
        }
        level(&mut earlier);
        after = earlier;
    }
    both
}

/// Takes the best value from all: only differences count, and sums stay small in long texts.
fn level(row: &mut Row) {
    let best = row[best(row)];
    for value in row {
        *value = (*value - best).max(NEVER);
    }
}

fn best(row: &Row) -> usize {
    let mut best = 0;
    for label in 1..LABELS {
        if row[label] > row[best] {
            best = label;
        }
    }
    best
}

/// How much better it is that a person's name is here than that none is.
fn margin(row: &Row) -> i32 {
    let other = |label: usize| if label == FIRST || label == LATER { NEVER } else { row[label] };
    let none = (0..LABELS).map(other).max().unwrap_or_default();
    row[FIRST].max(row[LATER]) - none
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    /// The best that a row of labels is worth, with this label at a place: every row is looked at.
    fn plainly(worth: &[Row], model: &Model, place: usize, label: usize) -> i32 {
        let mut best = model.transitions[LABELS].map(i32::from);
        for (at, own) in worth.iter().enumerate() {
            let last = if at == 0 { best } else { std::array::from_fn(|to| from(&best, model, to)) };
            best =
                std::array::from_fn(|to| if at == place && to != label { NEVER } else { last[to] + own[to] });
        }
        best.into_iter().max().unwrap_or_default()
    }

    fn from(best: &Row, model: &Model, to: usize) -> i32 {
        (0..LABELS)
            .map(|label| best[label] + i32::from(model.transitions[label][to]))
            .max()
            .unwrap_or_default()
    }

    #[test]
    fn plain_places_change_nothing() {
        let mut number = 7_u32;
        let mut next = |reach: i32| {
            number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (number >> 8).cast_signed() % (2 * reach) - reach
        };
        let mut model = Model::default();
        for transition in model.transitions.as_flattened_mut() {
            *transition = next(200) as i16;
        }
        for _ in 0..200 {
            let worth: Vec<Row> = (0..7)
                .map(|_| if next(9) < 0 { PLAIN } else { std::array::from_fn(|_| next(500)) })
                .collect();
            for (place, row) in through(&worth, &model).iter().enumerate() {
                let all: Row = std::array::from_fn(|label| plainly(&worth, &model, place, label));
                assert_eq!(best(row), best(&all));
                if best(row) != NOTHING {
                    assert_eq!(margin(row), margin(&all));
                }
            }
        }
    }
}
