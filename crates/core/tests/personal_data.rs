//! What holds for any personal number: every written form is found, chance finds few, fixes remove,
//! time is linear.

use std::time::{Duration, Instant};

use omhu_core::draft::Draft;
use omhu_core::report::{Finding, Report};
use omhu_core::{Checker, rules};
use proptest::prelude::*;
use serde_json::json;

const RULES: [&str; 4] = [
    "personal-data/norwegian-national-id",
    "personal-data/danish-cpr",
    "personal-data/phone-number",
    "personal-data/email-address",
];

fn check(text: &str, country: &str) -> Report {
    let draft = json!({"text": text, "country": country, "account": {"kind": "official"}});
    Checker::default().check(&serde_json::from_value::<Draft>(draft).expect("a draft"))
}

fn findings(text: &str, country: &str) -> Vec<Finding> {
    let findings = check(text, country).findings;
    findings.into_iter().filter(|finding| RULES.contains(&finding.rule)).collect()
}

/// The rules that speak, with what they mark.
fn marks(text: &str, country: &str) -> Vec<(&'static str, String)> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let words = |finding: &Finding| {
        let span = finding.span.expect("a span");
        String::from_utf16(&units[span.start as usize..span.end as usize]).expect("whole characters")
    };
    findings(text, country).iter().map(|finding| (finding.rule, words(finding))).collect()
}

/// A check digit by modulus 11, where there is one.
fn check_digit(digits: &[u32], weights: &[u32]) -> Option<u32> {
    let sum: u32 = digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum();
    Some((11 - sum % 11) % 11).filter(|digit| *digit < 10)
}

fn digits(number: &str) -> Vec<u32> {
    number.chars().filter_map(|c| c.to_digit(10)).collect()
}

/// Norwegian numbers of people and D-numbers.
fn norwegian() -> impl Strategy<Value = String> {
    let parts = (prop_oneof![1..=28_u32, 41..=68_u32], 1..=12_u32, 0..=99_u32, 0..=499_u32);
    parts.prop_filter_map("a check digit of 10", |(day, month, year, individual)| {
        let nine = format!("{day:02}{month:02}{year:02}{individual:03}");
        let first = check_digit(&digits(&nine), &[3, 7, 6, 1, 8, 9, 4, 5, 2])?;
        let ten = format!("{nine}{first}");
        let second = check_digit(&digits(&ten), &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2])?;
        Some(format!("{ten}{second}"))
    })
}

/// Danish numbers with a check digit.
fn danish() -> impl Strategy<Value = String> {
    let parts = (1..=28_u32, 1..=12_u32, 0..=99_u32, 0..=999_u32);
    parts.prop_filter_map("a check digit of 10", |(day, month, year, serial)| {
        let nine = format!("{day:02}{month:02}{year:02}{serial:03}");
        let last = check_digit(&digits(&nine), &[4, 3, 2, 7, 6, 5, 4, 3, 2])?;
        Some(format!("{nine}{last}"))
    })
}

/// The digits in these groups, with these separators between.
fn grouped(number: &str, lengths: &[usize], separators: &[&str]) -> String {
    let mut written = String::new();
    let mut at = 0;
    for (group, length) in lengths.iter().enumerate() {
        written.push_str(if group > 0 { separators[(group - 1).min(separators.len() - 1)] } else { "" });
        written.push_str(&number[at..at + length]);
        at += length;
    }
    written
}

