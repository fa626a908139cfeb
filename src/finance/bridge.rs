//! The bridge from what the staffel gives each side to what is left for each party: its own risks and opportunities, the
//! prices of the risks that it carries alone, its own measures (domain.md 7). All in whole cents that add up exactly.
//!
//! What a side carries alone does not depend on the actual cost, so at any cost it counts with its mean.

use std::cmp::Reverse;

use crate::design::Design;
use crate::design::euro::Euro;
use crate::design::form::Side;
use crate::design::id::{Id, RiskId};
use crate::design::risks::Allocation;
use crate::finance::simulation::Simulation;
use crate::finance::staffel::split;
use crate::finance::terms::Terms;
use crate::finance::totals::worth;

/// A pillar of the bridge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// What the staffel gives.
    Staffel,
    /// The risks and opportunities that are carried alone.
    Risks,
    /// The prices that are received for risks carried alone.
    Prices,
    /// The planned measures on what is carried alone.
    Measures,
    /// What is left.
    Result,
}

impl Step {
    /// All of them, from the staffel to what is left.
    pub const ALL: [Self; 5] = [Self::Staffel, Self::Risks, Self::Prices, Self::Measures, Self::Result];
}

/// What makes up a result, in euro; what is below zero is paid or lost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Steps {
    /// What the staffel gives.
    pub staffel: Euro,
    /// What the risks and opportunities that are carried alone come to.
    pub risks: Euro,
    /// The prices that are received for risks carried alone.
    pub prices: Euro,
    /// What the planned measures on what is carried alone cost, and so never above zero.
    pub measures: Euro,
}

impl Steps {
    /// What is left: the sum of the others, in euro.
    pub fn result(&self) -> Euro {
        self.parts().into_iter().sum()
    }

    /// One of them, in euro.
    pub fn of(&self, step: Step) -> Euro {
        match step {
            Step::Staffel => self.staffel,
            Step::Risks => self.risks,
            Step::Prices => self.prices,
            Step::Measures => self.measures,
            Step::Result => self.result(),
        }
    }

    /// Where a step begins and ends, in euro: the staffel and what is left stand on zero, the others on what came before.
    pub fn span(&self, step: Step) -> [Euro; 2] {
        let before = self.parts().into_iter().zip(Step::ALL).take_while(|(_, it)| *it != step);
        let from = if step == Step::Result { Euro::ZERO } else { before.map(|it| it.0).sum() };
        [from, from + self.of(step)]
    }

    /// The same in whole multiples of a unit, as it is shown: what is left is the nearest one, and the others add up to
    /// it, so that each is one of the two next to its own.
    pub fn rounded(&self, unit: Euro) -> Self {
        let unit = i128::from(unit.cents().max(1));
        let parts = self.parts().map(|it| i128::from(it.cents()));
        let rounded = apportioned(&parts, unit, nearest(parts.iter().sum(), unit));
        let at = |nth: usize| cents(rounded.get(nth).copied().unwrap_or_default() * unit);
        Self { staffel: at(0), risks: at(1), prices: at(2), measures: at(3) }
    }

    /// Together with others.
    pub(crate) fn and(self, other: Self) -> Self {
        Self {
            staffel: self.staffel + other.staffel,
            risks: self.risks + other.risks,
            prices: self.prices + other.prices,
            measures: self.measures + other.measures,
        }
    }

    /// The parts of partners by their shares (0-1 each, counted by their size). What each has after every step is divided
    /// by largest remainders, so that the parts of a step add up to it, and the steps of a part to what is left of it.
    fn split(&self, shares: &[f64]) -> Vec<Self> {
        let (mut level, mut before) = (Euro::ZERO, vec![Euro::ZERO; shares.len()]);
        let steps = self.parts().map(|it| {
            level += it;
            let after = split(level, shares);
            let of_each: Vec<Euro> = after.iter().zip(&before).map(|(after, before)| *after - *before).collect();
            before = after;
            of_each
        });
        let at = |step: usize, nth: usize| steps[step].get(nth).copied().unwrap_or_default();
        let of = |nth| Self { staffel: at(0, nth), risks: at(1, nth), prices: at(2, nth), measures: at(3, nth) };
        (0..shares.len()).map(of).collect()
    }

    const fn parts(&self) -> [Euro; 4] {
        [self.staffel, self.risks, self.prices, self.measures]
    }
}

/// A partner's part of what its side has.
#[derive(Clone, Debug, PartialEq)]
pub struct OfPartner {
    /// The party, or the organisation behind it.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Its share (0-1) of what the side has.
    pub share: f64,
    /// Its part.
    pub steps: Steps,
}

