//! Where a word may be broken: between its parts, and else where Dutch ends a syllable. What stays on either side is long
//! enough to be read as a piece of a word.

use hypher::{Lang, hyphenate_bounded};

/// So many letters stay together at either end, where there is room to choose.
pub(super) const LEAST: usize = 3;
/// So many where there is not.
pub(super) const SHORT: usize = 2;
/// A word without a break that is longer than this is no word: it breaks anywhere.
const WORD: usize = 20;

/// What the long words of this field end in, or go on with: before each a compound is broken best. The patterns of syllables
/// do not see all of these seams.
const PARTS: [&str; 26] = [
    "adviseur",
    "alternatief",
    "beheerder",
    "begeleider",
    "begeleiding",
    "bestuur",
    "budget",
    "dossier",
    "gemachtigde",
    "hinder",
    "leider",
    "management",
    "manager",
    "onderzoek",
    "ontwerp",
    "oplossing",
    "opstelling",
    "organisatie",
    "overleg",
    "programma",
    "regeling",
    "stelling",
    "vergunning",
    "verhalen",
    "verhouding",
    "wijziging",
];

/// Where a word may be broken.
pub(crate) struct Break {
    /// Behind so many bytes.
    pub at: usize,
    /// Whether a part of a compound begins there.
    pub seam: bool,
}

/// Where a piece of text without spaces within may be broken, from its start on, with at least so many letters at either end
/// of a word.
pub(crate) fn breaks(piece: &str, least: usize) -> Vec<Break> {
    let mut all = Vec::new();
    let mut rest = piece;
    let mut before = 0;
    while let Some(from) = rest.find(char::is_alphabetic) {
        let word = &rest[from..];
        let end = word.find(|it: char| !it.is_alphabetic()).unwrap_or(word.len());
        all.extend(of_word(&word[..end], least).into_iter().map(|it| Break { at: it.at + before + from, ..it }));
        before += from + end;
        rest = &word[end..];
    }
    all
}

fn of_word(word: &str, least: usize) -> Vec<Break> {
    let seams = seams(word);
    let letters = |from: usize, to: usize| word[from.min(to)..from.max(to)].chars().count();
    let mut at = 0;
    let ends = hyphenate_bounded(word, Lang::Dutch, least, least).map(|it| {
        at += it.len();
        at
    });
    // What ends beside a seam was taken for the start of the next part.
    let near = |end: usize| seams.iter().any(|it| *it != end && letters(*it, end) < LEAST);
    let mut all: Vec<usize> = ends.filter(|it| *it < word.len() && !near(*it)).chain(seams.iter().copied()).collect();
    all.sort_unstable();
    all.dedup();
    // A letter alone between two breaks belongs to what stands before it: gebieds-eigen.
    let alone = |pair: &[usize]| (letters(pair[0], pair[1]) < 2 && !seams.contains(&pair[0])).then_some(pair[0]);
    let alone: Vec<usize> = all.windows(2).filter_map(alone).collect();
    all.retain(|it| !alone.contains(it));
    if all.is_empty() && word.chars().count() > WORD {
        let anywhere = word.char_indices().map(|it| it.0).skip(LEAST);
        all = anywhere.filter(|it| letters(*it, word.len()) >= LEAST).collect();
    }
    all.into_iter().map(|at| Break { at, seam: seams.contains(&at) }).collect()
}

