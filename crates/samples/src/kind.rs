//! What an identifier identifies.

/// The kinds of identifiers that can be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Kind {
    NorwegianId,
    NorwegianDNumber,
    NorwegianTestNumber,
    Duf,
    DanishCpr,
    SwedishId,
    FinnishId,
    IcelandicId,
    NorwegianAccount,
    DanishAccount,
    Iban,
    Card,
    NorwegianPhone,
    DanishPhone,
    Email,
    NorwegianPlate,
    DanishPlate,
    Position,
    NorwegianPassport,
    DanishPassport,
    NorwegianLicence,
    DanishLicence,
    BirthDate,
    Ip,
    Mac,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 25] = [
        Self::NorwegianId,
        Self::NorwegianDNumber,
        Self::NorwegianTestNumber,
        Self::Duf,
        Self::DanishCpr,
        Self::SwedishId,
        Self::FinnishId,
        Self::IcelandicId,
        Self::NorwegianAccount,
        Self::DanishAccount,
        Self::Iban,
        Self::Card,
        Self::NorwegianPhone,
        Self::DanishPhone,
        Self::Email,
        Self::NorwegianPlate,
        Self::DanishPlate,
        Self::Position,
        Self::NorwegianPassport,
        Self::DanishPassport,
        Self::NorwegianLicence,
        Self::DanishLicence,
        Self::BirthDate,
        Self::Ip,
        Self::Mac,
    ];

    /// By the specification's code and the country of who posts.
    #[must_use]
    pub fn of(code: &str, danish: bool) -> Option<Self> {
        let mut kinds = CODES.iter().filter(|(own, _)| *own == code).map(|(_, kind)| *kind);
        let first = kinds.next();
        if danish { kinds.next().or(first) } else { first }
    }

    /// Whether it is nothing but digits, so that any letter that looks like one may stand for it.
    #[must_use]
    pub fn is_digits(self) -> bool {
        use Kind::{
            Card, DanishAccount, DanishCpr, DanishPhone, Duf, IcelandicId, NorwegianAccount,
            NorwegianDNumber, NorwegianId, NorwegianPhone, NorwegianTestNumber, SwedishId,
        };
        matches!(
            self,
            NorwegianId
                | NorwegianDNumber
                | NorwegianTestNumber
                | Duf
                | DanishCpr
                | SwedishId
                | IcelandicId
                | NorwegianAccount
                | DanishAccount
                | Card
                | NorwegianPhone
                | DanishPhone
        )
    }

    /// Whether it begins with somebody's date of birth and carries check digits that tell a slip.
    #[must_use]
    pub fn is_personal_number(self) -> bool {
        matches!(self, Self::NorwegianId | Self::NorwegianDNumber | Self::DanishCpr)
    }
}

/// The specification's codes; the second of two is the Danish one.
pub const CODES: [(&str, Kind); Kind::ALL.len()] = [
    ("NO_FNR", Kind::NorwegianId),
    ("NO_DNR", Kind::NorwegianDNumber),
    ("NO_SYNTH", Kind::NorwegianTestNumber),
    ("NO_DUF", Kind::Duf),
    ("DK_CPR", Kind::DanishCpr),
    ("SE_PNR", Kind::SwedishId),
    ("FI_HETU", Kind::FinnishId),
    ("IS_KT", Kind::IcelandicId),
    ("NO_ACCOUNT", Kind::NorwegianAccount),
    ("DK_ACCOUNT", Kind::DanishAccount),
    ("IBAN", Kind::Iban),
    ("CARD", Kind::Card),
    ("PHONE", Kind::NorwegianPhone),
    ("PHONE", Kind::DanishPhone),
    ("EMAIL", Kind::Email),
    ("PLATE", Kind::NorwegianPlate),
    ("PLATE", Kind::DanishPlate),
    ("GEO", Kind::Position),
    ("PASSPORT", Kind::NorwegianPassport),
    ("PASSPORT", Kind::DanishPassport),
    ("LICENCE", Kind::NorwegianLicence),
    ("LICENCE", Kind::DanishLicence),
    ("BIRTHDATE", Kind::BirthDate),
    ("IP", Kind::Ip),
    ("MAC", Kind::Mac),
];
