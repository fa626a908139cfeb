//! The result of a merge: which elements are in it, where they stand, what their fields hold.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::compare::merge::three::{Three, Wins};
use crate::compare::merge::unit::{Choice, Choices, Side, Unit, What};
use crate::compare::tree::{Key, Node, Place, Tree};

/// Where an element of the result comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Source {
    /// Both sides have it.
    Both,
    /// It is as one side has it.
    Of(Side),
    /// It is as it was at the begin.
    Base,
}

/// Where people stand who stood in what is gone.
const OUTSIDE: &str = "team.outside";

impl Three {
    /// The result. What has to be chosen and is not is as it was at the begin, or without one as the first side has it.
    pub(super) fn result(&self, choices: &Choices) -> Tree {
        let mut sources: BTreeMap<&Key, Source> = BTreeMap::new();
        for key in self.keys() {
            sources.extend(self.source(key, choices).map(|it| (key, it)));
        }
        let kept = self.kept(&sources);
        self.bring_back(&mut sources, &kept, choices);
        let mut tree = Tree::default();
        for (key, source) in &sources {
            tree.nodes.insert((*key).clone(), self.made(key, *source, (&kept, choices)));
        }
        self.settle(&mut tree);
        let mut members: BTreeMap<Place, BTreeSet<Key>> = BTreeMap::new();
        for (key, node) in tree.nodes() {
            if let Some(place) = &node.place {
                members.entry(place.clone()).or_default().insert(key.clone());
            }
        }
        for (place, members) in members {
            let keys = self.ordered(&place, &members, choices);
            tree.lists.insert(place, keys);
        }
        tree
    }

    fn source(&self, key: &Key, choices: &Choices) -> Option<Source> {
        match (self.a.has(key), self.b.has(key)) {
            (true, true) => Some(Source::Both),
            (true, false) => self.fate(key, Side::A, choices),
            (false, true) => self.fate(key, Side::B, choices),
            // Both removed it; it comes back with what holds it where that is to be as it was.
            (false, false) => {
                let as_it_was = |it: &Key| matches!(choices.get(&there(it)), Some(Choice::Base));
                self.base.as_ref()?.up(key).any(as_it_was).then_some(Source::Base)
            }
        }
    }

    /// What becomes of an element that one side alone has: what becomes of the outermost that the other side lacks.
    fn fate(&self, key: &Key, side: Side, choices: &Choices) -> Option<Source> {
        let top = self.top(key, side);
        let as_it_was = || self.was(key).map(|_| Source::Base);
        match choices.get(&there(top)) {
            Some(Choice::Of(of)) => (*of == side).then_some(Source::Of(side)),
            Some(Choice::Base | Choice::Own(_)) => as_it_was(),
            None => match &self.base {
                None => (side == Side::A).then_some(Source::Of(Side::A)),
                Some(base) if !base.has(top) => Some(Source::Of(side)),
                // Asked and not chosen yet.
                Some(_) if self.asked.contains(&there(top)) => as_it_was(),
                Some(_) => None,
            },
        }
    }

    /// What one side removed and is in the result all the same.
    fn kept(&self, sources: &BTreeMap<&Key, Source>) -> BTreeSet<Key> {
        let kept = sources.iter().filter(|(key, it)| **it != Source::Both && self.was(key).is_some());
        kept.map(|(key, _)| (*key).clone()).collect()
    }

