//! Rules about what the simulated outcomes come to: do both sides win or lose together, does each stay within its guard
//! rail, is the budget realistic? (GV 5, NdA De inrichting, NdA De lering)
//!
//! Each names the risk that weighs most, so that there is something to talk about.

use std::borrow::Cow;

use crate::design::Design;
use crate::design::catalogue::Agreement;
use crate::design::form::{Form, Side};
use crate::design::id::RiskId;
use crate::design::risks::{Allocation, Origin, Risk};
use crate::finance::figures::Figures;
use crate::finance::simulation::Simulation;
use crate::rules::agreement;
use crate::rules::examples;
use crate::rules::risks::to_alliance;
use crate::rules::shares::ROUNDING;
use crate::rules::source::Source;
use crate::rules::thresholds::{self, REALISTIC_LEAST};
use crate::rules::{Arg, Check, Facts, Finding, Group, Rule, Severity};

/// One side gains while the other loses, too often.
pub const OPPOSED_INTERESTS: Rule = Rule {
    id: "opposed-interests",
    group: Group::Money,
    severities: &[Severity::Warning],
    sources: &[Source::Gv(5), Source::Nda("De bedoeling")],
    example: examples::money::OPPOSED_INTERESTS,
    check: Check::Design(|facts| {
        // The principle 'no gain at the other's loss' that this contradicts is the more specific: it speaks.
        if agreement::is_asked(facts, Agreement::CommonInterest) {
            return Vec::new();
        }
        opposed(facts).map(|it| it.tell(Finding::warning())).into_iter().collect()
    }),
};

/// The outcomes on which interests are judged: those of the design, and in a full alliance without the two exceptional
/// kinds of risk, which may stay outside it.
pub(super) struct Interests<'a> {
    design: Cow<'a, Design>,
    simulation: Cow<'a, Simulation>,
    /// The least share (0-1) of outcomes that the design asks for.
    least: f64,
}

/// The outcomes on which interests are judged; none while nothing is agreed on how a result is divided.
pub(super) fn interests<'a>(facts: &'a Facts) -> Option<Interests<'a>> {
    let design = facts.design;
    let staffel = design.money.staffel.as_ref()?;
    if staffel.gain.is_empty() && staffel.loss.is_empty() {
        return None;
    }
    let (simulation, least) = (facts.simulation()?, thresholds::alignment(design));
    let is_out = |it: &Risk| !it.is_opportunity() && it.origin.is_some_and(Origin::is_exceptional);
    if design.form == Form::ThreeDomains || !design.risks.list.iter().any(is_out) {
        return Some(Interests { design: Cow::Borrowed(design), simulation: Cow::Borrowed(simulation), least });
    }
    let (design, simulation) = simulation.without(design, is_out)?;
    Some(Interests { design: Cow::Owned(design), simulation: Cow::Owned(simulation), least })
}

/// The outcomes on which interests are judged, where they are opposed too often.
pub(super) fn opposed<'a>(facts: &'a Facts) -> Option<Interests<'a>> {
    interests(facts).filter(Interests::are_opposed)
}

impl Interests<'_> {
    /// The share (0-1) of outcomes in which the results do not have opposite signs.
    pub(super) fn alignment(&self) -> f64 {
        self.simulation.figures().alignment
    }

    pub(super) fn are_opposed(&self) -> bool {
        self.alignment() < self.least - ROUNDING
    }

    /// Completes what is told of opposed interests: how often, and through which risk most.
    pub(super) fn tell(&self, finding: Finding) -> Finding {
        let (simulation, design) = (&*self.simulation, &*self.design);
        let weighs = |all: bool| {
            let counts = |it: &Risk| all || matches!(it.allocation, Allocation::Allocated(_));
            heaviest(simulation, design, |it| 1.0 - it.alignment, counts)
        };
        // What one side carries alone pulls interests apart; where nothing does, whatever moves them.
        let risk = weighs(false).or_else(|| weighs(true));
        let finding = finding.say("opposed", Arg::Share(1.0 - self.alignment())).say("least", Arg::Share(self.least));
        naming(finding, risk, |it| matches!(it, Allocation::Allocated(_)))
    }
}

