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
    assert_eq!(written("Oppgi 20 614 903 når du ringer"), ["20 614 903"]);
    assert_eq!(
        written("AVL/24/0071 og KL-7730/24 og 05.01.20-K08-14-22"),
        ["AVL/24/0071", "KL-7730/24", "05.01.20-K08-14-22"]
    );
    assert_eq!(
        written("Kasper 04.03.1933 sover, Mina 14. 3. 1987 og 10. okt. 1996"),
        ["04.03.1933", "14. 3. 1987", "10. okt. 1996"]
    );
    assert_eq!(
        written("hos dem i Bjørnstadhøgda 77, og i nr. 14 i Solveien"),
        ["Bjørnstadhøgda 77", "14 i Solveien"]
    );
    assert_eq!(written("Mette på 10 gu Valby, altså matr. 12 bk"), ["10 gu Valby", "matr. 12 bk"]);
    assert_eq!(written("Fakta 1993, skriver Annika Moe"), [""; 0]);
    assert_eq!(written("det er 12 av dem, 450 kg og 3 m"), [""; 0]);
    assert_eq!(written("TV2s opptak fra G20-møtet, fra 8.- til 12.-plass, ved 23.50-tida"), [""; 0]);
    assert_eq!(written("I 2024 var det 45 000 kroner kl. 10.30"), [""; 0]);
}

#[test]
fn short_ones_count_where_something_is_locked_or_somebody_served() {
    assert_eq!(written("Elev B12 mangler bok 318"), ["B12", "318"]);
    assert_eq!(written("Rom B12 har 318 bøker"), [""; 0]);
    assert_eq!(written("Døra låses opp med 1944, eller #1357A"), ["1944", "#1357A"]);
    assert_eq!(written("Han ble født i 1944"), [""; 0]);
    assert_eq!(written("kaffe&kvantum er passordet"), ["kaffe&kvantum"]);
}

fn likeliest(post: &str) -> Option<(Meaning, bool)> {
    let all = meanings(&Text::new(post), || &[]);
    all.first().map(|meant| (meant.meaning, meant.likely > 0.5))
}

#[test]
fn what_is_told_around_says_the_meaning() {
    for (post, meaning, likely) in [
        ("Hvem skal ringe tilbake til Amina (14.08.1971)? Hun venter.", Meaning::BirthDate, true),
        ("Den nye skolen åpnet 03.05.1974, og mange var med.", Meaning::BirthDate, false),
        ("Passet ditt har nummer 31840275, kom og hent det.", Meaning::Document, true),
        ("Alarmen på skolen slås av med 7788, husk det i kveld.", Meaning::Credential, true),
        ("Rådhuset ligger i Kirkeveien 12, 9510 Alta, og er åpent.", Meaning::Home, false),
    ] {
        assert_eq!(likeliest(post), Some((meaning, likely)), "{post}");
    }
}

#[test]
fn nothing_is_said_of_what_stands_alone() {
    assert_eq!(likeliest("Lotto: 01 05 12 23 28 31 33"), None);
    assert_eq!(likeliest("20481166"), None);
}
