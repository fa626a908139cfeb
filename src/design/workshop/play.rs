//! What kind of exercise it is, how far it is played, what it keeps from sight.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A kind of exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Kind {
    /// Find the mistakes that were planted.
    FindMistakes,
    /// Give each of some risks a place.
    PlaceRisks,
    /// Walk a case through mandates and ladder.
    WalkCase,
    /// Negotiate how results are divided, in two roles.
    NegotiateStaffel,
    /// Put a team together.
    BuildTeam,
    /// Divide ten points over the five conditions.
    DivideTen,
    /// One of one's own.
    Own,
}

impl Kind {
    /// Every kind, in the order in which lists show them.
    pub const ALL: [Self; 7] = [
        Self::FindMistakes,
        Self::PlaceRisks,
        Self::WalkCase,
        Self::NegotiateStaffel,
        Self::BuildTeam,
        Self::DivideTen,
        Self::Own,
    ];

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::FindMistakes => "workshop-kind-find",
            Self::PlaceRisks => "workshop-kind-place",
            Self::WalkCase => "workshop-kind-walk",
            Self::NegotiateStaffel => "workshop-kind-staffel",
            Self::BuildTeam => "workshop-kind-team",
            Self::DivideTen => "workshop-kind-ten",
            Self::Own => "workshop-kind-own",
        }
    }
}

/// How far an exercise is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Play {
    /// It is being made: who makes it sees everything.
    #[default]
    Made,
    /// It is played: what it hides is nowhere on the screen.
    Playing,
    /// It is talked over: what is revealed is seen, the rest is not.
    Debrief,
    /// All is revealed.
    Revealed,
}

impl Play {
    /// Every state, in order.
    pub const ALL: [Self; 4] = [Self::Made, Self::Playing, Self::Debrief, Self::Revealed];

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Made => "workshop-play-made",
            Self::Playing => "workshop-play-playing",
            Self::Debrief => "workshop-play-debrief",
            Self::Revealed => "workshop-play-revealed",
        }
    }
}

/// What an exercise keeps from sight while it is played.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Hidden {
    /// The signals, with their marks and counts.
    Signals,
    /// What the money comes to: forecast, results, how often interests are the same.
    Figures,
}

impl Hidden {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Signals, Self::Figures];

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Signals => "workshop-hides-signals",
            Self::Figures => "workshop-hides-figures",
        }
    }
}
