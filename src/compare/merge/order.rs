//! The order of a merged list: that of the side that changed it, with what came to either side where it stood there.

use std::collections::{BTreeMap, BTreeSet};

use crate::compare::merge::conflicts::Leads;
use crate::compare::merge::three::Three;
use crate::compare::merge::unit::{Choice, Choices, Side, Unit, What};
use crate::compare::tree::{Key, Place};

impl Three {
    /// What stands in a list of the result, in order.
    pub(super) fn ordered(&self, place: &Place, members: &BTreeSet<Key>, choices: &Choices) -> Vec<Key> {
        let lists = [self.a.list(place), self.b.list(place)];
        let was = self.base.as_ref().map(|it| it.list(place)).unwrap_or_default();
        let unit = Unit { key: place.parent.clone(), what: What::Order(place.list.clone()) };
        let leads = match choices.get(&unit) {
            Some(Choice::Of(side)) => Leads::Of(*side),
            Some(Choice::Base | Choice::Own(_)) => Leads::Begin,
            None => self.leads(place),
        };
        let (lead, other): (&[Key], Option<&[Key]>) = match leads {
            Leads::Of(Side::B) => (lists[1], None),
            Leads::Begin | Leads::Neither if self.base.is_some() => (was, None),
            // Where both changed it to the same, what one side alone has comes where it stands there.
            Leads::Same if self.base.is_some() => (lists[0], Some(lists[1])),
            _ => (lists[0], None),
        };
        // What stood there at the begin gives the row; without a begin the leading side does.
        let in_row = |it: &&Key| {
            members.contains(it)
                && (self.base.is_none() || was.contains(it))
                && other.is_none_or(|other| other.contains(it))
        };
        let row: Vec<Key> = lead.iter().filter(in_row).cloned().collect();
        if row.len() == members.len() {
            return row;
        }
        let runs = [lists[0], lists[1], was].map(|list| runs(list, &row, members));
        let mut placed: BTreeSet<Key> = row.iter().cloned().collect();
        let mut all = Vec::with_capacity(members.len());
        for at in 0..=row.len() {
            all.extend(at.checked_sub(1).map(|it| row[it].clone()));
            let here = |nth: usize| -> Vec<Key> {
                let run = runs[nth].get(&at).cloned().unwrap_or_default();
                run.into_iter().filter(|it| !placed.contains(it) && last(&runs, it, nth) == Some(at)).collect()
            };
            let run = joined(&[here(0), here(1), here(2)]);
            placed.extend(run.iter().cloned());
            all.extend(run);
        }
        // What stands here in neither, because what it stood in is gone.
        all.extend(members.iter().filter(|it| !placed.contains(it)).cloned());
        all
    }
}

/// What stands behind which place of the row (0: before all of it) and is not in it.
fn runs(list: &[Key], row: &[Key], members: &BTreeSet<Key>) -> BTreeMap<usize, Vec<Key>> {
    let (mut at, mut runs) = (0, BTreeMap::<usize, Vec<Key>>::new());
    for key in list {
        match row.iter().position(|it| it == key) {
            Some(place) => at = place + 1,
            None if members.contains(key) => runs.entry(at).or_default().push(key.clone()),
            None => {}
        }
    }
    runs
}

/// Where something comes that stands elsewhere with each side: at the later place. What a side has decides, and the begin
/// only where neither has it.
fn last(runs: &[BTreeMap<usize, Vec<Key>>; 3], key: &Key, nth: usize) -> Option<usize> {
    let of = |nth: usize| runs[nth].iter().find(|it| it.1.contains(key)).map(|it| *it.0);
    let sides = of(0).max(of(1));
    if nth < 2 { sides } else { sides.or(of(2)) }
}

/// Rows made into one in which each keeps its order, whichever comes first; of what could come next what follows the last
/// one, and else the least key.
fn joined(rows: &[Vec<Key>]) -> Vec<Key> {
    let mut left: BTreeSet<&Key> = rows.iter().flatten().collect();
    let mut all: Vec<Key> = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let waits = |key: &Key| {
            rows.iter()
                .any(|row| row.iter().take_while(|it| *it != key).any(|it| row.contains(key) && left.contains(it)))
        };
        let ready: Vec<&Key> = left.iter().copied().filter(|it| !waits(it)).collect();
        let follows =
            |key: &Key| rows.iter().any(|row| row.windows(2).any(|it| Some(&it[0]) == all.last() && it[1] == *key));
        // Two rows that contradict each other leave nothing ready: then the least key goes first.
        let next = ready.iter().find(|it| follows(it)).or(ready.first()).copied().or(left.first().copied());
        let Some(next) = next else { break };
        all.push(next.clone());
        left.remove(next);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::id::Id;

    fn keys(words: &str) -> Vec<Key> {
        words.split_whitespace().map(|it| Id::parse(&format!("r-{it}")).expect("an id").into()).collect()
    }

    #[test]
    fn rows_keep_their_order_whichever_comes_first() {
        let both = |one: &str, other: &str| {
            let (ab, ba) = (joined(&[keys(one), keys(other)]), joined(&[keys(other), keys(one)]));
            assert_eq!(ab, ba);
            ab
        };
        assert_eq!(both("c d", "a b"), keys("a b c d"));
        assert_eq!(both("a x b", "c x d"), keys("a c x b d"));
        assert_eq!(both("a b", ""), keys("a b"));
        assert_eq!(both("a b", "b a").len(), 2);
    }
}
