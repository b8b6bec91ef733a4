//! Names of devices that are their owners': `Karis iPhone`, `iPhone til Kari`, `Kari's MacBook Pro`.

const DEVICES: [&str; 16] = [
    "iphone", "ipad", "macbook", "imac", "mac", "galaxy", "pixel", "huawei", "oneplus", "xperia", "telefon",
    "mobil", "phone", "kamera", "camera", "pc",
];

/// Words that stand before a device's name without being anybody's.
const MAKERS: [&str; 12] = [
    "apple", "samsung", "google", "sony", "oneplus", "huawei", "nokia", "the", "smart", "windows", "series",
    "process",
];

const OF: [&str; 7] = ["til", "tilhørende", "av", "of", "de", "von", "fra"];

/// Whether a device is called after somebody.
pub fn names_its_owner(name: &str) -> bool {
    let lower = name.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().collect();
    let is_device = |word: &&str| DEVICES.contains(word);
    let Some(at) = words.iter().position(is_device) else { return false };
    let owned = at.checked_sub(1).and_then(|before| words.get(before)).is_some_and(|word| is_genitive(word));
    let of = words.get(at + 1..).unwrap_or_default().windows(2).any(|pair| OF.contains(&pair[0]));
    owned || of
}

/// A name in the genitive of the Nordic languages or of English.
fn is_genitive(word: &str) -> bool {
    let bare = word.strip_suffix(['\'', '’']).unwrap_or(word);
    let ends = ["s", "x", "z"].iter().any(|end| bare.ends_with(end)) || word == "sin";
    ends && word.chars().count() > 2 && !MAKERS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::names_its_owner;

    #[test]
    fn tells_owners_from_models() {
        for name in [
            "Karis iPhone",
            "Kari's iPhone",
            "Lars’ iPad",
            "Kari sin iPhone",
            "iPhone til Kari",
            "Ola Nordmanns MacBook Pro",
        ] {
            assert!(names_its_owner(name), "{name}");
        }
        for name in [
            "iPhone 13 Pro",
            "Apple iPhone",
            "Galaxy S20",
            "Canon EOS R5",
            "Mac OS X 10.5",
            "Windows Phone",
            "Google Pixel 8",
            "",
        ] {
            assert!(!names_its_owner(name), "{name}");
        }
    }
}
