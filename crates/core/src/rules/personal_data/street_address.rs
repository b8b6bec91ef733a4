//! Where somebody lives. A street with a number is no secret by itself: what stands around it tells whether it is a home.
//! Source: project specification of personal data, section 8.1 (2026-11-21).

use std::ops::Range;

use omhu_knowledge::{Class, lower};
use omhu_policy::AccountKind::{Minister, Official, Politician, Professional, Unknown};
use omhu_policy::Severity::{Hint, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::{precedence, remedies};
use crate::draft::Language::{Da, Nb, Nn};
use crate::findings::{Findings, Found};
use crate::rule::Surface::{Attachment, Composer, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::{Text, Token};

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
    judge: Judge::Number(judge),
};

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    let (hint, warning) = (scope.number("hintScore"), scope.number("warningScore"));
    for (range, likely) in part.homes() {
        let lived_in = is_lived_in(&part.text, range.start);
        let likely = f64::from(likely).max(if lived_in { LIVED_IN } else { 0.0 });
        if likely < hint || is_own(&part.text, &range, scope) {
            continue;
        }
        let severity = if likely >= warning { Warning } else { Hint };
        let found = Found::in_text(part, range.clone()).confidence(likely as f32).severity(severity);
        findings.add(remedies::contact(found, part, scope, &range, "fix-remove-address", None));
    }
}

/// How sure it is where somebody is said to live right there.
const LIVED_IN: f64 = 0.9;

/// Somebody who lives somewhere is told at most so many tokens before.
const SUBJECT: usize = 10;

/// "du bor Algade 5", "hun flytter til Algade 5", "eleven er født i 2014 og bor i Kirkebakken 3", "I bor på Ringgade 7", "familien på Åsvej 3";
/// not "foreningen bor i Storgata 2".
fn is_lived_in(text: &Text, start: usize) -> bool {
    let street = text.token_at(start);
    let joined = street.checked_sub(1).map_or("", |at| text.folded(&text.tokens[at]));
    let (led, to) = (matches!(joined, "i" | "på"), joined == "til");
    let Some(verb) = street.checked_sub(1 + usize::from(led || to)) else { return false };
    if led && text.tokens[verb].is(Class::HOUSEHOLD) {
        return true;
    }
    let lives = if to {
        text.folded(&text.tokens[verb]).starts_with("flyt")
    } else {
        matches!(text.folded(&text.tokens[verb]), "bor" | "bur" | "bodde" | "budde" | "boede")
    };
    let somebody = Class::SECOND_PERSON.or(Class::THIRD_PERSON) | Class::PRIVATE_ROLE.into();
    let same = |token: &&Token| token.sentence == text.tokens[verb].sentence;
    let owner = |token: &Token| matches!(text.folded(token), "eieren" | "eigaren" | "ejeren");
    let before = verb.checked_sub(1).map(|at| (&text.tokens[at], text.written(&text.tokens[at])));
    let opens = |at: usize| at == 0 || text.tokens[at - 1].sentence != text.tokens[at].sentence || matches!(text.folded(&text.tokens[at - 1]), "og" | "," | "at");
    let several = || before.is_some_and(|(token, word)| opens(verb - 1) && (word == "I" || matches!(text.folded(token), "eier" | "eigar" | "ejer")));
    let mut subject = text.tokens[..verb].iter().rev().take(SUBJECT).take_while(same);
    lives && (several() || subject.any(|token| token.is(somebody) || owner(token)))
}

/// An address of the body's own.
fn is_own(text: &Text, range: &Range<usize>, scope: &Scope) -> bool {
    let written = lower(&text.slice(range.clone()));
    scope.policy.shared.own_addresses.iter().chain(scope.list("ownAddresses")).map(|own| lower(own.trim())).any(|own| !own.is_empty() && written.starts_with(&own))
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("Hun flytter til ⟦Lille Prøvestræde 2⟧"),
        Example::Post("Hun bor i ⟦Kirkeveien 12B, 9510 Alta⟧"),
        Example::Post("Eier bor i ⟦Sandnesgt. 8⟧, og I bor på ⟦Ndr. Ringgade 77, 2. tv., 4200 Slagelse⟧."),
        Example::Post("Adressen er ⟦Vestergade 5, 2. tv.⟧"),
        Example::Post("Eleven er født i 2014, bor i ⟦Kirkebakken 3⟧ og er i 4. klasse."),
        Example::Post(
            "Hej! Din konto er reg. 9999 konto 12345678. Du bor ⟦Algade 5, 2. tv., 9800 Hjørring⟧. Sagsnr. 2024-123-4567 er afgjort.",
        ),
        Example::Post("Naboen i ⟦Karl Johans gate 14⟧ klager igjen"),
        Example::Post("Familien på ⟦Eksempelvænget 18⟧ har søgt"),
    ],
    quiet: &[
        Example::Post("Rådhuset ligger i Kirkeveien 12, 9510 Alta"),
        Example::Post("Storgata 5 er stengt på grunn av veiarbeid"),
        Example::Post("Riksvei 7 åpner kl. 12"),
        Example::Post("Alarmen lød. Ring 114, hvis du ved noget."),
        Example::Post("Frivilligcentret bor i Dronningensgade 21. Kig ind, hvis du er alene."),
        Example::Post("Besøk oss i Vestergade 5"),
        Example::Post("Hun fik tidligt 3 børn lige efter hinanden, ønskede ikke flere og ville gerne pga. modstand mod abort sikre sig 100 %."),
    ],
};
