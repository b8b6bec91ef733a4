#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::*;

fn names(original: &str) -> Vec<String> {
    let text = Text::new(original);
    people(&text).into_iter().map(|person| text.slice(person.range)).collect()
}

#[test]
fn names_in_running_text() {
    assert_eq!(names("Ordfører Kari Nordmann åpner skolen i Alta i morgen."), ["Kari Nordmann"]);
    assert_eq!(
        names("Eleven Ola Hansen og rektor Anne-Lise Berg møtte pressa."),
        ["Ola Hansen", "Anne-Lise Berg"]
    );
    assert_eq!(names("Borgmester Mette Jensen åbnede den nye skole."), ["Mette Jensen"]);
}

#[test]
fn genitive_initials_particles() {
    assert_eq!(names("Vi har lest Kari Nordmanns sak."), ["Kari Nordmanns"]);
    assert_eq!(names("Dette er Kari Nordmanns skole."), ["Kari Nordmanns"]);
    assert_eq!(names("Les om Kari Nordmanns vei til toppen."), ["Kari Nordmanns"]);
    assert_eq!(names("Boka er skrevet av Per J. Hansen i fjor."), ["Per J. Hansen"]);
    assert_eq!(names("Han siterer Ludvig van Beethoven ofte."), ["Ludvig van Beethoven"]);
}

#[test]
fn names_of_other_origin() {
    assert_eq!(
        names("Lege Fatima Ahmed og pasienten Piotr Kowalski var der."),
        ["Fatima Ahmed", "Piotr Kowalski"]
    );
    assert_eq!(names("Læreren Nguyen Thi Linh sier at hun gleder seg."), ["Nguyen Thi Linh"]);
}

#[test]
fn names_without_capitals() {
    assert_eq!(names("hilsen kari hansen"), ["kari hansen"]);
    assert_eq!(names("Min sønn ola har begynt på skolen."), ["ola"]);
    assert_eq!(names("KARI NORDMANN HAR FÅTT BYGGETILLATELSE"), ["KARI NORDMANN"]);
}

#[test]
fn what_is_no_person() {
    for text in [
        "Kommunen stenger Storgata i Bergen på mandag.",
        "Stortinget vedtok loven i går.",
        "Nansenhjelpen samler inn penger.",
        "Vi møtes i Ivar Aasens gate 3.",
        "Elevene ved Amalie Skram videregående skole streiker.",
        "Skipet Fridtjof Nansen seiler til Bergen.",
        "Vi har åpent hele uka 🎉 #kommune https://example.no @kommunen",
        "",
    ] {
        assert_eq!(names(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn confidence_is_a_share() {
    let text = Text::new("Statsråd Kari Nordmann svarer.");
    let confidence = people(&text).first().map(|person| person.confidence).unwrap_or_default();
    assert!((0.8..=1.0).contains(&confidence), "{confidence}");
}

#[test]
fn a_file_that_is_cut_off_is_refused() {
    assert!(Model::read(&FILE[..FILE.len() / 2]).is_none());
    assert!(people_by(&Model::default(), &Text::new("Kari Nordmann")).is_empty());
}

#[cfg(not(target_arch = "wasm32"))]
mod any {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn spans_are_in_order_and_whole(original in "(\\PC|Kari |ola |Nordmanns|-|\\. |\n|@){0,60}") {
            let text = Text::new(&original);
            let mut last = 0;
            for person in people(&text) {
                prop_assert!(last <= person.range.start && person.range.start < person.range.end);
                prop_assert!(text.span(person.range.clone()).is_some());
                prop_assert!((0.0..=1.0).contains(&person.confidence));
                last = person.range.end;
            }
        }
    }
}
