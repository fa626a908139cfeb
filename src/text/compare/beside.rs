//! Two designs to be told of, and what a difference between them says.

use crate::compare::{Comparison, Key, Lit, Mark, Tree};
use crate::design::Design;
use crate::design::risks::Risk;

/// How many of several are named; the others are counted.
pub(super) const NAMED: usize = 3;

/// Two designs and in what they differ, to be told of.
#[derive(Clone, Copy, Debug)]
pub struct Beside<'a> {
    /// The first.
    pub a: &'a Design,
    /// The second.
    pub b: &'a Design,
    /// In what the second differs from the first.
    pub comparison: &'a Comparison,
}

/// A difference in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DifferenceText {
    /// What happened.
    pub mark: Mark,
    /// What it is about: 'Grondwaterstand'.
    pub name: String,
    /// In what it differs: 'van ON naar alliantie'.
    pub says: String,
    /// What that brings along, to be said less loudly: 'zonder prijs van € 0,7 mln'.
    pub aside: Option<String>,
}

impl DifferenceText {
    /// As one line, without its mark.
    pub fn line(&self) -> String {
        let line = format!("{}: {}", self.name, self.says);
        self.aside.iter().fold(line, |line, it| format!("{line} · {it}"))
    }
}

impl<'a> Beside<'a> {
    /// The tree and the design in which a difference stands: the second, or, of what went, the first.
    pub(super) fn side(&self, mark: Mark) -> (&'a Tree, &'a Design) {
        match mark {
            Mark::Removed => (self.comparison.before(), self.a),
            _ => (self.comparison.after(), self.b),
        }
    }

    /// Which elements a picture lights.
    pub fn lit(&self) -> Lit {
        Lit::of(self.comparison)
    }
}

/// The risk that a key is of.
pub(super) fn risk<'a>(design: &'a Design, key: &Key) -> Option<&'a Risk> {
    design.risks.get(key.id()?.try_into().ok()?)
}
