//! The key of an exercise: the mistakes that were planted, and why a risk lies best where.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::id::{Id, MarkId, PlantedId, RiskId, TaskId};
use crate::design::omitted::is_default;
use crate::design::risks::Allocation;
use crate::design::workshop::mark::Topic;
use crate::design::workshop::words::Both;

/// A mistake that was planted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Planted {
    /// Its id.
    pub id: PlantedId,
    /// The rule that tells of it.
    pub rule: String,
    /// The elements at which it is seen; none: a part of the design as a whole.
    #[serde(default, skip_serializing_if = "is_default")]
    pub about: Vec<Id>,
    /// What it is about.
    pub topic: Topic,
    /// The task in which it is to be found.
    #[serde(default, skip_serializing_if = "is_default")]
    pub task: Option<TaskId>,
    /// What it is called once it is revealed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub title: Both,
    /// What to say about it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub says: Both,
    /// How it can be put right.
    #[serde(default, skip_serializing_if = "is_default")]
    pub mends: Both,
    /// What only the trainer reads: what to ask, when to wait.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: Both,
    /// Whether it is revealed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub revealed: bool,
    /// The mark that counts for it all the same, by the trainer's word.
    #[serde(default, skip_serializing_if = "is_default")]
    pub counts: Option<MarkId>,
}

/// Where a risk lies best, and why: what is told once the places are revealed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// The risk.
    pub risk: RiskId,
    /// Where it lies best; not said where what it lay with is gone.
    #[serde(default, skip_serializing_if = "is_default")]
    pub to: Allocation,
    /// Why.
    pub why: Both,
}
