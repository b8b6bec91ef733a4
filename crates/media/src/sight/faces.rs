//! Faces, by SeetaFace's cascade (`rustface`, which ships its model).

use std::cell::OnceCell;

use rustface::{Detector, ImageData, Model, create_detector_with_model, read_model};

use crate::facts::Face;
use crate::file::Grey;

/// Copied at build time from the crate's own files.
const MODEL: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/faces.bin"));

/// The window that the cascade slides over the picture; a smaller picture has no place for it.
const WINDOW: usize = 40;

/// What a face must score.
const SCORE: f64 = 3.0;

thread_local! {
    /// Reading the model costs more than a small picture's search.
    static READ: OnceCell<Option<Model>> = const { OnceCell::new() };
}

/// The faces; `None` where it cannot be searched.
pub fn find(picture: &Grey) -> Option<Vec<Face>> {
    let model = READ.with(|read| read.get_or_init(|| read_model(MODEL).ok()).clone())?;
    if picture.width().min(picture.height()) < WINDOW {
        return Some(Vec::new());
    }
    let mut detector = create_detector_with_model(model);
    tune(&mut *detector);
    let (width, height) = (picture.width() as u32, picture.height() as u32);
    let found = detector.detect(&ImageData::new(picture.pixels(), width, height));
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

fn tune(detector: &mut dyn Detector) {
    detector.set_score_thresh(SCORE);
    detector.set_pyramid_scale_factor(0.8);
    detector.set_slide_window_step(4, 4);
}
