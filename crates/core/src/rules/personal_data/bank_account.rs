//! Bank accounts in Norway and Denmark.
//! Source: project specification of personal data, sections 6.1 and 6.2 (2026-11-21).

use std::ops::Range;

use omhu_knowledge::Class;
use omhu_policy::Severity::{Confirm, Warning};
use omhu_policy::{Country, Parameter, ParameterDefault};

use super::check_digits::remainder;
use super::{cues, persons, precedence, remedies};
use crate::findings::{Findings, Found};
use crate::rule::Surface::{Attachment, Composer, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::{Claim, Gap, Group, Kind, Text, Token, Window};

pub static RULE: Rule = Rule {
    severities: Severities::any(Warning),
    surfaces: &[Composer, Reply, Moderation, Attachment, Promotion],
    languages: &[],
    serves: &["DK-HJO-15", "NO-ALTA-20", "NO-DEP-52"],
    parameters: &[Parameter { name: "ownAccounts", default: ParameterDefault::List }],
    asks: Asks::Choice(&["notReal", "otherNumber"]),
    precedence: precedence::BANK_ACCOUNT,
    judge: Judge::Number(judge),
};

/// How far before the number its cue may stand.
const CUE: usize = 40;

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    let text = &part.text;
    let norwegian = text.numbers.windows(11).filter(|window| is_norwegian(text, window)).map(|window| window.range());
    let here = scope.country() == Some(Country::Dk);
    let danish = (0..text.numbers.groups.len()).filter_map(|first| danish(text, first, here));
    for range in norwegian.chain(danish).filter(|range| !is_own(text, range, scope)) {
        let severity = if persons::near(part, scope, &range).is_some() { Confirm } else { Warning };
        let found = Found::in_text(part, range.clone()).confidence(0.95).severity(severity);
        findings.add(remedies::identity(found, part, scope, &range));
    }
}

/// Eleven digits with a check digit, 4.2.5 or beside a word that says "account".
fn is_norwegian(text: &Text, window: &Window) -> bool {
    let official = window.is_grouped(&[4, 2, 5]);
    let usual = official || window.is_grouped(&[11]);
    let whole = if usual { window.is_whole() } else { window.is_alone() };
    let line = window.gaps().any(|gap| gap == Gap::Line);
    if !whole || line || window.is_glued() || window.letters() > 0 || !matches!(window.claim(), None | Some(Claim::Year)) {
        return false;
    }
    has_check_digit(window.digits(&text.chars)) && (official || has_cue(text, window.range().start) || is_paid(text, window.range().start))
}

/// The nearest word that tells what the number is, says "account".
fn has_cue(text: &Text, at: usize) -> bool {
    cues::nearest(text, at, CUE).is_some_and(|(_, token)| token.is(Class::ACCOUNT_CUE))
}

/// The sentence before speaks of an account, or this one of a payment.
fn is_paid(text: &Text, at: usize) -> bool {
    let near = text.tokens[..text.token_at(at)].iter().rev().take_while(|token| token.start as usize + 60 > at);
    let mut near = near.take_while(|token| !token.is(Class::REFERENCE_NUMBER.or(Class::IDENTITY_CUE) | Class::CPR_CUE.into()));
    near.any(|token| token.is(Class::ACCOUNT_CUE.or(Class::PAYMENT_WORD)))
}

fn has_check_digit(digits: [u8; 11]) -> bool {
    remainder(&digits, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) == 0 && digits.iter().any(|&digit| digit != digits[0])
}

