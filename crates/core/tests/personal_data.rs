//! What holds for any personal number: every written form is found, chance finds few, fixes remove,
//! time is linear.

use std::time::{Duration, Instant};

use omhu_core::draft::Draft;
use omhu_core::policy::Severity;
use omhu_core::report::{Finding, Report};
use omhu_core::{Checker, rules};
use omhu_samples::{CODES, Disguise, Kind, Random, forms, is_identifier, rule_of, value};
use proptest::prelude::*;
use serde_json::json;

fn check(text: &str, country: &str) -> Report {
    let draft = json!({"text": text, "country": country, "account": {"kind": "official"}});
    Checker::default().check(&serde_json::from_value::<Draft>(draft).expect("a draft"))
}

fn findings(text: &str, country: &str) -> Vec<Finding> {
    let findings = check(text, country).findings;
    findings.into_iter().filter(|finding| is_identifier(finding.rule)).collect()
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

/// Any valid identifier of a kind, by a number to draw it with.
fn drawn(kind: Kind) -> impl Strategy<Value = String> {
    any::<u64>().prop_map(move |seed| value(kind, &mut Random::new(seed)))
}

/// A sentence of the country, with a word that tells what comes.
fn carrier(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::NorwegianId | Kind::NorwegianDNumber => ("NO", "Fødselsnummeret ditt er {}, stemmer det?"),
        Kind::NorwegianTestNumber => ("NO", "Testpersonen har fnr. {} i skjemaet"),
        Kind::Duf => ("NO", "DUF-nummeret ditt er {} nå"),
        Kind::DanishCpr => ("DK", "Mit CPR-nummer er {}, tak"),
        Kind::SwedishId => ("DK", "Hendes svenske personnummer er {} i dag"),
        Kind::FinnishId => ("NO", "Den finske koden hans er {} ifølge passet"),
        Kind::IcelandicId => ("NO", "Kennitala: {} står i registeret"),
        Kind::NorwegianAccount => ("NO", "Kontonummeret mitt er {}, send pengene dit"),
        Kind::DanishAccount => ("DK", "Min konto er reg.nr. {} i banken"),
        Kind::Iban => ("NO", "Overfør til IBAN {} i morgen"),
        Kind::Card => ("NO", "Kortet mitt er {}, hjelp"),
        Kind::NorwegianPhone => ("NO", "Ring meg på {} i kveld"),
        Kind::DanishPhone => ("DK", "Ring til mig på {} i aften"),
        Kind::Email => ("NO", "Skriv til {} i dag"),
        Kind::NorwegianPlate => ("NO", "Bilen med skilt {} står der ennå"),
        Kind::DanishPlate => ("DK", "Bilen med nummerplade {} holder der endnu"),
        Kind::Position => ("NO", "Hun bor her: {}"),
        Kind::NorwegianPassport => ("NO", "Passnummeret er {} på søknaden"),
        Kind::DanishPassport => ("DK", "Pasnummeret er {} på ansøgningen"),
        Kind::NorwegianLicence => ("NO", "Førerkortnummeret er {} på skjemaet"),
        Kind::DanishLicence => ("DK", "Kørekortnummeret er {} på skemaet"),
        Kind::BirthDate => ("NO", "Gutten er født {} på sykehuset"),
        Kind::Ip => ("NO", "Kommentaren kom fra {} i natt"),
        Kind::Mac => ("NO", "Mobilen hans har {} som adresse"),
    }
}

fn rule(kind: Kind) -> &'static str {
    let code = CODES.iter().find(|(_, of)| *of == kind).map_or("", |(code, _)| code);
    rule_of(code).unwrap_or_default()
}

/// What of a written value is not found, or not exactly.
fn missed(kind: Kind, written: &str) -> Option<String> {
    let (country, sentence) = carrier(kind);
    let text = sentence.replace("{}", written);
    let found = marks(&text, country);
    (found != [(rule(kind), written.to_owned())]).then(|| format!("{text:?}: {found:?}"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn every_kind_in_every_form_and_disguise(seed in any::<u64>()) {
        let mut random = Random::new(seed);
        let mut all = Vec::new();
        for kind in Kind::ALL {
            for form in forms(kind) {
                let plain = (0..500).find_map(|_| form.write(&value(kind, &mut random))).expect("a form of the kind's values");
                all.extend(missed(kind, &plain));
                let disguised = Disguise::ALL.into_iter().filter_map(|disguise| disguise.put_on(kind, &plain, &mut random));
                all.extend(disguised.collect::<Vec<_>>().iter().filter_map(|written| missed(kind, written)));
            }
        }
        prop_assert!(all.is_empty(), "{} missed\n{}", all.len(), all.join("\n"));
    }

    #[test]
    fn every_fix_removes_what_was_found(number in drawn(Kind::NorwegianId), mobile in "4[0-9]{7}") {
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
        "12345 (brukernr ",
        "12345-brukernr,",
        "aB1_passord,",
        "eyJ-sk-",
        "pin,1,",
        "slå 1,alarm,",
        "https://a.no/@59.12345,",
        "+1 2 ",
        "f.kort nr 1 ",
        "sak A1/B2 ",
        "passord a&b!c ",
        "lås er koden ",
        "matrikkel 12 ab By, ",
        "matr 1 bk ",
        "g 1, ",
        "@erna_solberg Erna Solberg Erna Solberg Erna Solberg Erna Solberg ",
        "Bakken 4 ",
        "nr 14 i Solveien ",
        "KL-12345/67890-",
        "elev B12 ",
        "14. 3. 1987 ",
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
            ("personal-data/norwegian-national-id", Some("svar i Altinn")),
            ("personal-data/phone-number", Some("+47 412 34 567")),
            ("personal-data/email-address", Some("postmottak@alta.kommune.no")),
        ]
    );
}

#[test]
fn places_weigh_more_where_everybody_knows_everybody() {
    let text = "Eleven Nora Berg bor på gnr. 12 bnr. 3, og hytta ligger på 69.96887, 23.27165.";
    let draft = json!({"text": text, "country": "NO", "account": {"kind": "official"}});
    let draft = serde_json::from_value(draft).expect("a draft");
    let severity = |population: u32| {
        let policy = json!({"rules": {"personal-data/combination": {"municipalityPopulation": population}}});
        let (policy, problems) = omhu_core::policy::Policy::from_value(policy, &rules::specs());
        assert_eq!(problems, []);
        let report = Checker::new(policy).check(&draft);
        report
            .findings
            .iter()
            .find(|found| found.rule == "personal-data/combination")
            .map(|found| found.severity)
    };
    assert_eq!(severity(0), Some(Severity::Warning));
    assert_eq!(severity(21_000), Some(Severity::Warning));
    assert_eq!(severity(1800), Some(Severity::Confirm));
}

#[test]
fn a_pupil_is_offered_only_where_a_school_or_an_age_is_told() {
    let pupil = |text: &str| {
        let report = check(text, "NO");
        let child =
            report.findings.iter().find(|found| found.rule == "personal-data/child").expect("a child");
        child.fixes.iter().any(|fix| fix.replacement.contains("en elev ved skolen"))
    };
    assert!(pupil("Eleven Nora Berg (7) vant tegnekonkurransen."));
    assert!(!pupil("Naboen Mette Holms sønn Emil er meldt savnet."));
}
