//! Labelled posts, and the half of them that was asked for.

use omhu_core::draft::{Account, AccountKind, Country, Draft};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::Options;
use crate::input::{self, Result};

/// A labelled post.
#[derive(Deserialize)]
pub struct Post {
    pub id: String,
    #[serde(default)]
    pub language: String,
    #[serde(default)]
    pub country: Option<Country>,
    pub text: String,
    #[serde(default)]
    pub label: Option<String>,
    #[serde(default)]
    pub unexplained: Vec<String>,
    #[serde(default)]
    pub expect: Vec<Expected>,
}

#[derive(Deserialize)]
pub struct Expected {
    pub rule: String,
    #[serde(rename = "match")]
    pub words: String,
}

impl Post {
    pub fn draft(&self) -> Draft {
        let account = Account { kind: AccountKind::Official, ..Account::default() };
        Draft { text: self.text.clone(), country: self.country, account, ..Draft::default() }
    }
}

/// A line of a set.
pub trait Labelled: DeserializeOwned {
    /// Tells the halves apart.
    fn id(&self) -> &str;
}

impl Labelled for Post {
    fn id(&self) -> &str {
        &self.id
    }
}

/// The lines of the half that was asked for.
pub fn read<T: Labelled>(options: &Options, set: &str) -> Result<Vec<T>> {
    let path = options.folder.join(format!("{set}.jsonl"));
    let lines = input::read(&path)?;
    let parse =
        |line: &str| serde_json::from_str::<T>(line).map_err(|error| format!("{}: {error}", path.display()));
    let all: Vec<T> =
        lines.lines().filter(|line| !line.trim().is_empty()).map(parse).collect::<Result<_>>()?;
    Ok(all.into_iter().filter(|line| is_final(line.id()) == options.final_half).collect())
}

/// FNV-1a of the id; odd is the final half.
fn is_final(id: &str) -> bool {
    let hash = id.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    hash % 2 == 1
}

/// Names a post that is judged wrongly.
pub fn miss(print: bool, id: &str, text: &str, what: &str) {
    if print {
        anstream::println!("    {id}: {what}: {}", text.replace('\n', " ⏎ "));
    }
}
