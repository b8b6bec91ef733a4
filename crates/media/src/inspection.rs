//! One file under inspection: what it needs next, until the facts are there.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use serde::Serialize;

use crate::facts::{Facts, Kind};
use crate::file::{File, Wanted};
use crate::{captions, containers, format, metadata::Told, pictures, sight};

/// What an inspection needs next.
#[derive(Clone, Debug, Serialize, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export, rename = "MediaStep"))]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Step {
    /// A range of the file.
    Read {
        /// Its first byte.
        start: u64,
        /// Its bytes, at most 256 KiB.
        length: u32,
    },
    /// Nothing more.
    Done {
        /// What was found.
        facts: Facts,
        /// A picture, in which [`crate::look`] can tell more: the longest side of the grey copy, drawn upright.
        look: Option<u32>,
    },
}

/// One file under inspection. Its readers wait inside for what [`Inspection::next`] asks for.
pub struct Inspection {
    file: File,
    reading: Pin<Box<dyn Future<Output = Facts>>>,
    facts: Option<Facts>,
}

impl Inspection {
    /// Begins; nothing is read yet.
    #[must_use]
    pub fn new(name: &str, size: u64) -> Self {
        let file = File::new(size);
        Self { reading: Box::pin(inspect(file.clone(), name.to_owned())), file, facts: None }
    }

    /// What it needs next; the same until it is given.
    #[expect(clippy::should_implement_trait, reason = "it never ends, and the browser's side says next")]
    pub fn next(&mut self) -> Step {
        loop {
            if let Some(facts) = &self.facts {
                return Step::Done {
                    facts: facts.clone(),
                    look: is_picture(facts).then_some(sight::LONGEST_SIDE),
                };
            }
            if let Some(Wanted { start, length }) = self.file.wanted() {
                return Step::Read { start, length: length as u32 };
            }
            if let Poll::Ready(facts) = self.reading.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
                self.facts = Some(facts);
            }
        }
    }

    /// Gives a range. Fewer bytes than asked: the file ends there.
    pub fn give(&mut self, start: u64, bytes: &[u8]) {
        self.file.bring(start, bytes);
    }

    /// How often a range was asked for.
    #[must_use]
    pub fn reads(&self) -> u32 {
        self.file.reads()
    }
}

async fn inspect(file: File, name: String) -> Facts {
    let mut facts = Facts::default();
    let head = file.read_most(0, file.size(), HEAD).await.unwrap_or_default();
    facts.format = format::of(&head);
    facts.kind = facts.format.map(format::kind);
    facts.misnamed = !head.is_empty() && format::contradicts(&name, facts.format);
    let mut told = Told::default();
    // What a reader found before it met damage stands.
    let _ = match facts.kind {
        Some(Kind::Captions) => captions::read(&file, &mut facts).await,
        Some(Kind::Video) => containers::read(&file, &mut facts, &mut told).await,
        Some(Kind::Image | Kind::Gif) => pictures::read(&file, &mut facts, &mut told).await,
        None => Ok(()),
    };
    if facts.format.is_some_and(format::tells) {
        told.into_facts(&mut facts);
    }
    facts.incomplete |= file.is_damaged() || head.is_empty();
    facts
}

fn is_picture(facts: &Facts) -> bool {
    matches!(facts.kind, Some(Kind::Image | Kind::Gif))
}

/// What is read first: enough for most pictures' metadata and a video's headers.
const HEAD: u64 = 64 * 1024;
