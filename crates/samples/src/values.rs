//! Values of each kind: the digits and letters alone, without what people write between.

use crate::{Kind, Random};

/// A valid value, as a row of signs that a form puts separators into.
pub fn value(kind: Kind, random: &mut Random) -> String {
    match kind {
        Kind::NorwegianId => norwegian_id(0, 0, random),
        Kind::NorwegianDNumber => norwegian_id(40, 0, random),
        Kind::NorwegianTestNumber => norwegian_id(0, 80, random),
        Kind::Duf => duf(random),
        Kind::DanishCpr => danish_cpr(random),
        Kind::SwedishId => swedish_id(random),
        Kind::FinnishId => finnish_id(random),
        Kind::IcelandicId => icelandic_id(random),
        Kind::NorwegianAccount => norwegian_account(random),
        Kind::DanishAccount => format!("{}{}", between(1000, 9999, random), digits(10, random)),
        Kind::Iban => iban(random),
        Kind::Card => card(random),
        Kind::NorwegianPhone => format!("{}{}", random.pick(&["4", "9"]), digits(7, random)),
        Kind::DanishPhone => {
            format!(
                "{}{}",
                random.pick(&["20", "22", "26", "28", "30", "31", "40", "42", "50", "51", "53", "60", "61"]),
                digits(6, random)
            )
        }
        Kind::Email => email(random),
        Kind::NorwegianPlate => plate(b"ABCDEFGHJKLNPRSTUVXYZ", random),
        Kind::DanishPlate => plate(b"ABCDEHJKLMNPRSTUVXYZ", random),
        Kind::Position => position(random),
        Kind::NorwegianPassport => passport(random),
        Kind::DanishPassport => format!("2{}", digits(8, random)),
        Kind::NorwegianLicence => {
            format!("{}{}{}", between(10, 99, random), between(13, 19, random), digits(7, random))
        }
        Kind::DanishLicence => format!("{}{}", between(1, 9, random), digits(7, random)),
        Kind::BirthDate => {
            let (day, month, year) = date(1925, 2025, random);
            format!("{day:02}{month:02}{year}")
        }
        Kind::Ip => ip(random),
        Kind::Mac => format!("{}{}", random.pick(&["a4", "3c", "f0", "be"]), hexadecimal(10, random)),
    }
}

fn between(first: usize, last: usize, random: &mut Random) -> usize {
    first + random.below(last + 1 - first)
}

fn digits(count: usize, random: &mut Random) -> String {
    (0..count).map(|_| char::from(*random.pick(b"0123456789"))).collect()
}

fn hexadecimal(count: usize, random: &mut Random) -> String {
    (0..count).map(|_| char::from(*random.pick(b"0123456789abcdef"))).collect()
}

/// A day that every month has.
fn date(first: usize, last: usize, random: &mut Random) -> (usize, usize, usize) {
    (between(1, 28, random), between(1, 12, random), between(first, last, random))
}

/// The weighted sum of digits.
fn sum(digits: &str, weights: &[u32]) -> u32 {
    digits.bytes().zip(weights).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum()
}

/// The check digit by modulus 11; one in eleven numbers has none.
fn check_digit(digits: &str, weights: &[u32]) -> Option<u32> {
    Some((11 - sum(digits, weights) % 11) % 11).filter(|digit| *digit < 10)
}

/// Draws until a number has its check digits.
fn until(mut draw: impl FnMut() -> Option<String>) -> String {
    loop {
        if let Some(drawn) = draw() {
            return drawn;
        }
    }
}

/// Section 3.1, with what is added to the day (D-number) and to the month (test numbers).
fn norwegian_id(day_more: usize, month_more: usize, random: &mut Random) -> String {
    until(|| {
        let (day, month, year) = date(1930, 2025, random);
        let individual = if year < 2000 { between(0, 499, random) } else { between(500, 999, random) };
        let nine = format!("{:02}{:02}{:02}{individual:03}", day + day_more, month + month_more, year % 100);
        let ten = format!("{nine}{}", check_digit(&nine, &[3, 7, 6, 1, 8, 9, 4, 5, 2])?);
        Some(format!("{ten}{}", check_digit(&ten, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2])?))
    })
}

/// Section 3.8.
fn duf(random: &mut Random) -> String {
    let ten = format!("{}{}", between(1990, 2025, random), digits(6, random));
    format!("{ten}{:02}", sum(&ten, &[4, 6, 3, 2, 4, 6, 3, 2, 7, 5]) % 11)
}

/// Section 4, with its check digit.
fn danish_cpr(random: &mut Random) -> String {
    until(|| {
        let (day, month, year) = date(1930, 2025, random);
        let serial = if year < 2000 { between(0, 399, random) } else { between(400, 899, random) };
        let nine = format!("{day:02}{month:02}{:02}{serial:03}", year % 100);
        Some(format!("{nine}{}", check_digit(&nine, &[4, 3, 2, 7, 6, 5, 4, 3, 2])?))
    })
}

/// Twelve digits, the century first; Luhn over the last ten. Section 5.
fn swedish_id(random: &mut Random) -> String {
    let (day, month, year) = date(1930, 2020, random);
    let nine = format!("{:02}{month:02}{day:02}{}", year % 100, digits(3, random));
    format!("{}{nine}{}", year / 100, luhn(&nine))
}

/// The last digit that makes the row pass Luhn's check.
fn luhn(row: &str) -> u32 {
    let worth = |(place, digit): (usize, u8)| match (place % 2, u32::from(digit - b'0')) {
        (0, digit) => digit * 2 / 10 + digit * 2 % 10,
        (_, digit) => digit,
    };
    (10 - row.bytes().rev().enumerate().map(worth).sum::<u32>() % 10) % 10
}

