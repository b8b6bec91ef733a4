//! TypeScript → one file each for the content script, the interface, the worker and the pages, into `target/bundle`.

use std::path::PathBuf;

use crate::run::{self, Outcome};
use crate::{files, wasm};

/// Entry and output.
const ENTRIES: [(&str, &str); 6] = [
    ("extension/content/main.ts", "content.js"),
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
    ENTRIES.iter().try_for_each(|(entry, output)| bundle(entry, output))
}

fn bundle(entry: &str, output: &str) -> Outcome<()> {
    let mut esbuild = run::npm("esbuild");
    esbuild.arg(entry).arg(format!("--outfile={}", folder().join(output).display()));
    esbuild.args(["--bundle", "--format=iife", "--target=es2022", "--minify", "--legal-comments=none"]);
    esbuild.args(["--loader:.css=text", "--log-level=warning"]);
    for name in ["background", "media", "pages"] {
        let glue = wasm::folder(name).join(format!("{name}.js"));
        esbuild.arg(format!("--alias:omhu-{name}={}", glue.display()));
    }
    run::run(&mut esbuild)
}
