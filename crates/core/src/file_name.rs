//! What the name of a file says.

use omhu_knowledge::{Class, Classes, classes};

/// The name without its ending.
pub fn stem(name: &str) -> &str {
    if has_ending(name) { name.rsplit_once('.').map_or(name, |(stem, _)| stem) } else { name }
}

/// Whether it ends like a file.
fn has_ending(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, ending)| classes(&ending.to_lowercase()).has(Class::FILE_ENDING))
}

/// The letters and the digits, each run by itself.
pub fn runs(name: &str) -> impl Iterator<Item = &str> {
    let kind = |c: char| (c.is_alphabetic(), c.is_ascii_digit());
    let mut rest = name;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c| kind(c) == (false, false));
        let first = kind(rest.chars().next()?);
        let end = rest.find(|c| kind(c) != first).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        rest = after;
        Some(run)
    })
}

/// Whether a name in lower case has words of this class, and nothing else but numbers and single letters.
pub fn is_only(name: &str, class: Class) -> bool {
    let words = || runs(name).filter(|run| run.starts_with(char::is_alphabetic));
    let known = |run: &str| classes(run).meets(Classes::from(class));
    words().any(known) && words().all(|run| known(run) || run.chars().nth(1).is_none())
}

/// Whether a text is, or looks like, the name of a file: by its ending, as cameras, phones and programs
/// name files, or as one long word that nobody would say.
pub fn is_file_name(text: &str) -> bool {
    let name = text.trim().to_lowercase();
    has_ending(&name) || is_only(&name, Class::FILE_WORD) || is_code(text.trim())
}

/// `20240501_120000`, `ny_bru_ferdig`, `P1010101`, `0f8fad5b-d9cb-469f-a165-70867728950e`.
fn is_code(name: &str) -> bool {
    let digits = name.chars().filter(char::is_ascii_digit).count();
    let signs = |sign: char| name.matches(sign).count();
    let plain = name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'));
    let capitals = name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-');
    let year = digits == 4 && runs(name).any(|run| run.starts_with("19") || run.starts_with("20"));
    plain
        && (signs('_') > 0 || signs('-') > 2 || digits > 7 || (capitals && digits > 3 && !year))
        && name.chars().count() > 4
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn names_of_files() {
        for name in [
            "IMG_1234.jpg",
            "DSC00012",
            "bilde1.png",
            "image.jpeg",
            "Screenshot 2024-05-01 at 12.00.00",
            "Skjermbilde 2024-05-01 kl. 12.00.00.png",
            "WhatsApp Image 2024-05-01 at 12.00.00.jpeg",
            "PXL_20240501_120000123",
            "0f8fad5b-d9cb-469f-a165-70867728950e",
            "0f8fad5b-d9cb-469f-a165-70867728950e.jpg",
            "P1010101",
            "IMG-20240501-WA0003",
            "Ny bru over elva.png",
            "ny-bru-over-elva-2",
            "unnamed",
            "Billede 3",
        ] {
            assert!(is_file_name(name), "{name}");
        }
    }

    #[test]
    fn words_of_people() {
        for text in [
            "Brua over elva",
            "E6 ved Alta",
            "Kart",
            "NRK2024",
            "COVID-19",
            "17. mai-tog",
            "Alta-Kautokeino",
            "Foto av brua",
            "Bilde av 3 båter",
            "Versjon 2.0",
            "",
        ] {
            assert!(!is_file_name(text), "{text}");
        }
    }
}
