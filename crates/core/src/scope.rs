//! What a rule sees besides the text before it.

use std::cell::OnceCell;
use std::ops::Range;

use omhu_knowledge::Class;
use omhu_knowledge::phrases::confidentiality::PHRASES;
use omhu_policy::{AccountKind, Country, Policy, RuleSetting};

use crate::draft::{Draft, Language};
use crate::language::Recognition;
use crate::meaning::{Meaning, Meant, Shape, meanings};
use crate::people::{Person, people};
use crate::phrases;
use crate::report::Target;
use crate::roles::Role;
use crate::rule::Rule;
use crate::text::Text;
use crate::words;

/// From here on something is what it most likely is. Chosen on the working half of `tests/corpora/identifiers.jsonl`.
const LIKELY: f32 = 0.5;

/// Below this a value is nobody's, by all that is told around it. Chosen on the working half of `tests/corpora/replies.jsonl`.
const NOBODYS: f32 = 0.1;

/// From here on a value is so surely one thing that another that it looks like is not spoken of. Chosen on the same.
const SURELY: f32 = 0.9;

/// One text of the draft.
#[derive(Debug)]
pub struct Part {
    /// Which text it is.
    pub target: Target,
    /// The text as rules read it.
    pub text: Text,
    /// Its languages.
    pub language: Recognition,
    people: OnceCell<Vec<Person>>,
    phrases: OnceCell<Vec<(u8, Range<usize>)>>,
    meanings: OnceCell<Vec<Meant>>,
    /// Of these, by their places in the list: who is not named in a public role.
    pub(crate) private: OnceCell<Vec<(usize, Role)>>,
}

impl Part {
    /// One text of a draft.
    #[must_use]
    pub fn new(target: Target, text: &str) -> Self {
        let text = Text::new(text);
        Self {
            target,
            language: Recognition::of(&text),
            text,
            people: OnceCell::new(),
            phrases: OnceCell::new(),
            meanings: OnceCell::new(),
            private: OnceCell::new(),
        }
    }

    /// The phrases of confidentiality in it: section and tokens.
    #[must_use]
    pub fn phrases(&self) -> &[(u8, Range<usize>)] {
        self.phrases
            .get_or_init(|| phrases::find(&self.text, &PHRASES, Class::STARTS_CONFIDENTIALITY).collect())
    }

    /// The persons who are named in it.
    #[must_use]
    pub fn people(&self) -> &[Person] {
        self.people.get_or_init(|| people(&self.text))
    }

    /// The persons, where names of the text's language are known.
    fn named(&self) -> &[Person] {
        if self.language.may_be(&[Language::Nb, Language::Nn, Language::Da]) { self.people() } else { &[] }
    }

    /// What, by all that is told around it, is more likely this than anything else, and how likely.
    pub fn likely(&self, wanted: Meaning) -> impl Iterator<Item = (Range<usize>, f32)> {
        self.meant()
            .iter()
            .filter(move |one| one.meaning == wanted)
            .map(|one| (one.range.clone(), one.likely))
    }

    fn meant(&self) -> &[Meant] {
        self.meanings.get_or_init(|| meanings(&self.text, || self.named()))
    }

    /// Whether enough is told around a value that could mean this to say that it is nobody's.
    pub fn is_nobodys(&self, range: &Range<usize>, meaning: Meaning) -> bool {
        let told = |one: &&Meant| one.range == *range && one.shape.can_be(range.len(), meaning);
        self.meant().iter().find(told).is_some_and(|one| one.likely < NOBODYS)
    }

    /// Whether a value that could mean this surely means something else.
    pub fn is_another(&self, range: &Range<usize>, meaning: Meaning) -> bool {
        let told = |one: &&Meant| one.range == *range && one.shape.can_be(range.len(), meaning);
        self.meant().iter().find(told).is_some_and(|one| one.meaning != meaning && one.likely > SURELY)
    }

    /// Streets with the number of a house, and how likely somebody lives there.
    pub fn homes(&self) -> impl Iterator<Item = (Range<usize>, f32)> {
        let street = |one: &&Meant| matches!(one.shape, Shape::Street { .. });
        self.meant().iter().filter(street).map(|one| (one.range.clone(), one.likely))
    }

