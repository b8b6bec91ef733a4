//! Exact positions: coordinates, grids, codes and links to maps.
//! Source: project specification of personal data, section 8.4 (2026-11-21).

use omhu_knowledge::Class;
use omhu_policy::AccountKind::{Minister, Official, Politician, Unknown};
use omhu_policy::Severity::{Hint, Warning};
use omhu_policy::{Parameter, ParameterDefault};

use super::individual::is_nobodys;
use super::{cues, persons, precedence, remedies};
use crate::findings::{Findings, Found};
use crate::meaning::Meaning;
use crate::positions::positions;
use crate::rule::Surface::{Composer, Moderation, Promotion, Reply};
use crate::rule::{Asks, Example, Examples, Judge, Rule, Severities};
use crate::scope::{Part, Scope};

pub static RULE: Rule = Rule {
    severities: Severities::only(&[Official, Minister, Politician, Unknown], Hint),
    surfaces: &[Composer, Reply, Moderation, Promotion],
    languages: &[],
    serves: &["DK-HJO-15", "NO-DEP-52"],
    parameters: &[Parameter { name: "allowGeo", default: ParameterDefault::Choice(&["no", "yes"]) }],
    asks: Asks::Tick,
    precedence: precedence::COORDINATES,
    judge: Judge::Text(judge),
};

/// How far from a position a word about somebody's home may stand.
const CUE: usize = 60;

fn judge(part: &Part, scope: &Scope, findings: &mut Findings) {
    if scope.choice("allowGeo") == "yes" {
        return;
    }
    let text = &part.text;
    for range in positions(text) {
        let home = part.meaning(Meaning::Home).any(|home| home == range);
        let graver = home || cues::has(text, &range, CUE, Class::RESIDENCE_CUE) || persons::near(part, scope, &range).is_some();
        let public = || is_nobodys(part, scope, &range, Meaning::Home) || cues::has(text, &range, CUE, Class::LEISURE_PLACE.or(Class::PUBLIC_PLACE));
        if !graver && public() {
            continue;
        }
        let found = Found::in_text(part, range.clone()).confidence(0.9).severity(if graver { Warning } else { Hint });
        findings.add(remedies::contact(found, part, scope, &range, "fix-remove-detail", None));
    }
}

pub static EXAMPLES: Examples = Examples {
    fires: &[
        Example::Post("Hun ble sist sett ved ⟦69.9689, 23.2716⟧"),
        Example::Post("Huset ligger på ⟦59°54'45\"N 10°44'09\"Ø⟧"),
        Example::Post("Hytta ligger på ⟦63.54707° N, 10.40416° E⟧"),
        Example::Post("Er ⟦https://www.google.com/maps/@59.46539,10.64494,15z⟧ riktig?"),
        Example::Post("Lat: ⟦59.66826, Long: 10.31061⟧"),
        Example::Post("Posisjon ⟦32V 597423 6643460⟧"),
        Example::Post("Vi er her: ⟦///lave.rolige.ord⟧"),
    ],
    quiet: &[
        Example::Post("Versjon 69.9689 kom i går"),
        Example::Post("Badeplassen ligger på 59.88123, 10.51234, med toalett"),
        Example::Post("Alta ligger på 70 grader nord"),
        Example::Post("Kursen er 10.7512 kroner"),
        Example::Post("Se https://alta.kommune.no/kart"),
    ],
};
