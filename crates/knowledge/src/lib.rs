//! What Omhu knows about words: tables with source and date, made into compact automata and static
//! data at build time. Nothing is compiled at run time.

mod acronyms;
mod words;

pub use acronyms::{Acronym, acronyms};
pub use words::{Class, Classes, classes};
