//! Which language a text is in, by its function words.

use omhu_knowledge::Class;
use omhu_policy::Country;

use crate::draft::Language;
use crate::report::LanguageShare;
use crate::text::{Kind, Text, Token};

const LANGUAGES: [(Language, Class); 5] = [
    (Language::Nb, Class::LANGUAGE_NB),
    (Language::Nn, Class::LANGUAGE_NN),
    (Language::Da, Class::LANGUAGE_DA),
    (Language::Sv, Class::LANGUAGE_SV),
    (Language::En, Class::LANGUAGE_EN),
];

/// What was recognised.
#[derive(Clone, Debug, Default)]
pub struct Recognition {
    /// The languages with their shares, largest first; empty when unsure.
    pub shares: Vec<LanguageShare>,
    plausible: Vec<Language>,
    country: Option<Country>,
    likeliest: Option<Language>,
}

impl Recognition {
    /// Recognises the languages of a text, line by line.
    #[must_use]
    pub fn of(text: &Text) -> Self {
        let mut letters = [0_u32; 5];
        let mut scores = [0.0; 5];
        for line in text.tokens.chunk_by(|_, next| !next.opens_line) {
            let line_scores = score(line);
            for (total, score) in scores.iter_mut().zip(line_scores) {
                *total += score;
            }
            if let Some(winner) = winner(&line_scores) {
                letters[winner] +=
                    line.iter().filter(|t| t.kind == Kind::Word).map(|t| t.end - t.start).sum::<u32>();
            }
        }
        if letters.iter().all(|&letters| letters == 0)
            && let Some(winner) = winner(&scores)
        {
            letters[winner] = 1;
        }
        Self {
            shares: shares(letters),
            plausible: plausible(&scores),
            country: country(&scores),
            likeliest: likeliest(&scores),
        }
    }

    /// The language of most of the text; `None` when unsure.
    #[must_use]
    pub fn main(&self) -> Option<Language> {
        self.shares.first().map(|share| share.language)
    }

    /// The first of the languages with most evidence, however little it is; `None` without any.
    #[must_use]
    pub fn likeliest(&self) -> Option<Language> {
        self.likeliest
    }

    /// The country whose language it is, which is often clear where bokmål and nynorsk are not.
    #[must_use]
    pub fn country(&self) -> Option<Country> {
        self.country
    }

    /// Whether the text may be in one of these languages; an empty list means any.
    #[must_use]
    pub fn may_be(&self, languages: &[Language]) -> bool {
        languages.is_empty() || languages.iter().any(|language| self.plausible.contains(language))
    }
}

fn likeliest(scores: &[f32; 5]) -> Option<Language> {
    let best = scores.iter().copied().fold(0.0, f32::max);
    let first = LANGUAGES.iter().zip(scores).find(|(_, score)| best > 0.0 && **score >= best);
    first.map(|(&(language, _), _)| language)
}

/// Norway or Denmark, where one is clearly ahead of the other and of the other languages.
fn country([nb, nn, da, sv, en]: &[f32; 5]) -> Option<Country> {
    let ahead = |own: f32, other: f32| own > other * 1.5 && own >= sv.max(*en);
    let norwegian = nb.max(*nn);
    if ahead(norwegian, *da) { Some(Country::No) } else { ahead(*da, norwegian).then_some(Country::Dk) }
}

/// A word of one language says more than a word of several.
fn score(line: &[Token]) -> [f32; 5] {
    let mut scores = [0.0; 5];
    for token in line.iter().filter(|token| token.kind == Kind::Word) {
        let languages = LANGUAGES.iter().filter(|(_, class)| token.is(*class)).count();
        for (score, (_, class)) in scores.iter_mut().zip(LANGUAGES) {
            if token.is(class) {
                *score += 1.0 / (languages * languages) as f32;
            }
        }
    }
    scores
}

/// The best language, if it is clearly better than the next.
fn winner(scores: &[f32; 5]) -> Option<usize> {
    let best = (0..5).max_by(|&a, &b| scores[a].total_cmp(&scores[b]))?;
    let next = (0..5).filter(|&other| other != best).map(|other| scores[other]).fold(0.0, f32::max);
    (scores[best] > 0.0 && scores[best] > next * 1.1).then_some(best)
}

fn shares(letters: [u32; 5]) -> Vec<LanguageShare> {
    let all: u32 = letters.iter().sum();
    let mut shares: Vec<LanguageShare> = LANGUAGES
        .iter()
        .zip(letters)
        .filter(|(_, letters)| *letters > 0)
        .map(|(&(language, _), letters)| LanguageShare { language, share: letters as f32 / all as f32 })
        .collect();
    shares.sort_by(|a, b| b.share.total_cmp(&a.share));
    shares
}

/// Less evidence than this rules no language out: a word and a half of one language alone.
const LITTLE: f32 = 1.5;

/// Everything that is not clearly worse than the best; all languages where little is known.
fn plausible(scores: &[f32; 5]) -> Vec<Language> {
    let best = scores.iter().copied().fold(0.0, f32::max);
    let close = LANGUAGES.iter().zip(scores).filter(|(_, score)| best < LITTLE || **score >= best * 0.6);
    close.map(|(&(language, _), _)| language).collect()
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    fn main(text: &str) -> Option<Language> {
        Recognition::of(&Text::new(text)).main()
    }

    #[test]
    fn ordinary_posts() {
        assert_eq!(
            main("Vi har ikke fått svar fra kommunen ennå, men du kan ringe oss."),
            Some(Language::Nb)
        );
        assert_eq!(
            main("Vi har ikkje fått svar frå kommunen enno, men du kan ringje oss."),
            Some(Language::Nn)
        );
        assert_eq!(
            main("Vi har ikke fået svar fra kommunen endnu, men du kan ringe til os."),
            Some(Language::Da)
        );
        assert_eq!(
            main("Vi har inte fått svar från kommunen än, men du kan ringa till oss."),
            Some(Language::Sv)
        );
        assert_eq!(
            main("We have not heard from the municipality yet, but you can call us."),
            Some(Language::En)
        );
        assert_eq!(main("Alta 2026"), None);
    }

    #[test]
    fn a_tie_has_a_likeliest() {
        let likeliest = |text: &str| Recognition::of(&Text::new(text)).likeliest();
        assert!(matches!(likeliest("Skriv til oss om plassen"), Some(Language::Nb | Language::Nn)));
        assert_eq!(likeliest("2026"), None);
    }

    #[test]
    fn the_country_is_clear_before_the_language() {
        let country = |text: &str| Recognition::of(&Text::new(text)).country();
        assert_eq!(country("Ring meg på 412 34 567"), Some(Country::No));
        assert_eq!(country("Ring til mig på 20 12 34 56"), Some(Country::Dk));
        assert_eq!(country("Alta 2026"), None);
    }

    #[test]
    fn a_mixed_post_has_shares() {
        let both = Recognition::of(&Text::new(
            "Vi er ikke åpne i dag, dessverre.\nVi er ikkje opne i dag, diverre.",
        ));
        assert_eq!(both.shares.len(), 2);
    }
}