    /// Lets come back what a side dropped only because it removed something that is kept: a line of a role.
    fn bring_back<'a>(&'a self, sources: &mut BTreeMap<&'a Key, Source>, kept: &BTreeSet<Key>, choices: &Choices) {
        if kept.is_empty() {
            return;
        }
        for key in self.keys() {
            let Some(side) = self.only_side(key).filter(|_| !sources.contains_key(key)) else { continue };
            if self.was(key).is_none() || choices.contains_key(&there(self.top(key, side))) {
                continue;
            }
            let here = self.side(side);
            let (mut because, mut stands) = (false, here.parent(key).is_some_and(|it| sources.contains_key(it)));
            here.each_reference(key, &mut |id| {
                let id = Key::from(id);
                because |= kept.contains(&id);
                stands &= sources.contains_key(&id);
            });
            if because && stands {
                sources.insert(key, Source::Of(side));
            }
        }
    }

    /// An element of the result.
    fn made(&self, key: &Key, source: Source, (kept, choices): (&BTreeSet<Key>, &Choices)) -> Node {
        let empty = || Node { place: None, fields: BTreeMap::new() };
        let (a, b, was) = (self.a.node(key), self.b.node(key), self.was(key));
        let untouched = || kept.is_empty() && !choices.keys().any(|it| it.key == *key);
        match (source, a, b) {
            (Source::Both, Some(a), Some(b)) if (a == b || was == Some(b)) && untouched() => a.clone(),
            (Source::Both, Some(a), Some(b)) if was == Some(a) && untouched() => b.clone(),
            (Source::Both, Some(a), Some(b)) => {
                let place = self.place(key, (a, b), choices);
                let names: BTreeSet<&String> =
                    [Some(a), Some(b), was].into_iter().flatten().flat_map(|it| it.fields.keys()).collect();
                let value = |name: &String| Some((name.clone(), self.value(key, name, (kept, choices))?));
                Node { place, fields: names.into_iter().filter_map(value).collect() }
            }
            (Source::Of(side), ..) => {
                let mut node = self.side(side).node(key).cloned().unwrap_or_else(empty);
                own_values(key, &mut node, choices);
                node
            }
            _ => was.cloned().unwrap_or_else(empty),
        }
    }

    fn place(&self, key: &Key, (a, b): (&Node, &Node), choices: &Choices) -> Option<Place> {
        let was = self.was(key).map(|it| &it.place);
        let unit = Unit { key: key.clone(), what: What::Place };
        let place = match (choices.get(&unit), self.wins(was, &a.place, &b.place)) {
            (Some(Choice::Of(Side::A)), _) | (None, Wins::A) => &a.place,
            (Some(Choice::Of(Side::B)), _) | (None, Wins::B) => &b.place,
            _ => was.unwrap_or(&a.place),
        };
        place.clone()
    }

    fn value(&self, key: &Key, field: &str, (kept, choices): (&BTreeSet<Key>, &Choices)) -> Option<Value> {
        let of = |node: Option<&Node>| node.and_then(|it| it.fields.get(field)).cloned();
        let (a, b, was) = (of(self.a.node(key)), of(self.b.node(key)), of(self.was(key)));
        let unit = Unit { key: key.clone(), what: What::Field(field.to_owned()) };
        match choices.get(&unit) {
            Some(Choice::Of(Side::A)) => return a,
            Some(Choice::Of(Side::B)) => return b,
            Some(Choice::Own(value)) => return Some(value.clone()),
            Some(Choice::Base) => return was,
            None => {}
        }
        // A reference that one side lost with what it removed stands again where that is kept.
        let refers = |value: &Value| {
            let mut refers = false;
            crate::compare::tree::each_id(value, &mut |id| refers |= kept.contains(&Key::from(id)));
            refers
        };
        if was.as_ref().is_some_and(refers) && (a.is_none() && b == was || b.is_none() && a == was) {
            return was;
        }
        match self.field_wins(key, field) {
            Wins::A => a,
            Wins::B => b,
            Wins::Neither if self.base.is_none() => a,
            Wins::Neither => was,
        }
    }

    /// Gives everything a place that is there: as a side had it, or outside; what then has none goes with what held it.
    fn settle(&self, tree: &mut Tree) {
        loop {
            let stands = |place: &Place| tree.nodes.contains_key(&place.parent);
            let lost: Vec<Key> = tree
                .nodes
                .iter()
                .filter(|(_, it)| it.place.as_ref().is_some_and(|it| !stands(it)))
                .map(|(key, _)| key.clone())
                .collect();
            if lost.is_empty() {
                return;
            }
            for key in lost {
                // A move says more than what stayed where it was; of two the lesser, whichever side comes first.
                let was = self.was(&key).and_then(|it| it.place.clone());
                let nodes = [self.a.node(&key), self.b.node(&key)];
                let places = nodes.into_iter().flatten().filter_map(|it| it.place.clone()).chain(was.clone());
                let there = places.filter(|it| tree.nodes.contains_key(&it.parent));
                let place = there.min_by_key(|it| (Some(it) == was.as_ref(), it.clone()));
                let is_person = tree.kind(&key) == "person";
                let outside = || is_person.then(|| Place { parent: Key::root(), list: OUTSIDE.to_owned() });
                match (place.or_else(outside), tree.nodes.get_mut(&key)) {
                    (Some(place), Some(node)) => node.place = Some(place),
                    _ => drop(tree.nodes.remove(&key)),
                }
            }
        }
    }
}

/// The unit that an element is there.
pub(super) fn there(key: &Key) -> Unit {
    Unit { key: key.clone(), what: What::There }
}

/// Values of its own for an element that one side alone has.
fn own_values(key: &Key, node: &mut Node, choices: &Choices) {
    for (field, value) in &mut node.fields {
        let unit = Unit { key: key.clone(), what: What::Field(field.clone()) };
        if let Some(Choice::Own(own)) = choices.get(&unit) {
            value.clone_from(own);
        }
    }
}
