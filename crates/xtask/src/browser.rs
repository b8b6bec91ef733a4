//! The browsers that a package is made for. Edge takes Chromium's.

use std::path::PathBuf;

use crate::run;

/// A browser family.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Browser {
    /// Chromium, Chrome, Edge.
    Chromium,
    /// Firefox.
    Firefox,
}

impl Browser {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Chromium, Self::Firefox];

    /// The name in folders and in the manifest's source.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
        }
    }

    /// Where the unpacked extension stands.
    pub fn folder(self) -> PathBuf {
        run::target().join("extension").join(self.name())
    }
}
