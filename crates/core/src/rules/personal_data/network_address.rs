//! IP and MAC addresses.
//! Source: project specification of personal data, section 7.6 (2026-11-21), after RFC 1918, RFC 4193 and RFC 5735.

use std::ops::Range;

use omhu_knowledge::Class;
use omhu_policy::AccountKind::{Official, Unknown};
use omhu_policy::Severity::{Hint, Warning};

use super::{cues, persons, precedence, remedies};
use crate::findings::{Findings, Found};
use crate::rule::Surface::{Composer, Moderation, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::{Kind, Text, is_device};

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official, Unknown], Hint),
    surfaces: &[Composer, Reply, Moderation],
    languages: &[],
    serves: &["DK-HJO-15", "NO-DEP-52"],
    parameters: &[],
    asks: Asks::Tick,
    precedence: precedence::NETWORK,
    judge: Judge::Text(judge),
};

/// How far before an address a word about versions may stand.
const CUE: usize = 20;

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    for range in addresses(&part.text) {
        let severity = if persons::near(part, scope, &range).is_some() { Warning } else { Hint };
        let found = Found::in_text(part, range.clone()).confidence(0.9).severity(severity);
        findings.add(remedies::contact(found, part, scope, &range, "fix-remove-address", None));
    }
}

/// Stretches of digits, hexadecimal letters, dots, colons and hyphens that are an address.
fn addresses(text: &Text) -> impl Iterator<Item = Range<usize>> {
    text.tokens.iter().filter_map(|token| address(text, token.start as usize, token.end as usize))
}

/// The address that begins at a token, behind which a sign stands without a space.
fn address(text: &Text, start: usize, token_end: usize) -> Option<Range<usize>> {
    let chars = &text.chars;
    let sign = chars.get(token_end).is_some_and(|face| matches!(face.c, '.' | ':' | '-'));
    let inner = |at: usize| chars.get(at).is_some_and(|face| face.c.is_ascii_hexdigit() || matches!(face.c, '.' | ':' | '-'));
    if !sign || !inner(start) || (start.checked_sub(1).is_some_and(inner) && !is_labelled(text, start)) {
        return None;
    }
    let mut end = start + chars[start..].iter().take(48).take_while(|face| face.c.is_ascii_hexdigit() || matches!(face.c, '.' | ':' | '-')).count();
    // "81.166.12.34:8080"
    let dotted = chars[start..end].iter().take_while(|face| face.c.is_ascii_digit() || face.c == '.').count();
    if chars.get(start + dotted).is_some_and(|port| port.c == ':') && chars[start..start + dotted].iter().any(|face| face.c == '.') {
        end = start + dotted;
    }
    while end > start && !chars[end - 1].c.is_ascii_hexdigit() {
        end -= 1;
    }
    let after = chars.get(end).is_some_and(|face| face.c.is_alphanumeric());
    (!after && (7..=39).contains(&(end - start)) && is_address(text, start..end)).then_some(start..end)
}

/// "IP:81.166.12.34", "mac-00:1B:44:11:3A:B7": a word that is no part of it, and a sign without a space.
fn is_labelled(text: &Text, start: usize) -> bool {
    let sign = text.chars[start - 1].c;
    let label = text.token_at(start).checked_sub(2).and_then(|at| text.tokens.get(at));
    matches!(sign, ':' | '-') && label.is_some_and(|label| label.kind == Kind::Word && text.folded(label).chars().any(|c| !c.is_ascii_hexdigit()))
}

fn is_address(text: &Text, range: Range<usize>) -> bool {
    let written: String = text.chars[range.clone()].iter().map(|face| face.c).collect();
    // Not "versjon 11) på 81.166.12.34", nor "v. IP 81.166.12.34".
    let near = || cues::before(text, range.start, CUE).take_while(|(_, token)| token.kind != Kind::Number && !text.folded(token).starts_with("ip"));
    let version = || near().any(|(_, token)| token.is(Class::VERSION_CUE));
    octets(&written).map_or_else(|| is_hexadecimal(&written) || is_device(&text.chars[range.clone()]), |octets| is_public(octets) && !version())
}

/// Four numbers up to 255.
fn octets(written: &str) -> Option<[u8; 4]> {
    let mut parts = written.split('.');
    let octets = [parts.next()?, parts.next()?, parts.next()?, parts.next()?];
    let number = |part: &str| part.bytes().all(|digit| digit.is_ascii_digit()).then(|| part.parse().ok()).flatten();
    let [a, b, c, d] = octets.map(number);
    parts.next().is_none().then_some([a?, b?, c?, d?])
}

/// Neither private nor reserved; and no chapter of a plan.
fn is_public([first, second, third, last]: [u8; 4]) -> bool {
    let private = match first {
        0 | 10 | 127 | 224.. => true,
        100 => (64..128).contains(&second),
        169 => second == 254,
        172 => (16..32).contains(&second),
        192 => second == 168,
        _ => false,
    };
    !private && (first > 4 || [second, third, last].iter().any(|octet| *octet > 60))
}

/// An IPv6 address that is neither local nor unspecified: eight groups, or fewer around one `::`.
fn is_hexadecimal(written: &str) -> bool {
    let groups = written.split(':').filter(|group| !group.is_empty());
    let fits = groups.clone().all(|group| group.len() <= 4 && group.bytes().all(|digit| digit.is_ascii_hexdigit()));
    let shortened = written.as_bytes().windows(2).filter(|pair| *pair == b"::").count();
    let count = groups.clone().count();
    let whole = (shortened == 0 && count == 8) || (shortened == 1 && (3..8).contains(&count));
    let first = groups.clone().next().unwrap_or_default().to_ascii_lowercase();
    let local = ["fe8", "fe9", "fea", "feb", "fc", "fd"].iter().any(|prefix| first.starts_with(prefix));
    fits && whole && !local
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("Kommentaren kom fra ⟦81.166.12.34⟧."),
        Example::Post("ip:⟦81.166.12.34⟧ er blokkert"),
        Example::Post("Enheten har MAC:⟦00:1B:44:11:3A:B7⟧ og er sperret"),
        Example::Post("⟦81.166.12.34⟧:8080 er PC-en hans"),
        Example::Post("PC-en (Windows versjon 11) på ⟦81.166.12.34⟧"),
        Example::Post("Enheten 📱 har MAC ⟦00:1B:44:11:3A:B7⟧"),
        Example::Post("Logget på fra ⟦2001:db8:85a3::8a2e:370:7334⟧ i natt"),
    ],
    quiet: &[
        Example::Post("Versjon 81.166.12.34 er ute"),
        Example::Post("Ruteren har 192.168.1.1 som adresse"),
        Example::Post("Avreise 12:30:45 og 10.11.2024"),
        Example::Post("Kapittel 2.3.1.4 i planen"),
    ],
};
