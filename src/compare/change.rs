//! What has to be done to one tree to get another, one thing at a time, and doing it.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::compare::tree::{Key, Place, Tree};

/// One thing that is otherwise.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// It came.
    Added(Key),
    /// It went.
    Removed(Key),
    /// It stands elsewhere.
    Moved {
        /// What does.
        key: Key,
        /// Where it stood.
        from: Place,
        /// Where it stands.
        to: Place,
    },
    /// A field holds something else.
    Field {
        /// Of what.
        key: Key,
        /// Which field.
        field: String,
        /// What it held; none: nothing.
        before: Option<Value>,
        /// What it holds; none: nothing.
        after: Option<Value>,
    },
    /// What stood in a list and still does stands in another order.
    Order {
        /// The list.
        place: Place,
        /// What had to move past the others.
        moved: Vec<Key>,
    },
}

/// All that has to be done to the first tree to get the second, in the order of the document; what went comes last.
pub(super) fn changes(a: &Tree, b: &Tree) -> Vec<Change> {
    let mut all = Vec::new();
    for key in b.in_order() {
        let (Some(now), Some(was)) = (b.nodes.get(key), a.nodes.get(key)) else {
            all.push(Change::Added(key.clone()));
            continue;
        };
        if let (Some(from), Some(to)) = (&was.place, &now.place)
            && from != to
        {
            all.push(Change::Moved { key: key.clone(), from: from.clone(), to: to.clone() });
        }
        let names = was.fields.keys().chain(now.fields.keys().filter(|it| !was.fields.contains_key(*it)));
        for field in names.filter(|_| was.fields != now.fields) {
            let (before, after) = (was.fields.get(field), now.fields.get(field));
            if before != after {
                let (before, after) = (before.cloned(), after.cloned());
                all.push(Change::Field { key: key.clone(), field: field.clone(), before, after });
            }
        }
        for (list, keys) in b.lists_of(key) {
            let place = Place { parent: key.clone(), list: list.to_owned() };
            let moved = reordered(a.list(&place), keys);
            if !moved.is_empty() {
                all.push(Change::Order { place, moved });
            }
        }
    }
    all.extend(a.in_order().into_iter().filter(|it| !b.has(it)).map(|it| Change::Removed(it.clone())));
    all
}

/// What had to move past the others to get from one order to another: the fewest that explain it. What stands in one of
/// the two alone does not count.
pub(super) fn reordered(before: &[Key], after: &[Key]) -> Vec<Key> {
    if before == after {
        return Vec::new();
    }
    let places: Vec<(&Key, usize)> =
        after.iter().filter_map(|it| Some((it, before.iter().position(|was| was == it)?))).collect();
    if places.is_sorted_by_key(|it| it.1) {
        return Vec::new();
    }
    // The longest row that kept its order stayed; lists are short enough for the plain way.
    let mut rows: Vec<(usize, Option<usize>)> = Vec::with_capacity(places.len());
    for (at, it) in places.iter().enumerate() {
        let longest = (0..at).filter(|past| places[*past].1 < it.1).max_by_key(|past| rows[*past].0);
        rows.push((longest.map_or(1, |past| rows[past].0 + 1), longest));
    }
    let mut stayed = BTreeSet::new();
    let mut last = (0..rows.len()).max_by_key(|it| rows[*it].0);
    while let Some(at) = last {
        stayed.insert(at);
        last = rows[at].1;
    }
    let moved = places.iter().enumerate().filter(|(at, _)| !stayed.contains(at));
    moved.map(|(_, it)| it.0.clone()).collect()
}

impl Tree {
    /// Does what was found between two trees to this one. `to` is the second of them: what came is taken from it, and
    /// lists in which anything changed stand as they do there.
    pub(super) fn change(&mut self, all: &[Change], to: &Tree) {
        let mut touched: BTreeSet<Place> = BTreeSet::new();
        for change in all {
            match change {
                Change::Added(key) => {
                    if let Some(node) = to.nodes.get(key) {
                        touched.extend(node.place.clone());
                        self.nodes.insert(key.clone(), node.clone());
                    }
                }
                Change::Removed(key) => {
                    touched.extend(self.nodes.remove(key).and_then(|it| it.place));
                }
                Change::Moved { key, from, to } => {
                    touched.extend([from.clone(), to.clone()]);
                    if let Some(node) = self.nodes.get_mut(key) {
                        node.place = Some(to.clone());
                    }
                }
                Change::Field { key, field, after, .. } => {
                    if let Some(node) = self.nodes.get_mut(key) {
                        match after {
                            Some(value) => drop(node.fields.insert(field.clone(), value.clone())),
                            None => drop(node.fields.remove(field)),
                        }
                    }
                }
                Change::Order { place, .. } => drop(touched.insert(place.clone())),
            }
        }
        for place in touched {
            let keys: Vec<Key> = to.list(&place).iter().filter(|it| self.nodes.contains_key(it)).cloned().collect();
            if keys.is_empty() {
                self.lists.remove(&place);
            } else {
                self.lists.insert(place, keys);
            }
        }
    }
}
