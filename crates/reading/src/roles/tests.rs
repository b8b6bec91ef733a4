#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::*;
use crate::people::people;

fn role(post: &str) -> Role {
    let text = Text::new(post);
    let people = people(&text);
    roles(&text, &people.iter().collect::<Vec<_>>())[0]
}

#[test]
fn what_is_told_says_the_role() {
    assert_eq!(role("Ordfører Kari Nordmann åpner brua lørdag."), Role::Public);
    assert_eq!(role("Forfatteren Kari Nordmann leser fra den nye boka si på biblioteket."), Role::Public);
    assert!(role("Vi har avslått søknaden fra Kari Nordmann om bostøtte.") > Role::Public);
    assert!(role("Hej Anders, tak for din besked. Vi ser på din klage.") > Role::Public);
    assert!(role("Vi takker Kari Nordmann for hjelpen i går.") > Role::Public);
    assert!(role("Gratulerer med dagen til Ola Hansen!") > Role::Public);
    assert_eq!(role("Eleven Ola Nordmann er utvist i to uker etter slagsmål i skolegården."), Role::Private);
}

#[test]
fn any_text_and_any_place_has_features() {
    let text = Text::new("Kari");
    let person = Person { range: 0..4, has_given_name: true, confidence: 1.0 };
    assert!(!features::features(&text, &[&person], 0).is_empty());
}
