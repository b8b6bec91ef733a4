//! What could be a letter: connected pixels of one ink on an even ground.

use super::plane::Plane;

/// The highest letter, in pixels; higher ones are found in the halved picture.
pub const HIGHEST: usize = 28;

/// The lowest; below, strokes run into one another.
const LOWEST: usize = 3;

/// How thick strokes may be for their height; discs and blocks are thicker.
const THICKEST: f32 = 0.4;

/// How far ink is from its ground, at least.
const CONTRAST: f32 = 45.0;

/// How uneven a ground may be, as the mean distance from its mean.
const UNEVEN: f32 = 9.0;

/// A letter's place and ink.
#[derive(Clone, Copy)]
pub struct Letter {
    pub left: usize,
    pub right: usize,
    pub top: usize,
    pub bottom: usize,
    /// How many pixels have its ink.
    pub pixels: usize,
    ink: i32,
    ground: i32,
}

impl Letter {
    /// Pixels from left to right.
    pub fn width(&self) -> usize {
        self.right - self.left
    }

    /// Pixels from top to bottom.
    pub fn height(&self) -> usize {
        self.bottom - self.top
    }

    /// How much of its box is ink, in percent.
    pub fn fill(&self) -> usize {
        100 * self.pixels / (self.width() * self.height())
    }

    /// Whether another stands to the right in the same row, of the same ink and ground.
    pub fn is_followed_by(&self, other: &Self) -> bool {
        let (low, high) = (self.height().min(other.height()), self.height().max(other.height()));
        let shared = self.bottom.min(other.bottom).saturating_sub(self.top.max(other.top));
        let gap = other.left as f32 - self.right as f32;
        let same = |a: i32, b: i32| (a - b).abs() <= 30;
        5 * low >= 2 * high
            && 2 * shared >= low
            && gap >= -0.3 * low as f32
            && gap <= 0.9 * high as f32
            && same(self.ink, other.ink)
            && same(self.ground, other.ground)
    }
}

/// All letters of a plane, dark and light ones.
pub fn find(plane: &Plane) -> Vec<Letter> {
    // Ink lies a spread away from the mean of its surroundings, the ground does not.
    let mut inks = vec![0_i8; plane.pixels.len()];
    plane.each_neighbourhood(HIGHEST * 2 / 3, |at, mean, spread| {
        let apart = f32::from(plane.pixels[at]) - mean;
        if spread > 12.0 && apart.abs() > (0.9 * spread).max(16.0) {
            inks[at] = if apart > 0.0 { 1 } else { -1 };
        }
    });
    let mut seen = vec![false; inks.len()];
    let mut letters = Vec::new();
    let mut stack = Vec::new();
    for start in 0..inks.len() {
        if inks[start] != 0 && !seen[start] {
            let shape = connected(plane, &inks, &mut seen, &mut stack, start);
            letters.extend(inked(plane, &inks, shape, inks[start]));
        }
    }
    letters
}

/// The box around connected ink.
fn connected(plane: &Plane, inks: &[i8], seen: &mut [bool], stack: &mut Vec<usize>, start: usize) -> Letter {
    let mut shape =
        Letter { left: usize::MAX, right: 0, top: usize::MAX, bottom: 0, ink: 0, ground: 0, pixels: 0 };
    seen[start] = true;
    stack.push(start);
    while let Some(at) = stack.pop() {
        let (x, y) = (at % plane.width, at / plane.width);
        shape.left = shape.left.min(x);
        shape.right = shape.right.max(x + 1);
        shape.top = shape.top.min(y);
        shape.bottom = shape.bottom.max(y + 1);
        shape.pixels += 1;
        for near_y in y.saturating_sub(1)..(y + 2).min(plane.height) {
            for near_x in x.saturating_sub(1)..(x + 2).min(plane.width) {
                let near = near_y * plane.width + near_x;
                if !seen[near] && inks[near] == inks[start] {
                    seen[near] = true;
                    stack.push(near);
                }
            }
        }
    }
    shape
}

/// The shape with its ink and ground, where it could be a letter or a few that run together.
fn inked(plane: &Plane, inks: &[i8], mut shape: Letter, ink: i8) -> Option<Letter> {
    let (width, height) = (shape.width(), shape.height());
    let sized = (LOWEST..=HIGHEST).contains(&height) && width <= 8 * height && 16 * width >= height;
    if !sized
        || shape.fill() < 12
        || height >= 8 && thickness(plane, inks, &shape, ink) > THICKEST * height as f32
    {
        return None;
    }
    let ground = ring(plane, inks, &shape);
    let (mean, unevenness) = spread(&ground)?;
    let inner: Vec<f32> = (shape.top..shape.bottom)
        .flat_map(|y| y * plane.width + shape.left..y * plane.width + shape.right)
        .filter(|at| inks[*at] == ink)
        .map(|at| f32::from(plane.pixels[at]))
        .collect();
    let (darkness, variety) = spread(&inner)?;
    let contrast = (darkness - mean).abs();
    shape.ink = darkness as i32;
    shape.ground = mean as i32;
    let clear =
        contrast >= CONTRAST && unevenness <= UNEVEN.max(0.08 * contrast) && variety <= 0.35 * contrast;
    clear.then_some(shape)
}

/// The mean thickness of the strokes in a box: their area by half their outline.
fn thickness(plane: &Plane, inks: &[i8], shape: &Letter, ink: i8) -> f32 {
    let is_ink = |x: usize, y: usize| x < plane.width && y < plane.height && inks[y * plane.width + x] == ink;
    let mut outline = 0;
    for y in shape.top..shape.bottom {
        for x in shape.left..shape.right {
            let inner = x > 0
                && y > 0
                && is_ink(x - 1, y)
                && is_ink(x + 1, y)
                && is_ink(x, y - 1)
                && is_ink(x, y + 1);
            outline += u32::from(is_ink(x, y) && !inner);
        }
    }
    2.0 * shape.pixels as f32 / outline.max(1) as f32
}

/// The pixels around a box that are no ink.
fn ring(plane: &Plane, inks: &[i8], shape: &Letter) -> Vec<f32> {
    let (left, right) = (shape.left.saturating_sub(2), (shape.right + 2).min(plane.width));
    let (top, bottom) = (shape.top.saturating_sub(2), (shape.bottom + 2).min(plane.height));
    let rows = [top, bottom - 1].map(|y| (left..right).map(move |x| (x, y)));
    let columns = [left, right - 1].map(|x| (top..bottom).map(move |y| (x, y)));
    let around = rows.into_iter().flatten().chain(columns.into_iter().flatten());
    around
        .map(|(x, y)| y * plane.width + x)
        .filter(|at| inks[*at] == 0)
        .map(|at| f32::from(plane.pixels[at]))
        .collect()
}

/// The mean, and the mean distance from it.
fn spread(values: &[f32]) -> Option<(f32, f32)> {
    let count = values.len() as f32;
    let mean = values.iter().sum::<f32>() / count;
    (values.len() >= 4).then(|| (mean, values.iter().map(|value| (value - mean).abs()).sum::<f32>() / count))
}
