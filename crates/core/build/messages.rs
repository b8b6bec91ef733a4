//! Fluent messages, checked and compiled: every language has every message, every rule has its words.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

const LANGUAGES: [&str; 4] = ["nb", "nn", "da", "en"];
const WORDS: [&str; 4] = ["title", "message", "why", "advice"];
const MANUAL: [&str; 3] = ["finds", "leaves", "wrong"];

type Messages = BTreeMap<String, String>;

/// Reads the four files, checks them against each other and the rules, and writes the tables.
pub fn write(folder: &Path, rules: &[String], target: &Path) {
    let languages: Vec<Messages> =
        LANGUAGES.iter().map(|language| read(&folder.join(format!("{language}.ftl")))).collect();
    let keys: BTreeSet<&String> = languages.iter().flat_map(Messages::keys).collect();
    for (language, messages) in LANGUAGES.iter().zip(&languages) {
        for key in &keys {
            assert!(messages.contains_key(*key), "messages/{language}.ftl lacks {key}");
        }
        for key in rules.iter().flat_map(|id| wanted(id)) {
            assert!(messages.contains_key(&key), "messages/{language}.ftl lacks {key}");
        }
    }
    for key in &keys {
        if let Some((rule, _)) = key.split_once('.') {
            let id = rule.replacen("--", "/", 1);
            assert!(rules.contains(&id), "messages/*.ftl has words for {id}, which is no rule");
        }
    }
    let (manual, words): (Vec<&String>, Vec<&String>) = keys
        .into_iter()
        .partition(|key| key.split_once('.').is_some_and(|(_, attribute)| MANUAL.contains(&attribute)));
    let source = format!(
        "{}{}",
        table("KEYS", "WORDS", &words, &languages),
        table("MANUAL_KEYS", "MANUAL", &manual, &languages)
    );
    fs::write(target, source).expect("OUT_DIR is writable");
}

/// The messages that a rule must have.
fn wanted(id: &str) -> impl Iterator<Item = String> {
    let name = id.replacen('/', "--", 1);
    WORDS.into_iter().chain(MANUAL).map(move |attribute| format!("{name}.{attribute}"))
}

fn table(keys_name: &str, words_name: &str, keys: &[&String], languages: &[Messages]) -> String {
    let columns: Vec<Vec<&String>> =
        languages.iter().map(|messages| keys.iter().map(|key| &messages[*key]).collect()).collect();
    let columns: Vec<String> = columns.iter().map(|column| format!("&{column:?}")).collect();
    format!(
        "static {keys_name}: &[&str] = &{keys:?};\nstatic {words_name}: [&[&str]; 4] = [{}];\n",
        columns.join(", ")
    )
}

fn read(path: &Path) -> Messages {
    let source = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let resource = parser::parse(source.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{}: {}", path.display(), place(&source, &errors[0])));
    let mut messages = Messages::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let name = message.id.name;
        let value = message.value.iter().map(|value| (name.to_owned(), value));
        let attributes =
            message.attributes.iter().map(|part| (format!("{name}.{}", part.id.name), &part.value));
        for (key, pattern) in value.chain(attributes) {
            let compiled = compile(pattern, path, &key);
            assert!(
                messages.insert(key.clone(), compiled).is_none(),
                "{}: {key} stands twice",
                path.display()
            );
        }
    }
    messages
}

fn place(source: &str, error: &parser::ParserError) -> String {
    let line = source[..error.pos.start.min(source.len())].lines().count();
    format!("line {line}: {error}")
}

/// Text with control characters, as `src/words.rs` reads it.
fn compile(pattern: &Pattern<&str>, path: &Path, key: &str) -> String {
    let mut out = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(&value.replace('\n', " ")),
            PatternElement::Placeable { expression } => out.push_str(&placeable(expression, path, key)),
        }
    }
    out.trim().to_owned()
}

fn placeable(expression: &Expression<&str>, path: &Path, key: &str) -> String {
    let unsupported = || panic!("{}: {key} uses Fluent beyond variables and cases", path.display());
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => format!("\u{1}{}\u{5}", id.name),
        Expression::Inline(InlineExpression::StringLiteral { value }) => (*value).to_owned(),
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            let mut variants: Vec<_> = variants.iter().collect();
            variants.sort_by_key(|variant| variant.default);
            let cases = variants.iter().map(|variant| {
                let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) =
                    variant.key;
                format!("\u{3}{name}\u{4}{}", compile(&variant.value, path, key))
            });
            format!("\u{2}{}{}\u{6}", id.name, cases.collect::<String>())
        }
        Expression::Inline(_) | Expression::Select { .. } => unsupported(),
    }
}
