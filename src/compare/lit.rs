//! Which elements a picture lights where two designs are beside each other, and with which mark.

use std::collections::BTreeMap;

use crate::compare::comparison::Comparison;
use crate::compare::difference::{Detail, Difference, Mark};
use crate::compare::tree::{Key, Tree};
use crate::design::id::Id;

/// The elements that differ, each with its mark. Those that went are in the first design alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lit {
    marks: BTreeMap<Id, Mark>,
}

impl Lit {
    /// Of all differences of a comparison.
    pub fn of(comparison: &Comparison) -> Self {
        let mut lit = Self::default();
        for difference in &comparison.differences {
            lit.add(difference, comparison);
        }
        lit
    }

    /// Of one difference alone: what is lit while it is the chosen one of a list.
    pub fn of_one(difference: &Difference, comparison: &Comparison) -> Self {
        let mut lit = Self::default();
        lit.add(difference, comparison);
        lit
    }

    /// The mark of an element; none: it is the same.
    pub fn mark(&self, id: impl Into<Id>) -> Option<Mark> {
        self.marks.get(&id.into()).copied()
    }

    /// Every element that differs.
    pub fn iter(&self) -> impl Iterator<Item = (Id, Mark)> {
        self.marks.iter().map(|(id, mark)| (*id, *mark))
    }

    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.marks.is_empty()
    }

    fn add(&mut self, it: &Difference, comparison: &Comparison) {
        for id in it.id.into_iter().chain(it.along.iter().filter_map(Key::id)) {
            self.marks.insert(id, it.mark);
        }
        // A card shows what it holds: a vacancy lights its discipline.
        let tree = if it.mark == Mark::Removed { comparison.before() } else { comparison.after() };
        self.light_up(tree, &it.key, it.mark);
        for detail in &it.details {
            match detail {
                Detail::Place { from, .. } => self.light_up(comparison.before(), &from.parent, Mark::Changed),
                Detail::Order { moved, .. } => {
                    for id in moved.iter().filter_map(Key::id) {
                        self.marks.entry(id).or_insert(Mark::Moved);
                    }
                }
                _ => {}
            }
        }
    }

    /// Lights what holds an element: with its mark where that is the only one, and else as changed.
    fn light_up(&mut self, tree: &Tree, key: &Key, mark: Mark) {
        for id in tree.up(key).skip(1).filter_map(Key::id) {
            let mark = match self.marks.get(&id) {
                Some(there) if *there != mark => Mark::Changed,
                _ => mark,
            };
            self.marks.insert(id, mark);
        }
    }
}
