//! Which languages a text is in.

pub mod model;
mod names;

use omhu_policy::Country;

use self::model::{Evidence, LANGUAGES, Scores};
pub use names::{Language, LanguageShare};

use crate::order;
use crate::text::{Kind, Text, Token};

/// A lead over the next language that is no lead.
const TIE: f32 = 0.03;

/// A line of fewer letters says little alone.
const SHORT: u32 = 40;

/// What the whole text counts for in a short line.
const LEANING: f32 = 0.5;

/// A language that is so far behind is not the text's: about one to twelve.
const BEHIND: f32 = 2.5;

/// Norway and Denmark are told apart by this lead: about five to two.
const ABROAD: f32 = 0.9;

/// What was recognised.
#[derive(Clone, Debug, Default)]
pub struct Recognition {
    /// The languages with their shares, largest first; empty when unsure.
    pub shares: Vec<LanguageShare>,
    scores: Option<Scores>,
}

impl Recognition {
    /// Recognises the languages of a text, line by line.
    #[must_use]
    pub fn of(text: &Text) -> Self {
        let lines = || text.tokens.chunk_by(|_, next| !next.opens_line);
        let evidence: Vec<Evidence> = lines().map(|line| Evidence::of(text, line)).collect();
        let mut all = Evidence::default();
        for one in &evidence {
            all.add(one);
        }
        let scores = all.scores();
        let mut letters = [0; LANGUAGES.len()];
        for (line, evidence) in lines().zip(evidence) {
            let length = length(line);
            let own = if length < SHORT { leaning(&evidence, &all) } else { evidence.scores() };
            if let Some(winner) = own.and_then(|scores| winner(&scores)) {
                letters[winner] += length;
            }
        }
        Self { shares: shares(letters), scores }
    }

    /// The language of most of the text; `None` when unsure.
    #[must_use]
    pub fn main(&self) -> Option<Language> {
        self.shares.first().map(|share| share.language)
    }

    /// The language that most speaks for, however little that is; `None` without a word.
    #[must_use]
    pub fn likeliest(&self) -> Option<Language> {
        self.scores.map(|scores| LANGUAGES[best(&scores)])
    }

    /// The country whose language it is, which is often clear where bokmål and nynorsk are not.
    #[must_use]
    pub fn country(&self) -> Option<Country> {
        let [nb, nn, da, sv, en] = self.scores?;
        let (norwegian, other) = (nb.max(nn), sv.max(en));
        if norwegian > da + ABROAD && norwegian >= other {
            return Some(Country::No);
        }
        (da > norwegian + ABROAD && da >= other).then_some(Country::Dk)
    }

    /// Whether the text may be in one of these languages; an empty list means any.
    #[must_use]
    pub fn may_be(&self, languages: &[Language]) -> bool {
        languages.is_empty() || languages.iter().any(|language| self.is_plausible(*language))
    }

    /// A part of the text is in it, or it is not clearly behind; without a word every language is plausible.
    fn is_plausible(&self, language: Language) -> bool {
        let Some(scores) = self.scores else { return true };
        let close =
            |(one, score): (&Language, &f32)| *one == language && score + BEHIND >= scores[best(&scores)];
        self.shares.iter().any(|share| share.language == language) || LANGUAGES.iter().zip(&scores).any(close)
    }
}

/// A short line, read in the light of the lines around it.
fn leaning(line: &Evidence, all: &Evidence) -> Option<Scores> {
    let (mut scores, around) = (line.scores()?, all.scores()?);
    for (score, other) in scores.iter_mut().zip(around) {
        *score += LEANING * other;
    }
    Some(scores)
}

fn best(scores: &Scores) -> usize {
    (1..scores.len()).fold(0, |best, one| if scores[one] > scores[best] { one } else { best })
}

/// The best language, if it leads.
fn winner(scores: &Scores) -> Option<usize> {
    let best = best(scores);
    let leads = |other: usize| other == best || scores[best] > scores[other] + TIE;
    (0..scores.len()).all(leads).then_some(best)
}

fn length(line: &[Token]) -> u32 {
    line.iter().filter(|token| token.kind == Kind::Word).map(|token| token.end - token.start).sum()
}

fn shares(letters: [u32; LANGUAGES.len()]) -> Vec<LanguageShare> {
    let all: u32 = letters.iter().sum();
    let shares: Vec<LanguageShare> = LANGUAGES
        .iter()
        .zip(letters)
        .filter(|(_, letters)| *letters > 0)
        .map(|(&language, letters)| LanguageShare { language, share: letters as f32 / all as f32 })
        .collect();
    order::sorted(shares, |one, other| other.share.total_cmp(&one.share))
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
        assert_eq!(main("17. 5. 2026 👍"), None);
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
        assert_eq!(country("17. 5. 2026 👍"), None);
    }

    #[test]
    fn a_mixed_post_has_shares() {
        let both = Recognition::of(&Text::new(
            "Vi er ikke åpne i dag, dessverre.\nVi er ikkje opne i dag, diverre.",
        ));
        assert_eq!(both.shares.len(), 2);
    }
}
