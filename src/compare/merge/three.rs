//! The begin and both sides, and what can be asked of the three together.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::compare::merge::unit::{Side, Unit};
use crate::compare::tree::{Key, Node, Tree, each_id};

/// The begin and both sides.
#[derive(Clone, Debug)]
pub(super) struct Three {
    /// What both began from.
    pub(super) base: Option<Tree>,
    /// The first side.
    pub(super) a: Tree,
    /// The second side.
    pub(super) b: Tree,
    /// What has to be chosen, found once.
    pub(super) asked: BTreeSet<Unit>,
}

/// Which of two values comes into the result by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wins {
    /// The first, or both are the same.
    A,
    /// The second.
    B,
    /// Neither: it has to be chosen.
    Neither,
}

impl Three {
    pub(super) fn side(&self, side: Side) -> &Tree {
        match side {
            Side::A => &self.a,
            Side::B => &self.b,
        }
    }

    /// The element at the begin.
    pub(super) fn was(&self, key: &Key) -> Option<&Node> {
        self.base.as_ref()?.node(key)
    }

    /// Every key of the three.
    pub(super) fn keys(&self) -> BTreeSet<&Key> {
        let base = self.base.iter().flat_map(|it| it.nodes().map(|it| it.0));
        base.chain(self.a.nodes().map(|it| it.0)).chain(self.b.nodes().map(|it| it.0)).collect()
    }

    /// The only side that has an element; none where both do, or neither.
    pub(super) fn only_side(&self, key: &Key) -> Option<Side> {
        match (self.a.has(key), self.b.has(key)) {
            (true, false) => Some(Side::A),
            (false, true) => Some(Side::B),
            _ => None,
        }
    }

    /// Of an element that one side alone has, the outermost that holds it and that the other side lacks too: its fate is
    /// that of the element.
    pub(super) fn top<'a>(&'a self, key: &'a Key, side: Side) -> &'a Key {
        let (here, there) = (self.side(side), self.side(side.other()));
        here.up(key).take_while(|it| !there.has(it)).last().unwrap_or(key)
    }

    /// Which of two values wins, given what it was: the changed one.
    pub(super) fn wins<T: PartialEq>(&self, was: Option<T>, a: T, b: T) -> Wins {
        match was {
            _ if a == b => Wins::A,
            Some(was) if was == a => Wins::B,
            Some(was) if was == b => Wins::A,
            _ => Wins::Neither,
        }
    }

    /// Which value of a field wins in an element that both sides have.
    pub(super) fn field_wins(&self, key: &Key, field: &str) -> Wins {
        let (a, b) = (value(&self.a, key, field), value(&self.b, key, field));
        let was = self.base.as_ref().map(|it| value(it, key, field));
        match self.wins(was, a, b) {
            // A side that only lost a reference with what it removed has no will of its own about it.
            Wins::Neither if b.is_none() && self.lost(was.flatten(), Side::B) => Wins::A,
            Wins::Neither if a.is_none() && self.lost(was.flatten(), Side::A) => Wins::B,
            wins => wins,
        }
    }

    /// Whether a value refers to what was there at the begin and a side removed.
    pub(super) fn lost(&self, value: Option<&Value>, side: Side) -> bool {
        let mut lost = false;
        if let (Some(value), Some(base)) = (value, &self.base) {
            each_id(value, &mut |id| {
                let key = Key::from(id);
                lost |= base.has(&key) && !self.side(side).has(&key);
            });
        }
        lost
    }

    /// Whether a side changed an element, or anything that it holds: fields, what came, what went. What only moved out of
    /// it is there still.
    pub(super) fn changed(&self, top: &Key, side: Side) -> bool {
        let (Some(base), here) = (&self.base, self.side(side)) else { return true };
        let within = |tree: &Tree, key: &Key| tree.up(key).any(|it| it == top);
        let now = here.nodes().filter(|(key, _)| within(here, key));
        let differs = now.into_iter().any(|(key, node)| base.node(key).is_none_or(|was| was != node));
        let gone = || base.nodes().any(|(key, _)| !here.has(key) && within(base, key));
        differs || gone()
    }

    /// What a side that kept an element refers to it by, where that is new since the begin or changed: it would dangle if
    /// the element went.
    pub(super) fn new_users(&self, top: &Key, side: Side) -> Vec<Key> {
        let Some(base) = &self.base else { return Vec::new() };
        let (here, there) = (self.side(side), self.side(side.other()));
        let going = |key: &Key| !there.has(key) && here.up(key).any(|it| it == top);
        let uses = |key: &Key| {
            let mut uses = false;
            here.each_reference(key, &mut |id| uses |= going(&Key::from(id)));
            uses
        };
        let new = |key: &Key, node: &Node| match base.node(key) {
            None => true,
            // What the other side removed too, and is asked about, may stay.
            Some(_) if !there.has(key) => self.changed(key, side),
            Some(was) => was.fields != node.fields,
        };
        let users = here.nodes().filter(|(key, node)| !going(key) && uses(key) && new(key, node));
        // A field of the whole that did not change is no new user.
        users.filter(|(key, _)| !key.is_root() || self.root_uses(side, &going)).map(|(key, _)| key.clone()).collect()
    }

    /// Whether a changed field of the design as a whole refers to what goes.
    fn root_uses(&self, side: Side, going: &dyn Fn(&Key) -> bool) -> bool {
        let root = Key::root();
        let (Some(now), Some(was)) = (self.side(side).node(&root), self.was(&root)) else { return false };
        let mut uses = false;
        for (field, value) in now.fields.iter().filter(|(field, value)| was.fields.get(*field) != Some(*value)) {
            if field != "id" {
                each_id(value, &mut |id| uses |= going(&Key::from(id)));
            }
        }
        uses
    }
}

/// What a field of an element holds.
fn value<'a>(tree: &'a Tree, key: &Key, field: &str) -> Option<&'a Value> {
    tree.node(key)?.fields.get(field)
}
