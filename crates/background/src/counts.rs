//! Answers, counted by day, account, rule and key. No text, no person.

use std::collections::BTreeMap;

/// Day → account → `rule key` → number.
pub type Counts = BTreeMap<String, BTreeMap<String, BTreeMap<String, u32>>>;

/// Days that are kept: two years and a bit, for the yearly overview.
const DAYS: usize = 800;

/// Counts one answer.
pub fn count(counts: &mut Counts, day: &str, account: &str, rule: &str, key: &str) {
    let of_day = counts.entry(day.to_owned()).or_default();
    let of_account = of_day.entry(account.to_owned()).or_default();
    *of_account.entry(format!("{rule} {key}")).or_default() += 1;
    while counts.len() > DAYS {
        counts.pop_first();
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
        let mut counts = Counts::new();
        for _ in 0..2 {
            count(&mut counts, "2027-01-02", "x/alta", "topic/rule", "notReal");
        }
        assert_eq!(counts["2027-01-02"]["x/alta"]["topic/rule notReal"], 2);
    }

    #[test]
    fn old_days_go() {
        let mut counts = Counts::new();
        for day in 0..=DAYS {
            count(&mut counts, &format!("{day:05}"), "", "topic/rule", "notReal");
        }
        assert_eq!(counts.len(), DAYS);
        assert!(!counts.contains_key("00000"));
    }

    #[test]
    fn a_sentence_is_no_key() {
        assert!(is_key("notReal"));
        assert!(!is_key("Kari Nordmann said yes"));
        assert!(!is_key(""));
    }
}
