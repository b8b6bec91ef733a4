//! The browser: what the shell hands over, and the extension's API.

pub mod action;
pub mod api;
pub mod scripts;
pub mod shell;
