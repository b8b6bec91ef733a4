//! The keys of the interface's words as a TypeScript type, so that a word that is not there does not compile.
#![cfg(feature = "typescript")]

use std::fs;
use std::path::Path;

use omhu_core::policy::UiLanguage;
use omhu_core::words;

#[test]
fn word_keys() {
    let keys: Vec<String> =
        words::interface(UiLanguage::En).map(|(key, ..)| format!("  | \"{key}\"")).collect();
    let source = format!(
        "// Made from crates/core/messages by crates/core/tests/word_keys.rs. Do not edit.\n\n/** A word of the interface. */\nexport type WordKey =\n{};\n",
        keys.join("\n")
    );
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    fs::write(root.join("extension/types/WordKey.ts"), source).expect("extension/types is writable");
}

/// Every word of the interface is drawn somewhere.
#[test]
fn no_word_is_idle() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut source = String::new();
    for folder in ["extension/content", "extension/pages", "crates/pages/src", "crates/background/src"] {
        gather(&root.join(folder), &mut source);
    }
    let idle: Vec<&str> =
        words::interface(UiLanguage::En).map(|(key, ..)| key).filter(|key| !is_used(key, &source)).collect();
    assert!(idle.is_empty(), "no code uses {idle:?}");
}

/// By its whole name, or as a family whose last part is chosen at run time: `ui-severity-${…}`.
fn is_used(key: &str, source: &str) -> bool {
    let family = key.rsplit_once('-').map_or(key, |(family, _)| family);
    source.contains(&format!("\"{key}\""))
        || source.contains(&format!("{family}-${{"))
        || source.contains(&format!("{family}-{{"))
}

fn gather(folder: &Path, source: &mut String) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            gather(&path, source);
        } else if path.extension().is_some_and(|ending| ending == "ts" || ending == "rs" || ending == "html")
        {
            source.push_str(&fs::read_to_string(&path).unwrap_or_default());
        }
    }
}
