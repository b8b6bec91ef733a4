use crate::{Disguise, Kind, Random, form_of, forms, value};

#[test]
fn a_form_is_recognised() {
    let again = |kind, written, value| form_of(kind, written).and_then(|form| form.write(value));
    assert_eq!(again(Kind::NorwegianPhone, "+47 412 34 567", "98765432").as_deref(), Some("+47 987 65 432"));
    assert_eq!(
        again(Kind::NorwegianPhone, "0047 41 23 45 67", "98765432").as_deref(),
        Some("0047 98 76 54 32")
    );
    assert_eq!(again(Kind::SwedishId, "880320-0016", "199001011239").as_deref(), Some("900101-1239"));
    assert_eq!(form_of(Kind::NorwegianId, "010155_50089"), None);
}

#[test]
fn every_form_is_written_by_some_value() {
    let mut random = Random::new(1);
    for kind in Kind::ALL {
        for form in forms(kind) {
            assert!((0..500).any(|_| form.write(&value(kind, &mut random)).is_some()), "{kind:?}: {form:?}");
        }
    }
}

#[test]
fn every_disguise_is_put_on() {
    let mut random = Random::new(1);
    for disguise in Disguise::ALL {
        let worn = Kind::ALL.into_iter().any(|kind| {
            let written = forms(kind)
                .into_iter()
                .filter_map(|form| (0..50).find_map(|_| form.write(&value(kind, &mut random))));
            written
                .collect::<Vec<_>>()
                .iter()
                .any(|plain| disguise.put_on(kind, plain, &mut random).is_some())
        });
        assert!(worn, "{disguise:?}");
    }
}
