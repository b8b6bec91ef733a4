//! Which managed policy holds. The last one is kept and used at once; the browser's store may answer
//! late, or with nothing although a policy is on its way.

use serde_json::Value;

/// Why the managed store was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// The worker woke.
    Woke,
    /// The store said that it changed.
    Changed,
    /// Some seconds went by since the browser started.
    Settled,
}

/// What becomes of the policy that is kept.
#[derive(Clone, Debug, PartialEq)]
pub enum Turn {
    /// It holds.
    Keep,
    /// Another holds from now on; `None` is none.
    Replace(Option<Value>),
}

/// Decides between the kept policy and what the store answered. Nothing is "not yet" on waking, and
/// "no longer" after a change or once the browser has settled.
#[must_use]
pub fn decide(kept: Option<&Value>, answer: Option<Value>, because: Because) -> Turn {
    let answer = answer.filter(|value| value.as_object().is_some_and(|fields| !fields.is_empty()));
    if answer.as_ref() == kept || (answer.is_none() && because == Because::Woke) {
        Turn::Keep
    } else {
        Turn::Replace(answer)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn nothing_is_not_yet_on_waking() {
        let kept = json!({"country": "NO"});
        assert_eq!(decide(Some(&kept), Some(json!({})), Because::Woke), Turn::Keep);
        assert_eq!(decide(Some(&kept), None, Because::Woke), Turn::Keep);
    }

    #[test]
    fn nothing_clears_after_a_change_and_once_settled() {
        let kept = json!({"country": "NO"});
        for because in [Because::Changed, Because::Settled] {
            assert_eq!(decide(Some(&kept), Some(json!({})), because), Turn::Replace(None));
            assert_eq!(decide(None, None, because), Turn::Keep);
        }
    }

    #[test]
    fn an_answer_replaces_and_the_same_answer_does_not() {
        let (kept, new) = (json!({"country": "NO"}), json!({"country": "DK"}));
        assert_eq!(decide(Some(&kept), Some(new.clone()), Because::Woke), Turn::Replace(Some(new)));
        assert_eq!(decide(Some(&kept), Some(kept.clone()), Because::Changed), Turn::Keep);
    }
}
