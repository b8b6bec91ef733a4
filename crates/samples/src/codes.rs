//! The specification's codes, and the rule that speaks of each.

/// A rule, and the codes of what it speaks of.
pub const RULES: &[(&str, &[&str])] = &[
    ("personal-data/norwegian-national-id", &["NO_FNR", "NO_DNR", "NO_HNR", "NO_FHNR", "NO_SYNTH"]),
    ("personal-data/danish-cpr", &["DK_CPR", "DK_CPR_ADM"]),
    ("personal-data/phone-number", &["PHONE"]),
    ("personal-data/email-address", &["EMAIL"]),
    ("personal-data/duf-number", &["NO_DUF"]),
    ("personal-data/nordic-national-id", &["SE_PNR", "SE_SAMORD", "FI_HETU", "IS_KT"]),
    ("personal-data/bank-account", &["NO_ACCOUNT", "DK_ACCOUNT"]),
    ("personal-data/iban", &["IBAN"]),
    ("personal-data/payment-card", &["CARD"]),
    ("personal-data/handle", &["HANDLE"]),
    ("personal-data/street-address", &["ADDRESS"]),
    ("personal-data/property-number", &["PROPERTY"]),
    ("personal-data/vehicle-plate", &["PLATE"]),
    ("personal-data/coordinates", &["GEO", "W3W"]),
    ("personal-data/travel-or-driving-document", &["PASSPORT", "LICENCE"]),
    ("personal-data/birth-date", &["BIRTHDATE"]),
    ("personal-data/child", &["CHILD"]),
    ("personal-data/case-number", &["CASE_NO"]),
    ("personal-data/client-number", &["CLIENT_ID"]),
    ("personal-data/network-address", &["IP", "MAC"]),
    ("personal-data/special-category", &["SPECIAL"]),
    ("personal-data/criminal-offence", &["CRIME"]),
    ("confidentiality/marking", &["MARKING"]),
    ("confidentiality/credential", &["CREDENTIAL"]),
    ("conduct/case-handling", &["CASE_PROCESSING"]),
];

/// The rules that are told by words rather than by a number, an address or a code.
pub const WORDED: [&str; 5] = [
    "personal-data/child",
    "personal-data/special-category",
    "personal-data/criminal-offence",
    "confidentiality/marking",
    "conduct/case-handling",
];

/// The rule that speaks of a code.
#[must_use]
pub fn rule_of(code: &str) -> Option<&'static str> {
    RULES.iter().find(|(_, codes)| codes.contains(&code)).map(|(rule, _)| *rule)
}

/// Whether a rule speaks of numbers, addresses or codes: what can be set into any sentence.
#[must_use]
pub fn is_identifier(rule: &str) -> bool {
    !WORDED.contains(&rule) && RULES.iter().any(|(known, _)| *known == rule)
}
