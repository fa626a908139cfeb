//! The route out of deadlock: what happens when the ladder ends and nobody has agreed.
//!
//! Source: SIA 2065 as in domain.md 11: joint decisions need an agreed way out.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::id::RoleId;
use crate::design::omitted::is_default;

/// What breaks a deadlock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum DeadlockKind {
    /// An expert whom both sides accept.
    Expert,
    /// The independent chair.
    IndependentChair,
    /// A mediator.
    Mediation,
    /// The boards of the parents together.
    ParentsBoards,
    /// Anything else, in words.
    Other,
}

impl DeadlockKind {
    /// Every kind, in the order in which lists show them.
    pub const ALL: [Self; 5] =
        [Self::Expert, Self::IndependentChair, Self::Mediation, Self::ParentsBoards, Self::Other];
}

/// The agreed route out of deadlock.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Deadlock {
    /// What breaks it.
    pub kind: DeadlockKind,
    /// The role that does, where it is one of the bovenkant.
    #[serde(default, skip_serializing_if = "is_default")]
    pub role: Option<RoleId>,
    /// How, in words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub text: String,
}
