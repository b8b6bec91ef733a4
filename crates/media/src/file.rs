//! The file as its readers see it: they await ranges, and the one who holds the file brings them.

use std::cell::RefCell;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::Poll;

/// The longest range that is asked for at once.
pub const LONGEST: u64 = 256 * 1024;

/// What is asked for at least: headers stand close together, and a question costs more than its bytes.
const AHEAD: u64 = 16 * 1024;

/// No honest file needs as many questions.
const MOST_READS: u32 = 160;

/// Wrong answers to one question before the file counts as unreadable there.
const MOST_WRONG: u32 = 3;

/// The file ends, cannot be read or makes no sense here. What was read before still holds.
#[derive(Debug)]
pub struct Broken;

/// The range that a reader waits for.
#[derive(Clone, Copy)]
pub struct Wanted {
    /// Its first byte.
    pub start: u64,
    /// Its bytes, at most [`LONGEST`].
    pub length: u64,
}

/// A handle on the file; clones share it.
#[derive(Clone)]
pub struct File(Rc<RefCell<Exchange>>);

struct Exchange {
    size: u64,
    wanted: Option<Wanted>,
    reads: u32,
    wrong: u32,
    /// What was brought last, and before that.
    windows: [Window; 2],
    damaged: bool,
}

#[derive(Default)]
struct Window {
    start: u64,
    bytes: Vec<u8>,
}

impl Window {
    fn part(&self, start: u64, length: u64) -> Option<&[u8]> {
        let from = usize::try_from(start.checked_sub(self.start)?).ok()?;
        self.bytes.get(from..from.checked_add(usize::try_from(length).ok()?)?)
    }
}

impl File {
    /// A file of which nothing is known but its size.
    pub fn new(size: u64) -> Self {
        Self(Rc::new(RefCell::new(Exchange {
            size,
            wanted: None,
            reads: 0,
            wrong: 0,
            windows: Default::default(),
            damaged: false,
        })))
    }

    /// Its bytes, as far as it can be read.
    pub fn size(&self) -> u64 {
        self.0.borrow().size
    }

    /// A piece of at most [`LONGEST`] bytes, whole or not at all.
    pub async fn read(&self, start: u64, length: u64) -> Result<Vec<u8>, Broken> {
        self.read_ahead(start, length, AHEAD).await
    }

    /// As [`File::read`]; `ahead`: how much is probably read next.
    pub async fn read_ahead(&self, start: u64, length: u64, ahead: u64) -> Result<Vec<u8>, Broken> {
        if length > LONGEST {
            return Err(self.broken());
        }
        if let Some(bytes) = self.kept(start, length) {
            return Ok(bytes);
        }
        let end = start.checked_add(length).filter(|end| *end <= self.size()).ok_or_else(|| self.broken())?;
        self.ask(start, (end - start).max(ahead).min(LONGEST).min(self.size() - start)).await?;
        self.kept(start, length).ok_or_else(|| self.broken())
    }

    /// As much of a piece as there is, at most `most` bytes.
    pub async fn read_most(&self, start: u64, end: u64, most: u64) -> Result<Vec<u8>, Broken> {
        let most = end.min(start.saturating_add(most));
        let mut bytes = Vec::new();
        let mut at = start;
        loop {
            let length = most.min(self.size()).saturating_sub(at).min(LONGEST);
            if length == 0 {
                break;
            }
            match self.read_ahead(at, length, length).await {
                Ok(piece) => {
                    bytes.extend(piece);
                    at += length;
                }
                // The file turned out to be shorter.
                Err(Broken) if self.size() < at + length => {}
                Err(broken) => return Err(broken),
            }
        }
        Ok(bytes)
    }

    /// Remembers that the file is not whole.
    pub fn broken(&self) -> Broken {
        self.0.borrow_mut().damaged = true;
        Broken
    }

    /// Whether something could not be read.
    pub fn is_damaged(&self) -> bool {
        self.0.borrow().damaged
    }

    /// Questions that were asked.
    pub fn reads(&self) -> u32 {
        self.0.borrow().reads
    }

    fn kept(&self, start: u64, length: u64) -> Option<Vec<u8>> {
        let exchange = self.0.borrow();
        exchange.windows.iter().find_map(|window| window.part(start, length)).map(<[u8]>::to_vec)
    }

    async fn ask(&self, start: u64, length: u64) -> Result<(), Broken> {
        {
            let mut exchange = self.0.borrow_mut();
            if exchange.reads == MOST_READS {
                exchange.damaged = true;
                return Err(Broken);
            }
            exchange.reads += 1;
            exchange.wrong = 0;
            exchange.wanted = Some(Wanted { start, length });
        }
        poll_fn(|_| if self.0.borrow().wanted.is_some() { Poll::Pending } else { Poll::Ready(Ok(())) }).await
    }

    /// What is waited for.
    pub fn wanted(&self) -> Option<Wanted> {
        self.0.borrow().wanted
    }

    /// Brings a range. One that is shorter than asked is the end of what can be read.
    pub fn bring(&self, at: u64, bytes: &[u8]) {
        let mut exchange = self.0.borrow_mut();
        let Some(Wanted { start, length }) = exchange.wanted else { return };
        if at != start {
            exchange.wrong += 1;
            if exchange.wrong < MOST_WRONG {
                return;
            }
        }
        let bytes = if at == start { bytes } else { &[] };
        let bytes = &bytes[..bytes.len().min(usize::try_from(length).unwrap_or(usize::MAX))];
        if (bytes.len() as u64) < length {
            exchange.damaged = true;
            exchange.size = exchange.size.min(start + bytes.len() as u64);
        }
        exchange.windows.swap(0, 1);
        exchange.windows[0] = Window { start, bytes: bytes.to_vec() };
        exchange.wanted = None;
    }
}
