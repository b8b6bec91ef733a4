//! What can be seen in a picture: faces and text.

mod faces;
mod text;

use crate::facts::Facts;
use crate::file::Grey;

/// Looks at a picture.
pub fn look(picture: &Grey, facts: &mut Facts) {
    facts.text_share = Some(text::share(picture));
    facts.faces = faces::find(picture);
}
