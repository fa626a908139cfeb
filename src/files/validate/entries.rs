//! The entries of the catalogue that a file may name, and the one that was meant where it names none.

use std::sync::OnceLock;

use crate::design::catalogue::Catalogue;

/// The ids of the principles in the catalogue.
fn principles() -> &'static [String] {
    static IDS: OnceLock<Vec<String>> = OnceLock::new();
    let ids = |it: Catalogue| it.principles.into_iter().map(|it| it.id).collect();
    IDS.get_or_init(|| Catalogue::read().map(ids).unwrap_or_default())
}

/// The principle nearest to a name that the catalogue does not have; none where it has it.
pub(super) fn nearest_to_unknown(entry: &str) -> Option<&'static str> {
    let all = principles();
    if all.iter().any(|it| it == entry) {
        return None;
    }
    all.iter().min_by_key(|it| distance(it, entry)).map(String::as_str)
}

/// How many letters to add, drop or change to make one word of another.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.chars().enumerate() {
        let mut before = row[0];
        row[0] = at + 1;
        for (nth, it) in other.iter().enumerate() {
            let changed = before + usize::from(*it != letter);
            before = row[nth + 1];
            row[nth + 1] = changed.min(before + 1).min(row[nth] + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_known_entry_has_nothing_nearer_and_an_unknown_one_has() {
        assert_eq!(nearest_to_unknown("open-book"), None);
        assert_eq!(nearest_to_unknown("openbook"), Some("open-book"));
        assert_eq!(nearest_to_unknown("best-for-projects"), Some("best-for-project"));
    }

    #[test]
    fn letters_added_dropped_and_changed_count() {
        for (one, other, letters) in
            [("", "", 0), ("boek", "boek", 0), ("", "boek", 4), ("boek", "book", 1), ("a", "", 1)]
        {
            assert_eq!((distance(one, other), distance(other, one)), (letters, letters));
        }
    }
}
