//! A statement for or against a party on an account that shall be neutral: stance and addressee,
//! never a mention alone.
//! Source: project specification of the domain, section 3; Norwegian *Etiske retningslinjer for
//! statstjenesten*; Danish *Kodex VII*.

use omhu_knowledge::lower;
use omhu_policy::AccountKind::Official;
use omhu_policy::Severity::{Confirm, Hint, Warning};
use omhu_policy::{Parameter, ParameterDefault, Severity};

use super::features::{Reading, read};
use super::score::{Score, score};
use super::tags;
use crate::draft::{Composer, Draft, Language};
use crate::findings::{Findings, Found};
use crate::report::Place;
use crate::rule::Surface::{Composer as Compose, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};
use crate::text::Text;

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official], Confirm),
    surfaces: &[Compose, Reply, Promotion],
    // The words are Norwegian and Danish; a post of a few words may be taken for English or Swedish.
    languages: &[],
    serves: &["NO-DEP-71", "NO-DEP-69", "NO-DIFI-08"],
    parameters: &[points("hintScore", 2.0), points("warningScore", 4.0), points("confirmScore", 6.0)],
    asks: Asks::Choice(&["reporting", "electionInformation", "decided"]),
    precedence: 0,
    judge: Judge::Text(judge),
};

const fn points(name: &'static str, value: f64) -> Parameter {
    Parameter { name, default: ParameterDefault::Number { value, min: 1.0, max: 20.0 } }
}

/// What a shared post of a party weighs.
const SHARED_ACCOUNT: i32 = 4;

/// How many of the words that count are shown.
const SHOWN: usize = 5;

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    if matches!(scope.draft.language, Some(Language::En | Language::Sv)) {
        return;
    }
    let own_domains = &scope.policy.shared.own_domains;
    let reading = read(&part.text);
    let own = reading.as_ref().map(|reading| score(reading, own_domains)).unwrap_or_default();
    let shared =
        if part.target.place == Place::Text { shared(scope.draft, own_domains) } else { Shared::default() };
    let Some(severity) = severity(scope, own.points + shared.points) else { return };
    findings.add(found(part, reading.as_ref(), &own, &shared).severity(severity).confidence(0.8));
}

/// What a shared or quoted post adds.
#[derive(Default)]
struct Shared {
    points: i32,
    words: Vec<String>,
}

fn shared(draft: &Draft, own_domains: &[String]) -> Shared {
    let Some(quoted) = &draft.quoted else { return Shared::default() };
    let handle =
        quoted.handle.as_deref().filter(|handle| tags::party_of_handle(&lower(handle)).is_some());
    let text = Text::new(&quoted.text);
    let reading = read(&text);
    let theirs = reading.as_ref().map(|reading| score(reading, own_domains)).unwrap_or_default();
    let mut words: Vec<String> =
        handle.map(|handle| format!("@{}", handle.trim_start_matches('@'))).into_iter().collect();
    words.extend(theirs.words.iter().map(|range| slice(&text, range)));
    Shared { points: theirs.points + handle.map_or(0, |_| SHARED_ACCOUNT), words }
}

/// How grave so many points are: paid promotion weighs two more, in an election period everything is
/// one step graver.
fn severity(scope: &Scope, points: i32) -> Option<Severity> {
    if points <= 0 {
        return None;
    }
    let promoted = if scope.draft.composer == Composer::Promotion { 2 } else { 0 };
    let points = f64::from(points + promoted);
    let steps = [("confirmScore", Confirm), ("warningScore", Warning), ("hintScore", Hint)];
    let (_, severity) = steps.into_iter().find(|(name, _)| points >= scope.number(name))?;
    Some(match severity {
        Hint if in_election_period(scope) => Warning,
        Warning if in_election_period(scope) => Confirm,
        other => other,
    })
}

/// Days in ISO 8601 compare as texts.
fn in_election_period(scope: &Scope) -> bool {
    let Some(day) = scope.draft.at.as_deref().and_then(|at| at.get(..10)) else { return false };
    let periods = &scope.policy.shared.election_periods;
    periods.iter().any(|period| {
        period.from.get(..10).is_some_and(|from| from <= day)
            && period.to.get(..10).is_some_and(|to| day <= to)
    })
}

fn found(part: &Part, reading: Option<&Reading>, own: &Score, shared: &Shared) -> Found {
    let text = &part.text;
    let mut words: Vec<String> =
        own.words.iter().map(|range| slice(text, range)).chain(shared.words.iter().cloned()).collect();
    let mut seen = Vec::new();
    words.retain(|word| {
        !seen.contains(word) && {
            seen.push(word.clone());
            true
        }
    });
    words.truncate(SHOWN);
    let sentence = match reading {
        Some(_) if !own.sentence.is_empty() => own.sentence.clone(),
        _ => 0..text.tokens.len(),
    };
    let (Some(first), Some(last)) =
        (text.tokens.get(sentence.start), sentence.end.checked_sub(1).and_then(|last| text.tokens.get(last)))
    else {
        return Found::at(part.target.clone()).with("words", words.join(", "));
    };
    let range = first.start as usize..last.end as usize;
    let found = Found::in_text(part, range.clone()).with("words", words.join(", "));
    if own.points > 0 { found.fix("fix-remove-words", removable(text, range), "") } else { found }
}

