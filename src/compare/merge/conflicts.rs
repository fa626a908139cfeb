//! What both sides changed, and so has to be chosen.

use std::collections::BTreeSet;

use crate::compare::change::reordered;
use crate::compare::difference::Section;
use crate::compare::gather::section;
use crate::compare::merge::three::{Three, Wins};
use crate::compare::merge::unit::{Side, Unit, What};
use crate::compare::tree::{Key, Place};

/// Why something has to be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Both sides changed it, and not to the same.
    Both,
    /// One side removed it, the other changed it or something in it.
    RemovedChanged(Side),
    /// One side removed it, in the other something new refers to it.
    RemovedUsed(Side, Vec<Key>),
    /// The sides differ, and there is no begin that tells who changed it.
    NoBase,
}

/// Something that has to be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// What is chosen.
    pub unit: Unit,
    /// The element that it belongs to: for a label of a risk the risk.
    pub owner: Key,
    /// Where it is listed.
    pub section: Section,
    /// Why; the side is the one that removed.
    pub why: Why,
}

impl Three {
    /// What has to be chosen, in the order in which lists show it.
    pub(super) fn conflicts(&self) -> Vec<Conflict> {
        let mut all = Vec::new();
        for key in self.keys() {
            match (self.a.has(key), self.b.has(key)) {
                (true, true) => self.in_both(key, &mut all),
                (true, false) => all.extend(self.in_one(key, Side::A)),
                (false, true) => all.extend(self.in_one(key, Side::B)),
                (false, false) => {}
            }
        }
        all.sort_by(|one, other| one.section.cmp(&other.section));
        all
    }

    fn conflict(&self, key: &Key, what: What, why: Why) -> Conflict {
        let tree = if self.a.has(key) { &self.a } else { &self.b };
        let field = match &what {
            What::Field(path) | What::Order(path) => Some(path.as_str()),
            What::There | What::Place => None,
        };
        let (owner, section) = (tree.owner(key).clone(), section(tree, key, field));
        Conflict { unit: Unit { key: key.clone(), what }, owner, section, why }
    }

    /// Of an element that one side alone has.
    fn in_one(&self, key: &Key, side: Side) -> Option<Conflict> {
        // What is within another follows it.
        if self.top(key, side) != key {
            return None;
        }
        let why = match &self.base {
            None => Why::NoBase,
            // It came.
            Some(base) if !base.has(key) => return None,
            Some(_) if self.changed(key, side) => Why::RemovedChanged(side.other()),
            Some(_) => match self.new_users(key, side) {
                users if users.is_empty() => return None,
                users => Why::RemovedUsed(side.other(), users),
            },
        };
        Some(self.conflict(key, What::There, why))
    }

    fn in_both(&self, key: &Key, all: &mut Vec<Conflict>) {
        let (Some(a), Some(b)) = (self.a.node(key), self.b.node(key)) else { return };
        let why = || if self.base.is_some() { Why::Both } else { Why::NoBase };
        let was = self.was(key);
        self.in_both_lists(key, all);
        if a == b || was.is_some_and(|it| it == a || it == b) {
            return;
        }
        if self.wins(was.map(|it| &it.place), &a.place, &b.place) == Wins::Neither {
            all.push(self.conflict(key, What::Place, why()));
        }
        let fields: BTreeSet<&String> = a.fields.keys().chain(b.fields.keys()).collect();
        for field in fields {
            if self.field_wins(key, field) == Wins::Neither {
                all.push(self.conflict(key, What::Field(field.clone()), why()));
            }
        }
    }

    fn in_both_lists(&self, key: &Key, all: &mut Vec<Conflict>) {
        let lists: BTreeSet<&str> = self.a.lists_of(key).chain(self.b.lists_of(key)).map(|it| it.0).collect();
        for list in lists {
            let place = Place { parent: key.clone(), list: list.to_owned() };
            if self.leads(&place) == Leads::Neither {
                let why = if self.base.is_some() { Why::Both } else { Why::NoBase };
                all.push(self.conflict(key, What::Order(place.list), why));
            }
        }
    }

    /// Whose order of a list wins: of what stood in it and does with both.
    pub(super) fn leads(&self, place: &Place) -> Leads {
        let (a, b) = (self.a.list(place), self.b.list(place));
        let Some(base) = &self.base else {
            return if reordered(a, b).is_empty() { Leads::Same } else { Leads::Neither };
        };
        let was = base.list(place);
        if was == a && was == b {
            return Leads::Begin;
        }
        // What one side added, removed or moved away says nothing about the order of the rest.
        let common: Vec<&Key> = was.iter().filter(|it| a.contains(it) && b.contains(it)).collect();
        let kept = |list: &'_ [Key]| -> Vec<usize> {
            list.iter().filter_map(|it| common.iter().position(|key| *key == it)).collect()
        };
        let (kept_a, kept_b) = (kept(a), kept(b));
        // What one side moved past what the other removed stands so where that is kept after all.
        let moved_past = |side: &[Key]| !reordered(was, side).is_empty();
        let (a, b) = match (moved_past(a), moved_past(b)) {
            (true, false) if kept_a.is_sorted() => return Leads::Of(Side::A),
            (false, true) if kept_b.is_sorted() => return Leads::Of(Side::B),
            _ => (kept_a, kept_b),
        };
        match (a.is_sorted(), b.is_sorted()) {
            (true, true) => Leads::Begin,
            (false, true) => Leads::Of(Side::A),
            (true, false) => Leads::Of(Side::B),
            (false, false) if a == b => Leads::Same,
            (false, false) => Leads::Neither,
        }
    }
}

/// Whose order a list of the result has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Leads {
    /// That of the begin: no side changed it.
    Begin,
    /// That of the side that changed it.
    Of(Side),
    /// That of both.
    Same,
    /// It has to be chosen.
    Neither,
}
