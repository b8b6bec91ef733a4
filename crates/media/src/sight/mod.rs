//! What can be seen in a picture: faces and text.

mod faces;
mod grey;
mod text;

pub use grey::{Grey, LONGEST_SIDE};

use crate::facts::Sight;

/// Looks at a picture. This takes as long as everything else about a file a hundred times over.
#[must_use]
pub fn look(picture: &Grey) -> Sight {
    Sight { text_share: text::share(picture), faces: faces::find(picture) }
}
