//! The phases of a project and their order: what comes before what differs by form and can be set.
//!
//! At Graaf Reinald and the Markermeerdijken the partners were chosen before the plan was worked out; elsewhere the tender
//! follows it (GV 5, domain.md 3 and 10). So a phase alone is neither early nor late.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::form::Form;

/// A phase of an infrastructure project.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Phase {
    /// Verkenning.
    Exploration,
    /// Planuitwerking.
    #[default]
    PlanDevelopment,
    /// Aanbesteding.
    Tender,
    /// Realisatie.
    Realisation,
    /// Oplevering en overdracht.
    Handover,
}

impl Phase {
    /// The phases, in the order that is usual for a project without a form.
    pub const ALL: [Self; 5] =
        [Self::Exploration, Self::PlanDevelopment, Self::Tender, Self::Realisation, Self::Handover];
}

/// The phases in the order of one project: each of them once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "Vec<Phase>", into = "Vec<Phase>")]
pub struct PhaseOrder([Phase; Phase::ALL.len()]);

/// An order that leaves a phase out, or names one twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an order of phases names each of the five once")]
pub struct NotAnOrder;

impl TryFrom<Vec<Phase>> for PhaseOrder {
    type Error = NotAnOrder;

    fn try_from(phases: Vec<Phase>) -> Result<Self, NotAnOrder> {
        let all: [Phase; Phase::ALL.len()] = phases.try_into().map_err(|_| NotAnOrder)?;
        Phase::ALL.iter().all(|it| all.contains(it)).then_some(Self(all)).ok_or(NotAnOrder)
    }
}

impl From<PhaseOrder> for Vec<Phase> {
    fn from(order: PhaseOrder) -> Self {
        order.0.to_vec()
    }
}

impl PhaseOrder {
    /// The order that is usual for a form: in a full alliance the partners are chosen first and work the plan out
    /// together.
    pub const fn usual(form: Form) -> Self {
        use Phase::{Exploration, Handover, PlanDevelopment, Realisation, Tender};
        match form {
            // Ours: a programme prepares a project before it asks the market.
            Form::ThreeDomains | Form::Programme => Self([Exploration, PlanDevelopment, Tender, Realisation, Handover]),
            Form::Full => Self([Exploration, Tender, PlanDevelopment, Realisation, Handover]),
        }
    }

    /// The phases, the first one first.
    pub const fn phases(self) -> [Phase; Phase::ALL.len()] {
        self.0
    }

    /// The place of a phase, from 0.
    pub fn place(self, phase: Phase) -> usize {
        // Each phase is in it once, so the end is never reached.
        self.0.iter().position(|it| *it == phase).unwrap_or(self.0.len())
    }

    /// Whether a phase comes before another.
    pub fn is_before(self, phase: Phase, other: Phase) -> bool {
        self.place(phase) < self.place(other)
    }

    /// The same order with a phase moved by some places, as far as there are places.
    #[must_use]
    pub fn moved(mut self, phase: Phase, by: isize) -> Self {
        let at = self.place(phase);
        let to = at.saturating_add_signed(by).min(self.0.len() - 1);
        if at < to {
            self.0[at..=to].rotate_left(1);
        } else {
            self.0[to..=at].rotate_right(1);
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::document::Design;
    use crate::design::id::Ids;

    #[test]
    fn the_tender_comes_before_the_plan_in_a_full_alliance() {
        let mut design = Design::new(&mut Ids::seeded(1), "Proef", Form::Full);
        design.project.phase = Phase::Tender;
        assert!(!design.has_reached(Phase::PlanDevelopment));
        design.form = Form::ThreeDomains;
        assert!(design.has_reached(Phase::PlanDevelopment));
        design.project.order = Some(PhaseOrder::usual(Form::Full));
        assert!(!design.has_reached(Phase::PlanDevelopment), "the board's own order holds whatever the form");
    }

    #[test]
    fn an_order_has_every_phase_once() {
        let all = Phase::ALL.to_vec();
        assert_eq!(PhaseOrder::try_from(all.clone()), Ok(PhaseOrder::usual(Form::ThreeDomains)));
        assert_eq!(PhaseOrder::try_from(all[1..].to_vec()), Err(NotAnOrder));
        let twice = [&all[..4], &all[..1]].concat();
        assert_eq!(PhaseOrder::try_from(twice), Err(NotAnOrder));
    }

    #[test]
    fn a_phase_moves_within_the_order() {
        let usual = PhaseOrder::usual(Form::ThreeDomains);
        assert_eq!(usual.moved(Phase::Tender, -1), PhaseOrder::usual(Form::Full));
        assert_eq!(usual.moved(Phase::PlanDevelopment, 1), PhaseOrder::usual(Form::Full));
        assert_eq!(usual.moved(Phase::Exploration, -3), usual);
        assert_eq!(usual.moved(Phase::Exploration, 9).phases()[4], Phase::Exploration);
    }
}
