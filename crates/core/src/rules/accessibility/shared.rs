//! Attachments with the same fault are one finding.

use crate::draft::{Attachment, AttachmentKind, Draft, State};
use crate::findings::Found;
use crate::report::{Field, Place, Target};

/// The pictures whose alternative text is in this state.
pub fn images(draft: &Draft, state: State) -> Option<Found> {
    attachments(draft, Field::Alt, |attachment| {
        attachment.kind != AttachmentKind::Video && attachment.alt_state() == state
    })
}

/// One finding for all attachments that `faulty` picks, with their number as `count`.
pub fn attachments(draft: &Draft, field: Field, faulty: impl Fn(&Attachment) -> bool) -> Option<Found> {
    let faulty = |(_, attachment): &(usize, &Attachment)| faulty(attachment);
    let indices: Vec<u32> =
        draft.attachments.iter().enumerate().filter(faulty).map(|(index, _)| index as u32).collect();
    let first = *indices.first()?;
    let count = indices.len() as u32;
    let target = Target { place: Place::Attachment, index: Some(first), indices, field: Some(field) };
    Some(Found::at(target).with("count", count))
}
