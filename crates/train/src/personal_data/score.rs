//! What was expected and what was found, counted by rule.

use std::collections::BTreeMap;
use std::ops::Range;

use omhu_core::Checker;
use omhu_core::draft::{Account, AccountKind, Country, Draft};
use omhu_samples::{is_identifier, rule_of};

/// A text, and where in it (UTF-16 units) something of which rule stands.
pub struct Example {
    pub text: String,
    pub country: Option<Country>,
    /// The code, the place, and how it is written.
    pub expected: Vec<(String, Range<u32>, String)>,
}

impl Example {
    /// This and another in one text.
    pub fn before(self, other: &Self) -> Self {
        let text = self.text + " ";
        let shift = text.encode_utf16().count() as u32;
        let moved = other
            .expected
            .iter()
            .map(|(code, place, how)| (code.clone(), place.start + shift..place.end + shift, how.clone()));
        Self {
            expected: self.expected.into_iter().chain(moved).collect(),
            text: text + &other.text,
            country: self.country,
        }
    }
}

#[derive(Default)]
struct Score {
    found: usize,
    exact: usize,
    missed: usize,
    false_alarms: usize,
}

/// Right and wrong by rule.
#[derive(Default)]
pub struct Scores {
    texts: usize,
    rules: BTreeMap<&'static str, Score>,
    /// Expected places of which any of the rules speaks, under whatever name.
    spoken_of: usize,
    /// By tenths of confidence: findings that were right, and all.
    confidence: [(usize, usize); 10],
}

impl Scores {
    /// Judges a text and counts. An expected place is found where a finding of its rule touches it.
    pub fn add(&mut self, checker: &Checker, example: &Example, misses: bool) {
        let account = Account { kind: AccountKind::Official, ..Account::default() };
        let draft =
            Draft { text: example.text.clone(), country: example.country, account, ..Draft::default() };
        let report = checker.check(&draft);
        let found: Vec<(&str, Range<u32>, f32)> = report
            .findings
            .iter()
            .filter(|finding| is_identifier(finding.rule))
            .filter_map(|finding| {
                Some((finding.rule, finding.span?.start..finding.span?.end, finding.confidence))
            })
            .collect();
        self.texts += 1;
        let touches = |a: &Range<u32>, b: &Range<u32>| a.start < b.end && b.start < a.end;
        for (code, place, how) in &example.expected {
            let Some(rule) = rule_of(code).filter(|rule| is_identifier(rule)) else { continue };
            let score = self.rules.entry(rule).or_default();
            self.spoken_of += usize::from(found.iter().any(|(_, range, _)| touches(range, place)));
            if let Some((_, range, _)) =
                found.iter().find(|(other, range, _)| *other == rule && touches(range, place))
            {
                score.found += 1;
                score.exact += usize::from(range == place);
            } else {
                score.missed += 1;
                name(misses, &format!("missed {code} {how}"), &example.text, place);
            }
        }
        for (rule, range, sure) in &found {
            let wanted = |(code, place, _): &(String, Range<u32>, String)| {
                rule_of(code) == Some(rule) && touches(range, place)
            };
            let right = example.expected.iter().any(wanted);
            let (rights, all) =
                &mut self.confidence[(1..10).filter(|tenth| sure * 10.0 >= *tenth as f32).count()];
            (*rights, *all) = (*rights + usize::from(right), *all + 1);
            if !right {
                let rule = omhu_samples::RULES
                    .iter()
                    .map(|(known, _)| *known)
                    .find(|known| known == rule)
                    .unwrap_or_default();
                self.rules.entry(rule).or_default().false_alarms += 1;
                name(misses, &format!("false {rule}"), &example.text, range);
            }
        }
    }

    /// A line for each rule, and one for all.
    pub fn print(&self) {
        let mut all = Score::default();
        for (rule, score) in &self.rules {
            anstream::println!("  {rule:42} {}", score.line());
            all.found += score.found;
            all.exact += score.exact;
            all.missed += score.missed;
            all.false_alarms += score.false_alarms;
        }
        anstream::println!("  {:42} {}", format!("all, in {} texts", self.texts), all.line());
        let expected = all.found + all.missed;
        if self.spoken_of > all.found {
            anstream::println!("  spoken of by some rule: {} of {expected}", self.spoken_of);
        }
        let tenths = self.confidence.iter().enumerate().filter(|(_, (_, all))| *all > 0);
        let tenths = tenths.map(|(tenth, (right, all))| format!(".{tenth}: {right} of {all}"));
        anstream::println!("  right by confidence from {}", tenths.collect::<Vec<_>>().join(", "));
    }
}

impl Score {
    fn line(&self) -> String {
        let share = |part: usize, whole: usize| if whole == 0 { 1.0 } else { part as f64 / whole as f64 };
        let (found, missed, false_alarms) = (self.found, self.missed, self.false_alarms);
        format!(
            "recall {:.3} precision {:.3} ({found} found, {} exactly, {missed} missed, {false_alarms} false)",
            share(found, found + missed),
            share(found, found + false_alarms),
            self.exact,
        )
    }
}

/// Prints what was judged wrongly, marked in its text.
fn name(print: bool, what: &str, text: &str, range: &Range<u32>) {
    if !print {
        return;
    }
    let units: Vec<u16> = text.encode_utf16().collect();
    let part = |range: Range<usize>| {
        String::from_utf16_lossy(units.get(range).unwrap_or_default()).replace('\n', " ⏎ ")
    };
    let (start, end) = (range.start as usize, range.end as usize);
    anstream::println!("    {what}: {}⟦{}⟧{}", part(0..start), part(start..end), part(end..units.len()));
}
