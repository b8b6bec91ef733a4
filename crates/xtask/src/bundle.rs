//! TypeScript → one file each for the content script, the interface, the worker and the pages, into `target/bundle`.
//!
//! The content script is two bundles in one file: the page's is the body of a function, `openPage`, so that a page that
//! is only read neither compiles it nor runs a line of it.

use std::path::PathBuf;
use std::process::Command;

use crate::run::{self, Outcome};
use crate::{files, wasm};

const CONTENT: &str = "extension/content/main.ts";
const PAGE: &str = "extension/content/page.ts";

/// Entry and output.
const ENTRIES: [(&str, &str); 6] = [
    ("extension/content/late.ts", "late.js"),
    ("extension/content/view/main.ts", "view.js"),
    ("extension/background/worker.ts", "background.js"),
    ("extension/media/worker.ts", "media.js"),
    ("extension/media/offscreen.ts", "offscreen.js"),
    ("extension/pages/pages.ts", "pages/pages.js"),
];

/// Where the bundles stand.
pub fn folder() -> PathBuf {
    run::target().join("bundle")
}

/// Bundles all of them.
pub fn build() -> Outcome<()> {
    files::clear(&folder())?;
    for (entry, output) in ENTRIES {
        run::run(esbuild(entry).arg(format!("--outfile={}", folder().join(output).display())))?;
    }
    let door = run::output(&mut esbuild(CONTENT))?;
    let page = run::output(esbuild(PAGE).arg("--global-name=page"))?;
    files::write(&folder().join("content.js"), format!("{door}function openPage(){{{page}return page}}\n"))
}

fn esbuild(entry: &str) -> Command {
    let mut esbuild = run::npm("esbuild");
    esbuild.arg(entry);
    esbuild.args(["--bundle", "--format=iife", "--target=es2022", "--minify", "--legal-comments=none"]);
    esbuild.args(["--loader:.css=text", "--log-level=warning"]);
    for name in ["background", "media", "pages"] {
        let glue = wasm::folder(name).join(format!("{name}.js"));
        esbuild.arg(format!("--alias:omhu-{name}={}", glue.display()));
    }
    esbuild
}
