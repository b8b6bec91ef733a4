//! A grey picture at one size, with the mean and the spread around each pixel.

use crate::Grey;

/// Pixels row by row.
pub struct Plane {
    pub width: usize,
    pub height: usize,
    pub pixels: Vec<u8>,
}

impl Plane {
    /// The picture as it is.
    pub fn of(picture: &Grey) -> Self {
        Self { width: picture.width(), height: picture.height(), pixels: picture.pixels().to_vec() }
    }

    /// Half as wide and high, each pixel the mean of four.
    pub fn halved(&self) -> Self {
        let (width, height) = (self.width / 2, self.height / 2);
        let rows = (0..height)
            .map(|y| (&self.pixels[2 * y * self.width..], &self.pixels[(2 * y + 1) * self.width..]));
        let pixels = rows.flat_map(|(upper, lower)| {
            (0..width).map(move |x| {
                let sum: u32 = [upper[2 * x], upper[2 * x + 1], lower[2 * x], lower[2 * x + 1]]
                    .map(u32::from)
                    .iter()
                    .sum();
                ((sum + 2) / 4) as u8
            })
        });
        let pixels = pixels.collect();
        Self { width, height, pixels }
    }

    /// Mean and standard deviation within `radius` of each pixel, handed over row by row.
    pub fn each_neighbourhood(&self, radius: usize, mut take: impl FnMut(usize, f32, f32)) {
        let (sums, squares) = self.integrals();
        let stride = self.width + 1;
        for y in 0..self.height {
            let (top, bottom) = (y.saturating_sub(radius), (y + radius + 1).min(self.height));
            for x in 0..self.width {
                let (left, right) = (x.saturating_sub(radius), (x + radius + 1).min(self.width));
                let corners = [
                    top * stride + left,
                    top * stride + right,
                    bottom * stride + left,
                    bottom * stride + right,
                ];
                let area = ((bottom - top) * (right - left)) as f32;
                let mean = within(corners.map(|at| u64::from(sums[at]))) as f32 / area;
                let square = within(corners.map(|at| squares[at])) as f32 / area;
                take(y * self.width + x, mean, (square - mean * mean).max(0.0).sqrt());
            }
        }
    }

    fn integrals(&self) -> (Vec<u32>, Vec<u64>) {
        let stride = self.width + 1;
        let mut sums = vec![0_u32; stride * (self.height + 1)];
        let mut squares = vec![0_u64; stride * (self.height + 1)];
        for y in 0..self.height {
            let (mut sum, mut square) = (0_u32, 0_u64);
            for x in 0..self.width {
                let pixel = u32::from(self.pixels[y * self.width + x]);
                sum += pixel;
                square += u64::from(pixel * pixel);
                sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1] + sum;
                squares[(y + 1) * stride + x + 1] = squares[y * stride + x + 1] + square;
            }
        }
        (sums, squares)
    }
}

/// The sum in a box, by the sums up to its corners.
fn within([top_left, top_right, bottom_left, bottom_right]: [u64; 4]) -> u64 {
    bottom_right + top_left - top_right - bottom_left
}
