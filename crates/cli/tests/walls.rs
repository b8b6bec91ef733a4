//! Walls of the house that no compiler checks.

use std::path::Path;
use std::process::Command;

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// Nothing is compiled at run time: no regular expressions in anything that becomes WASM.
#[test]
fn no_regex_in_wasm() {
    for package in ["omhu-background", "omhu-pages"] {
        let tree = Command::new(env!("CARGO"))
            .args([
                "tree",
                "--offline",
                "--package",
                package,
                "--target",
                "wasm32-unknown-unknown",
                "--edges",
                "normal",
                "--prefix",
                "none",
            ])
            .current_dir(root())
            .output()
            .expect("cargo runs");
        let tree = String::from_utf8_lossy(&tree.stdout).into_owned();
        assert!(tree.contains("omhu-core"), "{package} has no tree: {tree}");
        let regex: Vec<&str> = tree.lines().filter(|line| line.contains("regex")).collect();
        assert!(regex.is_empty(), "{package} depends on {regex:?}");
    }
}

/// What judges is pure: no browser in it.
#[test]
fn no_browser_in_core() {
    for package in ["core", "reading", "policy", "knowledge"] {
        let manifest =
            std::fs::read_to_string(root().join(format!("crates/{package}/Cargo.toml"))).expect("a manifest");
        let dependencies = manifest
            .split("[dependencies]")
            .nth(1)
            .and_then(|rest| rest.split("\n[").next())
            .unwrap_or_default();
        for browser in ["web-sys", "js-sys", "wasm-bindgen", "gloo"] {
            assert!(!dependencies.contains(browser), "{package} depends on {browser}");
        }
    }
}
