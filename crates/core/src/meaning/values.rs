//! What in a text may identify somebody by what is told of it alone: dates, codes, properties, streets, positions, words that are given
//! as codes.

use std::cmp::Reverse;
use std::ops::Range;

use super::Meaning;
use super::codes::{codes, is_year};
use crate::dates::dates;
use crate::order;
use crate::parcels::{labelled, parcels};
use crate::positions::positions;
use crate::streets::{Address, addresses};
use crate::text::Text;

/// A place in a text, and what it looks like.
#[derive(Clone, Debug)]
pub struct Value {
    /// Its characters.
    pub range: Range<usize>,
    /// How it is written.
    pub shape: Shape,
}

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A date with signs or the name of a month; its year where the century is written.
    Date(Option<u32>),
    /// Six or eight digits that can be a date.
    Digits(Option<u32>),
    /// Digits, perhaps with letters and signs.
    Code,
    /// Eight digits, together or in groups, that are no date.
    Eight,
    /// Two or more numbers with strokes between.
    Parts,
    /// Three digits, or a letter or two with one or two.
    Short,
    /// A year that may be a code.
    Year,
    /// The number of a property with its label, or a Danish one: "12 ab Eksempel By".
    Parcel,
    /// A street and a number.
    Street {
        /// Its name says that it is a street.
        named: bool,
        /// A flat is told.
        flat: bool,
        /// A postcode is told.
        posted: bool,
        /// A row of houses.
        several: bool,
    },
    /// Coordinates, a link to a map.
    Position,
    /// A word or a few in quotation marks, or what stands behind "er" or a colon.
    Word,
}

impl Value {
    /// Whether what is written so can be this at all.
    #[must_use]
    pub fn can_be(&self, meaning: Meaning) -> bool {
        self.shape.can_be(self.range.len(), meaning)
    }
}

impl Shape {
    /// Whether what is written so, in so many characters, can be this at all.
    #[must_use]
    pub fn can_be(self, length: usize, meaning: Meaning) -> bool {
        match self {
            Shape::Date(_) => matches!(meaning, Meaning::BirthDate | Meaning::Credential),
            Shape::Digits(_) if meaning == Meaning::Phone => length == 8,
            Shape::Digits(_) => !matches!(meaning, Meaning::Property | Meaning::Home),
            Shape::Code => !matches!(meaning, Meaning::BirthDate | Meaning::Home | Meaning::Phone),
            Shape::Eight => !matches!(meaning, Meaning::BirthDate | Meaning::Home),
            Shape::Short => matches!(meaning, Meaning::Client | Meaning::Credential),
            Shape::Year => meaning == Meaning::Credential,
            Shape::Parcel => meaning == Meaning::Property,
            Shape::Parts => {
                matches!(meaning, Meaning::Client | Meaning::Case | Meaning::Credential | Meaning::Property)
            }
            Shape::Word => matches!(meaning, Meaning::Credential | Meaning::Client),
            Shape::Street { .. } | Shape::Position => meaning == Meaning::Home,
        }
    }
}

/// All values of a text, in its order; of two that begin together the longer.
#[must_use]
pub fn values(text: &Text) -> Vec<Value> {
    let positions = positions(text).into_iter().map(|range| Value { range, shape: Shape::Position });
    let others: Vec<Value> = positions.chain(codes(text)).collect();
    if text.numbers.groups.is_empty() {
        return in_order(others);
    }
    let dates = dates(text).into_iter().map(|date| Value {
        range: date.range,
        shape: if date.compact { Shape::Digits(date.year) } else { Shape::Date(date.year) },
    });
    let parcels =
        labelled(text).into_iter().chain(parcels(text)).map(|range| Value { range, shape: Shape::Parcel });
    let others = in_order(dates.chain(parcels).chain(others).collect());
    let streets = addresses(text).into_iter().filter(|street| is_street(text, street, &others)).map(street);
    let streets: Vec<Value> = streets.collect();
    in_order(others.into_iter().chain(streets).collect())
}

fn in_order(values: Vec<Value>) -> Vec<Value> {
    let mut values = order::by_key(values, |value: &Value| (value.range.start, Reverse(value.range.end)));
    values.dedup_by(|next, value| next.range.start < value.range.end);
    values
}

/// "Oppgi 20 614 903" is none, nor is "Fakta 1993". The others are in order, and none touches the next.
fn is_street(text: &Text, street: &Address, others: &[Value]) -> bool {
    let first = others.partition_point(|other| other.range.end <= street.range.start);
    let mut touched = others[first..].iter().take_while(|other| other.range.start < street.range.end);
    let weak = |other: &Value| matches!(other.shape, Shape::Short | Shape::Year);
    let year = || is_year(text, &(street.range.end.saturating_sub(4)..street.range.end));
    street.named || street.flat || street.posted || (!year() && touched.all(weak))
}

fn street(Address { range, named, flat, posted, several }: Address) -> Value {
    Value { range, shape: Shape::Street { named, flat, posted, several } }
}
