//! Draft and policy in, report out.
pub mod draft;
pub mod report;
