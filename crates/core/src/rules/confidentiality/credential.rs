//! Passwords, codes and keys in clear.
//! Source: project specification of personal data, section 9.6 (2026-11-21).

use std::ops::Range;

use omhu_knowledge::Class;
use omhu_policy::Severity::Confirm;

use super::super::personal_data::{precedence, remedies};
use crate::findings::{Findings, Found};
use crate::meaning::{Meaning, code};
use crate::rule::Surface::{Attachment, Composer, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::{Kind, Text, Token};

pub static RULE: Rule = Rule {
    severities: Severities::any(Confirm),
    surfaces: &[Composer, Reply, Moderation, Attachment, Promotion],
    languages: &[],
    serves: &["DK-HJO-13", "DK-HJO-16"],
    parameters: &[],
    asks: Asks::Tick,
    precedence: precedence::CREDENTIAL,
    judge: Judge::Text(judge),
};

/// What keys of well-known services begin with, and how many signs they have at least.
const KEYS: [(&str, usize); 11] =
    [("AKIA", 20), ("ghp_", 20), ("gho_", 20), ("github_pat_", 30), ("sk-", 20), ("sk_live_", 20), ("sk_test_", 20), ("xoxb-", 20), ("xoxp-", 20), ("AIza", 30), ("eyJ", 8)];

/// Longer than any password: a row of signs without a space is looked at so far only.
const LONGEST: usize = 64;

/// Tokens between a word for a code and its value.
const BETWEEN: usize = 8;

/// Who has to confirm is not asked for what is hardly a secret.
const SURE: f32 = 0.6;

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    let text = &part.text;
    let told = (0..text.tokens.len()).filter_map(|at| secret(text, at));
    let keys = text.tokens.iter().filter_map(|token| key(text, token.start as usize));
    for range in told.chain(keys).chain(spelled(text)) {
        let found = Found::in_text(part, range.clone()).confidence(0.9);
        findings.add(remedies::contact(found, part, scope, &range, "fix-remove-detail", None));
    }
    let sure = |range: &Range<usize>| part.how_likely(range) >= SURE;
    let other = |at: usize| opens_meeting(text, at) || is_shortened(text, at);
    for range in part.meaning(Meaning::Credential).filter(|range| sure(range) && !other(text.token_at(range.start))) {
        let found = Found::told(part, range.clone());
        findings.add(remedies::contact(found, part, scope, &range, "fix-remove-detail", None));
    }
}

/// What stands behind a word for a password and "er", a colon or an equals sign.
fn secret(text: &Text, cue: usize) -> Option<Range<usize>> {
    let token = &text.tokens[cue];
    let near = cue.saturating_sub(2 * BETWEEN)..(cue + BETWEEN).min(text.tokens.len());
    let code = token.is(Class::CODE_WORD) && text.tokens[near].iter().any(|next| next.is(Class::LOCKED_THING));
    if (!code && !token.is(Class::CREDENTIAL_CUE)) || opens_meeting(text, cue) {
        return None;
    }
    if let Some(range) = plain_code(text, cue) {
        return Some(range);
    }
    let same = |at: &usize| text.tokens[*at].sentence == token.sentence || text.tokens[*at].opens_line;
    let says = |at: usize| matches!(text.tokens[at].kind, Kind::Sign(':' | '=')) || matches!(text.folded(&text.tokens[at]), "er" | "is" | "var" | "heiter" | "hedder" | "heter");
    let last = (cue + BETWEEN + 1).min(text.tokens.len());
    let said = (cue + 1..last).take_while(same).find(|&at| says(at))?;
    let value = text.tokens.get(said + 1).filter(|value| value.sentence == text.tokens[said].sentence || value.opens_line)?;
    let skip = usize::from(matches!(value.kind, Kind::Sign('"' | '«' | '“' | '\'' | '(')));
    let start = text.tokens.get(said + 1 + skip)?.start as usize;
    let range = start..word_end(text, start);
    let sign = matches!(text.tokens[said].kind, Kind::Sign(_));
    is_secret(text, &range, sign || skip > 0).then_some(range)
}

