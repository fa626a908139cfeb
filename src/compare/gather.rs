//! Changes gathered into differences: all of one element together, and what follows from another with its cause.

use std::collections::{BTreeMap, BTreeSet};

use crate::compare::change::Change;
use crate::compare::difference::{Detail, Difference, Mark, Section};
use crate::compare::tree::{Key, Tree};
use crate::design::id::{Id, IdKind};

/// Fields that say where an element is, and not how it is.
const PLACES: &[&str] = &["allocation+party"];

/// The differences that changes from one tree to another come to, in the order in which lists show them.
pub(super) fn gather(a: &Tree, b: &Tree, changes: &[Change]) -> Vec<Difference> {
    let mut gathering = Gathering { a, b, all: Vec::new(), of: BTreeMap::new(), went: BTreeSet::new() };
    for change in changes {
        if let Change::Removed(key) = change {
            gathering.went.insert(key);
        }
    }
    // What came and went first: the rest may belong to it.
    for change in changes {
        match change {
            Change::Added(key) if b.is_element(key) => gathering.whole(key, Mark::Added),
            Change::Removed(key) if a.is_element(key) => gathering.whole(key, Mark::Removed),
            _ => {}
        }
    }
    for it in changes {
        gathering.part(it);
    }
    let mut all = gathering.all;
    // An element that only lost what went along elsewhere is told there.
    all.retain(|it| matches!(it.mark, Mark::Added | Mark::Removed) || !it.details.is_empty());
    all.sort_by(|one, other| (&one.section, one.mark).cmp(&(&other.section, other.mark)));
    all
}

struct Gathering<'a> {
    a: &'a Tree,
    b: &'a Tree,
    all: Vec<Difference>,
    /// Where among them an element is told of: its own, or the one with which it came or went.
    of: BTreeMap<Key, usize>,
    went: BTreeSet<&'a Key>,
}

impl<'a> Gathering<'a> {
    /// An element that came or went.
    fn whole(&mut self, key: &'a Key, mark: Mark) {
        let tree = if mark == Mark::Added { self.b } else { self.a };
        let cause = self.holds(tree, key).or_else(|| self.cause(tree, key, mark));
        if let Some(at) = cause {
            self.along(at, key);
        } else {
            let at = self.all.len();
            self.all.push(Difference {
                section: section(tree, key, None),
                key: key.clone(),
                id: key.id(),
                mark,
                details: Vec::new(),
                along: Vec::new(),
            });
            self.of.insert(key.clone(), at);
            // A line may stand before the role with which it went.
            self.gather_along(tree, key, at);
        }
    }

    fn along(&mut self, at: usize, key: &Key) {
        self.all[at].along.push(key.clone());
        self.of.insert(key.clone(), at);
    }

    /// The difference that tells of what holds an element, where that came or went too.
    fn holds(&self, tree: &Tree, key: &Key) -> Option<usize> {
        let parent = tree.parent(key)?;
        let other = if std::ptr::eq(tree, self.b) { self.a } else { self.b };
        if other.has(parent) { None } else { self.of.get(tree.owner(parent)).copied() }
    }

    /// The difference that tells of what an element came or went because of.
    fn cause(&self, tree: &Tree, key: &Key, mark: Mark) -> Option<usize> {
        if !follows(key, mark) {
            return None;
        }
        let mut found = None;
        tree.each_reference(key, &mut |id| {
            let at = self.of.get(&Key::from(id)).copied();
            found = found.or(at.filter(|it| self.all[*it].mark == mark && self.all[*it].id == Some(id)));
        });
        found
    }

    /// Takes what was told of by itself, and came or went because of this element, along with it.
    fn gather_along(&mut self, tree: &Tree, key: &Key, at: usize) {
        let Some(id) = key.id() else { return };
        let mark = self.all[at].mark;
        let refers = |one: &Key| {
            let mut refers = false;
            tree.each_reference(one, &mut |it| refers |= it == id);
            refers
        };
        let before = self.all.iter().enumerate().take(at);
        let taken: Vec<usize> = before
            .filter(|(_, it)| it.mark == mark && follows(&it.key, mark) && refers(&it.key))
            .map(|it| it.0)
            .collect();
        for nth in taken.iter().rev() {
            let gone = self.all.remove(*nth);
            for it in self.of.values_mut().filter(|it| **it > *nth) {
                *it -= 1;
            }
            let at = self.of.get(key).copied().unwrap_or(at);
            for along in std::iter::once(gone.key).chain(gone.along) {
                self.along(at, &along);
            }
        }
    }

