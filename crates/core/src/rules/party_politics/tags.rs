//! Addresses, accounts and tags that belong to a party.

use omhu_knowledge::{Party, PartyForm, PartyKind, parties_by};

use crate::cut;
use crate::find;

/// The party whose web address this is; it must be folded.
pub fn party_of_address(address: &str) -> Option<Party> {
    let address =
        address.strip_prefix("https://").or_else(|| address.strip_prefix("http://")).unwrap_or(address);
    let host = address.split(['/', '?', '#', ':']).next().unwrap_or_default();
    parties_by(PartyKind::Domain).find(|form| is_within(host, form.folded)).map(|form| form.party)
}

/// Whether a host is the domain or below it.
pub fn is_within(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// Short forms that are parts of local accounts: `@oslo_ap`.
const SEGMENTS: [&str; 6] = ["ap", "sp", "sv", "frp", "krf", "mdg"];

/// The party whose account this is; folded, with or without `@`.
pub fn party_of_handle(handle: &str) -> Option<Party> {
    let name = handle.trim_start_matches(['@', '＠']).split('@').next().unwrap_or_default();
    let signs = ['_', '.', '-'];
    let bare = || name.chars().filter(|c| !signs.contains(c) && !c.is_ascii_digit());
    let whole = parties_by(PartyKind::Handle).find(|form| form.folded.chars().eq(bare()));
    let part = |form: &&PartyForm| {
        name.starts_with(form.folded) || name.trim_end_matches(['_', '.']).ends_with(form.folded)
    };
    let segment = || {
        let segment = name.split(signs).find(|segment| SEGMENTS.contains(segment))?;
        omhu_knowledge::party_forms(segment).iter().find(|form| form.folded == segment)
    };
    whole.or_else(|| parties_by(PartyKind::Part).find(part)).or_else(segment).map(|form| form.party)
}

/// What a tag does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag {
    /// `#StemX`, `#RøystX`, `#SætX`, `#XtilByrådet`, `#XsomOrdfører`.
    Call,
    /// The name of a party.
    Party,
    /// A slogan in one word.
    Slogan,
}

const CALLS: [&str; 14] = [
    "stempå",
    "røystpå",
    "stem",
    "røyst",
    "velg",
    "vælg",
    "sættkryds",
    "sætkryds",
    "settkryss",
    "setkryss",
    "sætx",
    "settx",
    "setx",
    "kryss",
];
const SEATS: [&str; 16] = [
    "tilbyrådet",
    "tilbystyret",
    "tilkommunestyret",
    "tilstortinget",
    "tilfolketinget",
    "tiltinget",
    "tilregionsrådet",
    "tilfylkestinget",
    "somordfører",
    "somordførar",
    "somborgmester",
    "somstatsminister",
    "forordfører",
    "ibyrådet",
    "tileuropa",
    "ibystyret",
];
const SLOGANS: [&str; 11] = [
    "fire",
    "vårtur",
    "vorestur",
    "nokernok",
    "sammenvinner",
    "samanvinn",
    "tidforendring",
    "tidforskifte",
    "skiftregjering",
    "nyregjering",
    "nyregering",
];

/// What a tag does; written and folded, with `#`.
pub fn tag(written: &str, folded: &str) -> Option<Tag> {
    let (written, folded) = (written.trim_start_matches('#'), folded.trim_start_matches('#'));
    if SEATS.iter().any(|seat| {
        folded.strip_suffix(seat).is_some_and(|who| !who.is_empty() && who != "vejen" && who != "veien")
    }) {
        return Some(Tag::Call);
    }
    for call in CALLS {
        let Some(rest) = folded.strip_prefix(call) else { continue };
        let own = written.get(call.len()..).unwrap_or_default();
        let letter = own.chars().count() == 1 && own.chars().all(char::is_uppercase);
        let x = rest.is_empty() && call.ends_with('x');
        if letter
            || x
            || is_party(rest)
            || matches!(rest, "oss" | "os" | "meg" | "mig" | "rødt" | "rød" | "blå" | "grønt")
        {
            return Some(Tag::Call);
        }
    }
    // `#venstre2027` too.
    if is_party(folded.trim_end_matches(|c: char| c.is_ascii_digit())) {
        return Some(Tag::Party);
    }
    let is_slogan = |slogan: &str| folded.starts_with(slogan) && (slogan != "fire" || find(folded, "år").is_some());
    SLOGANS.iter().any(|slogan| is_slogan(slogan)).then_some(Tag::Slogan)
}

/// Whether a word without spaces is a party's name.
fn is_party(word: &str) -> bool {
    let spoken = |form: &&PartyForm| {
        matches!(form.kind, PartyKind::Name | PartyKind::Word | PartyKind::Short)
            && form.folded.chars().filter(|c| !matches!(c, ' ' | '-')).eq(word.chars())
    };
    let first = word.chars().next().map_or(0, char::len_utf8);
    !word.is_empty() && omhu_knowledge::party_forms(cut(word, ..first)).iter().any(|form| spoken(&form))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_accounts_tags() {
        assert!(party_of_address("https://www.hoyre.no/program").is_some());
        assert!(party_of_address("alta.hoyre.no").is_some() && party_of_address("nav.no").is_none());
        assert!(party_of_address("notvenstre.dk").is_none());
        for handle in ["@hoyre", "@oslo_ap", "@venstredk", "radikale", "@arbeiderpartiet@snabelen.no"] {
            assert!(party_of_handle(handle).is_some(), "{handle}");
        }
        for handle in ["@altakommune", "@regjeringen", "@apotek1", "@svvest"] {
            assert!(party_of_handle(handle).is_none(), "{handle}");
        }
        let tag = |tag: &str| super::tag(tag, &tag.to_lowercase());
        assert_eq!(tag("#RøystRaudt"), Some(Tag::Call));
        assert_eq!(tag("#StemB"), Some(Tag::Call));
        assert_eq!(tag("#HansenTilByrådet"), Some(Tag::Call));
        assert_eq!(tag("#SF"), Some(Tag::Party));
        assert_eq!([tag("#StemTidlig"), tag("#valg2027"), tag("#stem")], [None; 3]);
    }
}
