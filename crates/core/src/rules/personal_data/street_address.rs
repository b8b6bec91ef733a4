//! Where somebody lives. A street with a number is no secret by itself: what stands around it tells whether it is a home.
//! Source: project specification of personal data, section 8.1 (2026-11-21): its grammar and its points.

use std::ops::Range;

use omhu_knowledge::Class;
use omhu_policy::AccountKind::{Minister, Official, Politician, Professional, Unknown};
use omhu_policy::Severity::{Hint, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::individual::sentence_at;
use super::{persons, precedence, remedies};
use crate::draft::Language::{Da, Nb, Nn};
use crate::findings::{Findings, Found};
use crate::rule::Surface::{Attachment, Composer, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::{Case, Kind, Text, Token};

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official, Minister, Politician, Professional, Unknown], Warning),
    surfaces: &[Composer, Reply, Moderation, Attachment, Promotion],
    languages: &[Nb, Nn, Da],
    serves: &["DK-HJO-15", "DK-HJO-17", "NO-DEP-52"],
    parameters: &[
        Parameter { name: "ownAddresses", default: ParameterDefault::List },
        Parameter { name: "hintScore", default: ParameterDefault::Number { value: 0.5, min: 0.0, max: 1.0 } },
        Parameter { name: "warningScore", default: ParameterDefault::Number { value: 0.6, min: 0.0, max: 1.0 } },
    ],
    asks: Asks::Tick,
    precedence: precedence::STREET,
    judge: Judge::Text(judge),
};

/// What stands there by itself, and what the words around it add or take away.
const STREET: f64 = 0.35;
const EXACT: f64 = 0.2;
const HOME: f64 = 0.35;
const SOMEBODY: f64 = 0.25;
const PUBLIC: f64 = -0.5;
const WORKS: f64 = -0.35;
const RANGE: f64 = -0.3;

/// An address: its place, and whether a flat or a postcode makes it exact.
struct Address {
    range: Range<usize>,
    exact: bool,
    /// "Storgata 5-9"
    several: bool,
}

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    let text = &part.text;
    let mut end = 0;
    for at in 0..text.tokens.len() {
        let Some(address) = address(text, at).filter(|address| address.range.start >= end) else { continue };
        end = address.range.end;
        let points = score(part, scope, &address);
        if is_of_place(text, at) || points < scope.number("hintScore") || is_own(text, &address.range, scope) {
            continue;
        }
        let severity = if points >= scope.number("warningScore") { Warning } else { Hint };
        let found = Found::in_text(part, address.range.clone()).confidence(points.min(0.95) as f32).severity(severity);
        findings.add(remedies::contact(found, part, scope, &address.range, "fix-remove-address", None));
    }
}

fn score(part: &Part, scope: &Scope, address: &Address) -> f64 {
    let tokens = &part.text.tokens;
    let at = part.text.token_at(address.range.start);
    let around = sentence_at(tokens, at);
    let outside = || around.iter().filter(|token| !address.range.contains(&(token.start as usize)));
    let has = |class: Class| outside().any(|token| token.is(class));
    let home = has(Class::RESIDENCE_CUE);
    let somebody = persons::near(part, scope, &address.range).is_some() || has(Class::PRIVATE_ROLE) || (has(Class::SECOND_PERSON) && has(Class::POSSESSIVE));
    let pointed = is_somebodys(part, scope, at);
    let points = [
        (address.exact, EXACT),
        (home, HOME),
        (somebody, SOMEBODY),
        (has(Class::PUBLIC_PLACE), if home || pointed { PUBLIC / 2.0 } else { PUBLIC }),
        (pointed, HOME),
        (has(Class::WORKS_CUE), WORKS),
        (address.several, RANGE),
    ];
    STREET + points.iter().filter(|(holds, _)| *holds).map(|(_, points)| points).sum::<f64>()
}

/// "rådhuset, Tinghaugveien 18": what is there stands right before.
fn is_of_place(text: &Text, at: usize) -> bool {
    let mut before = text.tokens[..at].iter().rev().skip_while(|token| matches!(token.kind, Kind::Sign(',' | '(')));
    at > 0 && matches!(text.tokens[at - 1].kind, Kind::Sign(',' | '(')) && before.next().is_some_and(|token| token.is(Class::PUBLIC_PLACE))
}

/// "Dennis fra Skovbrynet 61", "Petra (91) i Prestegårdsvegen 2": a name, and where it belongs.
fn is_somebodys(part: &Part, scope: &Scope, at: usize) -> bool {
    let tokens = &part.text.tokens;
    let Some(before) = at.checked_sub(1).filter(|&before| matches!(part.text.folded(&tokens[before]), "i" | "på" | "fra" | "frå")) else { return false };
    let near = before.saturating_sub(4)..before;
    let named = |end: usize| near.clone().any(|place| tokens[place].end as usize == end);
    let earliest = tokens[near.start].start as usize;
    persons::within(part, scope, &(earliest..tokens[before].start as usize)).any(|(person, _)| named(person.range.end))
}

