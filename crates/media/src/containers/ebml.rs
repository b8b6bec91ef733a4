//! The elements of Matroska and WebM: an id, a size, a body.

use crate::bytes::Cursor;
use crate::file::{Broken, File};

/// One element in the file.
#[derive(Clone, Copy, Debug)]
pub struct Element {
    /// Its id, with the bit that tells its length.
    pub id: u32,
    /// Where it begins.
    pub start: u64,
    /// Where its body begins.
    pub body: u64,
    /// Where it ends; `None`: nobody knew when it was written.
    pub end: Option<u64>,
}

impl Element {
    /// The one that begins at a place before `end`; `None` where there is no room for one.
    pub async fn at(file: &File, start: u64, end: u64) -> Result<Option<Self>, Broken> {
        let end = end.min(file.size());
        if end.saturating_sub(start) < 2 {
            return Ok(None);
        }
        let bytes = file.read(start, 12.min(end - start)).await?;
        let mut cursor = Cursor::new(&bytes);
        let (id, size) = header(&mut cursor).ok_or_else(|| file.broken())?;
        let body = start + (bytes.len() - cursor.rest().len()) as u64;
        Ok(Some(Self { id, start, body, end: size.map(|size| body.saturating_add(size)) }))
    }

    /// Its body, at most `most` bytes.
    pub async fn read(&self, file: &File, most: u64) -> Result<Vec<u8>, Broken> {
        let end = self.end.unwrap_or(file.size());
        if end > file.size() {
            let _ = file.broken();
        }
        file.read_most(self.body, end, most).await
    }
}

/// An id and a size; the size is `None` where it is unknown.
fn header(cursor: &mut Cursor) -> Option<(u32, Option<u64>)> {
    let length = cursor.rest().first()?.leading_zeros() as usize + 1;
    let id = (length <= 4).then(|| cursor.uint(length))??;
    let length = cursor.rest().first()?.leading_zeros() as usize + 1;
    let size = (length <= 8).then(|| cursor.uint(length))??;
    let ones = (1_u64 << (7 * length)) - 1;
    let size = size & ones;
    Some((u32::try_from(id).ok()?, (size != ones).then_some(size)))
}

/// The elements in a body that was read. The last one may be cut.
pub struct Elements<'a>(Cursor<'a>);

impl<'a> Elements<'a> {
    /// From the beginning.
    pub fn of(body: &'a [u8]) -> Self {
        Self(Cursor::new(body))
    }
}

impl<'a> Iterator for Elements<'a> {
    type Item = (u32, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let (id, size) = header(&mut self.0)?;
        let rest = self.0.rest();
        let size = size.and_then(|size| usize::try_from(size).ok()).unwrap_or(usize::MAX).min(rest.len());
        Some((id, self.0.take(size)?))
    }
}

/// A whole number.
pub fn uint(body: &[u8]) -> u64 {
    Cursor::new(body).uint(body.len()).unwrap_or_default()
}

/// A number with a point.
pub fn float(body: &[u8]) -> f64 {
    let mut cursor = Cursor::new(body);
    match body.len() {
        4 => cursor.array().map_or(0.0, |bytes| f32::from_be_bytes(bytes).into()),
        _ => cursor.array().map_or(0.0, f64::from_be_bytes),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_headers_of_every_length() {
        let read = |bytes: &[u8]| header(&mut Cursor::new(bytes));
        assert_eq!(read(b"\xec\x82"), Some((0xec, Some(2))));
        assert_eq!(read(b"\x1a\x45\xdf\xa3\x01\0\0\0\0\0\x01\0"), Some((0x1a45_dfa3, Some(256))));
        assert_eq!(read(b"\x1f\x43\xb6\x75\xff"), Some((0x1f43_b675, None)));
        assert_eq!(read(b"\x1f\x43\xb6\x75\x01\xff\xff\xff\xff\xff\xff\xff"), Some((0x1f43_b675, None)));
        assert_eq!(read(b"\0\x82"), None);
        assert_eq!(read(b"\xec\0"), None);
        assert_eq!(read(b"\xec"), None);
    }
}
