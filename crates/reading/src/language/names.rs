//! The languages, and how much of a text is in one.

use omhu_policy::UiLanguage;
use serde::{Deserialize, Serialize};

/// A language that Omhu reads.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Norwegian bokmål.
    Nb,
    /// Norwegian nynorsk.
    Nn,
    /// Danish.
    Da,
    /// Swedish.
    Sv,
    /// English.
    En,
}

/// A language and its share of the text.
#[derive(Clone, Copy, Debug, Serialize, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct LanguageShare {
    /// The language.
    pub language: Language,
    /// 0 to 1, by letters.
    pub share: f32,
}

impl From<Language> for UiLanguage {
    fn from(language: Language) -> Self {
        match language {
            Language::Nb => Self::Nb,
            Language::Nn => Self::Nn,
            Language::Da => Self::Da,
            Language::Sv | Language::En => Self::En,
        }
    }
}