/// A street's name and a number, with flat, postcode and place behind it.
fn address(text: &Text, at: usize) -> Option<Address> {
    let known = street_end(text, at);
    let street = known.or_else(|| unknown_street(text, at))?;
    let dotted = text.tokens.get(street).is_some_and(|dot| dot.kind == Kind::Sign('.') && !dot.spaced);
    let (mut end, several) = number_end(text, street + usize::from(dotted))?;
    let mut exact = false;
    while let Some(next) = unit_end(text, end).or_else(|| post_end(text, end)) {
        (end, exact) = (next, true);
    }
    if known.is_none() && !exact {
        return None;
    }
    let range = text.tokens[at].start as usize..text.tokens[end - 1].end as usize;
    Some(Address { range, exact, several })
}

fn is_capital(token: &Token) -> bool {
    token.kind == Kind::Word && matches!(token.case, Case::Title | Case::Upper | Case::Mixed)
}

/// One past the last word of a street's name that begins at a token.
fn street_end(text: &Text, at: usize) -> Option<usize> {
    let token = text.tokens.get(at).filter(|token| token.kind == Kind::Word && !token.is(Class::NO_STREET))?;
    if !is_capital(token) {
        return careless(text, at);
    }
    let inside = at.checked_sub(1).is_some_and(|before| {
        let before = &text.tokens[before];
        before.sentence == token.sentence && is_capital(before) && token.is(Class::STREET_NOUN)
    });
    if inside {
        return None;
    }
    if token.is(Class::STREET_ENDING) && token.end - token.start > 5 {
        return Some(at + 1);
    }
    // "Karl Johans gate", "H.C. Andersens Boulevard", "Øvre Slottsgate"
    for (step, next) in text.tokens.iter().enumerate().skip(at + 1).take(4) {
        match next.kind {
            _ if next.sentence != token.sentence => return None,
            Kind::Word if next.is(Class::STREET_NOUN) => return Some(step + 1),
            Kind::Word if next.is(Class::STREET_ENDING) && is_capital(next) => return Some(step + 1),
            Kind::Word if is_capital(next) => {}
            Kind::Sign('.' | '-') => {}
            _ => return None,
        }
    }
    None
}

/// "sverdrups gate 9, 4007 stavanger", "rørmosen 19 st th 4000 roskilde": in small letters only behind "i" or "på", with a postcode.
fn careless(text: &Text, at: usize) -> Option<usize> {
    let led = at.checked_sub(1).is_some_and(|before| matches!(text.folded(&text.tokens[before]), "i" | "på"));
    let street = |at: usize, class: Class| text.tokens.get(at).is_some_and(|token| token.is(class));
    let end = if street(at, Class::STREET_ENDING) { at + 1 } else { at + 2 };
    let known = end == at + 1 || street(at + 1, Class::STREET_NOUN);
    let coded = || text.tokens[end..].iter().take(8).any(|token| token.kind == Kind::Number && token.end - token.start == 4);
    (led && known && coded()).then_some(end)
}

/// A capitalised word behind "i" or "på", which a flat or a postcode must make an address: "Skeisosen 104 H0203".
fn unknown_street(text: &Text, at: usize) -> Option<usize> {
    let before = at.checked_sub(1).map(|before| text.folded(&text.tokens[before]))?;
    let led = matches!(before, "i" | "på" | "fra" | "frå" | "til" | "," | ":" | "adresse" | "adressen" | "adressa");
    let token = text.tokens.get(at).filter(|token| led && is_capital(token) && token.end - token.start > 3)?;
    let second = text.tokens.get(at + 1).filter(|next| is_capital(next) && next.sentence == token.sentence);
    Some(at + 1 + usize::from(second.is_some()))
}

