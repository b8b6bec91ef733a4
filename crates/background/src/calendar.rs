//! The date of the rules, written for the reader.

use omhu_policy::UiLanguage;

/// Day, month and year on which the rules were last read against their sources.
const RULES: (u32, usize, u32) = (24, 11, 2026);

const NORWEGIAN: [&str; 12] = [
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "desember",
];
const DANISH: [&str; 12] = [
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
    "december",
];
const ENGLISH: [&str; 12] = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
];

/// The date of the rules in a language.
#[must_use]
pub fn rules_date(language: UiLanguage) -> String {
    let (day, month, year) = RULES;
    let (months, point) = match language {
        UiLanguage::Nb | UiLanguage::Nn => (NORWEGIAN, "."),
        UiLanguage::Da => (DANISH, "."),
        UiLanguage::En => (ENGLISH, ""),
    };
    format!("{day}{point} {} {year}", months[month - 1])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_its_own_way() {
        assert_eq!(rules_date(UiLanguage::Nn), "24. november 2026");
        assert_eq!(rules_date(UiLanguage::En), "24 November 2026");
    }
}
