//! E-mail addresses in a text, and what kind of address one is.

use std::ops::Range;

use omhu_knowledge::{Class, classes, lower};

use super::written_out;
use crate::cut;
use crate::text::{Kind, Text, Token};

/// An e-mail address in lower case.
#[derive(Clone, Debug)]
pub struct Address {
    /// Its place in the text.
    pub range: Range<usize>,
    /// What stands before the sign, without `+tag`.
    pub local: String,
    /// What stands behind it.
    pub domain: String,
}

/// All addresses, as they are written and written out.
pub fn addresses(text: &Text) -> Vec<Address> {
    let plain = text.tokens.iter().filter_map(|token| match token.kind {
        Kind::Email => Address::parse(text.folded(token), token.range()),
        Kind::Url => link(text, token),
        _ => None,
    });
    plain.chain(written_out::addresses(text)).collect()
}

/// `mailto:kari@example.org?subject=…`
fn link(text: &Text, token: &Token) -> Option<Address> {
    const SCHEME: &str = "mailto:";
    let rest = text.folded(token).strip_prefix(SCHEME)?;
    let address = rest.split('?').next()?;
    let start = token.start as usize + SCHEME.len();
    Address::parse(address, start..start + address.chars().count())
}

impl Address {
    /// Reads an address.
    pub fn parse(written: &str, range: Range<usize>) -> Option<Self> {
        let folded = lower(written.trim());
        let (local, domain) = folded.split_once('@')?;
        Some(Self::of(local, domain, range))
    }

    pub fn of(local: &str, domain: &str, range: Range<usize>) -> Self {
        let local = local.split('+').next().unwrap_or_default();
        Self { range, local: local.to_owned(), domain: domain.to_owned() }
    }

    /// The address of an office, not of a person.
    pub fn is_functional(&self, more: &[String]) -> bool {
        let known = |word: &str| {
            classes(word).has(Class::FUNCTIONAL_LOCAL) || more.iter().any(|own| lower(own) == word)
        };
        known(&self.local)
            || self.is_of_body()
            || self
                .local
                .match_indices(['.', '-', '_'])
                .any(|(at, _)| known(cut(&self.local, ..at)) || known(cut(&self.local, at + 1..)))
    }

    /// One word at a public body, a school, a club: `folkebib@horten.kommune.no`. People have their names there with a dot, or
    /// a few letters of them.
    fn is_of_body(&self) -> bool {
        let labels = self.domain.rsplit_once('.').map_or("", |(labels, _)| labels);
        let body = labels.split(['.', '-']).any(|label| classes(label).has(Class::OFFICE_HANDLE));
        body && !self.is_webmail() && self.local.len() >= 3 && !self.local.contains(['.', '_'])
    }

    /// A service that anybody can use.
    pub fn is_webmail(&self) -> bool {
        let label = self.domain.split('.').next().unwrap_or_default();
        classes(label).has(Class::WEBMAIL_LABEL) || classes(&self.domain).has(Class::WEBMAIL_DOMAIN)
    }

    /// `given.family`, `g.family`, `given-name_family`.
    pub fn is_name(&self) -> bool {
        let mut parts = 0;
        let letters = self.local.split(['.', '_', '-']).all(|part| {
            parts += 1;
            !part.is_empty() && part.chars().all(|c| c.is_alphabetic() || c == '\'')
        });
        let last = self.local.rsplit(['.', '_', '-']).next().unwrap_or_default();
        letters && (2..=4).contains(&parts) && last.chars().count() >= 2
    }
}
