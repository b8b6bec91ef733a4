//! Answers, counted by day, account, rule and key. No text, no person.

use omhu_protocol::Table;

/// Day, account, rule and key (parted by tabs) → number.
pub type Counts = Table<u32>;

/// Entries that are kept; the oldest days go first.
const MOST: usize = 20_000;

/// Counts one answer.
pub fn count(counts: &mut Counts, day: &str, account: &str, rule: &str, key: &str) {
    let entry = format!("{day}\t{account}\t{rule}\t{key}");
    let before = counts.get(&entry).copied().unwrap_or_default();
    counts.insert(entry, before + 1);
    if counts.len() > MOST {
        counts.remove_first();
    }
}

/// Whether this can be the key of a choice: a word that stands in a rule's file, never a sentence.
#[must_use]
pub fn is_key(key: &str) -> bool {
    (1..=32).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_answer_is_added_up() {
        let mut counts = Counts::default();
        for _ in 0..2 {
            count(&mut counts, "2027-01-02", "x/alta", "topic/rule", "notReal");
        }
        assert_eq!(counts.get("2027-01-02\tx/alta\ttopic/rule\tnotReal"), Some(&2));
    }

    #[test]
    fn the_oldest_day_goes_first() {
        let mut counts = Counts::default();
        for day in 0..=MOST {
            count(&mut counts, &format!("{day:05}"), "", "topic/rule", "notReal");
        }
        assert_eq!(counts.len(), MOST);
        assert!(!counts.names().any(|key| key.starts_with("00000")));
    }

    #[test]
    fn a_sentence_is_no_key() {
        assert!(is_key("notReal"));
        assert!(!is_key("Kari Nordmann said yes"));
        assert!(!is_key(""));
    }
}
