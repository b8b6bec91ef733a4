//! The copy of a picture in which people and text are looked for.

/// The longest side of the copy that is asked for, in pixels.
pub const LONGEST_SIDE: u32 = 640;

/// A picture in shades of grey.
pub struct Grey {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Grey {
    /// One byte a pixel, row by row; `None` where the bytes are not as many as the pixels, or there are
    /// more than a picture has that was asked for.
    #[must_use]
    pub fn new(width: u32, height: u32, pixels: Vec<u8>) -> Option<Self> {
        let longest = 2 * LONGEST_SIDE;
        let fits = (1..=longest).contains(&width) && (1..=longest).contains(&height);
        let (width, height) = (width as usize, height as usize);
        (fits && pixels.len() == width * height).then_some(Self { width, height, pixels })
    }

    /// Pixels in a row.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// Rows.
    #[must_use]
    pub fn height(&self) -> usize {
        self.height
    }

    /// Row by row.
    #[must_use]
    pub fn pixels(&self) -> &[u8] {
        &self.pixels
    }
}
