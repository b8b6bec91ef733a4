//! Which languages a sentence is good in, by how often its words are used in each.

use std::collections::HashMap;
use std::path::Path;

use anyhow::Result;
use omhu_core::draft::Language;
use omhu_core::text::{Case, Kind, Text, Token};

use super::{COLUMNS, LANGUAGES};
use crate::corpora::{code, entities, lines};

/// A word belongs to a language that uses it at least so often as a share of the language that uses it most.
const SHARE: f32 = 1.0 / 20.0;

/// How often words are used: the larger of the share in the lists and in the treebanks.
pub struct Usage(HashMap<String, [f32; COLUMNS]>);

impl Usage {
    /// Counts and reads.
    pub fn read(corpora: &Path) -> Result<Self> {
        let mut usage = Self(HashMap::new());
        for (column, language) in LANGUAGES.into_iter().enumerate() {
            match language {
                Language::Nn => {}
                _ => usage.listed(corpora, column)?,
            }
            match language {
                Language::Nb | Language::Nn | Language::Da => {
                    usage.counted(entities(corpora, language)?.into_iter().map(|one| one.text), column);
                }
                _ => {
                    usage
                        .counted(lines(corpora, &format!("lid/{}.txt", code(language)))?.into_iter(), column);
                }
            }
        }
        Ok(usage)
    }

    fn listed(&mut self, corpora: &Path, column: usize) -> Result<()> {
        for line in lines(corpora, &format!("freq/{}.tsv", code(LANGUAGES[column])))? {
            let Some((word, centibels)) = line.split_once('\t') else { continue };
            let Ok(centibels) = centibels.parse::<f32>() else { continue };
            self.uses(word, column, 10_f32.powf(centibels / 100.0));
        }
        Ok(())
    }

    fn counted(&mut self, texts: impl Iterator<Item = String>, column: usize) {
        let mut counts: HashMap<String, f32> = HashMap::new();
        let mut all = 0.0;
        for text in texts.map(|text| Text::new(&text)) {
            for word in words(&text) {
                *counts.entry(text.folded(word).to_owned()).or_default() += 1.0;
                all += 1.0;
            }
        }
        for (word, count) in counts {
            self.uses(&word, column, count / all);
        }
    }

    fn uses(&mut self, word: &str, column: usize, share: f32) {
        let known = &mut self.0.entry(word.to_owned()).or_default()[column];
        *known = known.max(share);
    }

    /// The languages in which every word of a sentence is used, as bits; its own is one of them.
    pub fn good_in(&self, sentence: &str, own: usize) -> u8 {
        let text = Text::new(sentence);
        let mut good = (1 << COLUMNS) - 1;
        for word in words(&text).filter(|word| !is_name(word)) {
            good &= self.languages(text.folded(word), own);
        }
        good | 1 << own
    }

    fn languages(&self, word: &str, own: usize) -> u8 {
        let Some(used) = self.0.get(word) else { return 1 << own };
        let most = used.iter().copied().fold(0.0, f32::max);
        (0..COLUMNS).filter(|&one| used[one] >= most * SHARE).fold(0, |bits, one| bits | 1 << one)
    }
}

fn words(text: &Text) -> impl Iterator<Item = &Token> {
    text.tokens.iter().filter(|token| token.kind == Kind::Word)
}

/// A capital inside a sentence.
fn is_name(word: &Token) -> bool {
    word.case != Case::Lower && !word.opens_line
}
