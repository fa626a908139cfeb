//! A line between two roles, and what it means.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::id::{LineId, RoleId, SubjectId};
use crate::design::omitted::is_default;

/// What a line between two roles means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum LineKind {
    /// The first reports to the second.
    ReportsTo,
    /// The two decide together.
    DecidesWith,
    /// The first advises the second.
    Advises,
    /// The first informs the second.
    Informs,
}

impl LineKind {
    /// Every kind, in the order in which lists show them.
    pub const ALL: [Self; 4] = [Self::ReportsTo, Self::DecidesWith, Self::Advises, Self::Informs];
}

/// A line from one role to another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// Its id.
    pub id: LineId,
    /// Where it starts.
    pub from: RoleId,
    /// Where it ends.
    pub to: RoleId,
    /// What it means.
    pub kind: LineKind,
    /// What it is about; none means everything.
    #[serde(default, skip_serializing_if = "is_default")]
    pub subject: Option<SubjectId>,
}