/// Where a known part of a compound begins.
fn seams(word: &str) -> Vec<usize> {
    let lower = word.to_lowercase();
    if lower.len() != word.len() {
        return Vec::new();
    }
    let found = PARTS.iter().flat_map(|part| lower.match_indices(part).map(|it| (it.0, it.0 + part.len())));
    let found: Vec<(usize, usize)> = found.collect();
    // A part within a longer one is none: op-stelling.
    let within = |at: usize| found.iter().any(|(from, to)| (from + 1..*to).contains(&at));
    let starts = found.iter().map(|it| it.0).filter(|it| !within(*it));
    let mut all: Vec<usize> = starts.filter(|it| word[..*it].chars().count() >= LEAST).collect();
    all.sort_unstable();
    all.dedup();
    all
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// What people wrote and what the catalogue says.
    const TEXTS: [&str; 8] = [
        include_str!("../../saved_designs/zwaluw.ron"),
        include_str!("../../saved_designs/lingense.ron"),
        include_str!("../../saved_designs/markermeerdijken.ron"),
        include_str!("../../saved_designs/graaf-reinald.ron"),
        include_str!("../../saved_designs/piet-hein.ron"),
        include_str!("../../saved_designs/de-wending.ron"),
        include_str!("../../saved_designs/oefening.ron"),
        include_str!("../../assets/lang/nl/catalogue.ftl"),
    ];

    fn broken(word: &str) -> String {
        let mut words = String::new();
        let mut from = 0;
        for it in breaks(word, LEAST) {
            words += &word[from..it.at];
            words.push('-');
            from = it.at;
        }
        words + &word[from..]
    }

    #[test]
    fn words_break_between_their_parts() {
        for word in [
            "Dienst-rege-ling",
            "Alli-an-tie-bestuur",
            "Alli-an-tie-mana-ge-ment",
            "Alli-an-tie-mana-ger",
            "Rei-zi-gers-hin-der",
            "Ont-werp-oplos-sin-gen",
            "Voor-keurs-alter-na-tief",
            "Stan-daard-ont-werp",
            "gebieds-ei-gen",
            "tech-niek-lei-der",
            "Proef-opstel-ling",
            "Pro-ces-bege-lei-der",
            "Con-tract-gemach-tigde",
        ] {
            let whole = word.replace('-', "");
            let parts: Vec<usize> = {
                let mut at = 0;
                word.split('-')
                    .map(|it| {
                        at += it.len();
                        at
                    })
                    .collect()
            };
            for it in breaks(&whole, LEAST) {
                assert!(parts.contains(&it.at), "{} and not as {word}", broken(&whole));
            }
        }
        assert!(broken("Alliantiebestuur").ends_with("tie-bestuur") && broken("Dienstregeling").starts_with("Dienst-"));
        assert_eq!(broken("Zetting"), "Zet-ting");
        assert_eq!(broken("Dijk"), "Dijk");
        assert_eq!(broken("2026-2027"), "2026-2027");
    }

    #[test]
    fn what_stands_around_a_word_does_not_change_where_it_breaks() {
        assert_eq!(broken("(Dienstregeling),"), format!("({}),", broken("Dienstregeling")));
        assert_eq!(broken(""), "");
        assert!(breaks("xxxxxxxxxxxxxxxxxxxxxxxxx", LEAST).len() > 15, "no word: it breaks anywhere");
    }

    /// Every long word of the examples and the catalogue: no piece is shorter than three letters at an end, or a consonant
    /// alone, and none splits what is one sound.
    #[test]
    fn no_word_of_the_examples_breaks_within_a_sound() {
        // The tails of ids are no words.
        let joined = TEXTS.join(" ");
        let is_word = |it: &&str| crate::design::id::Id::parse(it).is_err();
        let texts = joined.split('"').filter(is_word).collect::<Vec<_>>().join(" ");
        // The names of choices in a file (RoleNobodyAsks) are no words either.
        let named = |it: &&str| it.chars().skip(1).any(char::is_uppercase) && it.chars().any(char::is_lowercase);
        let all = texts.split(|it: char| !it.is_alphabetic()).filter(|it| it.chars().count() >= 8);
        let words: BTreeSet<&str> = all.filter(|it| !named(it)).collect();
        assert!(words.len() > 1000, "{}", words.len());
        for word in words {
            let lower = word.to_lowercase();
            for it in breaks(word, LEAST) {
                let (head, tail) = lower.split_at(it.at);
                assert!(head.chars().count() >= LEAST && tail.chars().count() >= LEAST, "{}", broken(word));
                let vowel = |it: char| "aeiouyáàäéèëíïóöúü".contains(it);
                assert!(head.contains(vowel) && tail.contains(vowel), "{}", broken(word));
                // Two letters that are one vowel stay together; that a first part ends in one of them says nothing.
                for pair in ["aa", "ee", "oo", "uu", "ij", "oe", "ui", "ou", "eu", "sch"] {
                    let (first, rest) = pair.split_at(1);
                    let split = head.ends_with(first) && tail.starts_with(rest);
                    let fine = matches!(pair, "ee" | "oe" | "sch") && it.seam;
                    assert!(!split || fine, "{}: {pair}", broken(word));
                }
            }
        }
    }
}
