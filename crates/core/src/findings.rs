//! What the rules hand in, before words are put to it.

use std::ops::Range;

use omhu_policy::Severity;

use crate::draft::{Attachment, Draft};
use crate::report::{Field, Place, Target};
use crate::rule::Questioned;
use crate::scope::Part;
use crate::words::Value;

/// The findings of all rules so far.
#[derive(Debug, Default)]
pub struct Findings {
    pub(crate) found: Vec<Found>,
    pub(crate) rule: usize,
}

impl Findings {
    /// Hands in a finding of the rule that is being applied.
    pub fn add(&mut self, mut found: Found) {
        found.rule = self.rule;
        self.found.push(found);
    }
}

/// The precedence of what is known only by what is told around it: below all that is known by its form.
pub(crate) const TOLD: u8 = 50;

/// One finding without its words.
#[derive(Debug)]
pub struct Found {
    pub(crate) rule: usize,
    pub(crate) target: Target,
    pub(crate) range: Option<Range<usize>>,
    pub(crate) severity: Option<Severity>,
    pub(crate) confidence: f32,
    pub(crate) told: bool,
    pub(crate) variables: Vec<(&'static str, Value)>,
    pub(crate) fixes: Vec<FixOffer>,
    pub(crate) questions: &'static [Questioned],
}

/// A fix without its words.
#[derive(Debug)]
pub(crate) struct FixOffer {
    pub title: &'static str,
    pub variables: Vec<(&'static str, Value)>,
    pub range: Range<usize>,
    pub replacement: String,
}

impl Found {
    /// A stretch of a text, in characters of [`crate::text::Text::chars`].
    #[must_use]
    pub fn in_text(part: &Part, range: Range<usize>) -> Self {
        Self { range: Some(range), ..Self::at(part.target.clone()) }
    }

    /// A stretch of a text that is what it is by what is told around it: it yields to all that is known by its own form.
    #[must_use]
    pub fn told(part: &Part, range: Range<usize>) -> Self {
        let confidence = part.how_likely(&range);
        Self { told: true, confidence, ..Self::in_text(part, range) }
    }

    /// Whether it stands in the same place as another.
    pub(crate) fn touches(&self, other: &Self) -> bool {
        let ranges = self.range.as_ref().zip(other.range.as_ref());
        self.target == other.target
            && ranges.is_some_and(|(one, other)| one.start < other.end && other.start < one.end)
    }

    /// A whole part of the draft.
    #[must_use]
    pub fn at(target: Target) -> Self {
        Self {
            rule: 0,
            target,
            range: None,
            severity: None,
            confidence: 1.0,
            told: false,
            variables: Vec::new(),
            fixes: Vec::new(),
            questions: &[],
        }
    }

    /// One finding for each fault that `fault` names, over all attachments that have it. The fault's
    /// name goes into the words as `kind`, their number as `count`.
    #[must_use]
    pub fn in_attachments(
        draft: &Draft,
        field: Option<Field>,
        fault: &dyn Fn(u32, &Attachment) -> Option<&'static str>,
    ) -> Vec<(&'static str, Self)> {
        let mut faults: Vec<(&'static str, Vec<u32>)> = Vec::new();
        for (index, attachment) in (0..).zip(&draft.attachments) {
            let Some(name) = fault(index, attachment) else { continue };
            match faults.iter_mut().find(|(known, _)| *known == name) {
                Some((_, indices)) => indices.push(index),
                None => faults.push((name, vec![index])),
            }
        }
        let found = |(name, indices): (&'static str, Vec<u32>)| {
            let count = indices.len() as u32;
            let target = Target { place: Place::Attachment, index: indices.first().copied(), indices, field };
            (name, Self::at(target).with("kind", name).with("count", count))
        };
        faults.into_iter().map(found).collect()
    }

    /// Graver or milder than the rule's ordinary severity on this account. A policy that sets the
    /// rule's level moves the ordinary case: a milder finding stays at most this, a graver one at least.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = Some(severity);
        self
    }

    /// How sure, 0 to 1.
    #[must_use]
    pub fn confidence(mut self, confidence: f32) -> Self {
        self.confidence = confidence;
        self
    }

    /// A value for the rule's words.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.variables.push((name, value.into()));
        self
    }

    /// Asks these questions about the attachment it is about.
    #[must_use]
    pub fn asking(mut self, questions: &'static [Questioned]) -> Self {
        self.questions = questions;
        self
    }

    /// Offers to put `replacement` in the place of `range`; `title` is a key of `messages/`.
    #[must_use]
    pub fn fix(mut self, title: &'static str, range: Range<usize>, replacement: impl Into<String>) -> Self {
        let fix =
            FixOffer { title, variables: self.variables.clone(), range, replacement: replacement.into() };
        self.fixes.push(fix);
        self
    }
}
