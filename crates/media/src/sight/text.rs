//! How much of a picture looks like text: letters are small, of one ink, on an even ground, and stand
//! in rows. What is said in words about text holds here in pixels, at every size of letters.

mod letters;
mod plane;

use letters::{HIGHEST, Letter};
use plane::Plane;

use super::Grey;

/// Letters that make a row; fewer are a pattern.
const FEWEST: usize = 4;

/// A share is counted in cells of so many pixels each way.
const CELL: usize = 4;

/// The share of the area, 0 to 1.
pub fn share(picture: &Grey) -> f32 {
    let (columns, rows) = (picture.width().div_ceil(CELL), picture.height().div_ceil(CELL));
    let mut covered = vec![false; columns * rows];
    let mut plane = Plane::of(picture);
    let mut scale = 1;
    while plane.width.min(plane.height) > HIGHEST {
        for row in rows_of(letters::find(&plane)) {
            // The room around a row is its own.
            let (beside, above) = (row.height() / 2, row.height() / 2);
            let cells = |from: usize, to: usize, room: usize, most: usize| {
                from.saturating_sub(room) * scale / CELL..((to + room) * scale).div_ceil(CELL).min(most)
            };
            for y in cells(row.top, row.bottom, above, rows) {
                covered[y * columns..][cells(row.left, row.right, beside, columns)].fill(true);
            }
        }
        plane = plane.halved();
        scale *= 2;
    }
    covered.iter().filter(|cell| **cell).count() as f32 / covered.len().max(1) as f32
}

/// Rows of letters, each as one long letter.
fn rows_of(mut letters: Vec<Letter>) -> Vec<Letter> {
    letters.sort_by_key(|letter| letter.left);
    let mut next: Vec<Option<usize>> = vec![None; letters.len()];
    let mut has_before = vec![false; letters.len()];
    for (index, letter) in letters.iter().enumerate() {
        let reach = letter.right + 2 * HIGHEST;
        let near = letters.iter().enumerate().skip(index + 1).take_while(|(_, other)| other.left < reach);
        let follows = near.filter(|(other, after)| !has_before[*other] && letter.is_followed_by(after));
        if let Some((after, _)) = follows.min_by_key(|(_, after)| after.left) {
            next[index] = Some(after);
            has_before[after] = true;
        }
    }
    let firsts = (0..letters.len()).filter(|index| !has_before[*index]);
    firsts.filter_map(|first| row(&letters, &next, first)).collect()
}

fn row(letters: &[Letter], next: &[Option<usize>], first: usize) -> Option<Letter> {
    let members: Vec<&Letter> =
        std::iter::successors(Some(first), |index| next[*index]).map(|index| &letters[index]).collect();
    let mut row = *members[0];
    for letter in &members {
        row.left = row.left.min(letter.left);
        row.right = row.right.max(letter.right);
        row.top = row.top.min(letter.top);
        row.bottom = row.bottom.max(letter.bottom);
    }
    // Joined letters are few and wide.
    let many = members.len() + row.width() / (2 * row.height()) > FEWEST && members.len() >= FEWEST - 1;
    let varied = vary(&members, |letter| letter.pixels) && vary(&members, Letter::fill);
    (many && varied && row.width() >= 2 * row.height()).then_some(row)
}

/// Letters differ in how much ink they have and how they fill their boxes; windows, coins and stripes do not.
fn vary(letters: &[&Letter], measure: fn(&Letter) -> usize) -> bool {
    let mut measures: Vec<usize> = letters.iter().map(|letter| measure(letter)).collect();
    measures.sort_unstable();
    let middle = measures[measures.len() / 2];
    4 * measures.iter().filter(|one| 8 * one.abs_diff(middle) > middle).count() >= measures.len()
}

#[cfg(test)]
mod tests;