/// What a side has.
#[derive(Clone, Debug, PartialEq)]
pub struct OfSide {
    /// The side.
    pub side: Side,
    /// What makes up its result.
    pub steps: Steps,
    /// The partners within it that agreed on their shares, where there are several.
    pub partners: Vec<OfPartner>,
    /// What each risk and opportunity that it carries alone comes to on average, in euro; together that is the step. What
    /// costs most comes first.
    pub risks: Vec<(RiskId, Euro)>,
}

/// From the staffel to each party's result.
#[derive(Clone, Debug, PartialEq)]
pub struct Bridge {
    /// The actual cost that it is at, in euro; none: the mean over all outcomes.
    pub cost: Option<Euro>,
    /// The client's side, and the contractor's.
    pub sides: [OfSide; 2],
    /// Whether something that a side carries alone strikes together with something shared: then it costs more than its
    /// mean where the actual cost is high, and less where that is low.
    pub tied: bool,
}

impl Bridge {
    /// The mean over all outcomes. The results are those of the simulation's figures.
    pub fn mean(design: &Design, simulation: &Simulation) -> Self {
        let place = |it: &RiskId| design.risks.get(*it).map(|it| it.allocation);
        let tied = design.money.groups.iter().any(|group| {
            let shared = group.risks.iter().any(|it| place(it) == Some(Allocation::Shared));
            shared && group.risks.iter().any(|it| matches!(place(it), Some(Allocation::Allocated(_))))
        });
        Self { cost: None, sides: Side::ALL.map(|side| OfSide::mean(design, simulation, side)), tied }
    }

    /// The same at an actual cost, in euro: the staffel divides what that leaves of the TAB.
    pub fn at(&self, terms: &Terms, cost: Euro) -> Self {
        let divided = terms.curve.divide(terms.tab - cost);
        let sides = self.sides.clone().map(|it| {
            let staffel = match it.side {
                Side::Client => divided.client,
                Side::Contractor => divided.contractor,
            };
            let steps = Steps { staffel, ..it.steps };
            it.with(steps)
        });
        Self { cost: Some(cost), sides, tied: self.tied }
    }

    /// What a side has.
    pub const fn of(&self, side: Side) -> &OfSide {
        match side {
            Side::Client => &self.sides[0],
            Side::Contractor => &self.sides[1],
        }
    }

    /// What both sides have together, in euro.
    pub fn together(&self) -> Steps {
        let [one, other] = &self.sides;
        one.steps.and(other.steps)
    }
}

impl OfSide {
    fn mean(design: &Design, simulation: &Simulation, side: Side) -> Self {
        let (terms, costs) = (simulation.terms(), design.measure_costs());
        let (settled, totals) = (simulation.settled(), simulation.totals());
        let (results, alone, fixed, measures) = match side {
            Side::Client => (&settled.client, &totals.client, terms.client_fixed, -costs.client),
            Side::Contractor => (&settled.contractor, &totals.contractor, terms.contractor_fixed, -costs.contractor),
        };
        // Every outcome is a whole number: of cents what is left, of euro what is carried alone. So are their sums.
        let outcomes = (results.len() as i128).max(1);
        let sum = |all: &[f64]| all.iter().map(|it| i128::from(*it as i64)).sum::<i128>();
        let alone = sum(alone) * 100;
        let (results, fixed_cents) = (sum(results), i128::from(fixed.cents()));
        let staffel = results + alone - outcomes * fixed_cents;
        // What is left is rounded, as in the simulation: a half goes away from its zero and not from another one.
        let both = apportioned(&[staffel, -alone], outcomes, nearest(results, outcomes) - fixed_cents);
        let at = |nth: usize| cents(both.get(nth).copied().unwrap_or_default());
        let steps = Steps { staffel: at(0), risks: at(1), prices: fixed - measures, measures };
        let partners = design.partners_of(side).filter_map(|it| {
            let (id, name, share) = (it.id, it.name.to_owned(), it.share?);
            Some(OfPartner { id, name, share, steps: Steps::default() })
        });
        let mut partners: Vec<OfPartner> = partners.collect();
        if partners.len() < 2 {
            partners.clear();
        }
        let risks = carried(design, simulation, side, (outcomes, steps.risks));
        Self { side, steps, partners, risks }.with(steps)
    }

    /// With other steps, and the partners' parts of those.
    fn with(mut self, steps: Steps) -> Self {
        let shares: Vec<f64> = self.partners.iter().map(|it| it.share).collect();
        for (partner, part) in self.partners.iter_mut().zip(steps.split(&shares)) {
            partner.steps = part;
        }
        self.steps = steps;
        self
    }
}

