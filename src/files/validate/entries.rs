//! The entries of the catalogue that a file may name, and the one that was meant where it names none.

use std::sync::OnceLock;

use crate::design::catalogue::Catalogue;
use crate::files::nearest::nearest;

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
    nearest(entry, all.iter().map(String::as_str))
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
}
