//! What in a text is an abbreviation that a reader may not know.

use std::ops::Range;

use omhu_knowledge::{Acronym, Class, acronyms, classes, lower};
use omhu_policy::Country;

use crate::cut;
use crate::scope::Scope;
use crate::text::{Case, Kind, Text, Token};

/// A short form in the text.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Without inflection and the rest of a compound.
    pub short: String,
    /// Where it stands, without them.
    pub range: Range<usize>,
    /// The index of its token.
    pub token: usize,
    /// It stands alone: no inflection, no compound.
    pub plain: bool,
    /// The readings of the account's country.
    pub readings: Vec<&'static Acronym>,
}

/// The long form of a compound or an inflected form begins after these: `EUs`, `EU's`, `HF-ene`, `NGO'er`.
const ENDINGS: &[&str] =
    &["s", "en", "et", "er", "ene", "ar", "ane", "erne", "ens", "ets", "a", "n", "t", "r"];

/// All abbreviations of a text that are not known to everybody in `country`.
pub fn candidates(text: &Text, scope: &Scope, country: Option<Country>) -> Vec<Candidate> {
    if !text.tokens.iter().any(|token| matches!(token.case, Case::Upper | Case::Mixed | Case::Title)) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for sentence in text.tokens.chunk_by(|a, b| a.sentence == b.sentence) {
        let shouting = is_shouting(sentence);
        let first = text.token_at(sentence[0].start as usize);
        for offset in 0..sentence.len() {
            if let Some(candidate) = candidate(text, first + offset, country, shouting)
                && !is_known(&candidate.short, scope, country)
            {
                found.push(candidate);
            }
        }
    }
    found
}

/// A sentence of capitals: words there are no abbreviations.
fn is_shouting(sentence: &[Token]) -> bool {
    let words = sentence.iter().filter(|token| token.kind == Kind::Word && token.end - token.start > 1);
    let (capital, all) = words
        .fold((0, 0), |(capital, all), token| (capital + usize::from(token.case == Case::Upper), all + 1));
    capital >= 3 && capital * 5 > all * 3
}

fn candidate(text: &Text, at: usize, country: Option<Country>, shouting: bool) -> Option<Candidate> {
    let token = &text.tokens[at];
    if token.kind != Kind::Word || token.case == Case::Lower {
        return None;
    }
    let short = stem(text.written(token))?;
    let readings = readings(short, country);
    let plain = short.len() == text.written(token).len() && !joins(text, at);
    if readings.is_empty() && !(looks_short(short) && !shouting && !is_name_or_word(text, at, short)) {
        return None;
    }
    if is_code(text, at, short) || is_bracketed_after_name(text, at) {
        return None;
    }
    if !readings.is_empty()
        && (shouting
            || classes(&lower(short)).meets(Class::SHOUTED.or(Class::LANGUAGE_DA)) && short.len() < 5)
    {
        return None;
    }
    let start = token.start as usize;
    let range = start..start + short.chars().count();
    Some(Candidate { short: short.to_owned(), range, token: at, plain, readings })
}

/// The short form without inflection: capitals (and what follows up to a known ending), or a
/// spelling of the table.
fn stem(word: &str) -> Option<&str> {
    if acronyms(word).any(|acronym| is_spelling(acronym, word)) {
        return Some(word);
    }
    if let Some((head, _)) = word.split_once(['\'', '’']) {
        return stem(head);
    }
    let capitals = word.find(|c: char| c.is_lowercase()).unwrap_or(word.len());
    let (head, ending) = (cut(word, ..capitals), cut(word, capitals..));
    let inflected = ending.is_empty() || ENDINGS.contains(&ending);
    if inflected && head.chars().count() >= 2 {
        return Some(head);
    }
    // A genitive of a spelling with small letters: `Digdirs`.
    let head = word.strip_suffix('s')?;
    acronyms(head).any(|acronym| is_spelling(acronym, head)).then_some(head)
}

/// As the table has it, or all in capitals.
fn is_spelling(acronym: &Acronym, word: &str) -> bool {
    acronym.short == word || (!word.contains(char::is_lowercase) && acronym.short.chars().flat_map(char::to_uppercase).eq(word.chars()))
}

fn readings(short: &str, country: Option<Country>) -> Vec<&'static Acronym> {
    let all: Vec<_> = acronyms(short).filter(|acronym| is_spelling(acronym, short)).collect();
    let own = match country {
        Some(Country::No) => "NO",
        Some(Country::Dk) => "DK",
        None => return all,
    };
    let here: Vec<_> =
        all.iter().copied().filter(|acronym| acronym.country == own || acronym.country == "INT").collect();
    if here.is_empty() { all } else { here }
}

/// Two to five capital letters; six where they cannot be spoken as a word.
fn looks_short(short: &str) -> bool {
    let letters = short.chars().count();
    let vowels = short.chars().any(|c| matches!(c, 'A' | 'E' | 'I' | 'O' | 'U' | 'Y' | 'Æ' | 'Ø' | 'Å'));
    let capitals = short.chars().all(char::is_uppercase);
    capitals && ((2..=5).contains(&letters) || (letters == 6 && !vowels))
}

