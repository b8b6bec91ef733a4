//! An abbreviation that neither everybody knows nor the post explains.
//! Source: project specification of the domain, sections 4.1 to 4.4 (2026-11-21).

use omhu_policy::AccountKind::{Minister, Official, Professional};
use omhu_policy::Severity::{Hint, Warning};
use omhu_policy::{AccountKind, Parameter, ParameterDefault};

use super::candidates::{Candidate, candidates};
use super::explained::explained_at;
use crate::draft::Language::{self, Da, Nb, Nn};
use crate::findings::{Findings, Found};
use crate::report::Place;
use crate::rule::Surface::{Composer, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::{Kind, Text};

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official, Minister, Professional], Warning),
    surfaces: &[Composer, Reply, Promotion],
    languages: &[Nb, Nn, Da],
    serves: &["NO-DEP-29"],
    parameters: &[Parameter { name: "termsEstablished", default: ParameterDefault::List }],
    asks: Asks::Tick,
    precedence: 0,
    judge: Judge::Text(judge),
};

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    let mut said: Vec<String> = Vec::new();
    let mut earlier: Option<Vec<Text>> = None;
    for candidate in candidates(&part.text, scope, scope.country()) {
        if said.contains(&candidate.short) {
            continue;
        }
        said.push(candidate.short.clone());
        let earlier = earlier.get_or_insert_with(|| earlier_texts(scope));
        if earlier.iter().any(|text| explained_at(text, &candidate).is_some()) {
            continue;
        }
        let explained = explained_at(&part.text, &candidate);
        if explained.is_some_and(|at| at <= candidate.range.start) {
            continue;
        }
        let mild = explained.is_some()
            || in_picture(scope, &candidate)
            || is_known_to_professionals(scope, &candidate);
        let found = found(part, scope, &candidate);
        findings.add(if mild { found.severity(Hint) } else { found });
    }
}

/// The account's own words before this text: the thread, and a post of its own that it quotes.
fn earlier_texts(scope: &Scope) -> Vec<Text> {
    let own = |handle: &String| {
        scope.draft.account.handle.as_ref().is_some_and(|own| own.eq_ignore_ascii_case(handle))
    };
    let quoted = scope
        .draft
        .quoted
        .iter()
        .filter(|quoted| quoted.handle.as_ref().is_some_and(own))
        .map(|quoted| &quoted.text);
    scope.draft.thread.iter().chain(quoted).map(|text| Text::new(text)).collect()
}

/// Explained, but only in an alternative text.
fn in_picture(scope: &Scope, candidate: &Candidate) -> bool {
    let pictures = scope.parts.iter().filter(|part| part.target.place == Place::Attachment);
    pictures.into_iter().any(|part| explained_at(&part.text, candidate).is_some())
}

fn is_known_to_professionals(scope: &Scope, candidate: &Candidate) -> bool {
    scope.account() == AccountKind::Professional && !candidate.readings.is_empty()
}

fn found(part: &Part, scope: &Scope, candidate: &Candidate) -> Found {
    let confidence = if candidate.readings.is_empty() { 0.7 } else { 0.95 };
    let found = Found::in_text(part, candidate.range.clone())
        .with("short", candidate.short.as_str())
        .confidence(confidence);
    match long(part, scope, candidate) {
        Some(long) if candidate.plain => {
            let replacement = format!("{long} ({})", candidate.short);
            found.with("long", long).fix("fix-expand", candidate.range.clone(), replacement)
        }
        _ => found,
    }
}

/// The long form in the text's own language, where there is exactly one reading.
fn long(part: &Part, scope: &Scope, candidate: &Candidate) -> Option<String> {
    let [reading] = candidate.readings[..] else { return None };
    let column = match part.language.main().unwrap_or_else(|| scope.language()) {
        Language::Nb => 0,
        Language::Nn => 1,
        Language::Da => 2,
        Language::Sv | Language::En => return None,
    };
    let long = reading.long[column];
    long.bytes().all(|sign| sign != b'(').then(|| in_sentence(&part.text, candidate.token, long))
}

/// With the capital that its place in the sentence wants.
fn in_sentence(text: &Text, token: usize, long: &str) -> String {
    let opens =
        token.checked_sub(1).is_none_or(|before| text.tokens[before].sentence != text.tokens[token].sentence)
            || (token == 1 && matches!(text.tokens[0].kind, Kind::Sign(_) | Kind::Emoji));
    let mut words = long.split(' ');
    let article = matches!(words.next(), Some("Det" | "Den" | "De" | "Dei"));
    let common = article && words.next().is_some_and(|word| word.starts_with(char::is_lowercase));
    let mut letters = long.chars();
    match letters.next() {
        Some(first) if opens => first.to_uppercase().chain(letters).collect(),
        Some(first) if common => first.to_lowercase().chain(letters).collect(),
        _ => long.to_owned(),
    }
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("Vi følger med sammen med ⟦DSB⟧ og kommunene."),
        Example::Post("⟦KDD⟧ og ⟦DFD⟧ varsler en ny ordning for kommunene."),
        Example::Post("Vi samarbeider med ⟦Bufdir⟧ om tilbudet."),
        Example::Post("⟦DSB⟧-direktøren kjem til kommunen vår i morgon, og ⟦FHI⟧s råd ligg ute."),
        Example::Post("Byrådet har bedt ⟦TMU⟧ om at se på sagen, og ⟦BBR⟧'s tal bliver brugt."),
        Example::Post("Rådgiveren fra ⟦FHI⟧ kommer, og vi fikk svar fra ⟦XKF⟧."),
        Example::Draft(
            r#"{"account":{"kind":"official"},"country":"DK","text":"Læs mere om ⟦KD⟧ og hvad de har sagt om det nye forslag."}"#,
        ),
        Example::Post("Vi har spurt ⟦FHI⟧ om råd. Folkehelseinstituttet (FHI) svarer i dag."),
    ],
    quiet: &[
        Example::Post(
            "Direktoratet for samfunnssikkerhet og beredskap (DSB) ber alle ha vann i huset. DSB har egne råd.",
        ),
        Example::Post("EU og FN er enige, og NRK sender på TV. Søk SFO-plass på BankID."),
        Example::Post("Køb billet hos DSB, og søg SU med MitID, hvis du bliver studerende."),
        Example::Post("ROP står for rus og psykiatri, og tilbudet er åpent for alle."),
        Example::Post("Risiko- og sårbarhetsanalysen, forkortet ROS, er ferdig."),
        Example::Post("Det er GRATIS for alle, og HUSK å ta med PC-en. Kong Harald V kommer på E6."),
        Example::Post(
            "Statsråd Kari Hansen (KrF) åpnet skolen. IKEA og Alta IF er med, og bilen het EL 12345.",
        ),
        Example::Draft(
            r#"{"account":{"kind":"official"},"text":"DSB har nye råd til deg som bor her.","thread":["Direktoratet for samfunnssikkerhet og beredskap (DSB) skriver i dag:"]}"#,
        ),
        Example::Draft(r#"{"account":{"kind":"personal"},"text":"DSB og KDD er på saken, sier de."}"#),
    ],
};
