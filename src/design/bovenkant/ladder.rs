//! How the alliance comes to a decision: the steps of the ladder, the rule, the votes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::form::{Form, Side};
use crate::design::id::{RoleId, StepId};
use crate::design::omitted::is_default;

/// What a step of the ladder does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum StepKind {
    /// They talk it through.
    #[default]
    Talk,
    /// Somebody advises.
    Advise,
    /// Somebody decides.
    Decide,
    /// A claim is laid: what 'no blame, no claim' rules out.
    ClaimProcedure,
}

impl StepKind {
    /// Every kind, in the order in which lists show them.
    pub const ALL: [Self; 4] = [Self::Talk, Self::Advise, Self::Decide, Self::ClaimProcedure];
}

/// A step of the escalation ladder.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EscalationStep {
    /// Its id.
    pub id: StepId,
    /// The role that takes it; none when that role was removed or not chosen yet.
    #[serde(default, skip_serializing_if = "is_default")]
    pub role: Option<RoleId>,
    /// The term in calendar days.
    #[serde(default, skip_serializing_if = "is_default")]
    pub days: Option<u16>,
    /// What it does.
    #[serde(default, skip_serializing_if = "is_default")]
    pub kind: StepKind,
}

/// How the alliance takes its decisions (GV 5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum DecisionRule {
    /// Only together.
    Jointly,
    /// By majority.
    Majority,
    /// One side decides.
    OneSide(Side),
}

impl DecisionRule {
    /// Every rule, in the order in which lists show them.
    pub const ALL: [Self; 4] =
        [Self::Jointly, Self::Majority, Self::OneSide(Side::Client), Self::OneSide(Side::Contractor)];

    /// The rules that a form can choose from: without sides none decides alone.
    pub fn of(form: Form) -> Vec<Self> {
        Self::ALL.into_iter().filter(|it| form.has_sides() || !matches!(it, Self::OneSide(_))).collect()
    }
}

/// The votes in the alliance board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Votes {
    /// The client's votes.
    pub client: u8,
    /// The contractor's votes.
    pub contractor: u8,
}
