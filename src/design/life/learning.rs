//! The learning agenda (AV) and what was harvested, in the four kinds of value of an alliance (GV 10).

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::id::{HarvestId, LearningId};
use crate::design::omitted::is_default;

/// Something that the alliance wants to learn.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Learning {
    /// Its id.
    pub id: LearningId,
    /// What.
    pub what: String,
    /// Who learn it, or see to it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub who: String,
    /// By when.
    #[serde(default, skip_serializing_if = "is_default")]
    pub by: Option<Date>,
    /// What was learned; empty: it is still to be learned.
    #[serde(default, skip_serializing_if = "is_default")]
    pub learned: String,
}

impl Learning {
    /// Of which only the subject is known.
    pub fn new(id: LearningId, what: impl Into<String>) -> Self {
        Self { id, what: what.into(), who: String::new(), by: None, learned: String::new() }
    }

    /// Whether it says what was learned.
    pub fn is_learned(&self) -> bool {
        !self.learned.trim().is_empty()
    }
}

/// A kind of value that an alliance brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum HarvestKind {
    /// For society.
    Society,
    /// For people.
    People,
    /// In what was learned.
    Learning,
    /// For the project.
    Project,
}

impl HarvestKind {
    /// The four, in the order of the source.
    pub const ALL: [Self; 4] = [Self::Society, Self::People, Self::Learning, Self::Project];

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Society => "harvest-society",
            Self::People => "harvest-people",
            Self::Learning => "harvest-learning",
            Self::Project => "harvest-project",
        }
    }
}

/// With whom a success was shared (GV 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum SharedWith {
    /// Within the alliance.
    Inside,
    /// With the parent organisations.
    Parents,
    /// With the sector.
    Sector,
}

impl SharedWith {
    /// All, from near to far.
    pub const ALL: [Self; 3] = [Self::Inside, Self::Parents, Self::Sector];

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Inside => "shared-inside",
            Self::Parents => "shared-parents",
            Self::Sector => "shared-sector",
        }
    }
}

/// Something that the alliance brought.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Harvest {
    /// Its id.
    pub id: HarvestId,
    /// What kind of value.
    pub kind: HarvestKind,
    /// What.
    pub what: String,
    /// By what that shows: a number, a story, a picture.
    #[serde(default, skip_serializing_if = "is_default")]
    pub evidence: String,
    /// With whom it was shared.
    #[serde(default, skip_serializing_if = "is_default")]
    pub shared: Vec<SharedWith>,
}

impl Harvest {
    /// Of which only what it is is known.
    pub fn new(id: HarvestId, kind: HarvestKind, what: impl Into<String>) -> Self {
        Self { id, kind, what: what.into(), evidence: String::new(), shared: Vec::new() }
    }

    /// Whether it says what was harvested.
    pub fn is_written(&self) -> bool {
        !self.what.trim().is_empty()
    }
}
