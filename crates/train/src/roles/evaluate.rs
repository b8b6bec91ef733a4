//! Whether naming somebody is a concern: posts written before the rule, and labels on sentences of the corpora.

use std::collections::HashMap;
use std::path::Path;

use anyhow::Result;
use omhu_core::Checker;
use omhu_core::draft::{Account, AccountKind, Draft};
use omhu_core::policy::Policy;
use omhu_core::text::Span;

use super::posts::{Post, posts, sentences};
use crate::corpora::is_final;

/// The rules that speak of a name: where another than the first does, the first rests.
const RULES: [&str; 3] = ["personal-data/person-name", "personal-data/child", "personal-data/combination"];

/// How many names of a role there are, and how many of them the rule speaks of.
type Counts = HashMap<String, (usize, usize)>;

/// Prints both sets; the final half of each only with `final_half`.
///
/// # Errors
/// Where a set or a corpus cannot be read.
pub fn report(corpora: &Path, final_half: bool, misses: bool) -> Result<()> {
    let posts = posts("tests/corpora/people.jsonl")?;
    let real = sentences("tests/corpora/people-real.jsonl", corpora)?;
    for (heading, posts) in [("Posts", posts), ("Sentences of the corpora", real)] {
        anstream::println!("\n{heading}: names that the rule speaks of");
        let mut counts = Counts::new();
        for post in posts.iter().filter(|post| is_final(&post.id) == final_half) {
            count(post, misses, &mut counts);
        }
        for role in ["public", "private", "unclear"] {
            let (all, raised) = counts.get(role).copied().unwrap_or_default();
            let share = raised as f64 / all.max(1) as f64;
            anstream::println!("  {role:10} {raised} of {all}  {share:.3}");
        }
    }
    Ok(())
}

fn count(post: &Post, misses: bool, counts: &mut Counts) {
    for (at, person) in post.people.iter().enumerate() {
        let spoken = is_spoken_of(post, at);
        let (all, raised) = counts.entry(person.role.clone()).or_default();
        *all += 1;
        *raised += usize::from(spoken);
        if misses && (person.role == "public") == spoken && person.role != "unclear" {
            anstream::println!(
                "    {} {}: {} | {}",
                post.id,
                person.role,
                person.text,
                post.text.replace('\n', " ⏎ ")
            );
        }
    }
}

/// Whether the rule speaks of one name, the others being allowed.
fn is_spoken_of(post: &Post, at: usize) -> bool {
    let mut policy = Policy::default();
    let others = post.people.iter().enumerate().filter(|(other, _)| *other != at);
    policy.shared.allow_names = others.map(|(_, person)| person.text.clone()).collect();
    let account = Account { kind: AccountKind::Official, ..Account::default() };
    let draft = Draft { text: post.text.clone(), account, ..Draft::default() };
    let places = places(&post.text, &post.people[at].text);
    let touches = |span: Span| places.iter().any(|place| place.start < span.end && span.start < place.end);
    let found = Checker::new(policy).check(&draft).findings;
    found.iter().any(|finding| RULES.contains(&finding.rule) && finding.span.is_some_and(touches))
}

/// Where a name stands, in UTF-16 units.
fn places(text: &str, name: &str) -> Vec<Span> {
    let units = |text: &str| text.encode_utf16().count() as u32;
    let span = |(start, name): (usize, &str)| {
        let start = units(&text[..start]);
        Span { start, end: start + units(name) }
    };
    text.match_indices(name).map(span).collect()
}
