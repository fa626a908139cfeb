//! Changes to the escalation ladder.

use crate::design::bovenkant::{Bovenkant, EscalationStep, RoleKind, StepKind};
use crate::design::id::{Id, Ids, RoleId, StepId};

/// A field of a step.
#[derive(Clone, Debug, PartialEq)]
pub enum StepField {
    /// Who takes it.
    Role(Option<RoleId>),
    /// Its term in days.
    Days(Option<u16>),
    /// What it does.
    Kind(StepKind),
}

impl StepField {
    pub(super) fn set(&self, step: &mut EscalationStep) {
        match self {
            Self::Role(role) => step.role = *role,
            Self::Days(days) => step.days = *days,
            Self::Kind(kind) => step.kind = *kind,
        }
    }
}

/// Adds a step at the end of the ladder.
pub(super) fn add(top: &mut Bovenkant, ids: &mut Ids, role: Option<RoleId>, days: Option<u16>, kind: StepKind) -> Id {
    let id = StepId::new(ids);
    top.ladder.push(EscalationStep { id, role, days, kind });
    id.into()
}

/// Lays a ladder in place of what is there; a step finds its role by kind.
pub(super) fn lay(top: &mut Bovenkant, ids: &mut Ids, steps: &[(RoleKind, u16, StepKind)]) {
    let step = |&(kind, days, step): &(RoleKind, u16, StepKind)| EscalationStep {
        id: StepId::new(ids),
        role: top.of_kind(kind).next().map(|it| it.id),
        days: Some(days),
        kind: step,
    };
    // A step that nobody can take would be a dead end.
    top.ladder = steps.iter().filter(|it| top.of_kind(it.0).next().is_some()).map(step).collect();
}
