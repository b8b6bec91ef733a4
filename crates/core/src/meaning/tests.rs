#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::*;

fn written(post: &str) -> Vec<String> {
    let text = Text::new(post);
    values(&text).into_iter().map(|value| text.slice(value.range)).collect()
}

#[test]
fn values_are_whole() {
    assert_eq!(written("Amina (14.08.1971) venter"), ["14.08.1971"]);
    assert_eq!(written("Skriv sol-over-Lote7, og så ENTER."), ["sol-over-Lote7"]);
    assert_eq!(written("sak 4519-2023-16602 og 20 614 903?"), ["4519-2023-16602", "20 614 903"]);
    assert_eq!(written("pas AB 123456."), ["AB 123456"]);
    assert_eq!(written("Naboen på 33/18 klager"), ["33/18"]);
    assert_eq!(written("Passordet er «lakris og te»."), ["lakris og te"]);
    assert_eq!(written("I 2024 var det 45 000 kroner kl. 10.30"), [""; 0]);
}
