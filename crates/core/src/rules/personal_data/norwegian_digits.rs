//! The arithmetic of Norwegian identity numbers. Source: Skatteetaten, folkeregisteret-api-dokumentasjon
//! (nyttfnr2032, utvidelse av D-nummerserien), July 2026.

use super::check_digits::remainder;
use crate::dates::is_date;

/// Which kind of number it is, by its first four digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Fødselsnummer or D-number.
    Birth,
    /// Hjelpenummer of one hospital or system (month + 40).
    Help,
    /// Felles hjelpenummer of the health service: first digit 8 or 9, no date.
    Shared,
    /// NAV's own series (month + 20, synthetic + 60).
    Welfare,
    /// A synthetic number (month + 65, + 80).
    Test,
}

/// Eleven digits.
#[derive(Clone, Copy, Debug)]
pub struct Number([u8; 11]);

impl Number {
    pub const fn new(digits: [u8; 11]) -> Self {
        Self(digits)
    }

    /// The date and the last five digits.
    pub fn of_halves(date: [u8; 6], last: [u8; 5]) -> Self {
        let mut digits = [0; 11];
        digits[..6].copy_from_slice(&date);
        digits[6..].copy_from_slice(&last);
        Self(digits)
    }

    /// The kind, where the date that it stands for exists.
    pub fn kind(&self) -> Option<Kind> {
        let digits = self.0;
        let [mut day, month, year] = [0, 2, 4].map(|at| digits[at] * 10 + digits[at + 1]);
        if day >= 80 {
            return Some(Kind::Shared);
        }
        if day >= 40 {
            day -= 40;
        }
        let kinds = [
            (0, Kind::Birth),
            (40, Kind::Help),
            (65, Kind::Test),
            (80, Kind::Test),
            (20, Kind::Welfare),
            (60, Kind::Welfare),
        ];
        let fits =
            |(plus, _): &&(u8, Kind)| month.checked_sub(*plus).is_some_and(|month| is_date(day, month, year));
        kinds.iter().find(fits).map(|&(_, kind)| kind)
    }

    /// The remainder of the first check digit: 0 by the rule of 1964, 0 to 3 by that of 2032. `None`
    /// where the check digits do not hold.
    pub fn remainder(&self) -> Option<u8> {
        let first = self.sum(&[3, 7, 6, 1, 8, 9, 4, 5, 2, 1]);
        let second = self.sum(&[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]);
        (first <= 3 && second == 0).then_some(first as u8)
    }

    fn sum(&self, weights: &[u32]) -> u32 {
        remainder(&self.0, weights)
    }

    /// Whether the individual number is of a series that is in use for the year; D-numbers have more.
    pub fn is_in_series(&self) -> bool {
        let year = self.0[4] * 10 + self.0[5];
        let individual = self.0[6..9].iter().fold(0, |sum, &digit| sum * 10 + u32::from(digit));
        self.0[0] >= 4
            || match individual {
                0..500 => true,
                500..750 if year >= 54 => true,
                900..1000 if year >= 40 => true,
                _ => year <= 39,
            }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(digits: &str) -> Number {
        let digits: Vec<u8> = digits.bytes().map(|digit| digit - b'0').collect();
        Number::new(digits.try_into().expect("eleven digits"))
    }

    #[test]
    fn worked_examples() {
        for (digits, remainder) in [
            ("15108695088", Some(0)),
            ("30108299939", Some(1)),
            ("02013299997", Some(0)),
            ("30108299920", Some(0)),
            ("14038852273", Some(2)),
            ("14038852362", Some(3)),
            ("01015550080", None),
        ] {
            assert_eq!(number(digits).remainder(), remainder, "{digits}");
        }
    }

    #[test]
    fn kinds() {
        for (digits, kind) in [
            ("01015550089", Some(Kind::Birth)),
            ("71089957170", Some(Kind::Birth)),
            ("13527250042", Some(Kind::Help)),
            ("80000012304", Some(Kind::Shared)),
            ("01912490048", Some(Kind::Test)),
            ("41814061033", Some(Kind::Test)),
            ("07728533379", Some(Kind::Test)),
            ("01219012345", Some(Kind::Welfare)),
            ("31029955512", None),
            ("00010155555", None),
        ] {
            assert_eq!(number(digits).kind(), kind, "{digits}");
        }
    }
}
