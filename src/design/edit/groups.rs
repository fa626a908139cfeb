//! Risks that strike together, in groups: a risk is in one of them at most.

use std::collections::HashSet;

use crate::design::id::{GroupId, Ids, RiskId};
use crate::design::money::{Money, StrikeGroup};

/// Adds a group of risks that strike together, each in it once.
pub(super) fn add_group(money: &mut Money, ids: &mut Ids, name: &str, risks: &[RiskId]) -> GroupId {
    let id = GroupId::new(ids);
    take_out(money, risks);
    let mut once = HashSet::new();
    let risks = risks.iter().copied().filter(|it| once.insert(*it)).collect();
    money.groups.push(StrikeGroup { id, name: name.to_owned(), risks });
    id
}

/// Puts a risk in a group, or in none; none where the group is gone.
pub(super) fn set_group(money: &mut Money, risk: RiskId, group: Option<GroupId>) -> Option<()> {
    let to = group.map(|group| money.groups.iter().position(|it| it.id == group));
    if to == Some(None) {
        return None;
    }
    take_out(money, &[risk]);
    if let Some(to) = to.flatten() {
        money.groups[to].risks.push(risk);
    }
    Some(())
}

/// Takes risks out of the groups that they are in; a group of nobody stays.
fn take_out(money: &mut Money, risks: &[RiskId]) {
    for group in &mut money.groups {
        group.risks.retain(|it| !risks.contains(it));
    }
}