/// Four digits of the bank, then six to ten of the account; beside a cue, or with one between.
fn danish(text: &Text, first: usize, here: bool) -> Option<Range<usize>> {
    let groups = &text.numbers.groups;
    let bank = &groups[first];
    let free = |group: &Group| !group.glued && matches!(group.claim, None | Some(Claim::Year | Claim::Reference));
    if !free(bank) || !matches!(bank.len(), 4 | 10..=14) || bank.gap == Gap::Sign('.') || !(has_cue(text, bank.start as usize) || is_paid(text, bank.start as usize) || is_plain_to_see(text, first, here)) {
        return None;
    }
    if bank.len() > 4 {
        let alone = groups.get(first + 1).is_none_or(|next| !matches!(next.gap, Gap::Space | Gap::Sign(_)));
        return (bank.len() == 14 && alone && has_cue(text, bank.start as usize)).then_some(bank.start as usize..bank.end as usize);
    }
    let account = groups.get(first + 1).filter(|account| free(account))?;
    let joined = matches!(account.gap, Gap::Space | Gap::Sign('-' | '/') | Gap::SpacedSign('-' | '/') | Gap::Line)
        || is_account_between(text, bank.end as usize..account.start as usize);
    let rest = groups[first + 2..].iter().take_while(|group| matches!(group.gap, Gap::Space) && free(group) && group.len() <= 6);
    let (mut digits, mut end) = (account.len(), account.end);
    for group in rest.take_while(|_| account.len() < 6) {
        (digits, end) = (digits + group.len(), group.end);
    }
    let norwegian = account.len() == 2 && digits == 7;
    (joined && (6..=10).contains(&digits) && !norwegian).then_some(bank.start as usize..end as usize)
}

/// `9999-0012345678`: in Denmark nothing else is written so; `9999, konto 12345678` is plain everywhere.
fn is_plain_to_see(text: &Text, first: usize, here: bool) -> bool {
    let Some([bank, account]) = text.numbers.groups.get(first..first + 2) else { return false };
    let year = matches!(text.slice(bank.start as usize..bank.start as usize + 2).as_str(), "19" | "20");
    let joined = matches!(account.gap, Gap::Space | Gap::Sign('-' | '/') | Gap::SpacedSign('-' | '/'));
    let told = is_account_between(text, bank.end as usize..account.start as usize);
    bank.len() == 4 && !year && (told || (here && joined && account.len() == 10))
}

/// "reg. 9999, konto 12345678"
fn is_account_between(text: &Text, range: Range<usize>) -> bool {
    let between = || text.tokens[text.token_at(range.start)..].iter().take_while(|token| (token.start as usize) < range.end);
    let fits = |token: &Token| match token.kind {
        Kind::Sign(sign) => matches!(sign, '.' | ':' | ',' | '-' | '/'),
        _ => token.is(Class::ACCOUNT_CUE.or(Class::NUMBER_WORD)) || text.folded(token) == "og",
    };
    between().all(fits) && between().any(|token| token.is(Class::ACCOUNT_CUE))
}

/// An account of the body's own, however it is parted.
fn is_own(text: &Text, range: &Range<usize>, scope: &Scope) -> bool {
    let digits = || text.chars[range.clone()].iter().map(|face| face.c).filter(char::is_ascii_digit);
    scope.policy.shared.own_accounts.iter().chain(scope.list("ownAccounts")).any(|own| own.chars().filter(char::is_ascii_digit).eq(digits()))
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("Betal til ⟦9999.01.00116⟧ innen fredag"),
        Example::Post("Kontonummeret mitt er ⟦99990100116⟧."),
        Example::Post("Overfør til reg.nr. ⟦9999 0012345678⟧"),
        Example::Post("Min konto: reg. ⟦9999, konto 12345678⟧"),
        Example::Post("Vi kan kun læse ⟦9999, konto 0012345678⟧ på sedlen"),
    ],
    quiet: &[
        Example::Post("KID 99990100116 forfaller 15. mai"),
        Example::Post("Budsjettet er 99 990 100 116 kroner"),
        Example::Post("Versjon 9999.01.00117 er ute"),
        Example::Post("Bilen har reg.nr. AB 12345"),
        Example::Post("Budsjettet for 2024, konto 12345678, er vedtatt"),
    ],
};