/// The sentence with the space after it.
fn removable(text: &Text, range: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let space = text.chars[range.end..].iter().take_while(|c| c.c == ' ').count();
    range.start..range.end + space
}

fn slice(text: &Text, tokens: &std::ops::Range<usize>) -> String {
    text.slice(text.tokens[tokens.start].start as usize..text.tokens[tokens.end - 1].end as usize)
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("I dag åpner biblioteket igjen. ⟦Stem Høyre ved valget!⟧ Velkommen."),
        Example::Post("⟦Me i Senterpartiet står opp for bygdene.⟧"),
        Example::Post("⟦Giv Enhedslisten din stemme ved kommunalvalget!⟧"),
        Example::Post("Kommunestyret møtes i dag.\n⟦Rødt svikter de eldre, og det vet alle.⟧"),
        Example::Post("Vi har fået nye lokaler. Kom og hør mere på onsdag. ⟦Danmarksdemokraterne Viborg⟧"),
        Example::Draft(
            r#"{"account":{"kind":"official"},"composer":"promotion","text":"Endelig en regjering som leverer!"}"#,
        ),
        Example::Post("⟦Bliv medlem af Dansk Folkeparti i dag.⟧"),
        Example::Post("Sommaren er her!\n⟦#RøystRaudt⟧"),
        Example::Draft(
            r#"{"account":{"kind":"official"},"composer":"repost","text":"","quoted":{"text":"Sammen vinner vi valget!","handle":"arbeiderpartiet"}}"#,
        ),
    ],
    quiet: &[
        Example::Post("Ordfører Kari Hansen (H) åpner den nye skolen mandag."),
        Example::Post(
            "Bystyret vedtok budsjettet. Høyre, Venstre og KrF stemte for, mens Ap og SV stemte mot.",
        ),
        Example::Post("Valgstederne er åbne til kl. 20. Husk legitimation og valgkort."),
        Example::Post("Rødt lys betyr stopp. Ta til høyre ved kirka, og hold venstre side."),
        Example::Post("Stem på navnet på den nye ferja! Årets konkurranse er åpen til fredag."),
        Example::Post("Byrådet behandler forslaget fra SF og Enhedslisten om flere træer."),
        Example::Post("Frisk bris frå SV i kveld. Regjeringa legg fram budsjettet på onsdag."),
        Example::Post("Møt kandidatene på biblioteket: Ap, Høyre, SV og Venstre stiller til debatt."),
        Example::Post("Museet viser plakaten «Stem Arbeiderpartiet» fra 1936."),
        Example::Post("Du kan ikke stemme på Høyre her, fordi partiet ikke stiller liste i kommunen."),
        Example::Draft(r#"{"account":{"kind":"politician"},"text":"Stem Høyre!"}"#),
        Example::Draft(r#"{"account":{"kind":"official"},"composer":"comment","text":"Stem Høyre!"}"#),
    ],
};

#[cfg(test)]
mod tests {
    use omhu_policy::Policy;

    use crate::report::Finding;
    use crate::{Checker, rules};

    fn finding(policy: &str, draft: &str) -> Option<Finding> {
        let (policy, problems) = Policy::parse(policy, &rules::specs());
        assert_eq!(problems, []);
        let draft = serde_json::from_str(draft).unwrap_or_else(|error| panic!("{error}: {draft}"));
        let findings = Checker::new(policy).check(&draft).findings;
        findings.into_iter().find(|finding| finding.rule == "party-politics/campaigning")
    }

    #[test]
    fn an_election_period_is_one_step_stricter() {
        let policy = r#"{"electionPeriods":[{"from":"2027-08-01","to":"2027-09-13"}]}"#;
        let draft = |day: &str| {
            format!(
                r#"{{"account":{{"kind":"official"}},"text":"Vi støtter Høyre.","at":"2027-{day}T10:00:00+02:00"}}"#
            )
        };
        let before = finding(policy, &draft("07-31")).map(|finding| finding.severity);
        let within = finding(policy, &draft("08-20")).map(|finding| finding.severity);
        assert!(before.is_some() && within > before, "{before:?} {within:?}");
        let mention =
            r#"{"account":{"kind":"official"},"text":"Høyre og Ap møtes.","at":"2027-08-20T10:00:00+02:00"}"#;
        assert_eq!(finding(policy, mention), None);
    }

    #[test]
    fn the_words_and_the_sentence_are_named() {
        let draft = r#"{"account":{"kind":"official"},"text":"Snøen laver ned. Stem Høyre! Ha en fin dag."}"#;
        let finding = finding("{}", draft).expect("a vote call");
        assert!(finding.message.contains("Stem Høyre"), "{}", finding.message);
        assert_eq!(finding.span.map(|span| (span.start, span.end)), Some((17, 28)));
        assert_eq!(
            finding.fixes.iter().map(|fix| (fix.span.start, fix.span.end)).collect::<Vec<_>>(),
            [(17, 29)]
        );
    }

    #[test]
    fn a_policy_moves_the_scores() {
        let policy = r#"{"rules":{"party-politics/campaigning":{"hintScore":20,"warningScore":20,"confirmScore":20}}}"#;
        assert_eq!(finding(policy, r#"{"account":{"kind":"official"},"text":"Stem Høyre!"}"#), None);
    }
}
