//! A subject of decision, and a mandate: who decides on it, between which amounts.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::euro::Euro;
use crate::design::id::{MandateId, RoleId, SubjectId};
use crate::design::omitted::is_default;
use crate::design::phases::Phase;

/// A subject on which decisions are taken.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Subject {
    /// Its id.
    pub id: SubjectId,
    /// Its name.
    pub name: String,
    /// Whether its decisions have an amount.
    #[serde(default, skip_serializing_if = "is_default")]
    pub money: bool,
    /// Whether only the client decides on it (reserved power; Mallesons 2008 in domain.md 11).
    #[serde(default, skip_serializing_if = "is_default")]
    pub reserved: bool,
}

/// Who decides on a subject, between two amounts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Mandate {
    /// Its id.
    pub id: MandateId,
    /// What is decided on.
    pub subject: SubjectId,
    /// It holds above this amount in euro.
    #[serde(default, skip_serializing_if = "is_default")]
    pub above: Euro,
    /// It holds up to and including this amount in euro; none: without limit.
    #[serde(default, skip_serializing_if = "is_default")]
    pub up_to: Option<Euro>,
    /// Who decides.
    pub who: RoleId,
    /// With whom; nobody means alone.
    #[serde(default, skip_serializing_if = "is_default")]
    pub with: Vec<RoleId>,
    /// The phase in which it was last renewed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub renewed: Option<Phase>,
    /// Whether the program proposed it and nobody decided on it yet.
    #[serde(default, skip_serializing_if = "is_default")]
    pub proposed: bool,
}

impl Mandate {
    /// Whether it covers an amount: above its lower and up to its upper bound (zero belongs to the lowest).
    pub fn covers(&self, amount: Euro) -> bool {
        (amount > self.above || (amount == Euro::ZERO && self.above == Euro::ZERO))
            && self.up_to.is_none_or(|limit| amount <= limit)
    }
}
