use super::*;

fn claims(original: &str) -> Vec<(String, Option<Claim>)> {
    let text = Text::new(original);
    let written = |group: &Group| text.slice(group.start as usize..group.end as usize);
    text.numbers.groups.iter().map(|group| (written(group), group.claim)).collect()
}

/// Every group of the text has this claim.
fn all(original: &str, claim: Option<Claim>) {
    for (written, found) in claims(original) {
        assert_eq!(found, claim, "{written} in {original:?}");
    }
}

#[test]
fn known_numbers() {
    for text in ["01.01.90 12.12.2024", "17/5-2026", "LOV-2016-05-27-14", "Forskrift 2015-06-17-700"] {
        all(text, Some(Claim::Date));
    }
    for text in ["3c-22-11-69-86-39", "46:16:61:61:fb:b8", "a45a.4249.3713"] {
        all(text, Some(Claim::Address));
    }
    for text in ["kl. 10.30-12.00", "12:00:00", "0800-1600", "Kl 08 15 30 09 15 30 buss"] {
        all(text, Some(Claim::Time));
    }
    for text in [
        "12 345 678 901 kroner",
        "kr 41 234 567",
        "20.123.456 kr.",
        "500kr",
        "20 12 34 56 kr. i puljen",
        "500,-",
        "12,5 %",
    ] {
        all(text, Some(Claim::Amount));
    }
    for text in
        ["Org.nr. 912 345 688 MVA", "974 760 673", "CVR 29 18 95 00", "DK 12 37 56 46", "P-nummer 1012345678"]
    {
        all(text, Some(Claim::Organisation));
    }
    for text in ["EAN 5798 0001 23452", "ISBN 978-82-02-12345-1", "ISBN 87-02-12345-6"] {
        all(text, Some(Claim::Article));
    }
    for text in ["KID: 01019050002", "Ordrenummeret ditt er 3112994567", "Saksnummer 2024/12345"] {
        all(text, Some(Claim::Reference));
    }
    all("I 2024 2025 2026 vokser vi", Some(Claim::Year));
    all("NO93 8601 1117 947", Some(Claim::Iban));
    all("https://eksempel.no/31129961387 og 31129961387.pdf", Some(Claim::Address));
}

#[test]
fn free_numbers() {
    for text in
        ["29.02.92.64048", "412 34 567", "01.01.55 50089", "24.12.81-5346", "i 1990 var", "010155 50089"]
    {
        all(text, None);
    }
}

#[test]
fn letters_that_look_like_digits() {
    let letters = |original: &str| {
        Text::new(original).numbers.groups.iter().map(|group| group.letters).collect::<Vec<_>>()
    };
    assert_eq!(letters("O1O15550089"), [2]);
    assert_eq!(letters("Solo 12 og E6"), [0, 0]);
}

#[test]
fn a_window_is_never_a_part_of_a_group() {
    let text = Text::new("9151086551084");
    assert_eq!(text.numbers.windows(11).count(), 0);
    let text = Text::new("12 34 56 78");
    assert_eq!(text.numbers.windows(4).count(), 3);
}

#[test]
fn long_rows_of_digits_take_no_time() {
    for unit in ["1", "1 ", "12 ", "01.", "1,", "1990-", "null "] {
        let text = unit.repeat(200_000 / unit.len());
        let start = std::time::Instant::now();
        let text = Text::new(&text);
        let windows: usize = [4, 8, 10, 11].map(|digits| text.numbers.windows(digits).count()).iter().sum();
        assert!(start.elapsed().as_millis() < 2000, "{unit:?}: {windows} windows in {:?}", start.elapsed());
    }
}