/// What each risk and opportunity that a side carries alone comes to on average, so that together they come to this.
fn carried(
    design: &Design,
    simulation: &Simulation,
    side: Side,
    (outcomes, together): (i128, Euro),
) -> Vec<(RiskId, Euro)> {
    let here = design.risks.list.iter().filter(|it| it.allocation == Allocation::Allocated(side));
    let (ids, sums): (Vec<RiskId>, Vec<i128>) = here
        .filter_map(|it| {
            let drawn = simulation.move_of(it.id, Allocation::Unplaced)?;
            let counts: i64 = drawn.column.values.iter().map(|it| i64::from(*it)).sum();
            Some((it.id, -i128::from(counts) * worth(drawn.column.unit, drawn.nature) as i128 * 100))
        })
        .unzip();
    let parts = apportioned(&sums, outcomes, together.cents().into());
    let mut risks: Vec<(RiskId, Euro)> = ids.into_iter().zip(parts.into_iter().map(cents)).collect();
    risks.sort_by_key(|it| it.1);
    risks
}

fn cents(amount: i128) -> Euro {
    Euro::from_cents(i64::try_from(amount).unwrap_or_default())
}

/// The whole number nearest to a fraction, a half away from zero; as the simulation rounds a mean.
fn nearest(part: i128, of: i128) -> i128 {
    let size = (2 * part.abs() + of) / (2 * of);
    if part < 0 { -size } else { size }
}

/// Fractions of one denominator as whole numbers that add up to `total`, which is next to their sum: each is one of the
/// two next to its own, and the largest remainders get the upper one.
fn apportioned(parts: &[i128], of: i128, total: i128) -> Vec<i128> {
    let mut whole: Vec<i128> = parts.iter().map(|it| it.div_euclid(of)).collect();
    let left = total - whole.iter().sum::<i128>();
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by_key(|at| (Reverse(parts[*at].rem_euclid(of)), *at));
    for at in order.into_iter().take(usize::try_from(left).unwrap_or_default()) {
        whole[at] += 1;
    }
    whole
}

#[cfg(test)]
mod tests {
    use proptest::array;
    use proptest::collection::vec;

    use super::*;
    use crate::property::for_all;

    fn steps([staffel, risks, prices, measures]: [i64; 4]) -> Steps {
        let [staffel, risks, prices, measures] = [staffel, risks, prices, measures].map(Euro::from_cents);
        Steps { staffel, risks, prices, measures }
    }

    #[test]
    fn what_is_shown_adds_up_as_well() {
        // One by one 2.14 − 2.93 + 0 − 0.17 = −0.96 would show well too, but 1.95 − 2.15 + 2.86 − 0.13 = 2.53 would not:
        // 2.0 − 2.2 + 2.9 − 0.1 is 2.6.
        let unit = Euro::new(100_000);
        let shown = |it: [i64; 4]| steps(it.map(|it| it * 1_000_000)).rounded(unit).parts().map(Euro::cents);
        assert_eq!(shown([214, -293, 0, -17]).map(|it| it / 10_000_000), [21, -29, 0, -2]);
        let it = shown([195, -215, 286, -13]).map(|it| it / 10_000_000);
        assert_eq!((it.iter().sum::<i64>(), it[2], it[3]), (25, 29, -1));
    }

    #[test]
    fn rounding_and_dividing_lose_nothing_and_stay_near() {
        let amounts = array::uniform4(-1_000_000_000_000..1_000_000_000_000_i64);
        for_all(20_000, (amounts, vec(0..=100_u32, 1..6), 1..200_000_000_i64), |(amounts, shares, unit)| {
            let it = steps(amounts);
            let shown = it.rounded(Euro::from_cents(unit));
            assert!((it.result() - shown.result()).cents().abs() * 2 <= unit);
            for (whole, shown) in it.parts().into_iter().zip(shown.parts()) {
                assert!(shown.cents() % unit == 0 && (whole - shown).cents().abs() < unit);
            }
            let shares: Vec<f64> = shares.into_iter().map(|it| f64::from(it) / 100.0).collect();
            let parts = it.split(&shares);
            for step in Step::ALL {
                assert_eq!(parts.iter().map(|part| part.of(step)).sum::<Euro>(), it.of(step), "{step:?}");
            }
            let all: f64 = shares.iter().sum();
            for (part, share) in parts.iter().zip(&shares).filter(|_| all > 0.0) {
                for (own, of_side) in part.parts().into_iter().zip(it.parts()) {
                    assert!((own.cents() as f64 - of_side.cents() as f64 * share / all).abs() <= 2.0);
                }
            }
        });
    }

    #[test]
    fn each_step_stands_on_what_came_before() {
        let it = steps([210, -290, 50, -20]);
        let span = |step| it.span(step).map(Euro::cents);
        assert_eq!(Step::ALL.map(span), [[0, 210], [210, -80], [-80, -30], [-30, -50], [0, -50]]);
    }
}
