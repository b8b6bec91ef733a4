//! The date of the rules, written for the reader.

use omhu_core::words::text;
use omhu_policy::UiLanguage;

/// Day, month and year on which the rules were last read against their sources.
const RULES: (u32, u32, u32) = (24, 11, 2026);

/// The date of the rules in a language.
#[must_use]
pub fn rules_date(language: UiLanguage) -> String {
    let (day, month, year) = RULES;
    let month = text(language, &format!("ui-month-{month}"), &[]);
    text(language, "ui-date", &[("day", day.into()), ("month", month.into()), ("year", year.into())])
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
