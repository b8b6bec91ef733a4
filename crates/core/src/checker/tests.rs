//! Every rule's examples, and what holds for any draft.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::*;
use crate::report::Span;
use crate::rule::Example;

/// The draft of an example, with the words that must be marked.
fn draft(example: &Example) -> (Draft, Vec<String>) {
    let mut draft: Draft = match example {
        Example::Post(text) => Draft {
            text: (*text).to_owned(),
            ..serde_json::from_str(r#"{"account":{"kind":"official"}}"#).expect("JSON")
        },
        Example::Draft(json) => serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}")),
    };
    let marked = draft
        .text
        .split('⟦')
        .skip(1)
        .filter_map(|rest| rest.split_once('⟧'))
        .map(|(words, _)| words.to_owned());
    let marked = marked.collect();
    draft.text = draft.text.replace(['⟦', '⟧'], "");
    (draft, marked)
}

fn marks(report: &Report, rule: &str, text: &str) -> Vec<String> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let of_rule =
        report.findings.iter().filter(|finding| finding.rule == rule && finding.target.place == Place::Text);
    let mut spans: Vec<Span> = of_rule.filter_map(|finding| finding.span).collect();
    spans.sort();
    spans
        .iter()
        .map(|span| String::from_utf16_lossy(&units[span.start as usize..span.end as usize]))
        .collect()
}

#[test]
fn every_rule_speaks_and_is_silent_as_its_examples_say() {
    let checker = Checker::default();
    let mut wrong = Vec::new();
    for ((id, _), examples) in rules::all().zip(rules::EXAMPLES) {
        assert!(examples.fires.len() >= 3 && examples.quiet.len() >= 3, "{id} has too few examples");
        for example in examples.fires {
            let (draft, marked) = draft(example);
            let report = checker.check(&draft);
            if !report.findings.iter().any(|finding| finding.rule == id) {
                wrong.push(format!("{id} is silent on {example:?}"));
            } else if !marked.is_empty() && marks(&report, id, &draft.text) != marked {
                wrong.push(format!("{id} marks {:?} in {example:?}", marks(&report, id, &draft.text)));
            }
        }
        for example in examples.quiet {
            let report = checker.check(&draft(example).0);
            if report.findings.iter().any(|finding| finding.rule == id) {
                wrong.push(format!("{id} speaks on {example:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_words_in_every_language() {
    for (id, rule) in rules::all() {
        for language in [UiLanguage::Nb, UiLanguage::Nn, UiLanguage::Da, UiLanguage::En] {
            assert!(!rules::title(id, language).is_empty(), "{id}");
            for requirement in rule.serves {
                assert!(!rules::source(requirement, language).is_empty(), "{requirement}");
            }
            if let Asks::Choice(keys) = rule.asks {
                assert!((2..=4).contains(&keys.len()), "{id}");
                for key in keys {
                    assert!(!words::text(language, &format!("ask-{key}"), &[]).is_empty(), "{id}: ask-{key}");
                }
            }
        }
    }
}

/// Every question that a rule asks on its examples, with its answers, in every language.
#[test]
fn every_question_has_words_in_every_language() {
    let mut asked = 0;
    for language in [UiLanguage::Nb, UiLanguage::Nn, UiLanguage::Da, UiLanguage::En] {
        let checker = Checker::default().speaking(language);
        for example in rules::EXAMPLES.iter().flat_map(|examples| examples.fires) {
            for question in
                checker.check(&draft(example).0).findings.iter().flat_map(|finding| &finding.questions)
            {
                assert!(!question.title.is_empty(), "{question:?}");
                assert!(question.choices.iter().all(|choice| !choice.title.is_empty()), "{question:?}");
                asked += 1;
            }
        }
    }
    assert!(asked > 0);
}

#[test]
fn the_answer_yes_comes_with_advice() {
    let draft = draft(&Example::Draft(
        r#"{"account":{"kind":"official"},"attachments":[{"kind":"image","faces":2}]}"#,
    ))
    .0;
    let report = Checker::default().check(&draft);
    let questions: Vec<_> = report.findings.iter().flat_map(|finding| &finding.questions).collect();
    assert_eq!(questions.len(), 3);
    let advised =
        |question: &Question| question.choices.iter().filter(|choice| choice.advice.is_some()).count();
    assert_eq!(questions.iter().map(|question| advised(question)).collect::<Vec<_>>(), [0, 1, 1]);
}

#[test]
fn a_policy_moves_the_ordinary_case() {
    let draft: Draft = serde_json::from_str(
        r#"{"account":{"kind":"official"},"attachments":[{"kind":"image","alt":null}]}"#,
    )
    .expect("JSON");
    let severity = |json: &str| {
        let (policy, problems) = Policy::parse(json, &rules::specs());
        assert_eq!(problems, []);
        let report = Checker::new(policy).check(&draft);
        let of_rule = report.findings.iter().find(|finding| finding.rule == "accessibility/missing-alt-text");
        of_rule.map(|finding| finding.severity)
    };
    assert_eq!(severity("{}"), Some(Severity::Warning));
    assert_eq!(severity(r#"{"rules":{"accessibility/missing-alt-text":"block"}}"#), Some(Severity::Block));
    assert_eq!(severity(r#"{"rules":{"accessibility/missing-alt-text":"off"}}"#), None);
}

#[test]
fn a_text_beyond_the_limit_is_read_up_to_it() {
    let draft = Draft { text: "å".repeat(LONGEST + 5), ..Draft::default() };
    assert_eq!(Checker::default().check(&draft).truncated_at, Some(LONGEST as u32));
}

#[cfg(not(target_arch = "wasm32"))]
mod properties {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn spans_fit_any_text(text in "(\\PC|[0-9]{2,11}|[ .\n-]|@[a-z]|NAV|🌹|å){0,80}") {
            let draft = Draft { text, ..serde_json::from_str(r#"{"account":{"kind":"official"}}"#).expect("JSON") };
            let units: Vec<u16> = draft.text.encode_utf16().collect();
            for finding in Checker::default().check(&draft).findings {
                if let Some(span) = finding.span {
                    prop_assert!(span.start < span.end && span.end as usize <= units.len());
                    let words = String::from_utf16(&units[span.start as usize..span.end as usize]);
                    prop_assert!(words.is_ok_and(|words| words.trim() == words), "{finding:?}");
                }
            }
        }
    }
}

#[test]
fn people_are_named_where_the_text_has_them() {
    let draft = Draft { text: "🎉 Vi takker Kari Nordmann for hjelpen.".to_owned(), ..Draft::default() };
    let people = Checker::people(&draft);
    assert_eq!(people.iter().map(|one| one.text.as_str()).collect::<Vec<_>>(), ["Kari Nordmann"]);
    assert_eq!((people[0].span.start, people[0].span.end), (13, 26));
    assert_eq!(Checker::default().check(&draft).people, None);
}
