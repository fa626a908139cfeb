//! Which risk does what: the effect of moving or leaving out each risk alone (a tornado), which one weighs most in a
//! probability, and what each measure buys.

use crate::design::Design;
use crate::design::edit::{Edit, MeasureField, RisksEdit};
use crate::design::id::{Ids, MeasureId, RiskId};
use crate::design::risks::{Allocation, Nature, Risk};
use crate::finance::figures::{Figures, figures_alone, shares_alone};
use crate::finance::simulation::Simulation;
use crate::finance::terms::Terms;

/// The outcomes on which risks are weighed against each other: common random numbers make few of them enough. Ours.
const TO_WEIGH: usize = 2_000;

/// The most outcomes on which a tornado is computed. Ours: beyond it only the time grows.
const TO_SHOW: usize = 10_000;

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

/// What the outcomes come to as they are, and with each risk alone left out.
#[derive(Clone, Debug)]
pub struct Weighed {
    now: Figures,
    without: Vec<(RiskId, Figures)>,
}

impl Weighed {
    /// The risk that contributes most to a figure that is better when lower, and by how much that falls without it; none
    /// while none contributes. `counts` says which risks may be named.
    pub fn most(&self, of: impl Fn(&Figures) -> f64, counts: impl Fn(RiskId) -> bool) -> Option<(RiskId, f64)> {
        let now = of(&self.now);
        let falls = self.without.iter().filter(|it| counts(it.0)).map(|(id, then)| (*id, now - of(then)));
        // Of equals the first stays, so that the answer does not jump when a later one is added.
        falls.filter(|it| it.1 > 0.0).reduce(|most, it| if it.1 > most.1 { it } else { most })
    }
}

impl Simulation {
    /// What moving each risk and opportunity to a place does (in no place: leaving it out), what weighs most in the P80
    /// of cost and in alignment first. What lies there already is not listed.
    pub fn tornado(&self, design: &Design, to: Allocation) -> Vec<Effect> {
        let totals = self.first(TO_SHOW);
        let now = figures_alone(self.terms(), &totals, None);
        let effect = |risk: RiskId, from: Allocation| {
            let moved = self.move_of(risk, to)?;
            let then = figures_alone(&Terms::of(design, Some((risk, to)))?, &totals, Some(&moved));
            Some(Effect {
                risk,
                from,
                to,
                alignment: then.alignment - now.alignment,
                cost_p80: then.cost.p80() - now.cost.p80(),
                client: then.client.mean - now.client.mean,
                contractor: then.contractor.mean - now.contractor.mean,
            })
        };
        let elsewhere = design.risks.list.iter().filter(|it| it.allocation != to);
        let mut effects: Vec<Effect> = elsewhere.filter_map(|it| effect(it.id, it.allocation)).collect();
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
        self.weighed(design, counts).most(of, |_| true)
    }

    /// Weighs the risks that count, for several figures at once.
    pub(crate) fn weighed(&self, design: &Design, counts: impl Fn(RiskId) -> bool) -> Weighed {
        let totals = self.first(TO_WEIGH);
        let risks = design.risks.list.iter().filter(|it| it.nature == Nature::Risk && counts(it.id));
        let without = risks.filter_map(|it| {
            let moved = self.move_of(it.id, Allocation::Unplaced)?;
            let terms = Terms::of(design, Some((it.id, Allocation::Unplaced)))?;
            Some((it.id, shares_alone(&terms, &totals, Some(&moved))))
        });
        Weighed { without: without.collect(), now: shares_alone(self.terms(), &totals, None) }
    }

    /// What every measure buys, planned or not, what buys most per euro first.
    pub fn bought(&self, design: &Design) -> Vec<Bought> {
        let mut bought = Vec::new();
        for risk in design.risks.list.iter().filter(|it| !it.is_opportunity()) {
            for measure in &risk.measures {
                let toggle = RisksEdit::SetMeasure(risk.id, measure.id, MeasureField::Planned(!measure.planned));
                let other = tried(design, &Edit::Risks(toggle));
                let toggled = other.risks.get(risk.id).and_then(Risk::expected);
                let (Some(without), Some(with)) = (risk.expected(), toggled) else { continue };
                let Some(then) = self.followed(&other) else { continue };
                let sign = if measure.planned { -1.0 } else { 1.0 };
                let (now, then) = (self.figures(), then.figures());
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
        self.without(design, out).map_or(1.0, |(_, it)| it.figures().alignment)
    }

    /// The design with some risks left out, and its simulation.
    pub fn without(&self, design: &Design, out: impl Fn(&Risk) -> bool) -> Option<(Design, Self)> {
        let risks = design.risks.list.iter().filter(|it| out(it)).map(|it| it.id).collect();
        let other = tried(design, &Edit::Risks(RisksEdit::Move { risks, to: Allocation::Unplaced }));
        let simulation = self.followed(&other)?;
        Some((other, simulation))
    }
}

/// The design with an edit tried on a copy; it makes nothing, so it needs no new ids.
fn tried(design: &Design, edit: &Edit) -> Design {
    let mut other = design.clone();
    edit.apply(&mut other, &mut Ids::seeded(0));
    other
}
