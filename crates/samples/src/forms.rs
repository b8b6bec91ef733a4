//! The forms in which a value is written: what stands between its digits and letters, and before them.

use crate::Kind;

/// A picture of how a value is written: each `0` is the next sign of the value, `_` leaves one out, `<` and `>` are all before
/// and behind its `@` or `/`, `«` and `»` the same in degrees, minutes and seconds; the rest stands as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    picture: String,
    /// Only a word nearby tells what it is.
    pub needs_cue: bool,
}

impl Form {
    /// The value in this form; `None` where their lengths differ.
    #[must_use]
    pub fn write(&self, value: &str) -> Option<String> {
        if self.picture == "0" {
            return Some(value.to_owned());
        }
        if let Some((first, second)) = value.split_once(['@', '/']) {
            return self.write_halves(first, second);
        }
        let mut signs = value.chars();
        let mut written = String::new();
        for c in self.picture.chars() {
            match c {
                '0' => written.push(signs.next()?),
                '_' => drop(signs.next()?),
                c => written.push(c),
            }
        }
        signs.next().is_none().then_some(written)
    }

    fn write_halves(&self, first: &str, second: &str) -> Option<String> {
        let mut written = String::new();
        for c in self.picture.chars() {
            match c {
                '<' => written += first,
                '>' => written += second,
                '«' => written += &degrees(first)?,
                '»' => written += &degrees(second)?,
                c => written.push(c),
            }
        }
        Some(written)
    }
}

/// `69.96887` as `69°58'07.9"`.
fn degrees(decimal: &str) -> Option<String> {
    let seconds: f64 = decimal.parse::<f64>().ok()? * 3600.0;
    let minutes = (seconds / 60.0).floor();
    Some(format!("{}°{:02}'{:04.1}\"", (minutes / 60.0).floor(), minutes % 60.0, seconds % 60.0))
}

/// The forms of a kind. Section numbers are the specification's.
#[must_use]
pub fn forms(kind: Kind) -> Vec<Form> {
    let (clear, cued) = pictures(kind);
    let form = |needs_cue: bool| move |picture: &&str| Form { picture: (*picture).to_owned(), needs_cue };
    clear.iter().map(form(false)).chain(cued.iter().map(form(true))).collect()
}

/// The form in which somebody wrote a value of this kind, where it is one of the kind's.
#[must_use]
pub fn form_of(kind: Kind, written: &str) -> Option<Form> {
    let picture: String = written.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    forms(kind).into_iter().find(|form| form.picture == picture)
}

type Pictures = (&'static [&'static str], &'static [&'static str]);

/// Those that speak for themselves, and those that need a word beside them.
#[expect(clippy::too_many_lines, reason = "a table")]
fn pictures(kind: Kind) -> Pictures {
    match kind {
        // 3.5
        Kind::NorwegianId | Kind::NorwegianDNumber | Kind::NorwegianTestNumber => (
            &[
                "00000000000",
                "000000 00000",
                "000000-00000",
                "000000 - 00000",
                "00.00.00 00000",
                "00.00.00-00000",
                "00 00 00 00000",
                "000000 000 00",
                "000000\n00000",
            ],
            &["00 00 00 000 00", "00.00.00.00000", "000000/00000"],
        ),
        // 3.8
        Kind::Duf => (&["0000 000000 00"], &["000000000000", "0000-000000-00"]),
        // 4.4
        Kind::DanishCpr => (
            &["000000-0000", "000000 - 0000", "000000 0000", "00.00.00-0000", "0000000000"],
            &[
                "00 00 00 0000",
                "00 00 00 00 00",
                "000000\n0000",
                "00.00.00 0000",
                "00 00 00-0000",
                "000000/0000",
            ],
        ),
        // 5
        Kind::SwedishId => {
            (&["__000000-0000", "00000000-0000"], &["000000000000", "__0000000000", "__000000 0000"])
        }
        Kind::FinnishId => (&["00000000000"], &[]),
        Kind::IcelandicId => (&["000000-0000"], &["0000000000", "000000 0000"]),
        // 6.1, 6.2
        Kind::NorwegianAccount => (&["0000.00.00000", "0000 00 00000"], &["00000000000"]),
        Kind::DanishAccount => (
            &[],
            &[
                "0000 0000000000",
                "0000-0000000000",
                "0000/0000000000",
                "0000 - 0000000000",
                "0000, konto 0000000000",
            ],
        ),
        // 6.3: the lengths of Norway, Denmark and Finland, Sweden, Germany, Poland
        Kind::Iban => (
            &[
                "000000000000000",
                "0000 0000 0000 000",
                "000000000000000000",
                "0000 0000 0000 0000 00",
                "000000000000000000000000",
                "0000 0000 0000 0000 0000 0000",
                "0000000000000000000000",
                "0000 0000 0000 0000 0000 00",
                "0000 0000 0000 0000 0000 0000 0000",
            ],
            &[],
        ),
        // 6.4
        Kind::Card => (
            &[
                "0000 0000 0000 0000",
                "0000-0000-0000-0000",
                "0000000000000000",
                "0000 000000 00000",
                "000000000000000",
            ],
            &[],
        ),
        // 7.1
        Kind::NorwegianPhone => (
            &[
                "000 00 000",
                "00 00 00 00",
                "+47 000 00 000",
                "+47 00 00 00 00",
                "+4700000000",
                "0047 00 00 00 00",
                "(+47) 000 00 000",
            ],
            &["00000000", "0 0 0 0 0 0 0 0", "000-00-000", "00.00.00.00"],
        ),
        // 7.2
        Kind::DanishPhone => (
            &[
                "00 00 00 00",
                "+45 00 00 00 00",
                "+45 0000 0000",
                "+4500000000",
                "0045 00 00 00 00",
                "(+45) 00 00 00 00",
            ],
            &["00000000", "0000 0000", "00-00-00-00", "00.00.00.00"],
        ),
        // 8.3
        Kind::NorwegianPlate => (&[], &["0000000", "00 00000"]),
        Kind::DanishPlate => (&[], &["0000000", "00 00000", "00 00 000"]),
        // 9.1
        Kind::NorwegianPassport | Kind::DanishPassport => (&[], &["00000000", "000000000"]),
        Kind::NorwegianLicence => (&[], &["00 00 000000 0", "00000000000"]),
        Kind::DanishLicence => (&[], &["00000000"]),
        // 9.2
        Kind::BirthDate => (
            &[],
            &[
                "00.00.0000",
                "00/00/0000",
                "00-00-0000",
                "00.00.__00",
                "00/00-0000",
                "00/00-__00",
                "0000__00",
                "00000000",
            ],
        ),
        // 7.6
        Kind::Mac => (&["00:00:00:00:00:00", "00-00-00-00-00-00", "0000.0000.0000"], &[]),
        Kind::Ip => (&["0"], &[]),
        // 2.9, 7.4
        Kind::Email => (
            &[
                "<@>",
                "<(at)>",
                "< (at) >",
                "< [at] >",
                "<[at]>",
                "< krøllalfa >",
                "< alfakrøll >",
                "< snabel-a >",
                "< snabela >",
                "< @ >",
            ],
            &[],
        ),
        // 8.4
        Kind::Position => (
            &[
                "<, >",
                "<,>",
                "N < E >",
                "<° N, >° E",
                "<N >E",
                "«N »E",
                "«N, »E",
                "https://www.google.com/maps/@<,>,15z",
            ],
            &["< >", "<; >", "<, Long: >"],
        ),
    }
}
