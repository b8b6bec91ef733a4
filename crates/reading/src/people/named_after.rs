//! Streets, schools and ships that are named after people, by the word beside the name.

use std::ops::Range;

use crate::text::Text;

/// After a name, also in the genitive: streets and places.
const STREETS: &[&str] = &[
    "gate", "gata", "gt", "veg", "vei", "vej", "gade", "plass", "plads", "torg", "torv", "allé", "allè",
    "alle", "bru", "bro", "park", "stasjon", "station",
];

/// After a name that is not in the genitive: what bears the name.
const BEARERS: &[&str] = &[
    "videregående",
    "vidaregåande",
    "skole",
    "skule",
    "barneskole",
    "barneskule",
    "ungdomsskole",
    "ungdomsskule",
    "gymnasium",
    "universitet",
    "universitetssykehus",
    "sykehus",
    "sjukehus",
    "institutt",
    "institut",
    "stiftelse",
    "stiftelsen",
    "legat",
    "prisen",
    "pris",
    "senter",
    "museum",
    "museet",
    "fond",
];

/// Before a name: ships.
const SHIPS: &[&str] = &[
    "skipet",
    "ferja",
    "ferjen",
    "ferga",
    "fergen",
    "færgen",
    "skuta",
    "fregatten",
    "fartøyet",
    "skibet",
    "ms",
    "mv",
];

/// Whether a name is that of a street, a school, a prize or a ship.
pub(super) fn is_named_after(text: &Text, name: &Range<usize>) -> bool {
    let after = |list: &[&str]| {
        let mut next = text.after(name.end, 40);
        next.next().is_some_and(|word| list.contains(&text.folded(word)))
            && next.next().is_none_or(|word| text.folded(word) != "til")
    };
    let genitive =
        name.end.checked_sub(1).and_then(|last| text.chars.get(last)).is_some_and(|last| last.c == 's');
    let before = text.before(name.start, 12).next();
    after(STREETS)
        || (!genitive && after(BEARERS))
        || before.is_some_and(|word| SHIPS.contains(&text.folded(word)))
}
