//! What a picture says in signs that the bundled typeface lacks. On the screen the system's typefaces stand in; a file has
//! none of those, so an empty box is drawn there.

use std::collections::HashMap;

use crate::picture::parts::{Art, Picture};
use crate::picture::typeface;

/// A sign that the typeface lacks, and where the picture has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lacking {
    /// The sign: a letter, or an emoji that may be of several characters.
    pub sign: String,
    /// The words that it stands in, each once: a name, a heading.
    pub within: Vec<String>,
}

/// The signs of a picture for which an empty box is drawn, each once, in the order in which they are painted.
pub fn lacking(picture: &Picture) -> Vec<Lacking> {
    let mut found: Vec<Lacking> = Vec::new();
    let mut places: HashMap<&str, usize> = HashMap::new();
    for item in &picture.items {
        let Art::Words(words) = &item.art else { continue };
        for sign in words.lines.iter().flat_map(|it| typeface::lacking(&it.text, words.weight)) {
            let at = *places.entry(sign).or_insert_with(|| {
                found.push(Lacking { sign: sign.to_owned(), within: Vec::new() });
                found.len() - 1
            });
            if !found[at].within.contains(&words.full) {
                found[at].within.push(words.full.clone());
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::picture::tokens::Ink;
    use crate::picture::typeface::Weight;
    use crate::picture::{Item, Rect, TextLine, Words};

    /// A picture of words, each on one line that shows so many characters of them.
    fn picture(all: &[(&str, usize)]) -> Picture {
        let words = |(full, shown): &(&str, usize)| {
            let text = full.chars().take(*shown).collect();
            let lines = vec![TextLine { text, x: 0.0, baseline: 0.0 }];
            let (size, weight, ink) = (12.0, Weight::Regular, Ink::Ink);
            let words = Words { rect: Rect::default(), lines, size, weight, ink, full: (*full).to_owned() };
            Item { owner: None, art: Art::Words(words) }
        };
        Picture { items: all.iter().map(words).collect(), ..Picture::default() }
    }

    #[test]
    fn each_sign_is_named_once_with_all_words_that_it_stands_in() {
        let found = lacking(&picture(&[("Risico 漢字 漢", 99), ("Bouwput", 99), ("字 🚧", 99), ("字 🚧", 99)]));
        let of = |sign: &str, within: &[&str]| Lacking {
            sign: sign.to_owned(),
            within: within.iter().map(|it| (*it).to_owned()).collect(),
        };
        let expected = [of("漢", &["Risico 漢字 漢"]), of("字", &["Risico 漢字 漢", "字 🚧"]), of("🚧", &["字 🚧"])];
        assert_eq!(found, expected);
    }

    #[test]
    fn only_what_is_drawn_counts() {
        assert_eq!(lacking(&picture(&[("Risico 漢字", 6)])), []);
        assert_eq!(lacking(&picture(&[("één ĳ € m² →\u{a0}x", 99)])), []);
    }
}
