//! Faces, by SeetaFace's cascade (`rustface`, which ships its model).

#![expect(clippy::cast_sign_loss, reason = "sides and shades are not below nothing")]

use std::cell::OnceCell;

use rustface::{ImageData, Model, create_detector_with_model, read_model};

use super::Grey;
use crate::facts::Face;

/// Copied at build time from the crate's own files.
const MODEL: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/faces.bin"));

/// The window that the cascade slides over the picture; a smaller picture has no place for it.
const WINDOW: usize = 40;

/// What a face must score. Between 1.5 and 3 the same pictures are told apart; below, leaves have faces.
const SCORE: f64 = 2.0;

/// The picture is searched larger than it is, so that faces of 27 pixels fill the window. Twice as large
/// finds little more and takes three times as long.
const ENLARGED: f32 = 1.5;

thread_local! {
    /// Reading the model costs more than a small picture's search.
    static READ: OnceCell<Option<Model>> = const { OnceCell::new() };
}

/// The faces; `None` where it cannot be searched.
pub fn find(picture: &Grey) -> Option<Vec<Face>> {
    let model = READ.with(|read| read.get_or_init(|| read_model(MODEL).ok()).clone())?;
    let (pixels, width, height) = enlarged(picture);
    if width.min(height) < WINDOW {
        return Some(Vec::new());
    }
    let mut detector = create_detector_with_model(model);
    detector.set_score_thresh(SCORE);
    detector.set_pyramid_scale_factor(0.8);
    detector.set_slide_window_step(4, 4);
    let found = detector.detect(&ImageData::new(&pixels, width as u32, height as u32));
    let (width, height) = (width as f32, height as f32);
    Some(
        found
            .iter()
            .map(|face| {
                let (left, top) = (face.bbox().x() as f32 / width, face.bbox().y() as f32 / height);
                let right = left + face.bbox().width() as f32 / width;
                let bottom = top + face.bbox().height() as f32 / height;
                let (x, y) = (left.clamp(0.0, 1.0), top.clamp(0.0, 1.0));
                Face { x, y, width: right.clamp(0.0, 1.0) - x, height: bottom.clamp(0.0, 1.0) - y }
            })
            .collect(),
    )
}

/// Each pixel between its four neighbours.
fn enlarged(picture: &Grey) -> (Vec<u8>, usize, usize) {
    let enlarge = |side: usize| (side as f32 * ENLARGED) as usize;
    let (width, height) = (enlarge(picture.width()), enlarge(picture.height()));
    let columns: Vec<_> = (0..width).map(|x| between(x, picture.width())).collect();
    let mut pixels = Vec::with_capacity(width * height);
    for y in 0..height {
        let (upper, lower, below) = between(y, picture.height());
        let row = |y: usize| &picture.pixels()[y * picture.width()..][..picture.width()];
        let (upper, lower) = (row(upper), row(lower));
        for (left, right, beside) in &columns {
            let mix = |row: &[u8]| f32::from(row[*left]) * (1.0 - beside) + f32::from(row[*right]) * beside;
            pixels.push((mix(upper) * (1.0 - below) + mix(lower) * below) as u8);
        }
    }
    (pixels, width, height)
}

/// The two neighbours of a place in the enlarged picture, and how near it is to the second.
fn between(at: usize, side: usize) -> (usize, usize, f32) {
    let place = ((at as f32 + 0.5) / ENLARGED - 0.5).max(0.0);
    let first = (place as usize).min(side - 1);
    (first, (first + 1).min(side - 1), place - first as f32)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use std::io::Cursor;

    use super::*;

    /// The picture that `rustface` ships, 29 people in three rows above their names, as grey as a browser would draw it.
    fn people() -> Grey {
        let file = Cursor::new(include_bytes!(concat!(env!("OUT_DIR"), "/people.png")));
        let mut reader = png::Decoder::new(file).read_info().expect("a picture");
        let mut colours = vec![0; reader.output_buffer_size().expect("a size")];
        let info = reader.next_frame(&mut colours).expect("pixels");
        let (width, height) = (info.width as usize, info.height as usize);
        let side = |side: usize| side * 640 / width;
        let shade = |x: usize, y: usize| {
            let (left, top) = (x * width / 640, y * width / 640);
            let parts = (0..4).map(|part| ((top + part / 2) * width + left + part % 2) * 3);
            let sum: u32 = parts.flat_map(|at| &colours[at..at + 3]).map(|part| u32::from(*part)).sum();
            (sum / 12) as u8
        };
        let pixels =
            (0..side(height)).flat_map(|y| (0..640).map(move |x| (x, y))).map(|(x, y)| shade(x, y)).collect();
        Grey::new(640, side(height) as u32, pixels).expect("as many as there are")
    }

    #[test]
    fn most_people_are_found_and_nobody_else() {
        let faces = find(&people()).expect("a model");
        assert!((15..=29).contains(&faces.len()), "{} of 29", faces.len());
        assert!(faces.iter().all(|face| face.y + face.height < 0.7), "{faces:?}");
        let blank = Grey::new(640, 480, vec![128; 640 * 480]).expect("a picture");
        assert_eq!(find(&blank), Some(Vec::new()));
    }
}
