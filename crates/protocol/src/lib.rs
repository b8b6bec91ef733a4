//! What the content script, the worker and the extension's own pages say to each other.
//! TypeScript gets the same types (`extension/types`), so a change here that is not made there
//! does not compile.

mod messages;
mod page;
mod port;
mod table;

pub use page::{
    FromPage, Manual, PageAccount, PageFinding, PageState, RuleOff, Settings, ToPage, ToTab, Unseen,
};
pub use port::{FromWorker, ToWorker, Word};
pub use table::Table;
