//! Other recognisers of languages, for comparison.

use lingua::{LanguageDetector, LanguageDetectorBuilder};
use omhu_core::draft::Language;

/// Others that know the same five languages.
pub struct Peers {
    lingua: LanguageDetector,
    whatlang: whatlang::Detector,
}

impl Default for Peers {
    fn default() -> Self {
        use lingua::Language::{Bokmal, Danish, English, Nynorsk, Swedish};
        use whatlang::Lang::{Dan, Eng, Nob, Swe};
        Self {
            lingua: LanguageDetectorBuilder::from_languages(&[Bokmal, Nynorsk, Danish, Swedish, English])
                .with_preloaded_language_models()
                .build(),
            whatlang: whatlang::Detector::with_allowlist(vec![Nob, Dan, Swe, Eng]),
        }
    }
}

impl Peers {
    /// Lingua's answer.
    pub fn lingua(&self, text: &str) -> Option<Language> {
        Some(match self.lingua.detect_language_of(text)? {
            lingua::Language::Bokmal => Language::Nb,
            lingua::Language::Nynorsk => Language::Nn,
            lingua::Language::Danish => Language::Da,
            lingua::Language::Swedish => Language::Sv,
            lingua::Language::English => Language::En,
        })
    }

    /// Whatlang's answer; it knows no nynorsk.
    pub fn whatlang(&self, text: &str) -> Option<Language> {
        match self.whatlang.detect_lang(text)? {
            whatlang::Lang::Nob => Some(Language::Nb),
            whatlang::Lang::Dan => Some(Language::Da),
            whatlang::Lang::Swe => Some(Language::Sv),
            whatlang::Lang::Eng => Some(Language::En),
            _ => None,
        }
    }
}
