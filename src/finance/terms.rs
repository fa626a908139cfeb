//! What a design asks of the simulation: the terms by which an outcome is settled, and what each risk is drawn from.

use crate::design::Design;
use crate::design::budget::MeasureCosts;
use crate::design::euro::Euro;
use crate::design::id::RiskId;
use crate::design::money::Money;
use crate::design::risks::{Allocation, Risk, ThreePoint};
use crate::finance::column::{Source, seed};
use crate::finance::staffel::Curve;

/// What an outcome is settled by.
#[derive(Clone, Debug, PartialEq)]
pub struct Terms {
    /// The TAB, in euro.
    pub tab: Euro,
    /// The cost without risks: direct cost, AK, profit, prices of allocated risks, planned measures on shared risks, in
    /// euro.
    pub base: Euro,
    /// The staffel at the TAB.
    pub curve: Curve,
    /// What the client receives beside staffel and risks, in euro; below zero it pays (measures on its own risks).
    pub client_fixed: Euro,
    /// What the contractor receives beside staffel and risks, in euro: prices of the risks that it carries alone, less
    /// the measures on them.
    pub contractor_fixed: Euro,
    /// What the client can bear before it must ask for more money, in euro.
    pub client_reserve: Euro,
    /// What the contractor can bear before it loses: its profit, or the fee at risk, in euro.
    pub contractor_reserve: Euro,
    /// The money that carries shared risks: risk pot and fund, less the planned measures on them, in euro.
    pub for_risks: Euro,
}

impl Terms {
    /// The terms of a design, with `moved` as if that risk lay elsewhere (in no place: as if it were left out). None while
    /// the design has no budget, or no direct cost to count from.
    pub fn of(design: &Design, moved: Option<(RiskId, Allocation)>) -> Option<Self> {
        let (mut budget, money) = (design.budget(), &design.money);
        let mut measures = MeasureCosts::default();
        budget.prices = Euro::ZERO;
        for risk in &design.risks.list {
            let place = moved.filter(|it| it.0 == risk.id).map_or(risk.allocation, |it| it.1);
            budget.prices += risk.priced_at(place);
            measures.add(place, risk.planned_cost());
        }
        // After the prices: a TAB that nobody set is what its parts come to.
        let tab = budget.tab()?;
        if budget.direct <= Euro::ZERO {
            return None;
        }
        Some(Self {
            tab,
            base: budget.base() + measures.shared,
            curve: money.staffel.as_ref().map(|it| Curve::of(it, tab)).unwrap_or_default(),
            client_fixed: -measures.client,
            contractor_fixed: budget.prices - measures.contractor,
            client_reserve: money.client_reserve.unwrap_or_default(),
            contractor_reserve: money.contractor_bears().unwrap_or_default(),
            for_risks: budget.for_risks() - measures.shared,
        })
    }
}

impl Money {
    /// What the contractor can bear before it loses, in euro: the fee at risk, or else its profit; none: not known.
    pub(crate) fn contractor_bears(&self) -> Option<Euro> {
        self.fee_at_risk.or(self.fee)
    }
}

impl Source {
    /// What a risk is drawn from, with its planned measures; none while probability or impact is unknown. `seed_of` is
    /// the seed of all draws where it is not the design's own.
    pub fn of(design: &Design, risk: &Risk, seed_of: Option<u64>) -> Option<Self> {
        let (mut probability, mut impact) = (risk.probability?, risk.impact?);
        // For an opportunity measures are what it takes to get it, not what takes it away.
        if !risk.is_opportunity() {
            for measure in risk.measures.iter().filter(|it| it.planned) {
                probability *= 1.0 - measure.cuts_probability;
                let left = |it: Euro| Euro::round(it.to_f64() * (1.0 - measure.cuts_impact));
                impact = ThreePoint { low: left(impact.low), likely: left(impact.likely), high: left(impact.high) };
            }
        }
        let given = |own: u64| seed_of.map_or(own, |it| own ^ it.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let own = given(seed(design.id, risk.id));
        let group = design.money.groups.iter().find(|it| it.risks.contains(&risk.id));
        let strikes = group.map_or(own, |it| given(seed(design.id, it.id)));
        Some(Self { seed: own, strikes, probability, impact, shape: design.money.shape })
    }
}
