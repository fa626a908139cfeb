//! Words into lines on paper. Dutch words are broken where a line would else stay far from full; every word is broken that is
//! wider than a line.

use crate::picture::breaks;
use crate::picture::typeface::{Weight, clean, measure};
use crate::text::Language;

/// The sign that ends a line within a word: what writes a file knows by it that it is no sign of the word.
pub(crate) const SOFT: char = '\u{2010}';
/// A word is broken where else more than this share of the line stayed empty.
const EMPTY: f32 = 0.12;
/// So many letters stay together before a break, and behind it.
const BEFORE: usize = 3;
const BEHIND: usize = 4;
/// A word that is to fit a narrow column is broken with so many letters at either end.
const LEAST: usize = 2;

/// How words are set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Face {
    pub(super) size: f32,
    pub(super) weight: Weight,
    pub(super) language: Language,
    /// Whether words are broken to fill a line; where not, only those that are wider than one.
    pub(super) fills: bool,
}

impl Face {
    /// How wide words are.
    pub(super) fn measure(self, words: &str) -> f32 {
        measure(words, self.size, self.weight)
    }

    /// Words as lines that fit a width; a line end within is one on paper.
    pub(super) fn lines(self, words: &str, width: f32) -> Vec<String> {
        let mut all = Vec::new();
        for line in words.lines() {
            let line = clean(line);
            if !line.trim().is_empty() {
                self.broken(line.trim(), width, &mut all);
            }
        }
        all
    }

    fn broken(self, words: &str, width: f32, all: &mut Vec<String>) {
        let space = self.measure(" ");
        let (mut line, mut used) = (String::new(), 0.0_f32);
        for word in words.split(' ').filter(|it| !it.is_empty()) {
            let mut word = word.to_owned();
            loop {
                let gap = if line.is_empty() { 0.0 } else { space };
                let wide = self.measure(&word);
                if used + gap + wide <= width {
                    if !line.is_empty() {
                        line.push(' ');
                    }
                    line.push_str(&word);
                    used += gap + wide;
                    break;
                }
                let room = width - used - gap;
                match self.cut(&word, room, (width, line.is_empty())) {
                    Some((head, tail)) => {
                        if !line.is_empty() {
                            line.push(' ');
                        }
                        line.push_str(&head);
                        word = tail;
                    }
                    // Not even one letter fits: the word stands alone, and sticks out rather than being lost.
                    None if line.is_empty() => {
                        line = std::mem::take(&mut word);
                    }
                    None => {}
                }
                all.push(std::mem::take(&mut line));
                used = 0.0;
                if word.is_empty() {
                    break;
                }
            }
        }
        if !line.is_empty() {
            all.push(line);
        }
    }

    /// What of a word still fits in a room with a hyphen behind it, and what is left; none where it had better go to the next
    /// line whole.
    fn cut(self, word: &str, room: f32, (width, first): (f32, bool)) -> Option<(String, String)> {
        let must = self.measure(word) > width;
        let worth = self.fills && self.language == Language::Nl && room > width * EMPTY;
        if !must && !worth {
            return None;
        }
        // A word of two has a hyphen of its own.
        let own = |at: usize| word[..at].ends_with(['-', '/', '–']);
        let mut places: Vec<usize> =
            breaks(word, if must { LEAST } else { BEFORE }).into_iter().map(|it| it.at).collect();
        places.extend(word.char_indices().map(|(at, it)| at + it.len_utf8()).filter(|it| *it < word.len() && own(*it)));
        if must && first {
            // No word of a language: it breaks anywhere.
            places.extend(word.char_indices().map(|it| it.0).skip(1));
        }
        places.sort_unstable();
        let letters = |it: &str| it.chars().filter(|it| it.is_alphanumeric()).count();
        let head = |at: usize| if own(at) { word[..at].to_owned() } else { format!("{}{SOFT}", &word[..at]) };
        let fine = |at: &usize| must || (letters(&word[..*at]) >= BEFORE && letters(&word[*at..]) >= BEHIND);
        let known: Vec<usize> = if must && first {
            // The places of the language come before the others.
            let by_word: Vec<usize> = breaks(word, LEAST).into_iter().map(|it| it.at).collect();
            let fits = |it: &&usize| self.measure(&head(**it)) <= room;
            if by_word.iter().any(|it| fits(&it)) { by_word } else { places }
        } else {
            places
        };
        let at = known.into_iter().rev().filter(fine).find(|it| self.measure(&head(*it)) <= room)?;
        Some((head(at), word[at..].to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn face(language: Language) -> Face {
        Face { size: 10.0, weight: Weight::Regular, language, fills: true }
    }

    /// The words that lines were made of.
    fn joined(lines: &[String]) -> String {
        let mut all = String::new();
        for it in lines {
            match it.strip_suffix(SOFT) {
                Some(head) => all.push_str(head),
                None => all = format!("{all}{it} "),
            }
        }
        all.trim().to_owned()
    }

    #[test]
    fn every_line_fits_and_no_letter_is_lost() {
        let words = "De alliantieovereenkomst verdeelt verantwoordelijkheden, voor- en nadelen en risicobeheersmaatregelen \
                     tussen contractgemachtigde en aannemer-combinatie xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.";
        for language in Language::ALL {
            for width in [40.0, 55.0, 90.0, 200.0, 483.0] {
                let face = face(language);
                let lines = face.lines(words, width);
                assert_eq!(joined(&lines).replace("aannemer- combinatie", "aannemer-combinatie"), words, "{width}");
                for it in &lines {
                    assert!(face.measure(it) <= width + 0.5, "{it:?} in {width}");
                }
            }
        }
    }

    #[test]
    fn dutch_breaks_to_fill_a_line_and_english_does_not() {
        let words = "Wie het besluit neemt verantwoordelijkheidsverdeling";
        let width = face(Language::Nl).measure("Wie het besluit neemt verantwoor");
        assert!(face(Language::Nl).lines(words, width)[0].ends_with(SOFT));
        assert_eq!(face(Language::En).lines(words, width)[0], "Wie het besluit neemt");
    }

    #[test]
    fn a_line_end_stays_and_an_empty_line_goes() {
        assert_eq!(face(Language::Nl).lines("een\n\n twee ", 100.0), ["een", "twee"]);
        assert!(face(Language::Nl).lines(" \n ", 100.0).is_empty());
    }
}
