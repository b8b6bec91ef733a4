//! Which personal number a stretch of digits is, where several rules claim it: the higher stays.
//!
//! The whole order (project specification of personal data, section 13.2): credential 250, payment card
//! 240, IBAN 230, Norwegian identity and DUF number 220, CPR 210, other Nordic identity numbers 200, bank
//! account 190, e-mail 180, telephone 170, network address 160, coordinates 150, travel document 140,
//! client number 130, case number 120, birth date 110, property 100, plate 90, street address 80,
//! person 70, user name 60.

pub const NORWEGIAN_ID: u8 = 220;
pub const CPR: u8 = 210;
pub const EMAIL: u8 = 180;
pub const PHONE: u8 = 170;
pub const PERSON: u8 = 70;
