//! Which risk does what: the effect of moving or leaving out each risk alone (a tornado), which one weighs most in a
//! probability, and what each measure buys.

use std::sync::Arc;

use crate::design::Design;
use crate::design::id::{MeasureId, RiskId};
use crate::design::risks::{Allocation, Risk};
use crate::finance::asked::{Rest, Weighed};
use crate::finance::figures::{Figures, cost_alone, shares_alone};
use crate::finance::samples::FIRST;
use crate::finance::simulation::Simulation;

/// The most outcomes on which a tornado is computed: those that are kept at once. Beyond it only the time grows.
const TO_SHOW: usize = FIRST;

/// What changes when one risk alone is moved or left out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Effect {
    /// The risk or opportunity.
    pub risk: RiskId,
    /// Where it lies now.
    pub from: Allocation,
    /// Where it would lie; in no place: left out.
    pub to: Allocation,
    /// The change of alignment, in shares -1 to 1.
    pub alignment: f64,
    /// The change of the P80 of cost, in euro.
    pub cost_p80: f64,
    /// The change of the client's mean result, in euro.
    pub client: f64,
    /// The change of the contractor's mean result, in euro.
    pub contractor: f64,
}

/// What a measure buys.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bought {
    /// The risk that it is about.
    pub risk: RiskId,
    /// The measure.
    pub measure: MeasureId,
    /// Whether it is planned.
    pub planned: bool,
    /// What it costs, in euro.
    pub cost: f64,
    /// What it takes away of the expected value of its risk, before its own cost, in euro.
    pub takes: f64,
    /// What it changes in the P80 of cost, its own cost counted, in euro; below zero it makes the work cheaper.
    pub cost_p80: f64,
    /// What it changes in alignment, in shares -1 to 1.
    pub alignment: f64,
}

impl Bought {
    /// What it takes away per euro that it costs; none where it costs nothing.
    pub fn per_euro(&self) -> Option<f64> {
        (self.cost > 0.0).then(|| self.takes / self.cost)
    }
}

impl Simulation {
    /// What moving each risk and opportunity to a place does (in no place: leaving it out), what weighs most in the P80
    /// of cost and in alignment first. What lies there already is not listed.
    pub fn tornado(&self, design: &Design, to: Allocation) -> Vec<Effect> {
        let totals = self.totals().first(TO_SHOW);
        let now = cost_alone(self.terms(), &totals, None);
        let effect = |risk: &Risk| {
            let moved = self.first_of(risk.id, to)?;
            let then = cost_alone(&self.basis().moved(risk, to).terms()?, &totals, Some(&moved));
            Some(Effect {
                risk: risk.id,
                from: risk.allocation,
                to,
                alignment: then.alignment - now.alignment,
                cost_p80: then.cost.p80() - now.cost.p80(),
                client: then.client.mean - now.client.mean,
                contractor: then.contractor.mean - now.contractor.mean,
            })
        };
        let elsewhere = design.risks.list.iter().filter(|it| it.allocation != to);
        let mut effects: Vec<Effect> = elsewhere.filter_map(effect).collect();
        let weight = |it: &Effect| it.client.abs() + it.contractor.abs() + it.cost_p80.abs();
        effects.sort_by(|a, b| weight(b).total_cmp(&weight(a)));
        effects
    }

    /// The risk that contributes most to a probability (or another figure that is better when lower), and by how much
    /// that falls when it is left out; none while none contributes. `counts` says which risks may be named.
    pub fn weighs_most(
        &self,
        design: &Design,
        of: impl Fn(&Figures) -> f64,
        counts: impl Fn(RiskId) -> bool,
    ) -> Option<(RiskId, f64)> {
        let risks: Vec<&Risk> = design.risks.risks().filter(|it| counts(it.id)).collect();
        self.weighed(&*self.rest(design, |_| false)?, &risks).most(of, |_| true)
    }

    /// Weighs some of the risks that are left, for several figures at once.
    pub(crate) fn weighed(&self, rest: &Rest, risks: &[&Risk]) -> Arc<Weighed> {
        rest.weighed(risks.iter().map(|it| it.id).collect(), |basis, first| {
            let without = risks.iter().filter_map(|it| {
                let moved = self.first_of(it.id, Allocation::Unplaced)?;
                let terms = basis.moved(it, Allocation::Unplaced).terms()?;
                Some((it.id, shares_alone(&terms, first, Some(&moved))))
            });
            let now = basis.terms().map(|it| shares_alone(&it, first, None));
            Weighed::new(now.unwrap_or_default(), without.collect())
        })
    }

    /// What every measure buys, planned or not, what buys most per euro first.
    pub fn bought(&self, design: &Design) -> Vec<Bought> {
        let (mut bought, mut totals) = (Vec::new(), self.totals().clone());
        for risk in design.risks.risks() {
            for measure in &risk.measures {
                let mut toggled = risk.clone();
                toggled.measures.iter_mut().filter(|it| it.id == measure.id).for_each(|it| it.planned ^= true);
                let (Some(without), Some(with)) = (risk.expected(), toggled.expected()) else { continue };
                let Some(then) = self.with_other((risk, &toggled), &mut totals) else { continue };
                let sign = if measure.planned { -1.0 } else { 1.0 };
                let now = self.figures();
                bought.push(Bought {
                    risk: risk.id,
                    measure: measure.id,
                    planned: measure.planned,
                    cost: measure.cost.to_f64(),
                    takes: sign * (without - with),
                    cost_p80: sign * (then.cost.p80() - now.cost.p80()),
                    alignment: sign * (then.alignment - now.alignment),
                });
            }
        }
        let worth = |it: &Bought| it.per_euro().unwrap_or(f64::MAX);
        bought.sort_by(|a, b| worth(b).total_cmp(&worth(a)));
        bought
    }

    /// The alignment (0-1) with some risks left out.
    pub fn alignment_without(&self, design: &Design, out: impl Fn(&Risk) -> bool) -> f64 {
        self.rest(design, out).map_or(1.0, |it| it.alignment)
    }

    /// What is left of a design with some risks left out; none where its budget was made of them alone.
    pub(crate) fn rest(&self, design: &Design, out: impl Fn(&Risk) -> bool) -> Option<Arc<Rest>> {
        let out: Vec<&Risk> = design.risks.list.iter().filter(|it| out(it)).collect();
        let ids = out.iter().map(|it| it.id).collect();
        self.asked().rest(ids, |ids| {
            if out.is_empty() {
                return Some(Rest::new(ids, self.basis().clone(), self.totals(), self.figures().alignment));
            }
            let (mut basis, mut totals) = (self.basis().clone(), self.totals().clone());
            for risk in out {
                basis = basis.moved(risk, Allocation::Unplaced);
                if let Some(it) = self.move_of(risk.id, Allocation::Unplaced) {
                    totals.carry(&it);
                }
            }
            let alignment = shares_alone(&basis.terms()?, &totals, None).alignment;
            Some(Rest::new(ids, basis, &totals, alignment))
        })
    }
}
