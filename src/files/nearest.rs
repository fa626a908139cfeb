//! The word that was probably meant where an unknown one stands.

/// The nearest to a word among some others; none where there are none.
pub(super) fn nearest<'a>(word: &str, among: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    among.into_iter().min_by_key(|it| distance(it, word))
}

/// The nearest, where it is near enough to be a slip: a third of its letters or fewer differ.
pub(super) fn slip<'a>(word: &str, among: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    nearest(word, among).filter(|it| distance(it, word) * 3 <= it.chars().count())
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
    fn letters_added_dropped_and_changed_count() {
        for (one, other, letters) in
            [("", "", 0), ("boek", "boek", 0), ("", "boek", 4), ("boek", "book", 1), ("a", "", 1)]
        {
            assert_eq!((distance(one, other), distance(other, one)), (letters, letters));
        }
    }

    #[test]
    fn a_slip_is_near_and_another_word_is_not() {
        let fields = ["probability", "impact", "title"];
        assert_eq!(slip("probabilty", fields), Some("probability"));
        assert_eq!(slip("owner", fields), None);
        assert_eq!(nearest("owner", []), None);
    }
}
