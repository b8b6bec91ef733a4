//! What was said in a closed meeting, or stands in a draft that is not out.
//! Source: project specification, rules of confidentiality (2026-11-21); kommuneloven § 11-5, styrelsesloven § 10.

use omhu_knowledge::Class;
use omhu_knowledge::phrases::confidentiality::{CLOSED_MEETING, UNPUBLISHED};
use omhu_policy::Severity::{Confirm, Warning};

use super::super::personal_data::remedies;
use crate::draft::Language::{Da, Nb, Nn};
use crate::findings::{Findings, Found};
use crate::rule::Surface::{Composer, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::Token;

pub static RULE: Rule = Rule {
    severities: Severities::any(Confirm),
    surfaces: &[Composer, Reply, Promotion],
    languages: &[Nb, Nn, Da],
    serves: &["DK-HJO-16", "DK-HJO-17", "NO-ALTA-37"],
    parameters: &[],
    asks: Asks::Tick,
    precedence: 0,
    judge: Judge::Text(judge),
};

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    let text = &part.text;
    let mut end = 0;
    for (section, tokens) in part.phrases() {
        let severity = match *section {
            CLOSED_MEETING => Confirm,
            UNPUBLISHED => Warning,
            _ => continue,
        };
        let sentence = text.tokens[tokens.start].sentence;
        let tells = |token: &Token| token.sentence == sentence && token.is(Class::RETELLING);
        let others = text.tokens.iter().enumerate().filter(|(at, _)| !tokens.contains(at));
        if tokens.start < end || !others.into_iter().any(|(_, token)| tells(token)) || announces(part, sentence) {
            continue;
        }
        end = tokens.end;
        let range = text.tokens[tokens.start].start as usize..text.tokens[tokens.end - 1].end as usize;
        let found = Found::in_text(part, range.clone()).confidence(0.85).severity(severity);
        findings.add(remedies::detail(found, part, scope, &range));
    }
}

/// "Møtet blir lukket", "punktet behandles for lukkede dører": said before it happens.
fn announces(part: &Part, sentence: u32) -> bool {
    let text = &part.text;
    let words = || text.tokens.iter().filter(|token| token.sentence == sentence).map(|token| text.folded(token));
    words().any(|word| matches!(word, "behandles" | "handsamast" | "holdes" | "haldast" | "avholdes" | "innkalles" | "lukkes" | "lukkast" | "strømmes" | "kunngjøres"))
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("I ⟦det lukkede møtet⟧ ble vi enige om å legge ned skolen."),
        Example::Post("På ⟦det lukkede punkt⟧ besluttede byrådet at sælge grunden."),
        Example::Post("Et ⟦internt utkast⟧ viser at tre skoler skal legges ned."),
    ],
    quiet: &[
        Example::Post("Møtet behandles for lukkede dører på torsdag."),
        Example::Post("Svømmehallen er lukket i påsken."),
        Example::Post("Kommunestyret vedtok budsjettet i åpent møte."),
    ],
};
