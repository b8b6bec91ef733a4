//! Posts, and sentences of the corpora, with the role of each name.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

/// A text with the names in it, in their order.
#[derive(Deserialize)]
pub struct Post {
    pub id: String,
    pub text: String,
    pub people: Vec<Named>,
}

/// A name, and whether its role is public, private or unclear.
#[derive(Deserialize)]
pub struct Named {
    pub text: String,
    pub role: String,
}

impl Named {
    /// Nothing where it is unclear.
    pub fn is_private(&self) -> Option<bool> {
        match self.role.as_str() {
            "private" => Some(true),
            "public" => Some(false),
            _ => None,
        }
    }
}

/// Labels on a line of a corpus.
#[derive(Deserialize)]
struct Labels {
    id: String,
    file: String,
    line: usize,
    people: Vec<Label>,
}

#[derive(Deserialize)]
struct Label {
    start: usize,
    end: usize,
    role: String,
}

#[derive(Deserialize)]
struct Line {
    text: String,
}

/// Posts that were written for this project.
///
/// # Errors
/// Where the file is missing, or a line is no post.
pub fn posts(path: &str) -> Result<Vec<Post>> {
    read(path)
}

/// Sentences of the corpora that were labelled for this project.
///
/// # Errors
/// Where a file is missing, or a line is not what it should be.
pub fn sentences(path: &str, corpora: &Path) -> Result<Vec<Post>> {
    let mut files = Vec::<(String, String)>::new();
    let sentence = |labels: Labels| {
        if !files.iter().any(|(name, _)| *name == labels.file) {
            let path = corpora.join(&labels.file);
            let all = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
            files.push((labels.file.clone(), all));
        }
        let all = files.iter().find(|(name, _)| *name == labels.file).map_or("", |(_, all)| all.as_str());
        let line = all.lines().nth(labels.line.saturating_sub(1)).with_context(|| labels.id.clone())?;
        let Line { text } = serde_json::from_str(line)?;
        let named = |label: Label| Named {
            text: text.chars().skip(label.start).take(label.end - label.start).collect(),
            role: label.role,
        };
        let people = labels.people.into_iter().map(named).collect();
        Ok(Post { id: labels.id, people, text })
    };
    read::<Labels>(path)?.into_iter().map(sentence).collect()
}

fn read<T: for<'de> Deserialize<'de>>(path: &str) -> Result<Vec<T>> {
    let text = fs::read_to_string(path).with_context(|| path.to_owned())?;
    text.lines().map(|line| serde_json::from_str(line).context(path.to_owned())).collect()
}
