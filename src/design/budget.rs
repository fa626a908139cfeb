//! The budget as its parts: what it is made of, whether they add up, and what cost starts from before risks.
//!
//! Source: GV 5, domain.md 7 and 11. The price of a risk that the contractor carries alone is in the contract price, so
//! it is a part of its own that follows from the dossier.

use crate::design::document::Design;
use crate::design::euro::Euro;
use crate::design::form::Side;
use crate::design::id::Id;
use crate::design::risks::{Allocation, Measure, Risk};

/// The parts of a budget, in euro. A part that nobody filled in counts as nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Budget {
    /// Direct cost.
    pub direct: Euro,
    /// AK.
    pub overhead: Euro,
    /// The contractor's profit.
    pub fee: Euro,
    /// The prices of the risks that the contractor carries alone.
    pub prices: Euro,
    /// The risk pot.
    pub risk_pot: Euro,
    /// The optimisation room.
    pub optimisation_room: Euro,
    /// The alliance fund.
    pub fund: Euro,
    /// The TAB as the partners set it; none: not set, so it is what the parts come to.
    pub set: Option<Euro>,
}

/// What planned measures cost, by who carries the risk or opportunity that they are about, in euro.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MeasureCosts {
    /// Paid together, within the TAB.
    pub shared: Euro,
    /// Paid by the client alone.
    pub client: Euro,
    /// Paid by the contractor alone.
    pub contractor: Euro,
}

impl Budget {
    /// What the parts come to.
    pub fn parts(&self) -> Euro {
        self.base() + self.risk_pot + self.optimisation_room + self.fund
    }

    /// The cost before risks: direct cost, AK, profit, and the prices of allocated risks.
    pub fn base(&self) -> Euro {
        self.direct + self.overhead + self.fee + self.prices
    }

    /// The sum for the work: all but the alliance fund, as set or as its parts come to.
    pub fn work(&self) -> Euro {
        self.tab().map_or(Euro::ZERO, |it| it - self.fund)
    }

    /// The money that carries the shared risks: the risk pot and the alliance fund.
    pub fn for_risks(&self) -> Euro {
        self.risk_pot + self.fund
    }

    /// The budget that results are counted from: what the partners set, or else what its parts come to; none while there
    /// is neither.
    pub fn tab(&self) -> Option<Euro> {
        self.set.or_else(|| (self.parts() > Euro::ZERO).then(|| self.parts()))
    }

    /// By how much the parts exceed the TAB (below zero: fall short of it); none while one of the two is not there.
    pub fn off(&self) -> Option<Euro> {
        let set = self.set?;
        (self.parts() > Euro::ZERO).then(|| self.parts() - set)
    }

    /// The fund mechanism of ProRail (domain.md 11): what is saved moves from the sum for the work to the fund, what
    /// risks cost leaves the fund. Returns the sum and the fund then, in euro.
    pub fn after(&self, saved: Euro, hits: Euro) -> (Euro, Euro) {
        (self.work() - saved, self.fund + saved - hits)
    }
}

impl Design {
    /// Whether there is money in an alliance fund, apart from the sum for the work.
    pub fn has_fund(&self) -> bool {
        self.money.fund.is_some_and(|it| it > Euro::ZERO)
    }

    /// The budget as its parts. A programme has none: contributions come in and go out per project; what another form left
    /// there is kept and counts in nothing.
    pub fn budget(&self) -> Budget {
        if !self.form.has_sides() {
            return Budget::default();
        }
        let money = &self.money;
        Budget {
            direct: money.direct_cost(),
            overhead: money.overhead_agreed().unwrap_or_default(),
            fee: money.fee.unwrap_or_default(),
            prices: self.risks.list.iter().map(|it| it.priced_at(it.allocation)).sum(),
            risk_pot: money.risk_pot.unwrap_or_default(),
            optimisation_room: money.optimisation_room.unwrap_or_default(),
            fund: money.fund.unwrap_or_default(),
            set: money.tab,
        }
    }
}

/// A partner that a side's result is divided among, as a second step.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Partner<'a> {
    /// The party, or the organisation behind it.
    pub id: Id,
    /// Its name.
    pub name: &'a str,
    /// Its share (0-1) of the side's result, as agreed; none: not agreed.
    pub share: Option<f64>,
}

