//! In what one design differs from another, and one made of the other by it.

use crate::compare::change::{Change, changes};
use crate::compare::difference::{Difference, Section};
use crate::compare::gather::gather;
use crate::compare::rebuild::Broken;
use crate::compare::tree::Tree;
use crate::design::Design;

/// Two designs beside each other.
#[derive(Clone, Debug)]
pub struct Comparison {
    before: Tree,
    after: Tree,
    changes: Vec<Change>,
    /// In what the second differs from the first, by section.
    pub differences: Vec<Difference>,
}

impl Comparison {
    /// Of two designs: any two, also of different projects.
    pub fn of(a: &Design, b: &Design) -> Self {
        Self::of_trees(Tree::of(a), Tree::of(b))
    }

    /// Of two trees.
    pub fn of_trees(before: Tree, after: Tree) -> Self {
        let changes = changes(&before, &after);
        let differences = gather(&before, &after, &changes);
        Self { before, after, changes, differences }
    }

    /// Whether the two are the same to the last field.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The first as a tree.
    pub fn before(&self) -> &Tree {
        &self.before
    }

    /// The second as a tree.
    pub fn after(&self) -> &Tree {
        &self.after
    }

    /// What has to be done to the first to get the second.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// The sections in which they differ, each with its differences.
    pub fn sections(&self) -> impl Iterator<Item = (&Section, &[Difference])> {
        self.differences.chunk_by(|one, other| one.section == other.section).map(|it| (&it[0].section, it))
    }

    /// Does what differs to a design: done to the first, it gives the second.
    pub fn apply(&self, to: &Design) -> Result<Design, Broken> {
        let mut tree = Tree::of(to);
        tree.change(&self.changes, &self.after);
        tree.design()
    }
}
