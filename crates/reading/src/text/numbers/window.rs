//! A stretch of whole groups that together may be one number.

use std::ops::Range;

use super::{Char, Claim, Gap, Group, digit};

/// Groups of digits that stand together.
#[derive(Clone, Copy, Debug)]
pub struct Window<'a> {
    /// The groups.
    pub groups: &'a [Group],
    before: Option<&'a Group>,
    after: Option<&'a Group>,
}

impl<'a> Window<'a> {
    /// The window that begins with this group and has this many digits. Nothing is cut from a group,
    /// and a comma parts numbers.
    #[must_use]
    pub fn from(all: &'a [Group], first: usize, digits: usize) -> Option<Self> {
        let mut sum = all[first].len();
        let mut end = first + 1;
        while sum < digits {
            let next = all.get(end).filter(|next| !matches!(next.gap, Gap::Apart | Gap::Sign(',')))?;
            sum += next.len();
            end += 1;
        }
        let before = first.checked_sub(1).map(|before| &all[before]);
        (sum == digits).then(|| Self { groups: &all[first..end], before, after: all.get(end) })
    }

    /// The group before it.
    #[must_use]
    pub fn before(&self) -> Option<&'a Group> {
        self.before
    }

    /// Its place in the text.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        let end = self.groups.last().map_or(0, |group| group.end);
        self.groups[0].start as usize..end as usize
    }

    /// The digits. The window must have been asked for with `N` digits.
    #[must_use]
    pub fn digits<const N: usize>(&self, chars: &[Char]) -> [u8; N] {
        let mut digits = [0; N];
        let faces = self.groups.iter().flat_map(|group| &chars[group.start as usize..group.end as usize]);
        for (place, face) in digits.iter_mut().zip(faces) {
            *place = digit(face.c).unwrap_or_default();
        }
        digits
    }

    /// Whether the groups have these lengths.
    #[must_use]
    pub fn is_grouped(&self, lengths: &[usize]) -> bool {
        self.groups.iter().map(Group::len).eq(lengths.iter().copied())
    }

    /// Whether every digit stands alone.
    #[must_use]
    pub fn is_single_digits(&self) -> bool {
        self.groups.iter().all(|group| group.len() == 1)
    }

    /// What stands before digit number `at`; `None` inside a group.
    #[must_use]
    pub fn gap_at(&self, at: usize) -> Option<Gap> {
        let mut sum = 0;
        let group = self.groups.iter().find(|group| {
            let found = sum == at;
            sum += group.len();
            found
        });
        group.filter(|_| at > 0).map(|group| group.gap)
    }

    /// The gaps inside.
    pub fn gaps(&self) -> impl Iterator<Item = Gap> {
        self.groups[1..].iter().map(|group| group.gap)
    }

    /// Whether a line breaks inside at most before digit number `at`, and no bracket closes inside.
    #[must_use]
    pub fn breaks_only_at(&self, at: usize) -> bool {
        let breaks = self.gaps().filter(|gap| *gap == Gap::Line).count();
        let bracket = self.gaps().any(|gap| matches!(gap, Gap::Sign(')') | Gap::SpacedSign(')')));
        !bracket && (breaks == 0 || (breaks == 1 && self.gap_at(at) == Some(Gap::Line)))
    }

    /// What any of its groups is known to be.
    #[must_use]
    pub fn claim(&self) -> Option<Claim> {
        self.groups.iter().find_map(|group| group.claim)
    }

    /// How many letters stand for digits.
    #[must_use]
    pub fn letters(&self) -> u8 {
        self.groups.iter().map(|group| group.letters).sum()
    }

    /// Whether letters touch it.
    #[must_use]
    pub fn is_glued(&self) -> bool {
        self.groups.iter().any(|group| group.glued)
    }

    /// Whether it is not a part of a longer number: no sign joins further digits to it that are not
    /// known to be something else.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        !self.neighbours().any(|(group, gap)| match gap {
            Gap::Sign(',') => group.len() < 8,
            Gap::Sign('/') => group.len() < 8 && self.groups.len() == 1,
            Gap::Sign(_) => true,
            _ => false,
        })
    }

    /// Whether no further digits follow or precede after a mere space either.
    #[must_use]
    pub fn is_alone(&self) -> bool {
        self.is_whole() && !self.neighbours().any(|(group, gap)| gap == Gap::Space && group.letters == 0)
    }

    /// The groups beside it that are not known to be something else, with what stands between.
    fn neighbours(&self) -> impl Iterator<Item = (&'a Group, Gap)> {
        let before = self.before.map(|group| (group, self.groups[0].gap));
        let after = self.after.map(|group| (group, group.gap));
        [before, after].into_iter().flatten().filter(|(group, _)| group.claim.is_none())
    }
}
