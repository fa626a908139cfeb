//! A merge with its designs, to be told of: what each side made of the begin.

use crate::compare::{Comparison, Merge, Side, Tree};
use crate::design::Design;

/// A merge and its designs, to be told of. It compares both sides with the begin once: keep it.
#[derive(Clone, Debug)]
pub struct Merging<'a> {
    pub(super) merge: &'a Merge,
    pub(super) base: Option<&'a Design>,
    pub(super) sides: [&'a Design; 2],
    /// From the begin to each side.
    since: Option<[Comparison; 2]>,
}

impl<'a> Merging<'a> {
    /// Of a merge of these designs.
    pub fn of(merge: &'a Merge, base: Option<&'a Design>, a: &'a Design, b: &'a Design) -> Self {
        let since =
            merge.base().map(|base| Side::ALL.map(|side| Comparison::of_trees(base.clone(), merge.side(side).clone())));
        Self { merge, base, sides: [a, b], since }
    }

    /// From the begin to a side; none without a begin.
    pub fn since(&self, side: Side) -> Option<&Comparison> {
        self.since.as_ref().map(|it| &it[nth(side)])
    }

    pub(super) fn tree(&self, side: Option<Side>) -> Option<(&Tree, &'a Design)> {
        match side {
            Some(side) => Some((self.merge.side(side), self.sides[nth(side)])),
            None => Some((self.merge.base()?, self.base?)),
        }
    }
}

/// Which of the two a side is.
pub(super) fn nth(side: Side) -> usize {
    match side {
        Side::A => 0,
        Side::B => 1,
    }
}
