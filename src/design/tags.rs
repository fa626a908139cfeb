//! Free labels on an element: trimmed, none empty, none twice whatever its case.

/// The label as it is kept: trimmed, inner white space single; none where nothing is left.
pub(crate) fn tidy(tag: &str) -> Option<String> {
    let words: Vec<&str> = tag.split_whitespace().collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// Whether two labels are the same to a reader.
pub fn same(a: &str, b: &str) -> bool {
    a.to_lowercase() == b.to_lowercase()
}

/// Adds a label, unless it is there.
pub fn add(tags: &mut Vec<String>, tag: &str) {
    if let Some(tag) = tidy(tag).filter(|tag| !has(tags, tag)) {
        tags.push(tag);
    }
}

/// Takes a label away.
pub fn remove(tags: &mut Vec<String>, tag: &str) {
    tags.retain(|it| !same(it, tag));
}

/// Whether a label is among others.
pub fn has(tags: &[String], tag: &str) -> bool {
    tags.iter().any(|it| same(it, tag))
}

/// The labels as they are kept: those that say something, each once.
pub fn tidied<'a>(tags: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut kept = Vec::new();
    tags.into_iter().for_each(|it| add(&mut kept, it));
    kept
}

/// Labels as they are typed: parted by a comma or a semicolon.
pub fn typed(words: &str) -> Vec<String> {
    tidied(words.split([',', ';']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_stands_once_however_it_is_typed() {
        assert_eq!(typed(" Spoor ,, spoor; natte   kern,"), ["Spoor", "natte kern"]);
        let mut tags = typed("Spoor");
        add(&mut tags, "SPOOR");
        add(&mut tags, "  ");
        assert_eq!(tags, ["Spoor"]);
        remove(&mut tags, "spoor");
        assert!(tags.is_empty());
    }
}