    /// How likely a value is what it was taken for; 0 where it is none.
    pub fn how_likely(&self, range: &Range<usize>) -> f32 {
        let all = self.meanings.get().map_or(&[][..], Vec::as_slice);
        all.iter().find(|one| one.range == *range).map_or(0.0, |one| one.likely)
    }

    /// What is likely enough this to speak of it.
    pub fn meaning(&self, wanted: Meaning) -> impl Iterator<Item = Range<usize>> {
        self.likely(wanted).filter(|(_, likely)| *likely > LIKELY).map(|(range, _)| range)
    }
}

/// The draft, the policy and the rule that is being applied.
pub struct Scope<'a> {
    /// The draft.
    pub draft: &'a Draft,
    /// The policy.
    pub policy: &'a Policy,
    /// All texts of the draft, the post first.
    pub parts: &'a [Part],
    /// The rule that is being applied.
    pub rule: &'static Rule,
    /// What the policy sets for this rule.
    pub setting: Option<&'a RuleSetting>,
    /// The ordinary severity of this rule on this account.
    pub severity: omhu_policy::Severity,
}

impl Scope<'_> {
    /// Whose account it is.
    #[must_use]
    pub fn account(&self) -> AccountKind {
        self.draft.account.kind
    }

    /// The language that words put into the draft are in: the draft's, else its country's, else the
    /// likeliest.
    #[must_use]
    pub fn language(&self) -> Language {
        let read = self.parts.first().map(|part| &part.language);
        let by_country = || match self.country()? {
            Country::No => Some(Language::Nb),
            Country::Dk => Some(Language::Da),
        };
        let known = self.draft.language.or_else(|| read?.main()).or_else(by_country);
        known.or_else(|| read?.likeliest()).unwrap_or(Language::En)
    }

    /// The country whose guidelines bind the account: the draft's, else the policy's, else by the
    /// text's language.
    #[must_use]
    pub fn country(&self) -> Option<Country> {
        let by_language = || match self.draft.language {
            Some(Language::Nb | Language::Nn) => Some(Country::No),
            Some(Language::Da) => Some(Country::Dk),
            Some(Language::Sv | Language::En) => None,
            None => self.parts.first()?.language.country(),
        };
        self.draft.country.or(self.policy.shared.country).or_else(by_language)
    }

    /// A numeric parameter of this rule: the policy's, else the rule's own default.
    #[must_use]
    pub fn number(&self, name: &str) -> f64 {
        self.setting.and_then(|setting| setting.number(name)).unwrap_or_else(|| {
            let parameter = self.rule.parameters.iter().find(|parameter| parameter.name == name);
            match parameter.map(|parameter| parameter.default) {
                Some(omhu_policy::ParameterDefault::Number { value, .. }) => value,
                _ => 0.0,
            }
        })
    }

    /// A parameter of this rule that counts something: characters, words, years.
    #[must_use]
    #[expect(clippy::cast_sign_loss, reason = "no parameter's bounds are below 0")]
    pub fn count(&self, name: &str) -> usize {
        self.number(name) as usize
    }

    /// A chosen word among this rule's parameters: the policy's, else the first.
    #[must_use]
    pub fn choice(&self, name: &str) -> &str {
        self.setting.and_then(|setting| setting.choice(name)).unwrap_or_else(|| {
            let parameter = self.rule.parameters.iter().find(|parameter| parameter.name == name);
            match parameter.map(|parameter| parameter.default) {
                Some(omhu_policy::ParameterDefault::Choice(words)) => {
                    words.first().copied().unwrap_or_default()
                }
                _ => "",
            }
        })
    }

    /// A list that the policy gives this rule.
    #[must_use]
    pub fn list(&self, name: &str) -> &[String] {
        self.setting.map_or(&[], |setting| setting.list(name))
    }

    /// A text of `messages/` to be put into the draft, in the draft's language.
    #[must_use]
    pub fn insert(&self, key: &str) -> String {
        words::text(self.language().into(), key, &[])
    }
}
