//! The ranges of the lines of cost: each is drawn beside the risks, so that the cost before risks is no single number.
//!
//! A line's draws are made of its own numbers and its id alone, as those of a risk are, and are whole euros too: adding
//! and taking away gives the same bits. They are not kept, since nobody moves a line or leaves it out.

use crate::design::Design;
use crate::design::id::CostId;
use crate::finance::source::{Source, seed_given};
use crate::finance::totals::Totals;

/// What each line of cost that has a range is drawn from.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Ranges(Vec<(CostId, Source)>);

impl Ranges {
    /// Those of a design. `all`: the seed of all draws where it is not the design's own.
    pub(super) fn of(design: &Design, all: Option<u64>) -> Self {
        let source = |id: CostId, impact| {
            let seed = seed_given(design.id, id, all);
            Source { seed, strikes: seed, probability: 1.0, impact, shape: design.money.shape }
        };
        Self(design.money.ranged().map(|(line, range)| (line.id, source(line.id, range))).collect())
    }

    /// Draws all of them into the cost that is carried together.
    pub(super) fn add(&self, totals: &mut Totals) {
        self.0.iter().for_each(|it| spend(totals, &it.1, 1.0));
    }

    /// Whether no line has a range.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes all of them away again.
    pub(super) fn take_away(&self, totals: &mut Totals) {
        self.0.iter().for_each(|it| spend(totals, &it.1, -1.0));
    }

    /// Becomes others, at the cost of those that differ.
    pub(super) fn become_others(&mut self, others: Self, totals: &mut Totals) {
        for it in self.0.iter().filter(|it| !others.0.contains(it)) {
            spend(totals, &it.1, -1.0);
        }
        for it in others.0.iter().filter(|it| !self.0.contains(it)) {
            spend(totals, &it.1, 1.0);
        }
        *self = others;
    }
}

fn spend(totals: &mut Totals, source: &Source, times: f64) {
    totals.spend(&source.draw(totals.outcomes()), times);
}
