//! Pictures by the state of their alternative text.

use crate::draft::{AttachmentKind, Draft, State};
use crate::findings::Found;
use crate::report::Field;

/// One finding for the pictures whose alternative text is in this state.
pub fn images(draft: &Draft, state: State) -> Option<Found> {
    let found = Found::in_attachments(draft, Some(Field::Alt), &|_, attachment| {
        let lacking = attachment.kind != AttachmentKind::Video && attachment.alt_state() == state;
        lacking.then_some("picture")
    });
    found.into_iter().next().map(|(_, found)| found)
}
