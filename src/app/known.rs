//! What can be named in a line that adds many at once: usual functions, and parties.

use crate::design::Design;
use crate::design::parties::{Belonging, Party};

/// From how many letters a word of a party's name stands for the party: 'en' does not.
const PART: usize = 4;

/// What can be named in a line.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// The usual functions in the reader's language: their plural is found too.
    pub functions: Vec<String>,
    /// Parties that are told apart by name: the whole of it, or a word of it that no other party has.
    pub parties: Vec<(String, Belonging)>,
}

impl Known {
    /// The usual functions, and the parties of a side that has several or of none: one that stands alone is its side.
    pub fn of(design: &Design, functions: Vec<String>) -> Self {
        let told = |it: &&Party| it.side().is_none_or(|side| design.has_several(side));
        let parties = design.parties.iter().filter(told).map(|it| (it.name.clone(), it.into())).collect();
        Self { functions, parties }
    }

    /// The party that words start with, and how many of them are its name.
    pub(crate) fn party(&self, words: &[&str]) -> Option<(Belonging, usize)> {
        let same = |a: &str, b: &str| a.to_lowercase() == b.trim_end_matches([':', '.']).to_lowercase();
        let whole = self.parties.iter().filter_map(|(name, of)| {
            let name: Vec<&str> = name.split_whitespace().collect();
            let starts =
                !name.is_empty() && name.len() <= words.len() && name.iter().zip(words).all(|(a, b)| same(a, b));
            starts.then_some((*of, name.len()))
        });
        whole.max_by_key(|it| it.1).or_else(|| {
            let word = words.first().filter(|it| it.chars().count() >= PART)?;
            let has = |(name, _): &&(String, Belonging)| name.split_whitespace().any(|it| same(it, word));
            let mut those = self.parties.iter().filter(has);
            let only = those.next().filter(|_| those.next().is_none())?;
            Some((only.1, 1))
        })
    }
}