/// One past the number of a house, with its letter, and whether it is a row of houses.
fn number_end(text: &Text, at: usize) -> Option<(usize, bool)> {
    let token = text.tokens.get(at).filter(|token| !token.opens_line && token.spaced)?;
    let written = text.folded(token);
    let digits = written.bytes().take_while(u8::is_ascii_digit).count();
    let letters = written.chars().skip(digits).count();
    let value: u32 = written[..digits].parse().ok()?;
    let lettered = letters == 1 && token.kind == Kind::Word;
    if digits == 0 || letters > 1 || written.starts_with('0') || (value >= 2000 && !lettered) {
        return None;
    }
    let next = text.tokens.get(at + 1);
    let letter = next.is_some_and(|next| next.kind == Kind::Word && next.end - next.start == 1 && next.spaced && next.case != Case::Lower && !matches!(text.folded(next), "i" | "å" | "e"));
    let end = at + 1 + usize::from(letter && letters == 0);
    let signed = text.tokens.get(end).is_some_and(|sign| matches!(sign.kind, Kind::Sign('-' | '–' | '/')) && !sign.spaced);
    let several = signed && text.tokens.get(end + 1).is_some_and(|next| next.kind == Kind::Number);
    let counted = text.tokens.get(end).is_some_and(|next| next.is(Class::AMOUNT_UNIT));
    (!counted).then_some((if several { end + 2 } else { end }, several))
}

/// ", leil. H0201", ", 3. tv.", ", st. th."
fn unit_end(text: &Text, end: usize) -> Option<usize> {
    let token = |at: usize| text.tokens.get(at);
    let is = |at: usize, sign: char| token(at).is_some_and(|token| token.kind == Kind::Sign(sign));
    let folded = |at: usize| token(at).map_or("", |token| text.folded(token));
    let mut at = end + usize::from(is(end, ','));
    if matches!(folded(at), "leil" | "leilighet" | "leilegheit" | "bolignummer" | "bruksenhet" | "lejlighed") {
        at += 1 + usize::from(is(at + 1, '.'));
    }
    let flat = folded(at);
    if flat.len() == 5 && flat.starts_with(['h', 'u', 'k', 'l']) && flat[1..].bytes().all(|digit| digit.is_ascii_digit()) {
        return Some(at + 1);
    }
    let floor = matches!(flat, "st" | "kl" | "stuen") || token(at).is_some_and(|token| token.kind == Kind::Number && flat.len() <= 2);
    if !floor {
        return None;
    }
    let side = at + 1 + usize::from(is(at + 1, '.'));
    let side = side + usize::from(is(side, ','));
    let side = if matches!(folded(side), "sal" | "etg" | "etasje") { side + 1 + usize::from(is(side + 1, '.')) } else { side };
    let door = token(side).is_some_and(|door| door.kind == Kind::Number && door.end - door.start <= 2) && is(at + 1, '.') && is(side + 1, ',');
    if door {
        return Some(side + 1);
    }
    let sided = matches!(folded(side), "tv" | "th" | "mf" | "venstre" | "høyre" | "højre");
    let stayed = side > at + 2 && matches!(folded(side - 1), "sal" | "etg" | "etasje");
    if sided {
        return Some(side + 1 + usize::from(is(side + 1, '.')));
    }
    stayed.then_some(side)
}

/// ", 9510 Alta", "2300 København S"
fn post_end(text: &Text, end: usize) -> Option<usize> {
    let comma = text.tokens.get(end).is_some_and(|token| token.kind == Kind::Sign(','));
    let code = end + usize::from(comma);
    let village = text.tokens.get(code).is_some_and(|token| comma && is_capital(token));
    let behind = (code + 1..code + 3).find(|&at| text.tokens.get(at).is_some_and(|token| token.kind == Kind::Sign(',')));
    let code = behind.filter(|_| village).map_or(code, |comma| comma + 1);
    let number = text.tokens.get(code).filter(|token| token.kind == Kind::Number && token.end - token.start == 4)?;
    let place = text.tokens.get(code + 1).filter(|place| place.kind == Kind::Word && !place.opens_line)?;
    let district = text.tokens.get(code + 2).is_some_and(|next| next.case == Case::Upper || (next.kind == Kind::Word && next.end - next.start == 1 && next.case == Case::Title));
    (!number.opens_line && place.spaced).then_some(code + 2 + usize::from(district))
}

/// An address of the body's own.
fn is_own(text: &Text, range: &Range<usize>, scope: &Scope) -> bool {
    let written = text.slice(range.clone()).to_lowercase();
    scope.policy.shared.own_addresses.iter().chain(scope.list("ownAddresses")).map(|own| own.trim().to_lowercase()).any(|own| !own.is_empty() && written.starts_with(&own))
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("Hun bor i ⟦Kirkeveien 12B, 9510 Alta⟧"),
        Example::Post("Adressen er ⟦Vestergade 5, 2. tv.⟧"),
        Example::Post("Naboen i ⟦Karl Johans gate 14⟧ klager igjen"),
    ],
    quiet: &[
        Example::Post("Rådhuset ligger i Kirkeveien 12, 9510 Alta"),
        Example::Post("Storgata 5 er stengt på grunn av veiarbeid"),
        Example::Post("Riksvei 7 åpner kl. 12"),
        Example::Post("Besøk oss i Vestergade 5"),
    ],
};
