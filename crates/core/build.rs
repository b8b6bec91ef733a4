//! Makes the registry of rules from the files below `src/rules`, and static tables from `messages/*.ftl`.
//! A missing or an unknown message fails the build.

mod build {
    pub mod messages;
    pub mod registry;
}

use std::env;
use std::path::{Path, PathBuf};

fn main() {
    for path in ["src/rules", "messages", "build"] {
        println!("cargo::rerun-if-changed={path}");
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let rules = build::registry::write(Path::new("src/rules"), &out.join("registry.rs"));
    build::messages::write(Path::new("messages"), &rules, &out.join("words.rs"));
}
