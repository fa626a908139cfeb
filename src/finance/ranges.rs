//! The ranges of the lines of cost: each is drawn beside the risks, so that the cost before risks is no single number.
//!
//! A line's draws are made of its own numbers and its id alone, as those of a risk are, and are whole euros too: adding
//! and taking away gives the same bits. They are not kept, since nobody moves a line or leaves it out.

use crate::design::Design;
use crate::design::euro::Euro;
use crate::design::id::CostId;
use crate::finance::figures::{Figures, cost_alone};
use crate::finance::simulation::{Draws, Simulation};
use crate::finance::source::{Source, seed_given};
use crate::finance::totals::Totals;

/// What each line of cost that has a range is drawn from.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Ranges(Vec<(CostId, Source)>);

impl Ranges {
    /// Those of a design.
    pub(super) fn of(design: &Design, draws: Draws) -> Self {
        let source = |id: CostId, impact| {
            let seed = seed_given(design.id, id, draws.seed);
            Source { seed, strikes: seed, probability: 1.0, impact, shape: design.money.shape }
        };
        Self(design.money.ranged().map(|(line, range)| (line.id, source(line.id, range))).collect())
    }

    /// Draws all of them into the cost that is carried together.
    pub(super) fn add(&self, totals: &mut Totals) {
        self.0.iter().for_each(|it| spend(totals, &it.1, 1.0));
    }

    /// Takes all of them away again.
    fn take_away(&self, totals: &mut Totals) {
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

impl Simulation {
    /// What cost comes to if every line cost what it says: its mean and its P80, and no other percentile. None where no
    /// line has a range.
    pub fn without_ranges(&self) -> Option<Figures> {
        if self.ranges().0.is_empty() {
            return None;
        }
        let (mut totals, mut terms) = (self.totals().clone(), self.terms().clone());
        self.ranges().take_away(&mut totals);
        terms.ranged = Euro::ZERO;
        Some(cost_alone(&terms, &totals, None))
    }
}