/// The ways in which one sees a number written that begins with a date.
fn forms(number: &str) -> Vec<String> {
    let rest = number.len() - 6;
    let zero_width: Vec<String> = number.chars().map(String::from).collect();
    let full_width =
        number.chars().filter_map(|c| char::from_u32(u32::from(c) - u32::from('0') + 0xff10)).collect();
    vec![
        number.to_owned(),
        grouped(number, &[6, rest], &[" "]),
        grouped(number, &[6, rest], &["-"]),
        grouped(number, &[6, rest], &[" - "]),
        grouped(number, &[6, rest], &["–"]),
        grouped(number, &[6, rest], &["\u{a0}"]),
        grouped(number, &[6, rest], &["\n"]),
        grouped(number, &[2, 2, 2, rest], &[".", ".", " "]),
        grouped(number, &[2, 2, 2, rest], &[".", ".", "-"]),
        grouped(number, &[2, 2, 2, rest], &[" "]),
        zero_width.join("\u{200b}"),
        full_width,
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn norwegian_numbers_in_every_form(number in norwegian()) {
        for form in forms(&number) {
            prop_assert_eq!(marks(&format!("Saken til {form}, takk"), "NO"), [(RULES[0], form.clone())]);
            prop_assert_eq!(marks(&format!("Fnr. {form}"), "NO"), [(RULES[0], form)]);
        }
    }

    #[test]
    fn danish_numbers_in_every_form(number in danish()) {
        for form in forms(&number) {
            prop_assert_eq!(marks(&format!("Mit cpr-nummer er {form}, tak"), "DK"), [(RULES[1], form)]);
        }
        let hyphen = grouped(&number, &[6, 4], &["-"]);
        prop_assert_eq!(marks(&format!("Borgeren {hyphen} har klaget"), "DK"), [(RULES[1], hyphen)]);
    }

    #[test]
    fn mobile_numbers_in_every_form(number in "(4[0-9]|9[0-9])[0-9]{6}") {
        let pairs = grouped(&number, &[2, 2, 2, 2], &[" "]);
        let three = grouped(&number, &[3, 2, 3], &[" "]);
        for form in [three.clone(), pairs.clone(), format!("+47 {three}"), format!("0047 {pairs}"), format!("+47{number}"), number] {
            prop_assert_eq!(marks(&format!("Ring meg på {form} i kveld"), "NO"), [(RULES[2], form)]);
        }
    }

    #[test]
    fn every_fix_removes_what_was_found(number in norwegian(), mobile in "4[0-9]{7}") {
        let text = format!("Hei! Fnr. {number} (ring {mobile}), eller skriv til kari.nordmann@gmail.com.");
        let units: Vec<u16> = text.encode_utf16().collect();
        let found = findings(&text, "NO");
        prop_assert_eq!(found.len(), 3);
        for finding in &found {
            prop_assert!((2..=3).contains(&finding.fixes.len()));
            for fix in &finding.fixes {
                let (before, after) = (&units[..fix.span.start as usize], &units[fix.span.end as usize..]);
                let mended = String::from_utf16_lossy(before) + &fix.replacement + &String::from_utf16_lossy(after);
                prop_assert!(!mended.contains("  ") && !mended.contains(" ,") && !mended.contains(" ."), "{mended}");
                prop_assert!(findings(&mended, "NO").iter().all(|left| left.rule != finding.rule), "{mended}");
            }
        }
    }
}

/// The share of random numbers, one a line, in which a rule sees something.
fn chance(length: u32) -> f64 {
    const NUMBERS: u32 = 20_000;
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % 10_u64.pow(length)
    };
    let width = length as usize;
    let text: Vec<String> = (0..NUMBERS).map(|_| format!("{:0width$}", next())).collect();
    f64::from(check(&text.join("\n"), "NO").total) / f64::from(NUMBERS)
}

/// Section 3.7 of the specification: 0.123 % of eleven digits are valid F, D or H numbers by the rule of
/// 1964, and as many again are test numbers; 0.33 % of ten digits are a CPR number with a check digit.
#[test]
fn chance_finds_few() {
    assert!((0.001..0.0035).contains(&chance(11)), "{}", chance(11));
    assert!((0.002..0.0045).contains(&chance(10)), "{}", chance(10));
    for length in [6, 7, 8, 9, 13] {
        assert!(chance(length) < f64::EPSILON, "{length} digits: {}", chance(length));
    }
}

/// 250 ms for 200,000 units; a build for tests is slower, quadratic time would take minutes.
#[test]
fn time_is_linear() {
    let limit = Duration::from_millis(if cfg!(debug_assertions) { 8000 } else { 250 });
    let units = [
        "1",
        "1 ",
        "12 ",
        "01.",
        "1-",
        "010155 ",
        "cpr 0",
        "41 23 45 67 ",
        "fnr 010155 50089 ",
        "a@",
        "ola (at) ",
        "en ",
        "kreft har ",
        "Kari Hansen har kreft. ",
        "Kari Hansen bor i Storgata 5. ",
        "Kari Hansen ringte legevakta ",
        "i lukka møte sa vi ",
        "søknaden din er innvilget ",
        "FORTROLIG ",
        "Koden til døra 1234 5678 ",
    ];
    for unit in units {
        let text = unit.repeat(200_000 / unit.len());
        let start = Instant::now();
        let total = check(&text, "NO").total;
        assert!(start.elapsed() < limit, "{unit:?}: {total} in {:?}", start.elapsed());
    }
}

#[test]
fn a_policy_speaks() {
    let policy = json!({
        "ownPhones": ["+47 412 34 567"],
        "ownDomains": ["alta.kommune.no"],
        "contact": "postmottak@alta.kommune.no",
        "safeChannels": ["svar i Altinn"],
        "rules": {
            "personal-data/email-address": {"contactPersons": ["Kari Nordmann"], "functionalLocals": ["nordlys"]},
            "personal-data/norwegian-national-id": {"fnr2032": "on"},
        },
    });
    let (policy, problems) = omhu_core::policy::Policy::from_value(policy, &rules::specs());
    assert_eq!(problems, []);
    let text = "Ring 412 34 567 eller 906 12 345. Skriv til kari.nordmann@alta.kommune.no, nordlys@eksempel.no \
                eller per.hansen@alta.kommune.no. Se 14038852184.";
    let draft = json!({"text": text, "country": "NO", "account": {"kind": "official"}});
    let report = Checker::new(policy).check(&serde_json::from_value(draft).expect("a draft"));
    let fixes: Vec<_> = report
        .findings
        .iter()
        .map(|found| (found.rule, found.fixes.last().map(|fix| fix.replacement.as_str())))
        .collect();
    assert_eq!(
        fixes,
        [
            (RULES[0], Some("svar i Altinn")),
            (RULES[2], Some("+47 412 34 567")),
            (RULES[3], Some("postmottak@alta.kommune.no")),
        ]
    );
}
