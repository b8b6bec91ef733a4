//! Writes the schema of the managed policy from the rules, as the types are written for TypeScript:
//! `just test` fails when it differs from what is committed.

use std::path::Path;

use omhu_core::rules;
use omhu_policy::Policy;
use serde_json::Value;

#[test]
fn write_the_schema() {
    let schema = Policy::schema(&rules::specs());
    assert_types(&schema, "the policy");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../extension/manifest/managed-schema.json");
    let text = serde_json::to_string_pretty(&schema).expect("a schema is JSON");
    std::fs::write(&path, text + "\n").expect("the schema can be written");
}

/// Chromium refuses an extension whose schema has a value without exactly one type, bounds on a
/// number that is not an integer, or `additionalProperties`.
fn assert_types(schema: &Value, path: &str) {
    assert!(schema["type"].is_string(), "{path} has no type");
    assert!(schema.get("additionalProperties").is_none(), "{path} has additionalProperties");
    for bound in ["minimum", "maximum"] {
        assert!(schema["type"] == "integer" || schema.get(bound).is_none(), "{path} has a {bound}");
    }
    for (name, inner) in schema["properties"].as_object().into_iter().flatten() {
        assert_types(inner, &format!("{path}.{name}"));
    }
    if let Some(items) = schema.get("items") {
        assert_types(items, &format!("{path}[]"));
    }
}
