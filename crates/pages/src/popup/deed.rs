//! What a press in the popup means.

use omhu_policy::AccountKind;

/// The kinds of account that can be chosen, as they are written in words and in `data-do`.
pub const KINDS: [(&str, AccountKind); 5] = [
    ("official", AccountKind::Official),
    ("minister", AccountKind::Minister),
    ("politician", AccountKind::Politician),
    ("professional", AccountKind::Professional),
    ("personal", AccountKind::Personal),
];

/// A press.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Open the panel in the page.
    OpenPanel,
    /// Offer the kinds of account, or no longer.
    Choose,
    /// This is who speaks.
    Speak(AccountKind),
    /// Run on this host.
    TurnOn,
    /// Do not run on this host.
    TurnOff,
    /// Let this rule judge again.
    RuleOn(String),
}

impl Deed {
    /// Reads `data-do`.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let (name, value) = text.split_once(' ').unwrap_or((text, ""));
        Some(match name {
            "open-panel" => Self::OpenPanel,
            "choose" => Self::Choose,
            "speak" => Self::Speak(KINDS.iter().find(|(name, _)| *name == value)?.1),
            "turn-on" => Self::TurnOn,
            "turn-off" => Self::TurnOff,
            "rule-on" => Self::RuleOn(value.to_owned()),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        assert_eq!(Deed::read("speak politician"), Some(Deed::Speak(AccountKind::Politician)));
        assert_eq!(Deed::read("rule-on topic/rule"), Some(Deed::RuleOn("topic/rule".to_owned())));
        assert_eq!(Deed::read("turn-off"), Some(Deed::TurnOff));
        assert_eq!(Deed::read("speak nobody"), None);
    }
}
