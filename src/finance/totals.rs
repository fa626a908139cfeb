//! The sums of all columns by who carries them, per outcome, and what moving a risk does to them.

use crate::design::form::Side;
use crate::design::risks::{Allocation, Nature};
use crate::finance::column::Column;
use crate::finance::wide::wide;

/// Per outcome what is carried together and by each side alone, in whole euro: risks count as cost, opportunities as
/// their opposite. Whole numbers, so that adding and taking away in any order gives the same bits.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Totals {
    /// Carried together.
    pub shared: Vec<f64>,
    /// The risks alone of what is carried together: what the risk pot and the fund are for.
    pub hits: Vec<f64>,
    /// Carried by the client alone.
    pub client: Vec<f64>,
    /// Carried by the contractor alone.
    pub contractor: Vec<f64>,
}

/// A risk that is carried elsewhere than the totals say: what a drag tries.
#[derive(Clone, Copy, Debug)]
pub struct Move<'a> {
    /// The risk's samples.
    pub column: &'a Column,
    /// Whether it costs or saves.
    pub nature: Nature,
    /// Where it lies in the totals.
    pub from: Allocation,
    /// Where it would lie.
    pub to: Allocation,
}

/// What a count is worth in euro of cost.
pub(super) fn worth(unit: i64, nature: Nature) -> f64 {
    let unit = unit as f64;
    match nature {
        Nature::Risk => unit,
        Nature::Opportunity => -unit,
    }
}

impl Totals {
    /// Nothing carried by anybody.
    pub fn new(outcomes: usize) -> Self {
        let [shared, hits, client, contractor] = [(); 4].map(|()| vec![0.0; outcomes]);
        Self { shared, hits, client, contractor }
    }

    /// How many outcomes there are.
    pub fn outcomes(&self) -> usize {
        self.shared.len()
    }

    /// The totals of the first outcomes.
    pub fn first(&self, outcomes: usize) -> Self {
        let first = |all: &[f64]| all[..outcomes.min(all.len())].to_vec();
        Self {
            shared: first(&self.shared),
            hits: first(&self.hits),
            client: first(&self.client),
            contractor: first(&self.contractor),
        }
    }

    fn of(&mut self, place: Allocation) -> Option<&mut [f64]> {
        match place {
            Allocation::Unplaced | Allocation::Partner(_) | Allocation::Project(_) => None,
            Allocation::Shared => Some(&mut self.shared),
            Allocation::Allocated(Side::Client) => Some(&mut self.client),
            Allocation::Allocated(Side::Contractor) => Some(&mut self.contractor),
        }
    }

    /// Adds a risk where it lies; what nobody placed counts nowhere.
    pub fn add(&mut self, column: &Column, nature: Nature, place: Allocation) {
        self.weigh(column, nature, place, 1.0);
    }

    /// Takes a risk away from where it lies.
    pub(crate) fn take_away(&mut self, column: &Column, nature: Nature, place: Allocation) {
        self.weigh(column, nature, place, -1.0);
    }

    /// Adds sums of a span of outcomes that starts there: those of the shared risks, the shared opportunities, and what
    /// each side carries.
    pub(super) fn add_span(&mut self, start: usize, [risks, opportunities, client, contractor]: [&[f64]; 4]) {
        let span = start..start + risks.len();
        wide(
            #[inline(always)]
            || {
                let shared = self.shared[span.clone()].iter_mut().zip(&mut self.hits[span.clone()]);
                for ((shared, hits), (risk, opportunity)) in shared.zip(risks.iter().zip(opportunities)) {
                    *shared += risk + opportunity;
                    *hits += risk;
                }
                for (totals, sums) in [(&mut self.client, client), (&mut self.contractor, contractor)] {
                    for (total, sum) in totals[span.clone()].iter_mut().zip(sums) {
                        *total += sum;
                    }
                }
            },
        );
    }

    /// Adds a cost that is always paid together and is no risk, so nothing that the risk pot is for; taken away where
    /// `times` is below zero.
    pub(super) fn spend(&mut self, column: &Column, times: f64) {
        let by = column.unit as f64 * times;
        for (total, value) in self.shared.iter_mut().zip(&column.values) {
            *total += by * f64::from(*value);
        }
    }

    fn weigh(&mut self, column: &Column, nature: Nature, place: Allocation, times: f64) {
        let by = worth(column.unit, nature) * times;
        let add = |totals: &mut [f64]| {
            wide(
                #[inline(always)]
                || {
                    for (total, value) in totals.iter_mut().zip(&column.values) {
                        *total += by * f64::from(*value);
                    }
                },
            );
        };
        if place == Allocation::Shared && nature == Nature::Risk {
            add(&mut self.hits);
        }
        if let Some(totals) = self.of(place) {
            add(totals);
        }
    }

    /// Adds what other totals have.
    pub(super) fn add_all(&mut self, others: &Self) {
        let pairs = [
            (&mut self.shared, &others.shared),
            (&mut self.hits, &others.hits),
            (&mut self.client, &others.client),
            (&mut self.contractor, &others.contractor),
        ];
        for (totals, others) in pairs {
            for (total, other) in totals.iter_mut().zip(others) {
                *total += other;
            }
        }
    }

    /// Carries a risk elsewhere from now on.
    pub fn carry(&mut self, it: &Move) {
        self.take_away(it.column, it.nature, it.from);
        self.add(it.column, it.nature, it.to);
    }
}

impl Move<'_> {
    /// What a count of the column changes in the totals: shared, the client's, the contractor's, and in the risks alone
    /// of what is shared, in euro.
    pub(crate) fn weights(&self) -> [f64; 4] {
        let worth = worth(self.column.unit, self.nature);
        let hit = if self.nature == Nature::Risk { worth } else { 0.0 };
        let at = |place: Allocation| match place {
            Allocation::Unplaced | Allocation::Partner(_) | Allocation::Project(_) => [0.0; 4],
            Allocation::Shared => [worth, 0.0, 0.0, hit],
            Allocation::Allocated(Side::Client) => [0.0, worth, 0.0, 0.0],
            Allocation::Allocated(Side::Contractor) => [0.0, 0.0, worth, 0.0],
        };
        let (from, to) = (at(self.from), at(self.to));
        std::array::from_fn(|it| to[it] - from[it])
    }
}
