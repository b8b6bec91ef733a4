//! The vectors of the specification of personal data, judged as posts on an official account: what
//! must be found is found with exact UTF-16 spans, and hard negatives stay silent.

use omhu_core::draft::Draft;
use omhu_core::policy::Policy;
use omhu_core::{Checker, rules};
use serde_json::{Map, Value, json};

const VECTORS: &str = include_str!("../../../tests/corpora/personal-data-vectors.jsonl");

/// The rule of each type of the specification, for the rules that are here.
const RULES: &[(&str, &[&str])] = &[
    ("personal-data/norwegian-national-id", &["NO_FNR", "NO_DNR", "NO_HNR", "NO_FHNR", "NO_SYNTH"]),
    ("personal-data/danish-cpr", &["DK_CPR", "DK_CPR_ADM"]),
    ("personal-data/phone-number", &["PHONE"]),
    ("personal-data/email-address", &["EMAIL"]),
];

/// Vectors that contradict the specification or good sense, and why.
const DISPUTED: &[(&str, &str)] = &[];

type Mark = (String, u64, u64);

fn rule(kind: &str) -> Option<&'static str> {
    RULES.iter().find(|(_, kinds)| kinds.contains(&kind)).map(|(rule, _)| *rule)
}

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
    if let Some(cues) = config.get("service_cues") {
        policy.insert("rules".to_owned(), json!({"personal-data/phone-number": {"serviceCues": cues}}));
    }
    let (policy, problems) = Policy::from_value(Value::Object(policy), &rules::specs());
    assert_eq!(problems, []);
    Checker::new(policy)
}

fn wanted(vector: &Value) -> Vec<Mark> {
    let spans = vector["spans_utf16"].as_array().into_iter().flatten();
    let mut marks: Vec<Mark> = spans
        .filter_map(|span| Some((rule(span[2].as_str()?)?.to_owned(), span[0].as_u64()?, span[1].as_u64()?)))
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

#[test]
fn every_vector() {
    let (mut right, mut all, mut wrong) = (0, 0, Vec::new());
    for line in VECTORS.lines() {
        let vector: Value = serde_json::from_str(line).expect("a vector");
        let id = vector["id"].as_str().expect("an id");
        if DISPUTED.iter().any(|(disputed, _)| *disputed == id) {
            continue;
        }
        let ours = vector["target"].as_str().and_then(rule).is_some();
        let (wanted, found) = (wanted(&vector), found(&vector));
        all += usize::from(ours);
        if wanted == found {
            right += usize::from(ours);
        } else {
            wrong.push(format!("{id} {} {}: {found:?}, not {wanted:?}", vector["target"], vector["text"]));
        }
    }
    assert!(wrong.is_empty(), "{right} of {all} right\n{}", wrong.join("\n"));
}
