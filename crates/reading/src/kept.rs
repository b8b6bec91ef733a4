//! Answers that are kept from one reading to the next: while somebody writes, nearly all of a text has just been read. Of what was
//! asked only a hash is kept.

/// So many answers are kept.
const PLACES: usize = 1 << 11;

/// Answers by the hash of what was asked, each where its hash belongs; the last one that came there stays.
#[derive(Debug)]
pub struct Kept<T>(Vec<(u64, T)>);

impl<T: Copy + Default> Default for Kept<T> {
    fn default() -> Self {
        Self(vec![(0, T::default()); PLACES])
    }
}

impl<T: Copy + Default> Kept<T> {
    /// The answer to what has this hash, made if it is not there.
    pub fn get(&mut self, hash: u64, make: impl FnOnce() -> T) -> T {
        // The lowest bit says that somebody is there; it tells nobody apart.
        let hash = hash | 1;
        let Some((owner, answer)) = self.0.get_mut(hash as usize / 2 % PLACES) else { return make() };
        if *owner != hash {
            (*owner, *answer) = (hash, make());
        }
        *answer
    }
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn each_gets_its_own_answer() {
        let (mut kept, mut made) = (Kept::default(), 0);
        let mut ask = |hash: u64| {
            kept.get(hash, || {
                made += 1;
                hash
            })
        };
        let places = 2 * PLACES as u64;
        for hash in [1, 3, 1, places + 1, places + 1, 1, u64::MAX, 3] {
            assert_eq!(ask(hash), hash);
        }
        assert_eq!(made, 5, "1 twice, for another took its place");
    }
}
