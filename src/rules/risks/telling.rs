//! What the rules about risks share: one signal for all risks of one cause, the way out that shares them, and whether a
//! risk lies where it lies on purpose.

use crate::design::edit::{Edit, RisksEdit};
use crate::design::form::Side;
use crate::design::id::RiskId;
use crate::design::risks::{Allocation, ManagedBy, Risk};
use crate::rules::finding::{Finding, Fix};

/// Whether a risk lies where it lies on purpose: the board wrote why, or the side that carries it manages it best.
pub(crate) fn is_meant(risk: &Risk) -> bool {
    let suits = match (risk.allocation, risk.managed_by) {
        (Allocation::Allocated(Side::Client), it) => it == Some(ManagedBy::Client),
        (Allocation::Allocated(Side::Contractor), it) => it == Some(ManagedBy::Contractor),
        (Allocation::Shared | Allocation::Unplaced | Allocation::Partner(_) | Allocation::Project(_), _) => false,
    };
    suits || has_reason(risk)
}

/// Whether the board wrote why a risk lies where it lies.
pub(crate) fn has_reason(risk: &Risk) -> bool {
    !risk.reason.trim().is_empty()
}

/// One signal for all risks that share a cause: it is about them, counts and names them. No risks, no signal.
pub(crate) fn naming_all(risks: &[&Risk], finding: Finding) -> Vec<Finding> {
    if risks.is_empty() {
        return Vec::new();
    }
    let names: Vec<String> = risks.iter().map(|it| it.title.clone()).collect();
    vec![finding.about_all(risks.iter().map(|it| it.id)).say("count", risks.len()).say("names", names)]
}

/// The way out that makes risks (and opportunities) shared.
pub(crate) fn to_alliance(risks: &[&Risk]) -> Fix {
    Fix::new("move-to-alliance", [moved(risks, Allocation::Shared)])
}

/// The edit that moves risks (and opportunities).
pub(super) fn moved(risks: &[&Risk], to: Allocation) -> Edit {
    let risks: Vec<RiskId> = risks.iter().map(|it| it.id).collect();
    Edit::Risks(RisksEdit::Move { risks, to })
}