/// "nøkkelskapet på vaktstua: 0 6 3 8": four to six digits apart from each other, no row of numbers, behind a colon or "er" where
/// something locked is spoken of.
fn spelled(text: &Text) -> impl Iterator<Item = Range<usize>> {
    let single = |at: usize| text.tokens.get(at).is_some_and(|token| token.kind == Kind::Number && token.end - token.start == 1);
    let starts = (1..text.tokens.len()).filter(move |at| single(*at) && !single(*at - 1));
    starts.filter_map(move |at| {
        let last = (at..text.tokens.len()).take_while(|at| single(*at)).last()?;
        let tokens = &text.tokens[at..=last];
        let range = tokens[0].start as usize..tokens[last - at].end as usize;
        let digit = |token: &Token| text.chars[token.start as usize].c as i32;
        let row = tokens.windows(2).all(|pair| (digit(&pair[1]) - digit(&pair[0])).abs() == 1);
        let joined = range.len() == 2 * tokens.len() - 1 && tokens.iter().all(|token| !token.opens_line);
        let led = matches!(text.tokens[at - 1].kind, Kind::Sign(':' | '=')) || matches!(text.folded(&text.tokens[at - 1]), "er" | "is");
        let sentence = tokens[0].sentence;
        let near = text.tokens[at.saturating_sub(2 * BETWEEN)..at].iter().filter(|token| token.sentence == sentence);
        let locked = near.into_iter().any(|token| token.is(Class::LOCKED_THING.or(Class::CODE_WORD) | Class::CREDENTIAL_CUE.into()));
        ((4..=6).contains(&tokens.len()) && joined && led && locked && !row && !opens_meeting(text, at)).then_some(range)
    })
}

/// "nr.pladen", "tlf.nr."
fn is_shortened(text: &Text, at: usize) -> bool {
    let token = &text.tokens[at];
    token.is(Class::NUMBER_WORD.or(Class::DOTTED)) && text.chars.get(token.end as usize).is_some_and(|next| next.c == '.')
}

/// "mødenummer 2741 886 3059, adgangskode hav2025": everybody is invited.
fn opens_meeting(text: &Text, cue: usize) -> bool {
    let sentence = text.tokens[cue].sentence;
    let near = cue.saturating_sub(2 * BETWEEN)..(cue + BETWEEN).min(text.tokens.len());
    let same = |token: &&Token| token.sentence.abs_diff(sentence) <= 1;
    text.tokens[near].iter().filter(same).any(|token| token.is(Class::MEETING_NUMBER))
}

/// "passord Vestkapp_2025", "ny kode: 7719", "alarmkoden er ændret til 90714#": what can be nothing but a code.
fn plain_code(text: &Text, cue: usize) -> Option<Range<usize>> {
    let sentence = text.tokens[cue].sentence;
    let inside = text.tokens[cue + 1..].iter().enumerate().take(BETWEEN).take_while(|(place, next)| next.sentence == sentence || *place == 0);
    inside.into_iter().find_map(|(place, next)| {
        let range = code(text, cue + 1 + place)?.range;
        let faces = || text.chars[range.clone()].iter().map(|face| face.c);
        let digits = faces().filter(char::is_ascii_digit).count();
        let letters = faces().filter(|c| c.is_alphabetic()).count();
        let pin = letters == 0 && (4..=8).contains(&digits);
        let colon = range.start >= 2 && text.chars[range.start - 2].c == ':';
        let mixed = (letters >= 2 && digits >= 1 && range.len() >= 6) || (colon && letters >= 1 && digits >= 3);
        let counted = text.tokens.get(text.token_at(range.end)).is_some_and(|after| after.is(Class::AMOUNT_UNIT));
        ((pin || mixed) && !counted && !next.is(Class::NO_SECRET)).then_some(range)
    })
}

