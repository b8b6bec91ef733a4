//! A report as SARIF 2.1.0, for tools that gather findings.

use omhu_core::draft::Draft;
use omhu_core::report::{Finding, Report, Severity};
use omhu_core::rules;
use omhu_policy::UiLanguage;
use serde_json::{Value, json};

/// The whole report. Offsets are UTF-16 units, as SARIF's default `columnKind` has it.
pub fn write(draft: &Draft, report: &Report, file: &str) -> String {
    let uri = if file == "-" { "stdin" } else { file };
    let results: Vec<Value> = report.findings.iter().map(|finding| result(draft, finding, uri)).collect();
    let rules: Vec<Value> = rules::all()
        .map(|(id, _)| json!({"id": id, "shortDescription": {"text": rules::title(id, UiLanguage::En)}}))
        .collect();
    let run = json!({
        "tool": {"driver": {"name": "Omhu", "version": env!("CARGO_PKG_VERSION"), "rules": rules}},
        "columnKind": "utf16CodeUnits",
        "results": results,
    });
    let log = json!({"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]});
    serde_json::to_string_pretty(&log).unwrap_or_default()
}

fn result(draft: &Draft, finding: &Finding, uri: &str) -> Value {
    let mut place = json!({"artifactLocation": {"uri": uri}});
    if let Some(span) = finding.span {
        place["region"] = json!({"charOffset": span.start, "charLength": span.end - span.start});
    }
    json!({
        "ruleId": finding.rule,
        "level": match finding.severity {
            Severity::Info | Severity::Hint => "note",
            Severity::Warning => "warning",
            Severity::Confirm | Severity::Block => "error",
        },
        "message": {"text": format!("{} {} {}", finding.message, finding.why, finding.advice)},
        "locations": [{"physicalLocation": place}],
        "properties": {"severity": finding.severity, "target": finding.target, "basis": finding.basis, "draft": draft.id},
    })
}
