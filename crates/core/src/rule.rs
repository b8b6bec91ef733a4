//! What a rule is. A rule is one file below `rules/`; its id is its path, its words stand in
//! `messages/` under the same name.

use omhu_policy::{AccountKind, Parameter, Severity};

use crate::draft::{Composer, Language};
use crate::findings::{Findings, Found};
use crate::report::QuestionKey;
use crate::scope::{Part, Scope};

/// A rule: whom it binds, where it looks, how it judges.
#[derive(Debug)]
pub struct Rule {
    /// How grave an ordinary finding is on each kind of account; a kind without severity is not judged.
    pub severities: Severities,
    /// Where the rule looks.
    pub surfaces: &'static [Surface],
    /// The languages it knows; empty for a rule that does not read words.
    pub languages: &'static [Language],
    /// The requirements that it serves.
    pub serves: &'static [&'static str],
    /// What a policy can set besides the level.
    pub parameters: &'static [Parameter],
    /// What a `confirm` asks.
    pub asks: Asks,
    /// Where findings of several rules overlap, the highest precedence stays; 0 overlaps anything.
    pub precedence: u8,
    /// How it judges.
    pub judge: Judge,
}

/// How a rule judges.
#[derive(Clone, Copy, Debug)]
pub enum Judge {
    /// Every text of the draft by itself: the post, texts beside it, alternative texts.
    Text(fn(&Part, &Scope, &mut Findings)),
    /// The same where a number stands, in digits or in words.
    Number(fn(&Part, &Scope, &mut Findings)),
    /// The draft as a whole.
    Draft(fn(&Scope, &mut Findings)),
    /// What the other rules found.
    Findings(fn(&Scope, &[Found], &mut Findings)),
}

/// What a `confirm` asks. The words are `ask-why` and `ask-KEY` in `messages/`.
#[derive(Clone, Copy, Debug)]
pub enum Asks {
    /// "I have considered this."
    Tick,
    /// One of two to four answers. An answer named `notYet` keeps the finding open.
    Choice(&'static [&'static str]),
}

/// A question about an attachment. The words are `question-NAME` and `question-NAME-CHOICE` in
/// `messages/`; an answer that calls for advice has it in `question-NAME-CHOICE-advice`.
#[derive(Debug)]
pub struct Questioned {
    /// The field of the attachment's answers.
    pub key: QuestionKey,
    /// Its name in the words.
    pub name: &'static str,
    /// The answers, as the field of the draft writes them.
    pub choices: &'static [&'static str],
}

/// A place where something is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Surface {
    /// A post, a repost, a caption.
    Composer,
    /// The account's own reply.
    Reply,
    /// Somebody else's comment under moderation.
    Moderation,
    /// Paid promotion.
    Promotion,
    /// The account's page.
    AccountPage,
    /// Opening an account.
    Setup,
    /// Any of them with an attachment; alternative texts.
    Attachment,
}

impl From<Composer> for Surface {
    fn from(composer: Composer) -> Self {
        match composer {
            Composer::Post | Composer::Repost | Composer::Caption => Self::Composer,
            Composer::Reply => Self::Reply,
            Composer::Comment => Self::Moderation,
            Composer::Promotion => Self::Promotion,
            Composer::Profile => Self::AccountPage,
            Composer::Signup => Self::Setup,
        }
    }
}

/// A severity for each kind of account.
#[derive(Clone, Copy, Debug)]
pub struct Severities([Option<Severity>; 6]);

impl Severities {
    /// The same on every account, also on an unknown one.
    #[must_use]
    pub const fn any(severity: Severity) -> Self {
        Self([Some(severity); 6])
    }

    /// On these kinds of account only.
    #[must_use]
    pub const fn only(kinds: &[AccountKind], severity: Severity) -> Self {
        Self([None; 6]).with(kinds, severity)
    }

    /// Another severity on these kinds of account.
    #[must_use]
    pub const fn with(mut self, kinds: &[AccountKind], severity: Severity) -> Self {
        let mut at = 0;
        while at < kinds.len() {
            self.0[kinds[at] as usize] = Some(severity);
            at += 1;
        }
        self
    }

    /// The severity on a kind of account.
    #[must_use]
    pub const fn on(&self, kind: AccountKind) -> Option<Severity> {
        self.0[kind as usize]
    }
}

/// Drafts on which a rule must speak, and others on which it must be silent. A test runs them all.
#[derive(Debug)]
pub struct Examples {
    /// Where it must speak. `⟦…⟧` marks the words that must be marked.
    pub fires: &'static [Example],
    /// Where it must be silent.
    pub quiet: &'static [Example],
}

/// One example.
#[derive(Debug)]
pub enum Example {
    /// A post on an official account.
    Post(&'static str),
    /// Any draft, as JSON.
    Draft(&'static str),
}
