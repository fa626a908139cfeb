//! What is read off the outcomes when somebody asks: any percentile of cost, and the money for risks that one needs.

use crate::design::Design;
use crate::design::euro::Euro;
use crate::finance::figures::{Figures, cost_alone};
use crate::finance::percentile::{Percentile, percentiles};
use crate::finance::simulation::Simulation;
use crate::finance::wide::{least, most};

impl Simulation {
    /// What cost comes to if every line cost what it says: its mean and its P80, and no other percentile. None where no
    /// line has a range.
    pub fn without_ranges(&self) -> Option<Figures> {
        if self.ranges().is_empty() {
            return None;
        }
        let (mut totals, mut terms) = (self.totals().clone(), self.terms().clone());
        self.ranges().take_away(&mut totals);
        terms.ranged = Euro::ZERO;
        Some(cost_alone(&terms, &totals, None))
    }

    /// The same design with the money of the variant that is compared with, by the same draws. None where none is kept, or
    /// it says too little.
    pub fn of_kept(&self, design: &Design) -> Option<Self> {
        let money = design.money.kept.as_deref()?.alone();
        self.followed(&Design { money: money.into(), ..design.clone() })
    }

    /// The actual cost, in euro, that this share (0-1) of the outcomes does not exceed.
    pub fn cost_at(&self, share: f64) -> Percentile {
        let cost = self.figures().cost;
        let [it] =
            percentiles(&self.settled().cost, ((cost.least * 100.0).round(), (cost.most * 100.0).round()), [share]);
        Percentile { value: it.value / 100.0, low: it.low / 100.0, high: it.high / 100.0 }
    }

    /// How much the risk pot and the fund have to hold together, in euro, to cover the shared risks and the planned
    /// measures on them in this share (0-1) of the outcomes.
    pub fn pot_for(&self, design: &Design, share: f64) -> Percentile {
        let hits = &self.totals().hits;
        let ends = hits.iter().fold((f64::MAX, f64::MIN), |(low, high), it| (least(low, *it), most(high, *it)));
        let [it] = percentiles(hits, ends, [share]);
        let measures = design.measure_costs().shared.to_f64();
        Percentile { value: it.value + measures, low: it.low + measures, high: it.high + measures }
    }
}
