//! The parties of Norway and Denmark with their names, short forms, domains and accounts.

/// One party, whatever it is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Party(u8);

/// One way to name a party.
#[derive(Clone, Copy, Debug)]
pub struct PartyForm {
    /// In lower case; several words are parted by spaces.
    pub folded: &'static str,
    /// As the party writes it.
    pub written: &'static str,
    /// How sure the form is.
    pub kind: PartyKind,
    /// Whose it is.
    pub party: Party,
}

/// How sure a form is, or what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartyKind {
    /// Unmistakable in any case.
    Name,
    /// An ordinary word too.
    Word,
    /// Exactly so written.
    Short,
    /// Exactly so written, and only beside what makes it a party.
    Weak,
    /// The letter of a list.
    Letter,
    /// Several parties, or the opposition.
    Bloc,
    /// A web address.
    Domain,
    /// An account's name without signs.
    Handle,
    /// Part of the names of local accounts.
    Part,
}

include!(concat!(env!("OUT_DIR"), "/parties.rs"));

/// The forms that begin with this word, which must be folded.
#[must_use]
pub fn party_forms(first: &str) -> &'static [PartyForm] {
    let from = FORMS.partition_point(|form| form.folded < first);
    let length = FORMS[from..].iter().take_while(|form| form.folded.starts_with(first)).count();
    &FORMS[from..from + length]
}

/// All forms of one kind.
pub fn parties_by(kind: PartyKind) -> impl Iterator<Item = &'static PartyForm> {
    FORMS.iter().filter(move |form| form.kind == kind)
}
