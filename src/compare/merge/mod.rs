//! Two designs that went on from one, made into one again: by element and field, as far as the two do not touch the same.
//!
//! What both changed differently is a conflict and is chosen; removing never wins from changing by itself. What a side
//! dropped only because it removed something else comes back where that is kept.

mod account;
mod conflicts;
mod order;
mod result;
mod three;
mod unit;

use crate::compare::change::reordered;
use std::collections::BTreeSet;

use crate::compare::comparison::Comparison;
use crate::compare::difference::{Detail, Difference, Mark};
use crate::compare::merge::three::Three;
use crate::compare::rebuild::Broken;
use crate::compare::tree::{Key, Tree};
use crate::design::Design;

pub use self::account::Account;
pub use self::conflicts::{Conflict, Why};
pub use self::unit::{Choice, Choices, Side, Unit, What};

/// Two designs that are no versions of one: they have other ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the designs are not versions of one design")]
pub struct OtherDesign;

/// Who made a difference that was merged by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// The first side.
    A,
    /// The second side.
    B,
    /// Both, and the same.
    Both,
    /// Each a part of it.
    Each,
}

/// A difference between the common begin and the result that nobody had to choose.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// In what the result differs from the begin.
    pub difference: Difference,
    /// Who made it.
    pub who: Who,
}

/// Two designs to be made into one.
#[derive(Clone, Debug)]
pub struct Merge {
    three: Three,
    /// What has to be chosen, in the order in which lists show it.
    pub conflicts: Vec<Conflict>,
    /// What was merged by itself; without a common begin nothing is.
    pub taken: Vec<Taken>,
    /// From the begin to what was merged by itself, for the words of `taken`; none without a begin.
    by_itself: Option<Comparison>,
}

impl Merge {
    /// Of two designs and what both began from; without that each difference is a conflict.
    pub fn of(base: Option<&Design>, a: &Design, b: &Design) -> Result<Self, OtherDesign> {
        if a.id != b.id || base.is_some_and(|it| it.id != a.id) {
            return Err(OtherDesign);
        }
        let (base, a, b) = (base.map(Tree::of), Tree::of(a), Tree::of(b));
        let mut three = Three { base, a, b, asked: BTreeSet::new() };
        let conflicts = three.conflicts();
        three.asked = conflicts.iter().map(|it| it.unit.clone()).collect();
        let mut merge = Self { three, conflicts, taken: Vec::new(), by_itself: None };
        if let Some(base) = &merge.three.base {
            let comparison = Comparison::of_trees(base.clone(), merge.three.result(&Choices::new()));
            merge.taken = comparison.differences.iter().map(|it| merge.taken(it, &comparison)).collect();
            merge.by_itself = Some(comparison);
        }
        Ok(merge)
    }

    /// The conflicts that are still to be chosen.
    pub fn open(&self, choices: &Choices) -> impl Iterator<Item = &Conflict> {
        self.conflicts.iter().filter(|it| !choices.contains_key(&it.unit))
    }

    /// The result. What is not chosen yet is as it was at the begin, or without a begin as the first side has it.
    pub fn result(&self, choices: &Choices) -> Result<Design, Broken> {
        self.three.result(choices).design()
    }

    /// What became of every change of both sides.
    pub fn account(&self, choices: &Choices) -> Account {
        self.three.account(choices)
    }

    /// The begin, or the first side where there is none.
    pub fn base(&self) -> Option<&Tree> {
        self.three.base.as_ref()
    }

    /// A side as a tree.
    pub fn side(&self, side: Side) -> &Tree {
        self.three.side(side)
    }

    /// From the begin to what was merged by itself; none without a begin.
    pub fn by_itself(&self) -> Option<&Comparison> {
        self.by_itself.as_ref()
    }

    /// The units that a difference is made of: what has to be chosen to have it otherwise.
    pub fn units(difference: &Difference) -> Vec<Unit> {
        let there = |key: &Key| Unit { key: key.clone(), what: What::There };
        if difference.details.is_empty() {
            return std::iter::once(&difference.key).chain(&difference.along).map(there).collect();
        }
        let unit = |it: &Detail| match it {
            Detail::Field { of, field, .. } => Unit { key: of.clone(), what: What::Field(field.clone()) },
            Detail::Came { item, .. } | Detail::Went { item, .. } => there(item),
            Detail::Place { of, .. } => Unit { key: of.clone(), what: What::Place },
            Detail::Order { list, .. } => Unit { key: difference.key.clone(), what: What::Order(list.clone()) },
        };
        difference.details.iter().map(unit).collect()
    }

    fn taken(&self, difference: &Difference, comparison: &Comparison) -> Taken {
        let has = |side| has(self.three.side(side), difference, comparison.after());
        let who = match (has(Side::A), has(Side::B)) {
            (true, true) => Who::Both,
            (true, false) => Who::A,
            (false, true) => Who::B,
            (false, false) => Who::Each,
        };
        Taken { difference: difference.clone(), who }
    }
}

/// Whether a side has all of a difference.
fn has(side: &Tree, difference: &Difference, result: &Tree) -> bool {
    if difference.details.is_empty() {
        return side.has(&difference.key) == (difference.mark != Mark::Removed);
    }
    difference.details.iter().all(|it| match it {
        Detail::Field { of, field, after, .. } => {
            side.node(of).is_some_and(|it| it.fields.get(field) == after.as_ref())
        }
        Detail::Came { item, .. } => side.has(item),
        Detail::Went { item, .. } => !side.has(item),
        Detail::Place { of, to, .. } => side.node(of).is_some_and(|it| it.place.as_ref() == Some(to)),
        Detail::Order { list, .. } => {
            let place = crate::compare::tree::Place { parent: difference.key.clone(), list: list.clone() };
            reordered(side.list(&place), result.list(&place)).is_empty()
        }
    })
}
