//! What a design asks of the simulation: the terms by which an outcome is settled, and what each risk is drawn from.

use std::collections::HashMap;
use std::sync::Arc;

use crate::design::Design;
use crate::design::budget::{Budget, MeasureCosts};
use crate::design::euro::Euro;
use crate::design::id::{GroupId, RiskId};
use crate::design::money::Money;
use crate::design::risks::{Allocation, Risk, ThreePoint};
use crate::finance::source::{Source, seed_given};
use crate::finance::staffel::Curve;

/// What an outcome is settled by.
#[derive(Clone, Debug, PartialEq)]
pub struct Terms {
    /// The TAB, in euro.
    pub tab: Euro,
    /// The cost without risks: direct cost, AK, profit, prices of allocated risks, planned measures on shared risks, in
    /// euro.
    pub base: Euro,
    /// The part of it that is drawn instead: the amounts of the lines of cost that have a range, in euro.
    pub ranged: Euro,
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

/// What one risk or opportunity adds to the terms.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Part {
    /// Where it lies.
    pub place: Allocation,
    price: Euro,
    measures: Euro,
}

impl Part {
    /// What it adds where it lies in this place.
    pub(super) fn of(risk: &Risk, place: Allocation) -> Self {
        Self { place, price: risk.priced_at(place), measures: risk.planned_cost() }
    }
}

/// What the terms of a design are made of, with the sums over its dossier: counted once, so that the terms with one risk
/// changed cost the same in any dossier.
#[derive(Clone, Debug)]
pub(super) struct Basis {
    money: Arc<Money>,
    budget: Budget,
    measures: MeasureCosts,
}

impl Basis {
    /// That of a design.
    pub(super) fn of(design: &Design) -> Self {
        Self { money: Arc::clone(&design.money), budget: design.budget(), measures: design.measure_costs() }
    }

    /// The same with one risk as it would be in place of as it is. Whole cents: taking away and adding gives what counting
    /// all again would.
    pub(super) fn with(mut self, was: Part, is: Part) -> Self {
        self.budget.prices = self.budget.prices - was.price + is.price;
        self.measures.add(was.place, -was.measures);
        self.measures.add(is.place, is.measures);
        self
    }

    /// The same with a risk carried elsewhere.
    pub(super) fn moved(&self, risk: &Risk, to: Allocation) -> Self {
        self.clone().with(Part::of(risk, risk.allocation), Part::of(risk, to))
    }

    /// The terms that it comes to. None while there is no budget, or no direct cost to count from.
    pub(super) fn terms(&self) -> Option<Terms> {
        let (budget, measures, money) = (&self.budget, &self.measures, &self.money);
        // After the prices: a TAB that nobody set is what its parts come to.
        let tab = budget.tab()?;
        if budget.direct <= Euro::ZERO {
            return None;
        }
        Some(Terms {
            tab,
            base: budget.base() + measures.shared,
            ranged: money.ranged().map(|it| it.0.amount).sum(),
            curve: money.staffel.as_ref().map(|it| Curve::of(it, tab)).unwrap_or_default(),
            client_fixed: -measures.client,
            contractor_fixed: budget.prices - measures.contractor,
            client_reserve: money.client_reserve.unwrap_or_default(),
            contractor_reserve: money.contractor_bears().unwrap_or_default(),
            for_risks: budget.for_risks() - measures.shared,
        })
    }

    /// Whether it is the money of this design.
    pub(super) fn is_of(&self, design: &Design) -> bool {
        Arc::ptr_eq(&self.money, &design.money)
    }

    /// Whether another gives the same terms, with any risk changed.
    pub(super) fn gives_the_same(&self, other: &Self) -> bool {
        let (one, two) = (&self.money, &other.money);
        let bears = |it: &Money| (it.client_reserve, it.contractor_bears());
        let sums = |it: &Self| (it.budget, it.measures);
        sums(self) == sums(other) && bears(one) == bears(two) && one.staffel == two.staffel
    }
}

impl Terms {
    /// The terms of a design. None while it has no budget, or no direct cost to count from.
    pub fn of(design: &Design) -> Option<Self> {
        Basis::of(design).terms()
    }
}

impl Money {
    /// What the contractor can bear before it loses, in euro: the fee at risk, or else its profit; none: not known.
    pub(crate) fn contractor_bears(&self) -> Option<Euro> {
        self.fee_at_risk.or(self.fee)
    }
}

/// The group of each risk that strikes together with others.
pub(super) type Groups = HashMap<RiskId, GroupId>;

/// The groups of a design by their risks: looked up once per simulation and not once per risk.
pub(super) fn groups(design: &Design) -> Groups {
    let mut groups = Groups::new();
    for group in &design.money.groups {
        for risk in &group.risks {
            // A risk strikes with the first that has it.
            groups.entry(*risk).or_insert(group.id);
        }
    }
    groups
}

impl Source {
    /// What a risk is drawn from, with its planned measures; none while probability or impact is unknown. `seed_of` is
    /// the seed of all draws where it is not the design's own.
    pub(super) fn of(design: &Design, groups: &Groups, risk: &Risk, seed_of: Option<u64>) -> Option<Self> {
        let (probability, impact) = left(risk)?;
        let own = seed_given(design.id, risk.id, seed_of);
        let strikes = groups.get(&risk.id).map_or(own, |it| seed_given(design.id, *it, seed_of));
        Some(Self { seed: own, strikes, probability, impact, shape: design.money.shape })
    }

    /// The same draws for another estimate of the risk, or with other measures.
    pub(super) fn with_estimate_of(self, risk: &Risk) -> Option<Self> {
        let (probability, impact) = left(risk)?;
        Some(Self { probability, impact, ..self })
    }
}

/// What planned measures leave of a risk's probability and impact.
fn left(risk: &Risk) -> Option<(f64, ThreePoint)> {
    let (mut probability, mut impact) = risk.counted()?;
    // For an opportunity measures are what it takes to get it, not what takes it away; and nothing keeps off what happened.
    if !risk.is_opportunity() && !risk.has_occurred() {
        for measure in risk.measures.iter().filter(|it| it.planned) {
            probability *= 1.0 - measure.cuts_probability;
            let left = |it: Euro| Euro::round(it.to_f64() * (1.0 - measure.cuts_impact));
            impact = ThreePoint { low: left(impact.low), likely: left(impact.likely), high: left(impact.high) };
        }
    }
    Some((probability, impact))
}
