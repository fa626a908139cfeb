//! How the interests of both sides lie in the simulated outcomes, and which risk weighs most in a figure.
//!
//! The rules about outcomes ask it, and so does the principle that both gain or lose together.

use std::borrow::Cow;
use std::collections::HashSet;

use crate::design::Design;
use crate::design::form::Form;
use crate::design::id::RiskId;
use crate::design::risks::{Allocation, Origin, Risk};
use crate::finance::contribution::Weighed;
use crate::finance::figures::Figures;
use crate::finance::simulation::Simulation;
use crate::rules::facts::{Facts, Interests};
use crate::rules::finding::{Arg, Finding};
use crate::rules::risks::places::to_alliance;
use crate::rules::thresholds::{self, ROUNDING};

/// The most risks that are weighed against each other to name one. Ours.
const WEIGHED_MOST: usize = 50;

/// How interests lie; none while nothing is agreed on how a result is divided, or there is nothing to compute with.
pub(super) fn interests<'a>(facts: &'a Facts) -> Option<&'a Interests> {
    facts.interests.get_or_init(|| Interests::of(facts)).as_ref()
}

/// The same, where they are opposed too often.
pub(super) fn opposed<'a>(facts: &'a Facts) -> Option<&'a Interests> {
    interests(facts).filter(|it| it.are_opposed())
}

impl Interests {
    fn of(facts: &Facts) -> Option<Self> {
        let staffel = facts.design.money.staffel.as_ref()?;
        if staffel.gain.is_empty() && staffel.loss.is_empty() {
            return None;
        }
        let (design, simulation) = (facts.design, facts.simulation()?);
        let is_out = |it: &Risk| !it.is_opportunity() && it.origin.is_some_and(Origin::is_exceptional);
        if design.form == Form::Full && design.risks.list.iter().any(is_out) {
            let (design, simulation) = simulation.without(design, is_out)?;
            return Some(Self::judged(&design, &simulation, || Cow::Owned(weigh(&simulation, &design))));
        }
        let weigh = || facts.weighed.get_or_init(|| weigh(simulation, design));
        Some(Self::judged(design, simulation, || Cow::Borrowed(weigh())))
    }

    fn judged<'a>(design: &Design, simulation: &Simulation, weigh: impl FnOnce() -> Cow<'a, Weighed>) -> Self {
        let (alignment, least) = (simulation.figures().alignment, thresholds::alignment(design));
        let mut found = Self { alignment, least, through: None };
        if found.are_opposed() {
            let weighed = weigh();
            let pulls = |all: bool| {
                let counts = |it: &Risk| all || matches!(it.allocation, Allocation::Allocated(_));
                heaviest(&weighed, design, |it| 1.0 - it.alignment, counts)
            };
            // What one side carries alone pulls interests apart; where nothing does, whatever moves them.
            found.through = pulls(false).or_else(|| pulls(true)).map(|it| it.id);
        }
        found
    }

    fn are_opposed(&self) -> bool {
        self.alignment < self.least - ROUNDING
    }

    /// Completes what is told of opposed interests: how often, and through which risk most.
    pub(super) fn tell(&self, design: &Design, finding: Finding) -> Finding {
        let finding = finding.say("opposed", Arg::Share(1.0 - self.alignment)).say("least", Arg::Share(self.least));
        let risk = self.through.and_then(|it| design.risks.get(it));
        naming(finding, risk, |it| matches!(it, Allocation::Allocated(_)))
    }
}

/// The design's risks, weighed once for all rules; none without a simulation.
pub(super) fn weighed<'a>(facts: &'a Facts) -> Option<&'a Weighed> {
    let simulation = facts.simulation()?;
    Some(facts.weighed.get_or_init(|| weigh(simulation, facts.design)))
}

/// Weighs risks. In a large dossier only those of the greatest expected value, so that a drag is answered while it
/// hovers.
pub(super) fn weigh(simulation: &Simulation, design: &Design) -> Weighed {
    let value = |it: &Risk| it.expected().unwrap_or_default();
    let mut risks: Vec<&Risk> = design.risks.risks().filter(|it| it.allocation != Allocation::Unplaced).collect();
    if risks.len() > WEIGHED_MOST {
        risks.sort_by(|a, b| value(b).total_cmp(&value(a)));
        risks.truncate(WEIGHED_MOST);
    }
    let risks: HashSet<RiskId> = risks.into_iter().map(|it| it.id).collect();
    simulation.weighed(design, |it| risks.contains(&it))
}

/// The risk that weighs most in a figure that is better when lower, among those that may be named.
pub(super) fn heaviest<'a>(
    weighed: &Weighed,
    design: &'a Design,
    of: impl Fn(&Figures) -> f64,
    counts: impl Fn(&Risk) -> bool,
) -> Option<&'a Risk> {
    let (id, _) = weighed.most(of, |it| design.risks.get(it).is_some_and(&counts))?;
    design.risks.get(id)
}

/// Names the risk that weighs most, if there is one (`named` is 1 then, else 0), and offers to share it where its place
/// is the trouble.
pub(super) fn naming(finding: Finding, risk: Option<&Risk>, share: impl Fn(Allocation) -> bool) -> Finding {
    let Some(risk) = risk else { return finding.say("named", 0_usize).say("risk", "") };
    let finding = finding.about(risk.id).say("named", 1_usize).say("risk", &risk.title);
    if share(risk.allocation) { finding.fix(to_alliance(&[risk])) } else { finding }
}
