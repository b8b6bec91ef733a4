//! A connected frame, and what is known about it while it is connected.

use crate::names::Names;

/// A frame of a tab.
#[derive(Clone, Debug, Default)]
pub struct Seat {
    /// The number under which the shell knows it.
    pub id: u32,
    /// The tab.
    pub tab: i32,
    /// The host of the frame; empty where the browser does not tell.
    pub host: String,
    /// Open findings of `warning` and more, for the badge.
    pub open: u32,
    /// The account of the last draft: answers are counted there.
    pub account: String,
    /// The account for which the writer is being asked who is speaking.
    pub asking: Option<String>,
    /// Answers that are counted already: rule and draft.
    pub answered: Names,
}

/// The badge of a tab: open findings of all its frames; empty at zero.
#[must_use]
pub fn badge(seats: &[Seat], tab: i32) -> String {
    let open: u32 =
        seats.iter().filter(|seat| seat.tab == tab).fold(0, |sum, seat| sum.saturating_add(seat.open));
    if open == 0 { String::new() } else { open.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_badge_adds_up_the_frames_of_its_tab() {
        let seats = [(1, 2), (1, 3), (2, 9)].map(|(tab, open)| Seat { tab, open, ..Seat::default() });
        assert_eq!(badge(&seats, 1), "5");
        assert_eq!(badge(&seats, 3), "");
    }
}
