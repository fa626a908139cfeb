//! What became of every change of both sides: it is in the result, or it was chosen away. Nothing is dropped in silence.

use crate::compare::change::{Change, changes, reordered};
use crate::compare::merge::result::there;
use crate::compare::merge::three::Three;
use crate::compare::merge::unit::{Choice, Choices, Side, Unit, What};
use crate::compare::tree::{Key, Tree, each_id};

/// What became of every change of both sides.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Account {
    /// How many changes there are; what both sides changed to the same is one.
    pub changes: usize,
    /// How many of them are in the result.
    pub in_result: usize,
    /// Those that another choice was made of, or that wait for one.
    pub chosen_away: Vec<(Side, Change)>,
    /// How many of these were filled in otherwise than either side had it.
    pub filled_in: usize,
    /// Those that are neither: none, or the merge is wrong.
    pub lost: Vec<(Side, Change)>,
}

impl Three {
    /// What became of every change.
    pub(super) fn account(&self, choices: &Choices) -> Account {
        let (result, mut account) = (self.result(choices), Account::default());
        let of = |side| match &self.base {
            Some(base) => changes(base, self.side(side)),
            None => changes(self.side(Side::other(side)), self.side(side)),
        };
        let (by_a, by_b) = (of(Side::A), of(Side::B));
        let second = by_b.iter().filter(|it| !by_a.contains(it)).map(|it| (Side::B, it));
        for (side, change) in by_a.iter().map(|it| (Side::A, it)).chain(second) {
            account.changes += 1;
            if is_in(change, self.side(side), &result) || self.only_lost(change, side, &result) {
                account.in_result += 1;
                continue;
            }
            let was_chosen = |unit: &Unit| self.asked.contains(unit) || choices.contains_key(unit);
            let chosen = self.units(change).iter().any(was_chosen);
            let own = |unit: &Unit| matches!(choices.get(unit), Some(Choice::Own(_)));
            account.filled_in += usize::from(self.units(change).iter().any(own));
            let to = if chosen { &mut account.chosen_away } else { &mut account.lost };
            to.push((side, change.clone()));
        }
        account
    }

    /// Whether a side only lost a reference with what it removed, and the result has none to that either.
    fn only_lost(&self, change: &Change, side: Side, result: &Tree) -> bool {
        let Change::Field { key, field, before, after: None } = change else { return false };
        let mut dangles = false;
        if let Some(value) = result.node(key).and_then(|it| it.fields.get(field)) {
            each_id(value, &mut |id| dangles |= !result.has(&Key::from(id)));
        }
        self.lost(before.as_ref(), side) && !dangles
    }

    /// The units by which a change may have been chosen away: its own, and whether what holds it is there.
    fn units(&self, change: &Change) -> Vec<Unit> {
        let (key, what) = match change {
            Change::Added(key) | Change::Removed(key) => (key, What::There),
            Change::Moved { key, .. } => (key, What::Place),
            Change::Field { key, field, .. } => (key, What::Field(field.clone())),
            Change::Order { place, .. } => (&place.parent, What::Order(place.list.clone())),
        };
        let trees = [Some(&self.a), Some(&self.b), self.base.as_ref()];
        let mut units: Vec<Unit> =
            trees.into_iter().flatten().flat_map(|it| it.up(key).map(there).collect::<Vec<_>>()).collect();
        units.push(Unit { key: key.clone(), what });
        units.extend(self.because(change, key));
        units
    }

    /// What a removal came with: it is undone where what it refers to is kept.
    fn because(&self, change: &Change, key: &Key) -> Vec<Unit> {
        let (Some(base), Change::Removed(_) | Change::Field { after: None, .. }) = (&self.base, change) else {
            return Vec::new();
        };
        let mut units = Vec::new();
        base.each_reference(key, &mut |id| {
            let id = Key::from(id);
            units.extend(base.up(&id).map(there));
        });
        units
    }
}

/// Whether the result has what a side changed.
fn is_in(change: &Change, side: &Tree, result: &Tree) -> bool {
    match change {
        Change::Added(key) => result.has(key),
        Change::Removed(key) => !result.has(key),
        Change::Moved { key, to, .. } => result.node(key).is_some_and(|it| it.place.as_ref() == Some(to)),
        Change::Field { key, field, after, .. } => {
            result.node(key).is_some_and(|it| it.fields.get(field) == after.as_ref())
        }
        Change::Order { place, .. } => reordered(side.list(place), result.list(place)).is_empty(),
    }
}
