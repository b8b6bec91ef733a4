#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::*;

fn picture(pixel: impl Fn(u32, u32) -> u8) -> Grey {
    let pixels = (0..240).flat_map(|y| (0..320).map(move |x| (x, y))).map(|(x, y)| pixel(x, y)).collect();
    Grey::new(320, 240, pixels).expect("as many pixels as there are")
}

/// Rows of strokes as letters have them, of one ink on one ground.
fn written(size: u32, ink: u8, ground: u8) -> Grey {
    picture(|x, y| {
        let (column, row) = (x / size, y / (2 * size));
        let (inside_x, inside_y) = (x % size * 10 / size, y % (2 * size) * 10 / size);
        let letter = column * 7 + row * 3;
        let stem = (1..3).contains(&inside_x) || letter % 3 == 0 && (6..8).contains(&inside_x);
        let bar = letter % 2 == 0 && (1..3).contains(&inside_y) && (1..8).contains(&inside_x);
        if (1..9).contains(&inside_y) && letter % 6 != 5 && (stem || bar) { ink } else { ground }
    })
}

#[test]
fn written_pictures_are_text_in_every_size_and_ink() {
    for size in [12, 20, 40] {
        for (ink, ground) in [(0, 255), (250, 20), (60, 180)] {
            let share = share(&written(size, ink, ground));
            assert!(share > 0.3, "{size} {ink} {ground}: {share}");
        }
    }
}

#[test]
fn grounds_noise_and_grids_are_none() {
    let noise = |x: u32, y: u32| {
        ((x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503)).wrapping_mul(97_531) >> 16) as u8
    };
    for (name, picture) in [
        ("flat", picture(|_, _| 128)),
        ("slope", picture(|x, _| (x * 255 / 320) as u8)),
        ("noise", picture(noise)),
        ("chessboard", picture(|x, y| if (x / 16 + y / 16) % 2 == 0 { 0 } else { 255 })),
        ("stripes", picture(|x, _| if x / 8 % 2 == 0 { 0 } else { 255 })),
        ("windows", picture(|x, y| if x % 24 < 12 && y % 30 < 16 { 40 } else { 200 })),
    ] {
        assert!(share(&picture) < 0.1, "{name}: {}", share(&picture));
    }
    let point = Grey::new(1, 1, vec![0]).expect("a pixel");
    assert!(share(&point) == 0.0);
}
