//! The specification's vectors.

use anyhow::{Context, Result};
use omhu_core::Checker;
use serde_json::Value;

use super::score::{Example, Scores};

/// How they are judged without a policy: those that need one are tested in `crates/core/tests/vectors.rs`.
///
/// # Errors
/// Where the set cannot be read.
pub fn scores(misses: bool) -> Result<Scores> {
    let path = "tests/corpora/personal-data-vectors.jsonl";
    let lines = std::fs::read_to_string(path).context(path)?;
    let (checker, mut scores) = (Checker::default(), Scores::default());
    for line in lines.lines() {
        let vector: Value = serde_json::from_str(line).context(path)?;
        if vector.get("config").is_some_and(|config| !config.is_null()) {
            continue;
        }
        scores.add(&checker, &example(&vector), misses);
    }
    Ok(scores)
}

fn example(vector: &Value) -> Example {
    let spans = vector["spans_utf16"].as_array().into_iter().flatten();
    let number =
        |value: &Value| value.as_u64().and_then(|value| u32::try_from(value).ok()).unwrap_or_default();
    let expected = spans.map(|span| {
        (span[2].as_str().unwrap_or_default().to_owned(), number(&span[0])..number(&span[1]), String::new())
    });
    Example {
        text: vector["text"].as_str().unwrap_or_default().to_owned(),
        country: None,
        expected: expected.collect(),
    }
}
