//! What is said once a picture is saved: which signs stand in it as an empty box, where, and what to do about it.

use std::path::Path;

use crate::app::errors::ErrorText;
use crate::picture::{Lacking, Large};
use crate::text::Text;

/// How many words with signs that lack are listed.
const LISTED: usize = 8;

/// How many characters of long words are shown before a sign, and behind it.
const AROUND: usize = 30;

impl Text {
    /// What there is to know of a picture that was saved: what it lacks, and that it is too large to be read.
    pub(crate) fn picture_told(&self, path: &Path, lacking: &[Lacking], large: Option<Large>) -> Option<ErrorText> {
        let lacks = self.picture_lacks(path, lacking);
        let Some(Large { pages, percent }) = large else { return lacks };
        let mut says = self.with("picture-large-why", [("pages", pages.into())]);
        if percent < 100 {
            says = format!("{says} {}", self.with("picture-large-smaller", [("percent", percent.into())]));
        }
        says = format!("{says}\n\n{}", self.get("picture-large-do"));
        if let Some(lacks) = lacks {
            return Some(ErrorText { says: format!("{says}\n\n{}", lacks.says), ..lacks });
        }
        let file = self.with("error-file", [("file", path.display().to_string().into())]);
        Some(ErrorText { title: self.get("picture-large"), says: format!("{says}\n{file}") })
    }

    /// What a picture that was saved lacks; none where every sign in it is drawn.
    fn picture_lacks(&self, path: &Path, lacking: &[Lacking]) -> Option<ErrorText> {
        if lacking.is_empty() {
            return None;
        }
        // Words in another script are of many signs: those that stand in the same words share a line.
        let mut groups: Vec<Vec<&Lacking>> = Vec::new();
        for it in lacking {
            match groups.iter_mut().find(|group| group.iter().any(|other| other.within == it.within)) {
                Some(group) => group.push(it),
                None => groups.push(vec![it]),
            }
        }
        let mut lines = vec![self.with("lacking-why", [("count", lacking.len().into())])];
        lines.extend(groups.iter().take(LISTED).map(|it| self.lacking(it)));
        let unlisted: usize = groups.iter().skip(LISTED).map(Vec::len).sum();
        if unlisted > 0 {
            lines.push(self.with("error-more", [("more", unlisted.into())]));
        }
        let file = self.with("error-file", [("file", path.display().to_string().into())]);
        Some(ErrorText {
            title: self.get("lacking"),
            says: format!("{}\n\n{}\n{file}", lines.join("\n"), self.get("lacking-do")),
        })
    }

    /// Signs and the words that they stand in: the first of those, and how many more.
    fn lacking(&self, group: &[&Lacking]) -> String {
        let signs: Vec<String> = group.iter().map(|it| format!("‘{}’", it.sign)).collect();
        let Some(first) = group.first() else { return String::new() };
        let words = first.within.first().map(|words| around(words, &first.sign)).unwrap_or_default();
        let more = first.within.len().saturating_sub(1);
        let signs = self.list(&signs);
        self.with("lacking-signs", [("signs", signs.into()), ("words", words.into()), ("more", more.into())])
    }
}

/// Words as they are, or of long ones the part around a sign.
fn around(words: &str, sign: &str) -> String {
    if words.chars().count() <= 2 * AROUND {
        return words.to_owned();
    }
    let (before, rest) = words.split_at(words.find(sign).unwrap_or_default());
    let (skipped, long) = (before.chars().count().saturating_sub(AROUND), sign.chars().count() + AROUND);
    let start = if skipped > 0 { "…" } else { "" };
    let end = if rest.chars().count() > long { "…" } else { "" };
    let (before, behind): (String, String) =
        (before.chars().skip(skipped).collect(), rest.chars().take(long).collect());
    format!("{start}{before}{behind}{end}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    fn lacking(sign: &str, within: &[&str]) -> Lacking {
        Lacking { sign: sign.to_owned(), within: within.iter().map(|it| (*it).to_owned()).collect() }
    }

    #[test]
    fn a_picture_that_lacks_nothing_needs_no_words() {
        assert_eq!(Text::new(Language::Nl).picture_lacks("a.png".as_ref(), &[]), None);
    }

    #[test]
    fn a_picture_too_large_to_read_says_how_large_and_what_to_do() {
        let told = |language, percent| {
            let large = Some(Large { pages: 96, percent });
            Text::new(language).picture_told("map/a.png".as_ref(), &[], large).expect("it is large")
        };
        let (nl, en) = (told(Language::Nl, 30), told(Language::En, 30));
        for part in ["96 bladzijden", "30 %", ".svg", "map/a.png"] {
            assert!(nl.says.contains(part), "{part:?} lacks in: {}", nl.says);
        }
        for part in ["96 pages", "30%", ".svg", "map/a.png"] {
            assert!(en.says.contains(part), "{part:?} lacks in: {}", en.says);
        }
        assert!(!told(Language::Nl, 100).says.contains('%'));
    }

    #[test]
    fn it_says_what_is_saved_which_signs_lack_and_where() {
        let cranes = ["Bouwput 🚧", "Kraan 🚧", "🚧"];
        let all = [lacking("漢", &["Risico 漢字"]), lacking("🚧", &cranes), lacking("字", &["Risico 漢字"])];
        let words = |language| Text::new(language).picture_lacks("map/a.png".as_ref(), &all).expect("some lack");
        let nl = words(Language::Nl);
        assert_eq!(nl.title, "Het plaatje is bewaard, met lege vakjes erin");
        for part in
            ["3 tekens", "‘漢’ en ‘字’ in ‘Risico 漢字’\n", "‘🚧’ in ‘Bouwput 🚧’ en op nog 2 plekken\n", "map/a.png"]
        {
            assert!(nl.says.contains(part), "{part:?} lacks in: {}", nl.says);
        }
        assert!(words(Language::En).says.contains("‘🚧’ in ‘Bouwput 🚧’ and in 2 more places\n"));
    }

    #[test]
    fn of_many_some_are_listed_and_the_rest_is_counted() {
        let one = |it: char| lacking(&it.to_string(), &[&format!("Risico {it}")]);
        let many: Vec<Lacking> = ('一'..).take(LISTED + 3).map(one).collect();
        for language in Language::ALL {
            let says = Text::new(language).picture_lacks("a.png".as_ref(), &many).expect("they lack").says;
            assert_eq!(says.matches("’ in ‘").count(), LISTED, "{says}");
            assert!(says.contains(&Text::new(language).with("error-more", [("more", 3_usize.into())])), "{says}");
        }
    }

    #[test]
    fn long_words_are_cut_around_the_sign() {
        assert_eq!(around("Risico 漢字", "漢"), "Risico 漢字");
        let cut = around(&format!("{}漢{}", "a".repeat(50), "b".repeat(50)), "漢");
        assert_eq!(cut, format!("…{}漢{}…", "a".repeat(AROUND), "b".repeat(AROUND)));
    }
}
