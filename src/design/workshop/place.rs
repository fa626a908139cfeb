//! Where in the program a task is done, or what is presented: the sections by their stable names.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A section of the program, as a file names it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Place {
    /// The whole alliance in one picture.
    #[default]
    Praatplaat,
    /// Risks and opportunities.
    Risks,
    /// Principles.
    Principles,
    /// The team.
    Team,
    /// The bovenkant.
    Bovenkant,
    /// Money.
    Money,
    /// The birth.
    Birth,
    /// The collaboration.
    Collaboration,
    /// Ambition and interests.
    Ambition,
    /// The surroundings.
    Surroundings,
    /// Phases and recalibration.
    Phases,
    /// Changes to the assignment.
    Changes,
}

impl Place {
    /// Every place, in the order of the list of sections.
    pub const ALL: [Self; 12] = [
        Self::Praatplaat,
        Self::Risks,
        Self::Principles,
        Self::Team,
        Self::Bovenkant,
        Self::Money,
        Self::Birth,
        Self::Collaboration,
        Self::Ambition,
        Self::Surroundings,
        Self::Phases,
        Self::Changes,
    ];

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Praatplaat => "section-praatplaat",
            Self::Risks => "section-risks",
            Self::Principles => "section-principles",
            Self::Team => "section-team",
            Self::Bovenkant => "section-bovenkant",
            Self::Money => "section-money",
            Self::Birth => "section-birth",
            Self::Collaboration => "section-collaboration",
            Self::Ambition => "section-ambition",
            Self::Surroundings => "section-surroundings",
            Self::Phases => "section-phases",
            Self::Changes => "section-changes",
        }
    }
}
