//! Texts of what numbers, addresses and codes are made of, each byte one piece: all scanners through one door.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use omhu_core::Checker;
use omhu_core::draft::{Account, AccountKind, Country, Draft};

const PIECES: [&str; 96] = [
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", " ", ".", "-", "/", "\n", ",", ":", "(", ")", "+", "@", "°", "'", "\"", "–", "\u{a0}",
    "\u{200b}", "\u{fe0f}\u{20e3}", "０", "９", "𝟎", "𝟗", "O", "l", "S", "B", "N", "E", "a", "f", "A", "V", "++", "///", "#", "=", "fnr ", "cpr ",
    "kennitala ", "svensk ", "finsk ", "DUF ", "konto ", "reg.nr. ", "IBAN ", "NO", "DK", "kort ", "ring ", "tlf ", "+47 ", "+45 ", "+298 ", "00",
    "(at)", " krøllalfa ", " punktum ", "gmail", ".com", ".no", "Storgata ", "gate ", "bor ", "rådhuset, ", "gnr. ", "bnr. ", "matr.nr. ", "bil ",
    "69.9689", "23.2716", "32V ", "https://", "maps/@", "pass ", "nr. ", "førerkort ", "født ", "mars ", "sak ", "j.nr. ", "pasient-ID ", "passord ",
    "er ", "Kari Hansen ", "fire ", "åtte ",
];

static CHECKER: LazyLock<Checker> = LazyLock::new(Checker::default);

fuzz_target!(|bytes: &[u8]| {
    let [first, rest @ ..] = bytes else { return };
    let text = rest.iter().map(|byte| PIECES[usize::from(*byte) % PIECES.len()]).collect();
    let country = [None, Some(Country::No), Some(Country::Dk)][usize::from(*first) % 3];
    let account = Account { kind: AccountKind::Official, ..Account::default() };
    omhu_fuzz::check(&CHECKER, &Draft { text, country, account, ..Draft::default() });
});