fn word_end(text: &Text, start: usize) -> usize {
    let mut end = start + text.chars[start..].iter().take(LONGEST).take_while(|face| !face.c.is_whitespace()).count();
    while end > start && matches!(text.chars[end - 1].c, '.' | ',' | ';' | ':' | ')' | '»' | '"' | '”' | '\'' | '?') {
        end -= 1;
    }
    end
}

/// Four signs or more that are no common word: with a digit, a sign or a capital inside, or behind a colon.
fn is_secret(text: &Text, range: &Range<usize>, labelled: bool) -> bool {
    let faces = || text.chars[range.clone()].iter().map(|face| face.c);
    let token = &text.tokens[text.token_at(range.start)];
    let plain = token.is(Class::NO_SECRET) || matches!(token.kind, Kind::Url | Kind::Email | Kind::Handle | Kind::Hashtag);
    let masked = faces().all(|c| matches!(c, '*' | '•' | 'x' | 'X' | '.' | '_' | '#' | '…'));
    let odd = faces().any(|c| c.is_ascii_digit()) || faces().skip(1).any(|c: char| c.is_uppercase() || (!c.is_alphanumeric() && c != '-'));
    range.len() >= 4 && !plain && !masked && (odd || (labelled && faces().all(char::is_lowercase) && range.len() >= 6 && ends_line(text, range.end)))
}

/// Nothing but the value stands behind the colon.
fn ends_line(text: &Text, end: usize) -> bool {
    text.chars[end..].iter().take_while(|face| face.c != '\n').all(|face| !face.c.is_alphanumeric())
}

/// A key of a well-known service.
fn key(text: &Text, at: usize) -> Option<Range<usize>> {
    let chars = &text.chars;
    let inner = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    let alone = at.checked_sub(1).is_none_or(|before| !inner(chars[before].c));
    if !alone || !matches!(chars[at].c, 'A' | 'e' | 'g' | 's' | 'x') {
        return None;
    }
    let end = at + chars[at..].iter().take_while(|face| inner(face.c)).count();
    let starts = |prefix: &str| prefix.chars().zip(&chars[at..end]).filter(|(wanted, face)| *wanted == face.c).count() == prefix.len();
    KEYS.iter().any(|(prefix, least)| end - at >= *least && starts(prefix)).then_some(at..end)
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("Passordet er ⟦Sommer2024!⟧"),
        Example::Post("Adgangskode: ⟦hest1234⟧"),
        Example::Post("PIN-koden er ⟦4821⟧, ikke del den"),
        Example::Post("Koden til døra er ⟦7340⟧"),
        Example::Post("NB nøkkelskapet på vaktstua: ⟦0 6 3 8⟧."),
        Example::Post("Ny kode til skolens Instagram: ⟦Torsk-og-Tun77⟧"),
        Example::Post("Koden ⟦482 917⟧ er fra MitID"),
        Example::Post("Alarmen slås av med ⟦7788⟧"),
        Example::Post("PC-en er låst, prøv ⟦Doktor_Fjaler7⟧ og logg inn"),
    ],
    quiet: &[
        Example::Post("Vi har modtaget din klage over bøden, men kan ikke slå bilen op, fordi du har skrevet nr.pladen AY43784 med forkert mellemrum."),
        Example::Post("Påmelding til klubbkvelden:\n1\n2\n3\n4"),
        Example::Post("Klubben spiller på bane 1 2 3 4 i kveld."),
        Example::Post("Logg inn og svar på en skala fra 1 2 3 4 5"),
        Example::Post("Passordet er viktig å bytte ofte"),
        Example::Post("Glemt passord: trykk her"),
        Example::Post("Borgermødet: mødenummer 2741 886 3059, adgangskode hav2025"),
        Example::Post("Rabattkode: SOMMER25"),
        Example::Post("Passordet ditt er ********"),
    ],
};
