//! What the name of a file says.

use omhu_knowledge::{Class, Classes, classes, lower};

/// The name without its ending.
pub fn stem(name: &str) -> &str {
    if has_ending(name) { name.rsplit_once('.').map_or(name, |(stem, _)| stem) } else { name }
}

/// Whether it ends like a file.
fn has_ending(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, ending)| classes(&lower(ending)).has(Class::FILE_ENDING))
}

/// What is known of the words of a name in lower case, all together.
pub fn words(name: &str) -> Classes {
    let mut all = Classes::default();
    each_word(name, &mut |word| all |= classes(word));
    all
}

/// Whether a name in lower case has words of this class, and nothing else but numbers and single letters.
pub fn is_only(name: &str, class: Class) -> bool {
    let (mut known, mut others) = (false, false);
    each_word(name, &mut |word| {
        let is = classes(word).has(class);
        known |= is;
        others |= !is && word.chars().nth(1).is_some();
    });
    known && !others
}

/// The runs of letters.
fn each_word(name: &str, seen: &mut dyn FnMut(&str)) {
    for word in name.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
        seen(word);
    }
}

/// Whether a text is, or looks like, the name of a file: by its ending, as cameras, phones and programs
/// name files, or as one long word that nobody would say.
pub fn is_file_name(text: &str) -> bool {
    let name = lower(text.trim());
    has_ending(&name) || is_only(&name, Class::FILE_WORD) || is_code(text.trim())
}

/// `20240501_120000`, `ny_bru_ferdig`, `P1010101`, `0f8fad5b-d9cb-469f-a165-70867728950e`.
fn is_code(name: &str) -> bool {
    let digits = name.chars().filter(char::is_ascii_digit).count();
    let signs = |sign: char| name.matches(sign).count();
    let plain = name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'));
    let capitals = name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-');
    let first: String = name.chars().filter(char::is_ascii_digit).take(2).collect();
    let year = digits == 4 && matches!(first.as_str(), "19" | "20");
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
