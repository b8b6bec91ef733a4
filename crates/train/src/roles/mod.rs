//! The model of the roles in which people are named.

mod evaluate;
mod learn;
pub mod posts;

pub use evaluate::report;
pub use learn::train;