/// The client must ask for more money, too often; or nobody said what it can bear.
pub const GUARD_RAILS_CLIENT: Rule = Rule {
    id: "guard-rails-client",
    group: Group::Money,
    severities: &[Severity::Warning, Severity::Hint],
    sources: &[Source::Nda("De inrichting")],
    example: examples::money::GUARD_RAILS_CLIENT,
    check: Check::Design(|facts| {
        let known = facts.design.money.client_reserve.is_some();
        guard_rail(facts, known, Side::Client, |it| it.client_asks).into_iter().collect()
    }),
};

/// The contractor loses, too often; or nobody said what it can bear. Without agreed AK nothing can be said of it either,
/// but that has a signal of its own.
pub const GUARD_RAILS_CONTRACTOR: Rule = Rule {
    id: "guard-rails-contractor",
    group: Group::Money,
    severities: &[Severity::Warning, Severity::Hint],
    sources: &[Source::Nda("De inrichting")],
    example: examples::money::GUARD_RAILS_CONTRACTOR,
    check: Check::Design(|facts| {
        let money = &facts.design.money;
        let known = money.contractor_bears().is_some();
        if known && money.overhead.is_empty() {
            return Vec::new();
        }
        guard_rail(facts, known, Side::Contractor, |it| it.contractor_loses).into_iter().collect()
    }),
};

/// What there is to say of a side's guard rail, once there is a budget.
fn guard_rail(facts: &Facts, known: bool, side: Side, of: fn(&Figures) -> f64) -> Option<Finding> {
    let design = facts.design;
    if !design.money.is_started() {
        return None;
    }
    design.budget().tab()?;
    if !known {
        return Some(Finding::hint().worded("unknown"));
    }
    let (simulation, most) = (facts.simulation()?, thresholds::guard_rails(design));
    let share = of(simulation.figures());
    if share <= most + ROUNDING {
        return None;
    }
    let risk = heaviest(simulation, design, of, |_| true);
    let finding = Finding::warning().say("share", Arg::Share(share)).say("most", Arg::Share(most));
    Some(naming(finding, risk, |it| it == Allocation::Allocated(side)))
}

/// Hardly an outcome stays within the TAB.
pub const BUDGET_UNREALISTIC: Rule = Rule {
    id: "budget-unrealistic",
    group: Group::Money,
    severities: &[Severity::Warning],
    sources: &[Source::Nda("De lering")],
    example: examples::money::BUDGET_UNREALISTIC,
    check: Check::Design(|facts| {
        let Some(simulation) = facts.simulation() else { return Vec::new() };
        let within = 1.0 - simulation.figures().over_tab;
        if within >= REALISTIC_LEAST - ROUNDING {
            return Vec::new();
        }
        let shared = |it: &Risk| it.allocation == Allocation::Shared;
        let risk = heaviest(simulation, facts.design, |it| it.over_tab, shared);
        let finding = Finding::warning().say("within", Arg::Share(within)).say("least", Arg::Share(REALISTIC_LEAST));
        vec![naming(finding, risk, |_| false)]
    }),
};

/// The risk that weighs most in a figure that is better when lower, among those that may be named.
fn heaviest<'a>(
    simulation: &Simulation,
    design: &'a Design,
    of: impl Fn(&Figures) -> f64,
    counts: impl Fn(&Risk) -> bool,
) -> Option<&'a Risk> {
    let may = |id: RiskId| design.risks.get(id).is_some_and(&counts);
    let (id, _) = simulation.weighs_most(design, of, may)?;
    design.risks.get(id)
}

/// Names the risk that weighs most, if there is one (`named` is 1 then, else 0), and offers to share it where its place
/// is the trouble.
fn naming(finding: Finding, risk: Option<&Risk>, share: impl Fn(Allocation) -> bool) -> Finding {
    let Some(risk) = risk else { return finding.say("named", 0_usize).say("risk", "") };
    let finding = finding.about(risk.id).say("named", 1_usize).say("risk", &risk.title);
    if share(risk.allocation) { finding.fix(to_alliance(&[risk])) } else { finding }
}
