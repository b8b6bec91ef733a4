//! What Omhu knows about words: tables with source and date, made into compact automata and static
//! data at build time. Nothing is compiled at run time.

mod words;

pub use words::{Class, Classes, classes};
