//! The five conditions for working together (Kaats and Opheij; ES 3).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A condition for working together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Condition {
    /// Why one works together, and what one could not reach alone.
    Ambition,
    /// What drives each party, and what taking part brings it.
    Interests,
    /// How people go about with each other and with who is outside.
    Relation,
    /// Roles, responsibilities, mandate.
    Organisation,
    /// How one decides, learns and adjusts.
    Process,
}

impl Condition {
    /// The conditions in the order of the source, which is the order around the spider.
    pub const ALL: [Self; 5] = [Self::Ambition, Self::Interests, Self::Relation, Self::Organisation, Self::Process];

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Ambition => "condition-ambition",
            Self::Interests => "condition-interests",
            Self::Relation => "condition-relation",
            Self::Organisation => "condition-organisation",
            Self::Process => "condition-process",
        }
    }
}