    /// A change of what is in both, or of an item.
    fn part(&mut self, change: &Change) {
        let (key, tree) = match change {
            Change::Added(key) if !self.b.is_element(key) => (key, self.b),
            Change::Removed(key) if !self.a.is_element(key) => (key, self.a),
            Change::Added(_) | Change::Removed(_) => return,
            Change::Moved { key, .. } | Change::Field { key, .. } => (key, self.b),
            Change::Order { place, .. } => (&place.parent, self.b),
        };
        if key.is_root() && matches!(change, Change::Field { field, .. } if field == "id") {
            return;
        }
        let owner = tree.owner(key);
        // What a new element holds is new with it, and what one holds that went went with it.
        if !(self.a.has(owner) && self.b.has(owner)) {
            return;
        }
        if matches!(change, Change::Removed(_))
            && let Some(at) = self.gone(key)
        {
            self.along(at, key);
            return;
        }
        let (detail, place) = detail(change, tree);
        let at = if owner.is_root() { self.own(change, &detail) } else { self.at(owner) };
        let to = &mut self.all[at];
        if place {
            to.mark = Mark::Moved;
        }
        to.details.push(detail);
    }

    /// The difference of what went with which an item went too: the person in a seat, the risk in a group.
    fn gone(&self, key: &Key) -> Option<usize> {
        let mut found = None;
        self.a.each_reference(key, &mut |id| {
            let it = Key::from(id);
            if self.went.contains(&it) {
                found = found.or(self.of.get(&it).copied());
            }
        });
        found
    }

    /// The difference of an element that is in both.
    fn at(&mut self, owner: &Key) -> usize {
        if let Some(at) = self.of.get(owner) {
            return *at;
        }
        let (id, at) = (owner.id(), self.all.len());
        let section = section(self.b, owner, None);
        let (details, along) = (Vec::new(), Vec::new());
        self.all.push(Difference { section, key: owner.clone(), id, mark: Mark::Changed, details, along });
        self.of.insert(owner.clone(), at);
        at
    }

    /// A difference of its own for a field or list of the design as a whole.
    fn own(&mut self, change: &Change, detail: &Detail) -> usize {
        let path = match detail {
            Detail::Field { of, field, .. } if of.is_root() => field.clone(),
            Detail::Came { list, .. } | Detail::Went { list, .. } | Detail::Order { list, .. } => list.clone(),
            Detail::Field { of, .. } | Detail::Place { of, .. } => list_of(self.b, of),
        };
        let mark = match change {
            Change::Added(_) => Mark::Added,
            Change::Removed(_) => Mark::Removed,
            Change::Moved { .. } | Change::Order { .. } => Mark::Moved,
            Change::Field { .. } => Mark::Changed,
        };
        let (key, section) = (Key::root(), Section::of(&path));
        self.all.push(Difference { section, key, id: None, mark, details: Vec::new(), along: Vec::new() });
        self.all.len() - 1
    }
}

/// Whether an element comes or goes with what it refers to: a line with its role. A mandate goes with it, and is given
/// for itself.
fn follows(key: &Key, mark: Mark) -> bool {
    match key.id().map(|it: Id| it.kind()) {
        Some(IdKind::Line) => true,
        Some(IdKind::Mandate) => mark == Mark::Removed,
        _ => false,
    }
}

/// A change as a detail of its owner, and whether it says where the owner is.
fn detail(change: &Change, tree: &Tree) -> (Detail, bool) {
    match change {
        Change::Added(key) => (Detail::Came { list: list_of(tree, key), item: key.clone() }, false),
        Change::Removed(key) => (Detail::Went { list: list_of(tree, key), item: key.clone() }, false),
        Change::Moved { key, from, to } => {
            (Detail::Place { of: key.clone(), from: from.clone(), to: to.clone() }, tree.is_element(key))
        }
        Change::Field { key, field, before, after } => {
            let (before, after) = (before.clone(), after.clone());
            let place = tree.is_element(key) && PLACES.contains(&field.as_str());
            (Detail::Field { of: key.clone(), field: field.clone(), before, after }, place)
        }
        Change::Order { place, moved } => (Detail::Order { list: place.list.clone(), moved: moved.clone() }, false),
    }
}

/// The list that something stands in, by its path within what holds it.
fn list_of(tree: &Tree, key: &Key) -> String {
    tree.node(key).and_then(|it| it.place.as_ref()).map(|it| it.list.clone()).unwrap_or_default()
}

/// The section of an element: that of the list of the design as a whole in which it stands, or stands what holds it.
pub(super) fn section(tree: &Tree, key: &Key, field: Option<&str>) -> Section {
    let top = tree.up(key).find(|it| tree.parent(it).is_some_and(Key::is_root));
    match (top, field) {
        (Some(top), _) => Section::of(&list_of(tree, top)),
        (None, field) => Section::of(field.unwrap_or_default()),
    }
}
