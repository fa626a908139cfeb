//! A mark of somebody who looks for what is wrong: on what, about which subject, in which words.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::id::{Id, MarkId, TaskId};
use crate::design::omitted::is_default;

/// What a mark, or a mistake, is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Topic {
    /// Who sits where, and from which side.
    Staffing,
    /// What a role is for and not for.
    Role,
    /// A line between two roles.
    Line,
    /// Who decides up to which amount.
    Mandate,
    /// The steps of escalation.
    Ladder,
    /// A risk or an opportunity: its place, its estimate, its measure.
    Risk,
    /// Budget, division of results, award.
    Money,
    /// A principle, its signatures, what contradicts it.
    Principle,
    /// Something else.
    Other,
}

impl Topic {
    /// Every subject, in the order in which lists show them.
    pub const ALL: [Self; 9] = [
        Self::Staffing,
        Self::Role,
        Self::Line,
        Self::Mandate,
        Self::Ladder,
        Self::Risk,
        Self::Money,
        Self::Principle,
        Self::Other,
    ];

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Staffing => "workshop-topic-staffing",
            Self::Role => "workshop-topic-role",
            Self::Line => "workshop-topic-line",
            Self::Mandate => "workshop-topic-mandate",
            Self::Ladder => "workshop-topic-ladder",
            Self::Risk => "workshop-topic-risk",
            Self::Money => "workshop-topic-money",
            Self::Principle => "workshop-topic-principle",
            Self::Other => "workshop-topic-other",
        }
    }
}

/// What somebody marked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    /// Its id.
    pub id: MarkId,
    /// Its number, which stands on the picture: made once, so that a number that is spoken of stays.
    pub number: u16,
    /// What it is on; none: a part of the design as a whole.
    #[serde(default, skip_serializing_if = "is_default")]
    pub on: Option<Id>,
    /// What it is about.
    pub topic: Topic,
    /// What is wrong, in words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub says: String,
    /// The task during which it was made.
    #[serde(default, skip_serializing_if = "is_default")]
    pub task: Option<TaskId>,
}
