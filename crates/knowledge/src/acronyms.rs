//! Abbreviations with their long forms.

use crate::lower;

/// An abbreviation as one country reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Acronym {
    /// In lower case.
    key: &'static str,
    /// As it is written.
    pub short: &'static str,
    /// `NO`, `DK` or `INT`.
    pub country: &'static str,
    /// The long form in bokmål, nynorsk and Danish.
    pub long: [&'static str; 3],
    /// Known to everybody there.
    pub established: bool,
}

include!(concat!(env!("OUT_DIR"), "/acronyms.rs"));

/// All readings of a short form, whatever its case.
pub fn acronyms(short: &str) -> impl Iterator<Item = &'static Acronym> {
    let key = lower(short);
    let start = ACRONYMS.partition_point(|acronym| acronym.key < key.as_str());
    ACRONYMS[start..].iter().take_while(move |acronym| acronym.key == key)
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn readings_by_country() {
        let countries: Vec<_> = acronyms("dsb").map(|acronym| acronym.country).collect();
        assert_eq!(countries, ["DK", "NO"]);
        assert_eq!(acronyms("").count(), 0);
    }

    #[test]
    fn the_table_is_sorted() {
        assert!(ACRONYMS.iter().all(|acronym| acronym.key == lower(acronym.short)));
        assert!(ACRONYMS.is_sorted_by_key(|acronym| acronym.key));
        assert!(ACRONYMS.len() > 200);
    }
}
