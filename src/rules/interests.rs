//! How the interests of both sides lie in the simulated outcomes, and which risk weighs most in a figure.
//!
//! The rules about outcomes ask it, and so does the principle that both gain or lose together.

use std::sync::Arc;

use crate::design::Design;
use crate::design::form::{Form, Side};
use crate::design::risks::{Allocation, Origin, Risk};
use crate::finance::asked::{Rest, Weighed};
use crate::finance::figures::Figures;
use crate::finance::simulation::Simulation;
use crate::rules::facts::{Facts, Interests};
use crate::rules::finding::{Arg, Finding};
use crate::rules::risks::telling::{has_reason, is_meant, to_alliance};
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
        let is_out = |it: &Risk| design.form == Form::Full && !it.is_opportunity() && stays_out(it);
        let rest = simulation.rest(design, is_out)?;
        let mut found = Self { alignment: rest.alignment, least: thresholds::alignment(design), through: None };
        if found.are_opposed() {
            let weighed = weigh(simulation, design, &rest, |it| !is_out(it));
            let pulls = |all: bool| {
                let counts = |it: &Risk| all || matches!(it.allocation, Allocation::Allocated(_));
                heaviest(&weighed, design, |it| 1.0 - it.alignment, counts)
            };
            // What one side carries alone pulls interests apart; where nothing does, whatever moves them.
            found.through = pulls(false).or_else(|| pulls(true)).map(|it| it.id);
        }
        Some(found)
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

/// Whether a risk of a full alliance says nothing of how interests lie: it is of the two exceptional kinds, or the client
/// carries its own wishes and said why. Who orders more then pays more and gets more, and nobody loses by it.
fn stays_out(risk: &Risk) -> bool {
    let of_the_client = risk.allocation == Allocation::Allocated(Side::Client);
    let own_wish = risk.origin == Some(Origin::ClientWishes) && of_the_client && has_reason(risk);
    own_wish || risk.origin.is_some_and(Origin::is_exceptional)
}

/// The design's risks, weighed once for all rules; none without a simulation.
pub(super) fn weighed(facts: &Facts) -> Option<Arc<Weighed>> {
    let simulation = facts.simulation()?;
    let rest = simulation.rest(facts.design, |_| false)?;
    Some(weigh(simulation, facts.design, &rest, |_| true))
}

/// Weighs risks. In a large dossier only those of the greatest expected value, so that a drag is answered while it
/// hovers. The simulation remembers what it answered.
fn weigh(simulation: &Simulation, design: &Design, rest: &Rest, counts: impl Fn(&Risk) -> bool) -> Arc<Weighed> {
    let is_placed = |it: &&Risk| it.allocation != Allocation::Unplaced && counts(it);
    let mut risks: Vec<&Risk> = design.risks.risks().filter(is_placed).collect();
    if risks.len() > WEIGHED_MOST {
        let value = |it: &Risk| it.expected().unwrap_or_default();
        let mut values: Vec<(f64, usize)> = risks.iter().enumerate().map(|(at, it)| (value(it), at)).collect();
        // Of equals the first stay; and those that stay are weighed in the order of the dossier.
        values.sort_by(|a, b| b.0.total_cmp(&a.0));
        values.truncate(WEIGHED_MOST);
        values.sort_by_key(|it| it.1);
        risks = values.into_iter().map(|it| risks[it.1]).collect();
    }
    simulation.weighed(rest, &risks)
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
/// is the trouble and the board did not put it there on purpose.
pub(super) fn naming(finding: Finding, risk: Option<&Risk>, share: impl Fn(Allocation) -> bool) -> Finding {
    let Some(risk) = risk else { return finding.say("named", 0_usize).say("risk", "") };
    let finding = finding.about(risk.id).say("named", 1_usize).say("risk", &risk.title);
    if share(risk.allocation) && !is_meant(risk) { finding.fix(to_alliance(&[risk])) } else { finding }
}
