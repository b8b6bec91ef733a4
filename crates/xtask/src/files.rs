//! Files and folders, with errors that name them.

use std::fs;
use std::path::{Path, PathBuf};

use crate::run::Outcome;

/// Reads a text.
pub fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// Writes a file, making its folder.
pub fn write(path: &Path, contents: impl AsRef<[u8]>) -> Outcome<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, contents).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// Copies one file, making its folder.
pub fn copy(from: &Path, to: &Path) -> Outcome<()> {
    let bytes = fs::read(from).map_err(|error| format!("{}: {error}", from.display()))?;
    write(to, bytes)
}

/// Copies those files of a folder (and its folders) that `wanted` takes.
pub fn copy_all(from: &Path, to: &Path, wanted: impl Fn(&Path) -> bool) -> Outcome<()> {
    for path in list(from)? {
        if wanted(&path) {
            copy(&path, &to.join(path.strip_prefix(from)?))?;
        }
    }
    Ok(())
}

/// Empties a folder.
pub fn clear(folder: &Path) -> Outcome<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(fs::create_dir_all(folder)?)
}

/// All files under a folder, sorted.
pub fn list(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() { found.extend(list(&path)?) } else { found.push(path) }
    }
    found.sort();
    Ok(found)
}

/// Whether a path ends in one of these.
pub fn ends_in(path: &Path, extensions: &[&str]) -> bool {
    path.extension().is_some_and(|extension| extensions.iter().any(|wanted| extension == *wanted))
}
