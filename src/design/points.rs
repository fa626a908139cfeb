//! Three estimates of an amount, and who can act on a risk.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::euro::Euro;
use crate::design::id::{DisciplineId, PersonId, RoleId};

/// What something costs (a risk) or saves (an opportunity) when it happens: three estimates in euro, none negative.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ThreePoint {
    /// The least that it can be.
    pub low: Euro,
    /// What is most likely.
    pub likely: Euro,
    /// The most that it can be.
    pub high: Euro,
}

impl ThreePoint {
    /// The mean in euro by PERT with λ = 4: (low + 4 × likely + high) / 6 (domain.md 7).
    pub fn mean(&self) -> f64 {
        (self.low.to_f64() + 4.0 * self.likely.to_f64() + self.high.to_f64()) / 6.0
    }

    /// Whether the three stand in order and none is negative.
    pub(crate) fn is_ordered(&self) -> bool {
        Euro::ZERO <= self.low && self.low <= self.likely && self.likely <= self.high
    }
}

/// Who acts on a risk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum RiskHolder {
    /// A person.
    Person(PersonId),
    /// A discipline.
    Discipline(DisciplineId),
    /// A role of the bovenkant.
    Role(RoleId),
}
