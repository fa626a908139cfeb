//! What people score on the aspects of a birth, each with what shows it.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::birth::aspect::Aspect;
use crate::design::id::ScorerId;
use crate::design::omitted::is_default;

/// A score on an aspect, the lightest first: the greatest of several is the most careful.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Light {
    /// It is there; a barrier was taken away.
    Green,
    /// Partly.
    Amber,
    /// It is not there; a barrier stands.
    Red,
}

impl Light {
    /// Every score, the lightest first.
    pub const ALL: [Self; 3] = [Self::Green, Self::Amber, Self::Red];
}

/// What somebody says of an aspect.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Score {
    /// The aspect.
    pub aspect: Aspect,
    /// The score; none: not scored yet.
    #[serde(default, skip_serializing_if = "is_default")]
    pub light: Option<Light>,
    /// What shows it, in a line.
    #[serde(default, skip_serializing_if = "is_default")]
    pub evidence: String,
    /// The day on which it was scored.
    #[serde(default, skip_serializing_if = "is_default")]
    pub on: Option<Date>,
}

impl Score {
    /// Whether it says anything.
    pub(in crate::design) fn is_said(&self) -> bool {
        self.light.is_some() || !self.evidence.is_empty()
    }

    /// Whether something shows it.
    pub fn has_evidence(&self) -> bool {
        !self.evidence.trim().is_empty()
    }
}

/// Somebody who scores, by role: the project manager, the board member.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Scorer {
    /// Its id.
    pub id: ScorerId,
    /// Role or name.
    pub who: String,
    /// The scores, each aspect at most once.
    #[serde(default, skip_serializing_if = "is_default")]
    pub scores: Vec<Score>,
}

impl Scorer {
    /// What it says of an aspect.
    pub fn score(&self, aspect: Aspect) -> Option<&Score> {
        self.scores.iter().find(|it| it.aspect == aspect)
    }

    /// How it scores an aspect.
    pub fn light(&self, aspect: Aspect) -> Option<Light> {
        self.score(aspect).and_then(|it| it.light)
    }
}
