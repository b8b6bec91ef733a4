//! The arithmetic of check digits.

/// The weighted sum modulo eleven: 0 where the last digit, counted with its weight, is the check digit.
pub fn remainder(digits: &[u8], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(&digit, weight)| u32::from(digit) * weight).sum::<u32>() % 11
}

/// Luhn's check (ISO/IEC 7812): from the right every second digit twice.
pub fn luhn(digits: &[u8]) -> bool {
    let worth = |(place, &digit): (usize, &u8)| match (place % 2, digit) {
        (0, digit) => u32::from(digit),
        (_, digit) => u32::from(digit) * 2 - if digit > 4 { 9 } else { 0 },
    };
    digits.iter().rev().enumerate().map(worth).sum::<u32>().is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn worked_examples() {
        assert_eq!(remainder(&[2, 1, 1, 0, 6, 2, 5, 6, 2, 9], &[4, 3, 2, 7, 6, 5, 4, 3, 2, 1]), 0);
        assert!(luhn(&[8, 8, 0, 3, 2, 0, 0, 0, 1, 6]) && !luhn(&[8, 8, 0, 3, 2, 0, 0, 0, 1, 7]));
    }
}
