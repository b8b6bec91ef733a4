//! The forms in which a value is written: what stands between its digits and letters, and before them.

use crate::Kind;

/// A picture of how a value is written: each `#` is the next sign of the value, `_` leaves one out, `<` and `>` are all before
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
        if self.picture == "#" {
            return Some(value.to_owned());
        }
        if let Some((first, second)) = value.split_once(['@', '/']) {
            return self.write_halves(first, second);
        }
        let mut signs = value.chars();
        let mut written = String::new();
        for c in self.picture.chars() {
            match c {
                '#' => written.push(signs.next()?),
                '_' => drop(signs.next()?),
                c => written.push(c),
            }
        }
        signs.next().is_none().then_some(written)
    }

    /// Whether something is written so: a digit or a letter for each sign, the rest as it stands.
    fn fits(&self, written: &str) -> bool {
        let picture = || self.picture.chars().filter(|c| *c != '_');
        let same =
            |(place, c): (char, char)| if place == '#' { c.is_ascii_alphanumeric() } else { place == c };
        picture().count() == written.chars().count() && picture().zip(written.chars()).all(same)
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
    forms(kind).into_iter().find(|form| form.fits(written))
}

type Pictures = (&'static [&'static str], &'static [&'static str]);

/// Those that speak for themselves, and those that need a word beside them.
#[expect(clippy::too_many_lines, reason = "a table")]
fn pictures(kind: Kind) -> Pictures {
    match kind {
        // 3.5
        Kind::NorwegianId | Kind::NorwegianDNumber | Kind::NorwegianTestNumber => (
            &[
                "###########",
                "###### #####",
                "######-#####",
                "###### - #####",
                "##.##.## #####",
                "##.##.##-#####",
                "## ## ## #####",
                "###### ### ##",
                "######\n#####",
            ],
            &["## ## ## ### ##", "##.##.##.#####", "######/#####"],
        ),
        // 3.8
        Kind::Duf => (&["#### ###### ##"], &["############", "####-######-##"]),
        // 4.4
        Kind::DanishCpr => (
            &["######-####", "###### - ####", "###### ####", "##.##.##-####", "##########"],
            &[
                "## ## ## ####",
                "## ## ## ## ##",
                "######\n####",
                "##.##.## ####",
                "## ## ##-####",
                "######/####",
            ],
        ),
        // 5
        Kind::SwedishId => {
            (&["__######-####", "########-####"], &["############", "__##########", "__###### ####"])
        }
        Kind::FinnishId => (&["###########"], &[]),
        Kind::IcelandicId => (&["######-####"], &["##########", "###### ####"]),
        // 6.1, 6.2
        Kind::NorwegianAccount => (&["####.##.#####", "#### ## #####"], &["###########"]),
        Kind::DanishAccount => (
            &[],
            &[
                "#### ##########",
                "####-##########",
                "####/##########",
                "#### - ##########",
                "####, konto ##########",
            ],
        ),
        // 6.3: the lengths of Norway, Denmark and Finland, Sweden, Germany, Poland
        Kind::Iban => (
            &[
                "###############",
                "#### #### #### ###",
                "##################",
                "#### #### #### #### ##",
                "########################",
                "#### #### #### #### #### ####",
                "######################",
                "#### #### #### #### #### ##",
                "#### #### #### #### #### #### ####",
            ],
            &[],
        ),
        // 6.4
        Kind::Card => (
            &[
                "#### #### #### ####",
                "####-####-####-####",
                "################",
                "#### ###### #####",
                "###############",
            ],
            &[],
        ),
        // 7.1
        Kind::NorwegianPhone => (
            &[
                "### ## ###",
                "## ## ## ##",
                "+47 ### ## ###",
                "+47 ## ## ## ##",
                "+47########",
                "0047 ## ## ## ##",
                "(+47) ### ## ###",
            ],
            &["########", "# # # # # # # #", "###-##-###", "##.##.##.##"],
        ),
        // 7.2
        Kind::DanishPhone => (
            &[
                "## ## ## ##",
                "+45 ## ## ## ##",
                "+45 #### ####",
                "+45########",
                "0045 ## ## ## ##",
                "(+45) ## ## ## ##",
            ],
            &["########", "#### ####", "##-##-##-##", "##.##.##.##"],
        ),
        // 8.3
        Kind::NorwegianPlate => (&[], &["#######", "## #####"]),
        Kind::DanishPlate => (&[], &["#######", "## #####", "## ## ###"]),
        // 9.1
        Kind::NorwegianPassport => (&[], &["########", "#########"]),
        Kind::DanishPassport => (&[], &["#########"]),
        Kind::NorwegianLicence => (&[], &["## ## ###### #", "###########"]),
        Kind::DanishLicence => (&[], &["########"]),
        // 9.2
        Kind::BirthDate => (
            &[],
            &[
                "##.##.####",
                "##/##/####",
                "##-##-####",
                "##.##.__##",
                "##/##-####",
                "##/##-__##",
                "####__##",
                "########",
            ],
        ),
        // 7.6
        Kind::Mac => (&["##:##:##:##:##:##", "##-##-##-##-##-##", "####.####.####"], &[]),
        Kind::Ip => (&["#"], &[]),
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