impl Design {
    /// The partners within a side: its parties, or the organisations behind a party where that is a combination.
    pub fn partners_of(&self, side: Side) -> impl Iterator<Item = Partner<'_>> {
        let partner = |id: Id, name| Partner { id, name, share: self.money.share_of(id) };
        self.parties_of(side).flat_map(move |party| {
            let combined = party.parents.len() > 1;
            let alone = (!combined).then(|| partner(party.id.into(), party.name.as_str()));
            let parents = party.parents.iter().filter(move |_| combined);
            alone.into_iter().chain(parents.map(move |it| partner(it.id.into(), it.name.as_str())))
        })
    }
}

/// What is a rounding within a hundred per cent of shares (0-1).
const SHARES_ROUNDING: f64 = 0.000_5;

impl Design {
    /// By how much the agreed shares (0-1) of a side's partners exceed the whole (below zero: fall short of it); none where
    /// they come to it, none is agreed, or the side has one partner.
    pub(crate) fn shares_off(&self, side: Side) -> Option<f64> {
        let partners: Vec<Partner> = self.partners_of(side).collect();
        let agreed: Vec<f64> = partners.iter().filter_map(|it| it.share).collect();
        let off = agreed.iter().sum::<f64>() - 1.0;
        (partners.len() > 1 && !agreed.is_empty() && off.abs() > SHARES_ROUNDING).then_some(off)
    }
}

impl Design {
    /// What the planned measures cost.
    pub(crate) fn measure_costs(&self) -> MeasureCosts {
        let mut costs = MeasureCosts::default();
        self.risks.list.iter().for_each(|it| costs.add(it.allocation, it.planned_cost()));
        costs
    }

    /// What is left to carry the shared risks once the measures on them are paid: what the simulation asks to cover what
    /// those measures leave.
    pub fn left_for_risks(&self) -> Euro {
        self.budget().for_risks() - self.measure_costs().shared
    }
}

impl MeasureCosts {
    /// Adds what measures on a risk in this place cost; where nobody carries it nobody plans, and
    /// a programme knows no sides.
    pub fn add(&mut self, place: Allocation, cost: Euro) {
        match place {
            Allocation::Unplaced | Allocation::Partner(_) | Allocation::Project(_) => {}
            Allocation::Shared => self.shared += cost,
            Allocation::Allocated(Side::Client) => self.client += cost,
            Allocation::Allocated(Side::Contractor) => self.contractor += cost,
        }
    }
}

impl Risk {
    /// The price in the contract that it would have in a place, in euro: only what the contractor carries alone has one,
    /// and an opportunity and what is closed have none.
    pub(crate) fn priced_at(&self, place: Allocation) -> Euro {
        let priced = place == Allocation::Allocated(Side::Contractor) && !self.is_opportunity() && !self.is_closed();
        self.price.filter(|_| priced).unwrap_or_default()
    }

    /// What its planned measures cost together, in euro; nothing once it is closed.
    pub(crate) fn planned_cost(&self) -> Euro {
        let open = self.measures.iter().filter(|it| it.planned && !self.is_closed());
        open.map(|it: &Measure| it.cost).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn budget() -> Budget {
        Budget {
            direct: Euro::new(78),
            overhead: Euro::new(4),
            fee: Euro::new(2),
            prices: Euro::new(1),
            risk_pot: Euro::new(3),
            optimisation_room: Euro::new(2),
            fund: Euro::new(10),
            set: None,
        }
    }

    #[test]
    fn the_parts_add_up_and_a_set_budget_goes_before_them() {
        let mut it = budget();
        assert_eq!((it.parts(), it.tab(), it.off()), (Euro::new(100), Some(Euro::new(100)), None));
        it.set = Some(Euro::new(104));
        assert_eq!((it.tab(), it.off()), (Some(Euro::new(104)), Some(Euro::new(-4))));
        assert_eq!(Budget::default().tab(), None);
        assert_eq!(Budget { set: Some(Euro::new(5)), ..Budget::default() }.off(), None);
    }

    #[test]
    fn a_saving_moves_to_the_fund_and_a_hit_leaves_it() {
        let it = budget();
        let all = it.work() + it.fund;
        let (work, fund) = it.after(Euro::new(6), Euro::ZERO);
        assert_eq!((work, fund, work + fund), (Euro::new(84), Euro::new(16), all));
        let (work, fund) = it.after(Euro::new(6), Euro::new(9));
        assert_eq!((work, fund, work + fund), (Euro::new(84), Euro::new(7), all - Euro::new(9)));
    }
}
