//! The boxes of the ISO family (MP4, MOV, HEIC, AVIF): a size, four letters, a body.

use crate::bytes::Cursor;
use crate::file::{Broken, File};

/// One box in the file.
#[derive(Clone, Copy, Debug)]
pub struct Atom {
    /// Its four letters.
    pub kind: [u8; 4],
    /// Where it begins.
    pub start: u64,
    /// Where its body begins.
    pub body: u64,
    /// Where it ends.
    pub end: u64,
}

impl Atom {
    /// Its body, as far as there is one, at most `most` bytes.
    pub async fn read(&self, file: &File, most: u64) -> Result<Vec<u8>, Broken> {
        file.read_most(self.body, self.end, most).await
    }

    /// The boxes in it.
    pub fn children<'a>(&self, file: &'a File) -> Atoms<'a> {
        Atoms { file, at: self.body, end: self.end }
    }

    /// The boxes in it, after a version and flags.
    pub fn children_after<'a>(&self, file: &'a File, skipped: u64) -> Atoms<'a> {
        Atoms { file, at: self.body.saturating_add(skipped).min(self.end), end: self.end }
    }
}

/// Boxes one after the other.
pub struct Atoms<'a> {
    file: &'a File,
    at: u64,
    end: u64,
}

impl<'a> Atoms<'a> {
    /// Those of the file itself, from a place on.
    pub fn from(file: &'a File, at: u64) -> Self {
        Self { file, at, end: file.size() }
    }

    /// The next one, cut where its parent ends. Fewer bytes than a header are padding.
    pub async fn next(&mut self) -> Result<Option<Atom>, Broken> {
        let end = self.end.min(self.file.size());
        if end.saturating_sub(self.at) < 8 {
            return Ok(None);
        }
        let header = self.file.read(self.at, 16.min(end - self.at)).await?;
        let mut cursor = Cursor::new(&header);
        let (Some(short), Some(kind)) = (cursor.u32(), cursor.array()) else {
            return Err(self.file.broken());
        };
        let (size, body) = match short {
            0 => (end - self.at, 8),
            1 => (cursor.u64().ok_or_else(|| self.file.broken())?, 16),
            _ => (short.into(), 8),
        };
        if size < body {
            return Err(self.file.broken());
        }
        let whole = self.at.saturating_add(size);
        if whole > end {
            // The file or its parent ends first.
            let _ = self.file.broken();
        }
        let atom = Atom { kind, start: self.at, body: self.at + body, end: whole.min(end) };
        self.at = whole;
        Ok(Some(atom))
    }

    /// The next one of a kind.
    pub async fn find(&mut self, kind: &[u8; 4]) -> Result<Option<Atom>, Broken> {
        while let Some(atom) = self.next().await? {
            if &atom.kind == kind {
                return Ok(Some(atom));
            }
        }
        Ok(None)
    }
}
