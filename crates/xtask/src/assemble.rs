//! Bundles, modules, pages, words and pictures → `target/extension/{chromium,firefox}`.

use std::path::Path;

use crate::browser::Browser;
use crate::files::{self, ends_in};
use crate::run::{self, Outcome};
use crate::{bundle, manifest, wasm};

/// The models that the worker reads after the first answer.
const MODELS: [(&str, &str); 3] = [
    ("people.bin", "reading/src/people/people.bin"),
    ("roles.bin", "reading/src/roles/roles.bin"),
    ("meaning.bin", "core/src/meaning/meaning.bin"),
];

/// Puts both unpacked extensions together.
pub fn build() -> Outcome<()> {
    Browser::ALL.iter().try_for_each(|browser| assemble(*browser, &browser.folder(), &[]))
}

/// Puts one together, for an organisation's own hosts as well.
pub fn assemble(browser: Browser, into: &Path, hosts: &[String]) -> Outcome<()> {
    let source = run::root().join("extension");
    files::clear(into)?;
    files::write(&into.join("manifest.json"), manifest::manifest(browser, hosts)?)?;
    let chromium = browser == Browser::Chromium;
    if chromium {
        let schema = "managed-schema.json";
        files::copy(&source.join("manifest").join(schema), &into.join(schema))?;
        files::copy(&source.join("media/offscreen.html"), &into.join("offscreen.html"))?;
    }
    files::copy(&source.join("NOTICE.txt"), &into.join("NOTICE.txt"))?;
    files::copy_all(&bundle::folder(), into, |path| chromium || !path.ends_with("offscreen.js"))?;
    files::copy(&wasm::folder("background").join("background_bg.wasm"), &into.join("background.wasm"))?;
    for (name, model) in MODELS {
        files::copy(&run::root().join("crates").join(model), &into.join(name))?;
    }
    files::copy(&wasm::folder("media").join("media_bg.wasm"), &into.join("media.wasm"))?;
    files::copy(&wasm::folder("pages").join("pages_bg.wasm"), &into.join("pages/pages.wasm"))?;
    files::copy_all(&source.join("pages"), &into.join("pages"), |path| ends_in(path, &["html", "css"]))?;
    files::copy_all(&source.join("icons"), &into.join("icons"), |path| ends_in(path, &["png"]))?;
    files::copy_all(&source.join("_locales"), &into.join("_locales"), |_| true)?;
    let content = source.join("content");
    files::copy(&content.join("marks/marks.css"), &into.join("content.css"))?;
    for sheet in ["tokens.css", "components.css"] {
        files::copy(&content.join("view").join(sheet), &into.join("pages").join(sheet))?;
    }
    Ok(())
}
