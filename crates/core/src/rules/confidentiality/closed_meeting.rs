//! What was said in a closed meeting, or stands in a draft that is not out.
//! Source: project specification, rules of confidentiality (2026-11-21); kommuneloven § 11-5, styrelsesloven § 10.

use omhu_knowledge::Class;
use omhu_knowledge::phrases::confidentiality::{CLOSED_MEETING, UNPUBLISHED};
use omhu_policy::Severity::{Confirm, Warning};

use super::super::personal_data::individual::sentence_at;
use super::super::personal_data::remedies;
use crate::draft::Language::{Da, Nb, Nn};
use crate::findings::{Findings, Found};
use crate::rule::Surface::{Composer, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::{Text, Token};

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
        let range = text.tokens[tokens.start].start as usize..text.tokens[tokens.end - 1].end as usize;
        let sentence = sentence_at(&text.tokens, tokens.start);
        let tells = |token: &Token| token.is(Class::RETELLING) && !range.contains(&(token.start as usize));
        if tokens.start < end || !sentence.iter().any(tells) || announces(text, sentence) {
            continue;
        }
        end = tokens.end;
        let found = Found::in_text(part, range.clone()).confidence(0.85).severity(severity);
        findings.add(remedies::detail(found, part, scope, &range));
    }
}

/// "Møtet blir lukket", "punktet behandles for lukkede dører": said before it happens.
fn announces(text: &Text, sentence: &[Token]) -> bool {
    sentence.iter().map(|token| text.folded(token)).any(|word| matches!(word, "behandles" | "handsamast" | "holdes" | "haldast" | "avholdes" | "innkalles" | "lukkes" | "lukkast" | "strømmes" | "kunngjøres"))
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
