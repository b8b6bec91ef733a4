//! The interface's words, with values put in.

use omhu_protocol::{Table, Word};

/// The interface's words in the reader's language.
#[derive(Clone, Debug, Default)]
pub struct Say(Table<Word>);

impl Say {
    /// Takes the worker's words.
    #[must_use]
    pub const fn new(words: Table<Word>) -> Self {
        Self(words)
    }

    /// A word without a value. A key that is not there shows itself.
    #[must_use]
    pub fn word(&self, key: &str) -> String {
        self.pattern(key, 0).to_owned()
    }

    /// A word with one text.
    #[must_use]
    pub fn with(&self, key: &str, name: &str, value: &str) -> String {
        self.pattern(key, 0).replace(&format!("{{{name}}}"), value)
    }

    /// A word with the number `n`.
    #[must_use]
    pub fn count(&self, key: &str, n: usize) -> String {
        self.pattern(key, n).replace("{n}", &n.to_string())
    }

    fn pattern<'a>(&'a self, key: &'a str, n: usize) -> &'a str {
        match self.0.get(key) {
            None => key,
            Some(Word::Plain(text)) => text,
            Some(Word::Counted { one, .. }) if n == 1 => one,
            Some(Word::Counted { other, .. }) => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_put_in() {
        let counted = Word::Counted { one: "{n} open post".to_owned(), other: "{n} open posts".to_owned() };
        let plain = Word::Plain("Ask {who}".to_owned());
        let mut words = Table::default();
        words.insert("n".to_owned(), counted);
        words.insert("ask".to_owned(), plain);
        let say = Say::new(words);
        assert_eq!(say.count("n", 1), "1 open post");
        assert_eq!(say.count("n", 0), "0 open posts");
        assert_eq!(say.with("ask", "who", "Kari"), "Ask Kari");
        assert_eq!(say.word("missing"), "missing");
    }
}
