//! What is strict and what is free, and what is never speeded up (ES Bijlage Proces).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::id::SpacedId;

/// In which space something lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Space {
    /// Strict: arranged, and kept to.
    Strict,
    /// Free: room to find out.
    Free,
    /// Never speeded up, however high the pressure.
    NeverFaster,
}

impl Space {
    /// Every space, in the order of the screen.
    pub const ALL: [Self; 3] = [Self::Strict, Self::Free, Self::NeverFaster];

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Strict => "space-strict",
            Self::Free => "space-free",
            Self::NeverFaster => "space-never-faster",
        }
    }
}

/// Something that lies in a space.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Spaced {
    /// Its id.
    pub id: SpacedId,
    /// What.
    pub what: String,
    /// Where it lies.
    pub space: Space,
}

/// What the source names for the spaces, for a team to begin with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Usual {
    /// Decisions on safety.
    Safety,
    /// Money.
    Money,
    /// Surroundings.
    Surroundings,
    /// Mandate.
    Mandate,
    /// Learning.
    Learning,
    /// Innovation.
    Innovation,
    /// Solving problems.
    Solving,
    /// Involving the surroundings.
    InvolvingSurroundings,
    /// The legal check.
    LegalCheck,
}

impl Usual {
    /// All, in the order of the source.
    pub const ALL: [Self; 9] = [
        Self::Safety,
        Self::Money,
        Self::Surroundings,
        Self::Mandate,
        Self::Learning,
        Self::Innovation,
        Self::Solving,
        Self::InvolvingSurroundings,
        Self::LegalCheck,
    ];

    /// Where the source puts it.
    pub const fn space(self) -> Space {
        match self {
            Self::Safety | Self::Money | Self::Surroundings | Self::Mandate => Space::Strict,
            Self::Learning | Self::Innovation | Self::Solving => Space::Free,
            Self::InvolvingSurroundings | Self::LegalCheck => Space::NeverFaster,
        }
    }

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Safety => "usual-space-safety",
            Self::Money => "usual-space-money",
            Self::Surroundings => "usual-space-surroundings",
            Self::Mandate => "usual-space-mandate",
            Self::Learning => "usual-space-learning",
            Self::Innovation => "usual-space-innovation",
            Self::Solving => "usual-space-solving",
            Self::InvolvingSurroundings => "usual-space-involving",
            Self::LegalCheck => "usual-space-legal-check",
        }
    }
}