/// A name in capitals, a word in capitals for weight, a unit, a Roman numeral, a form of organisation.
fn is_name_or_word(text: &Text, at: usize, short: &str) -> bool {
    let classes = classes(&lower(short));
    let word =
        [Class::SHOUTED, Class::LANGUAGE_NB, Class::LANGUAGE_NN, Class::LANGUAGE_DA, Class::LANGUAGE_EN]
            .into_iter()
            .any(|class| classes.has(class));
    let form = classes.has(Class::ORGANISATION_FORM)
        && at
            .checked_sub(1)
            .is_some_and(|before| matches!(text.tokens[before].case, Case::Title | Case::Mixed));
    let named = at.checked_sub(1).is_some_and(|before| text.tokens[before].is(Class::NAMES_AFTER));
    word || form
        || named
        || classes.meets(Class::CAPITAL_NAME.or(Class::UNIT))
        || is_roman(short)
        || is_among_capitals(text, at)
        || is_initials(text, at)
}

fn is_roman(short: &str) -> bool {
    short.chars().all(|c| matches!(c, 'I' | 'V' | 'X'))
        || matches!(short, "XL" | "XC" | "LX" | "MM" | "MC" | "CD" | "CL")
}

/// The word beside it is in capitals too and an ordinary word: a heading or a shout.
fn is_among_capitals(text: &Text, at: usize) -> bool {
    let beside = [at.checked_sub(1), Some(at + 1)].into_iter().flatten().filter_map(|at| text.tokens.get(at));
    beside.into_iter().any(|token| {
        token.case == Case::Upper
            && (token.end - token.start > 5 || token.is(Class::SHOUTED.or(Class::LANGUAGE_NB)))
    })
}

/// `K.B. Hansen`.
fn is_initials(text: &Text, at: usize) -> bool {
    let (Some(dot), Some(name)) = (text.tokens.get(at + 1), text.tokens.get(at + 2)) else { return false };
    dot.kind == Kind::Sign('.')
        && !dot.spaced
        && name.case == Case::Title
        && text.tokens[at].sentence == name.sentence
}

/// Letters before or after digits without a word between: plates, rooms, courses, documents.
fn is_code(text: &Text, at: usize, short: &str) -> bool {
    let digit = |token: Option<&Token>| token.is_some_and(|token| token.kind == Kind::Number);
    let joined = |at: usize| {
        text.tokens
            .get(at)
            .is_some_and(|token| !token.spaced && matches!(token.kind, Kind::Sign('-' | '/' | '.')))
    };
    let next = text.tokens.get(at + 1);
    let number_after =
        digit(next) && !next.is_some_and(|token| is_year(text, token) && short.chars().count() > 2);
    let joined_after = joined(at + 1) && digit(text.tokens.get(at + 2)) && !text.tokens[at + 2].spaced;
    let joined_before =
        at >= 2 && joined(at).then_some(()).is_none() && joined(at - 1) && digit(text.tokens.get(at - 2));
    (number_after && short.chars().count() <= 4) || joined_after || joined_before
}

fn is_year(text: &Text, token: &Token) -> bool {
    let written = text.written(token);
    written.len() == 4 && (written.starts_with("19") || written.starts_with("20"))
}

/// `Kari Hansen (KrF)`: a party or an employer after a person's name.
fn is_bracketed_after_name(text: &Text, at: usize) -> bool {
    let bracket = |at: Option<usize>, sign| {
        at.and_then(|at| text.tokens.get(at)).is_some_and(|token| token.kind == Kind::Sign(sign))
    };
    let name = |at: Option<usize>| at.is_some_and(|at| text.tokens[at].case == Case::Title);
    bracket(at.checked_sub(1), '(')
        && bracket(Some(at + 1), ')')
        && name(at.checked_sub(2))
        && name(at.checked_sub(3))
        && text.tokens[at].end - text.tokens[at].start <= 3
}

/// Part of a hyphenated compound.
fn joins(text: &Text, at: usize) -> bool {
    let hyphen =
        |token: Option<&Token>| token.is_some_and(|token| token.kind == Kind::Sign('-') && !token.spaced);
    let after = hyphen(text.tokens.get(at + 1)) && text.tokens.get(at + 2).is_some_and(|token| !token.spaced);
    after || (at > 0 && hyphen(text.tokens.get(at - 1)) && !text.tokens[at].spaced)
}

/// Known to everybody in the country, or by the policy.
fn is_known(short: &str, scope: &Scope, country: Option<Country>) -> bool {
    let folded = lower(short);
    let classes = classes(&folded);
    let readings = readings(short, country);
    let strange_here = readings.iter().any(|acronym| !acronym.established);
    let in_country = match country {
        Some(Country::No) => classes.has(Class::ESTABLISHED_NO),
        Some(Country::Dk) => classes.has(Class::ESTABLISHED_DK),
        None => classes.meets(Class::ESTABLISHED_NO.or(Class::ESTABLISHED_DK)) && !strange_here,
    };
    let shared = &scope.policy.shared;
    let same = |term: &String| lower(term) == folded;
    let own = shared.terms_established.iter().chain(scope.list("termsEstablished")).any(same)
        || shared.glossary.iter().any(|term| same(&term.short));
    let established = !readings.is_empty() && !strange_here;
    classes.has(Class::ESTABLISHED) || in_country || established || own
}
