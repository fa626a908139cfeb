//! How far a design is: a sketch, a design, about to be agreed on, or at work. Advice has its time; this tells which.
//!
//! It follows from what is there until the board sets it. Source: ours, after the phases of GV and the tender guide
//! (domain.md 10).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How far a design is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Stage {
    /// There are no people and no roles yet.
    Sketch,
    /// People or roles are there.
    Design,
    /// Budget, division of the result and mandates are there: it can be agreed on and signed.
    Agree,
    /// Every party has signed, or the work is being realised.
    Work,
}

impl Stage {
    /// The stages, in order.
    pub const ALL: [Self; 4] = [Self::Sketch, Self::Design, Self::Agree, Self::Work];

    /// Its stable name in machine output.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Sketch => "sketch",
            Self::Design => "design",
            Self::Agree => "agree",
            Self::Work => "work",
        }
    }
}
