//! What a file says of its place, its owner and its makers, from whatever part of it.

mod device;
pub mod exif;
pub mod iptc;
pub mod xmp;

use crate::facts::Facts;

/// The longest credit that is told, in characters.
const LONGEST_CREDIT: usize = 300;

/// What was said so far.
#[derive(Default)]
pub struct Told {
    /// Where it was taken.
    pub location: bool,
    /// A camera's make or model.
    pub camera: bool,
    owner: bool,
    artists: Vec<String>,
    credits: Vec<String>,
}

impl Told {
    /// A position as ISO 6709 writes it: `+59.9139+010.7522/`.
    pub fn position(&mut self, said: &str) {
        let starts: Vec<usize> = said.match_indices(['+', '-']).map(|(index, _)| index).collect();
        let number = |from: usize| {
            let rest = said.get(from..)?;
            let digits = rest.get(1..)?.find(|letter: char| !letter.is_ascii_digit() && letter != '.');
            rest.get(..digits.map_or(rest.len(), |digits| digits + 1))?.parse().ok()
        };
        let place = starts
            .first()
            .zip(starts.get(1))
            .and_then(|(first, second)| Some((number(*first)?, number(*second)?)));
        // Degrees may have minutes and seconds after them, without a sign between.
        self.location |=
            place.is_some_and(|(latitude, longitude): (f64, f64)| latitude != 0.0 || longitude != 0.0);
    }

    /// The owner of the file or of the camera, or the camera's number.
    pub fn owner(&mut self, said: &str) {
        self.owner |= said.chars().any(|letter| letter.is_alphanumeric() && letter != '0');
    }

    /// A device's name, which may be its owner's: `Karis iPhone`.
    pub fn device(&mut self, said: &str) {
        self.owner |= device::names_its_owner(said);
    }

    /// Who made it.
    pub fn artist(&mut self, said: &str) {
        self.device(said);
        add(&mut self.artists, said);
    }

    /// What is to be named when it is shown.
    pub fn credit(&mut self, said: &str) {
        add(&mut self.credits, said);
    }

    /// A camera that was given a name writes it as the artist's; a newsroom writes credits too.
    pub fn into_facts(mut self, facts: &mut Facts) {
        let by_camera = self.camera && !self.artists.is_empty() && self.credits.is_empty();
        facts.location = Some(self.location);
        facts.owner = Some(self.owner || by_camera);
        for credit in &self.credits {
            add(&mut self.artists, credit);
        }
        let credit: String = self.artists.join("; ").chars().take(LONGEST_CREDIT).collect();
        facts.credit = Some(credit).filter(|credit| !credit.is_empty());
    }
}

fn add(all: &mut Vec<String>, said: &str) {
    let words = said.split(|letter: char| letter.is_whitespace() || letter.is_control());
    let line = words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    if line.chars().any(char::is_alphanumeric) && !all.contains(&line) && all.len() < 16 {
        all.push(line);
    }
}

/// Whether coordinates are of somewhere; a receiver without a fix writes zeros.
pub fn is_place(latitude: f64, longitude: f64) -> bool {
    let inside = latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
    inside && (latitude != 0.0 || longitude != 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn located(said: &str) -> bool {
        let mut told = Told::default();
        told.position(said);
        told.location
    }

    #[test]
    fn a_position_is_two_numbers_that_are_not_zero() {
        assert!(located("+59.9139+010.7522/"));
        assert!(located("+59.9139+010.7522+012.000/"));
        assert!(located("-33-070/"));
        assert!(located("+5954.834+01045.132/"));
        for nowhere in ["+00.0000+000.0000/", "", "+", "+59.9", "Oslo", "+-", "++++"] {
            assert!(!located(nowhere), "{nowhere}");
        }
    }

    #[test]
    fn credit_is_one_line_without_repetition() {
        let mut told = Told::default();
        told.artist("Kari\u{0} Nordmann\n");
        told.credit("Kari Nordmann");
        told.credit("© NTB");
        told.credit(" \u{1} ");
        let mut facts = Facts::default();
        told.into_facts(&mut facts);
        assert_eq!(facts.credit.as_deref(), Some("Kari Nordmann; © NTB"));
        assert_eq!(facts.owner, Some(false));
    }

    #[test]
    fn an_artist_that_the_camera_wrote_is_its_owner() {
        let mut told = Told { camera: true, ..Told::default() };
        told.artist("Kari Nordmann");
        let mut facts = Facts::default();
        told.into_facts(&mut facts);
        assert_eq!(facts.owner, Some(true));
    }

    #[test]
    fn long_credits_are_cut_between_letters() {
        let mut told = Told::default();
        told.credit(&"ø".repeat(1000));
        let mut facts = Facts::default();
        told.into_facts(&mut facts);
        assert_eq!(facts.credit.expect("a credit").chars().count(), LONGEST_CREDIT);
    }
}
