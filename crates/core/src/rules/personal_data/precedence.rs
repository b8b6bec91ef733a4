//! Which personal number a stretch of digits is, where several rules claim it: the higher stays.
//!
//! Source: project specification of personal data, section 13.2 (2026-11-21).

pub const CREDENTIAL: u8 = 250;
pub const PAYMENT_CARD: u8 = 240;
pub const IBAN: u8 = 230;
pub const NORWEGIAN_ID: u8 = 220;
pub const CPR: u8 = 210;
pub const NORDIC_ID: u8 = 200;
pub const BANK_ACCOUNT: u8 = 190;
pub const EMAIL: u8 = 180;
pub const PHONE: u8 = 170;
pub const NETWORK: u8 = 160;
pub const COORDINATES: u8 = 150;
pub const DOCUMENT: u8 = 140;
pub const CLIENT: u8 = 130;
pub const CASE: u8 = 120;
pub const BIRTH_DATE: u8 = 110;
pub const PROPERTY: u8 = 100;
pub const PLATE: u8 = 90;
pub const STREET: u8 = 80;
pub const CHILD: u8 = 75;
pub const PERSON: u8 = 70;
pub const HANDLE: u8 = 60;
