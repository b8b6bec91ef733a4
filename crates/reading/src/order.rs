//! Sorting by the same code for every type: each of the library's own sorts is some kilobytes for each of them.

use std::cmp::Ordering;

/// The items in order; equal ones stay as they stood.
pub fn sorted<T>(items: Vec<T>, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let mut order: Vec<usize> = (0..items.len()).collect();
    sort(&mut order, &|one, other| compare(&items[one], &items[other]));
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    order.into_iter().filter_map(|at| items[at].take()).collect()
}

/// The same by a key.
pub fn by_key<T, Key: Ord>(items: Vec<T>, key: impl Fn(&T) -> Key) -> Vec<T> {
    sorted(items, |one, other| key(one).cmp(&key(other)))
}

fn sort(order: &mut [usize], compare: &dyn Fn(usize, usize) -> Ordering) {
    order.sort_by(|&one, &other| compare(one, other));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_items_stay_as_they_stood() {
        assert_eq!(by_key(vec!["bb", "a", "cc", "d"], |word| word.len()), ["a", "d", "bb", "cc"]);
        assert!(by_key(Vec::<u8>::new(), |item| *item).is_empty());
    }
}