/// Section 5.
fn finnish_id(random: &mut Random) -> String {
    let (day, month, year) = date(1930, 2020, random);
    let head = format!("{day:02}{month:02}{:02}", year % 100);
    let number = format!("{:03}", between(2, 899, random));
    let rest = format!("{head}{number}").parse::<usize>().map_or(0, |all| all % 31);
    let sign = if year < 2000 { '-' } else { 'A' };
    format!("{head}{sign}{number}{}", char::from(b"0123456789ABCDEFHJKLMNPRSTUVWXY"[rest]))
}

/// Section 5, with its check digit.
fn icelandic_id(random: &mut Random) -> String {
    until(|| {
        let (day, month, year) = date(1930, 2020, random);
        let eight = format!("{day:02}{month:02}{:02}{}", year % 100, between(20, 99, random));
        let check = check_digit(&eight, &[3, 2, 7, 6, 5, 4, 3, 2])?;
        Some(format!("{eight}{check}{}", if year < 2000 { 9 } else { 0 }))
    })
}

/// Section 6.1.
fn norwegian_account(random: &mut Random) -> String {
    until(|| {
        let ten = format!("{}{}{}", between(1200, 9799, random), between(10, 99, random), digits(4, random));
        Some(format!("{ten}{}", check_digit(&ten, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2])?))
    })
}

/// Section 6.3: Nordic and a few other countries.
fn iban(random: &mut Random) -> String {
    let (country, length) =
        *random.pick(&[("NO", 11), ("DK", 14), ("SE", 20), ("FI", 14), ("DE", 18), ("PL", 24)]);
    let account = if country == "NO" { norwegian_account(random) } else { digits(length, random) };
    let letter = |letter: u8| (letter - b'A' + 10).to_string();
    let head: String = country.bytes().map(letter).collect();
    let rest = format!("{account}{head}00")
        .bytes()
        .fold(0, |rest, digit| (rest * 10 + u32::from(digit - b'0')) % 97);
    format!("{country}{:02}{account}", 98 - rest)
}

/// Section 6.4: the issuers that are seen most here.
fn card(random: &mut Random) -> String {
    let head = *random.pick(&["4571", "4925", "5019", "5413", "5355", "2223", "4000", "3742"]);
    let length = if head == "3742" { 15 } else { 16 };
    let row = format!("{head}{}", digits(length - 5, random));
    format!("{row}{}", luhn(&row))
}

/// Somebody's, at a mail service or a company.
fn email(random: &mut Random) -> String {
    let given = random
        .pick(&["kari", "ola", "mette", "anders", "fatima", "lars", "ingrid", "soren", "wojtek", "aud"]);
    let family = random
        .pick(&["nordmann", "hansen", "jensen", "berg", "nguyen", "moe", "lund", "kowalska", "dahl", "holm"]);
    let domain = random.pick(&[
        "gmail.com",
        "hotmail.com",
        "outlook.com",
        "online.no",
        "mail.dk",
        "icloud.com",
        "live.dk",
        "yahoo.no",
    ]);
    let (number, joint) = (between(1, 99, random), random.pick(&[".", "_", ""]));
    match random.below(3) {
        0 => format!("{given}{joint}{family}@{domain}"),
        1 => format!("{given}{joint}{family}{number}@{domain}"),
        _ => format!("{}{family}{number}@{domain}", &given[..1]),
    }
}

/// Two letters and five digits. Section 8.3.
fn plate(letters: &[u8], random: &mut Random) -> String {
    /// Pairs that other numbers begin with, too.
    const SHARED: [&str; 12] = ["EU", "EN", "NS", "DK", "SE", "KR", "FN", "RS", "HR", "TV", "PC", "NR"];
    let pair = until(|| {
        let pair: String = (0..2).map(|_| char::from(*random.pick(letters))).collect();
        (!SHARED.contains(&pair.as_str())).then_some(pair)
    });
    format!("{pair}{}", between(20_000, 99_999, random))
}

/// Latitude and longitude with five decimals, in Norway or Denmark: twelve or thirteen signs, a slash between.
fn position(random: &mut Random) -> String {
    let (latitude, longitude) = (between(55, 70, random), between(8, 24, random));
    format!("{latitude}.{}/{longitude}.{}", between(10_000, 99_999, random), between(10_000, 99_999, random))
}

/// Of before and after 2020. Section 9.1.
fn passport(random: &mut Random) -> String {
    if random.once_in(2) {
        return format!("{}{}", between(2, 3, random), digits(7, random));
    }
    let letters: String = (0..3).map(|_| char::from(*random.pick(b"ABCDEFGHJKLNPRST"))).collect();
    format!("{letters}{}", digits(6, random))
}

/// A public address of version 4 or 6.
fn ip(random: &mut Random) -> String {
    if random.once_in(3) {
        let group = |random: &mut Random| format!("{:x}", between(0x1000, 0xffff, random));
        return format!("2001:{}:{}::{}:{}", group(random), group(random), group(random), group(random));
    }
    // With two digits each it would be a telephone number as well.
    let last = [between(1, 254, random), between(1, 254, random), between(100, 254, random)];
    format!(
        "{}.{}.{}.{}",
        random.pick(&[77, 80, 81, 84, 85, 88, 90, 188, 193, 212]),
        last[0],
        last[1],
        last[2]
    )
}
