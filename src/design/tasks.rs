//! The tasks of an alliance and of each domain: what is done where (GV 2, NdA De inrichting).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::form::Domain;

/// A task within a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Task {
    /// Saying what is wished for, and within which conditions.
    WishesAndConditions,
    /// Designing.
    Design,
    /// Finding optimisations.
    Optimisation,
    /// Going along with the surroundings.
    Surroundings,
    /// Guarding the alliance's fund or budget.
    GuardingFund,
    /// Supervising what is built.
    Supervision,
    /// Building.
    Building,
}

impl Task {
    /// Every task, in the order of the work.
    pub const ALL: [Self; 7] = [
        Self::WishesAndConditions,
        Self::Design,
        Self::Optimisation,
        Self::Surroundings,
        Self::GuardingFund,
        Self::Supervision,
        Self::Building,
    ];

    /// Where it lies in the design alliances of the source (GV 2, NdA De inrichting): a proposal for three domains.
    pub const fn usual(self) -> Domain {
        match self {
            Self::WishesAndConditions => Domain::ContractAuthority,
            Self::Building => Domain::ExecutingContractor,
            Self::Design | Self::Optimisation | Self::Surroundings | Self::GuardingFund | Self::Supervision => {
                Domain::Alliance
            }
        }
    }

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::WishesAndConditions => "task-wishes",
            Self::Design => "task-design",
            Self::Optimisation => "task-optimisation",
            Self::Surroundings => "task-surroundings",
            Self::GuardingFund => "task-guarding-fund",
            Self::Supervision => "task-supervision",
            Self::Building => "task-building",
        }
    }
}

/// A task and the domain that it lies in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tasked {
    /// The task.
    pub task: Task,
    /// Where it lies.
    pub domain: Domain,
}
