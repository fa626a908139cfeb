//! Is the client ready for the hats that an alliance gives it? (ES 5)

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::bovenkant::Hat;
use crate::design::omitted::is_default;

/// How ready the client is for a hat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Readiness {
    /// Not yet.
    NotYet,
    /// Partly.
    Partly,
    /// Ready.
    Ready,
}

impl Readiness {
    /// Every answer, from not yet to ready.
    pub const ALL: [Self; 3] = [Self::NotYet, Self::Partly, Self::Ready];
}

/// One of the client's hats before there is an alliance: who would wear it, and how ready that is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HatReadiness {
    /// The hat.
    pub hat: Hat,
    /// Who wears it, where the bovenkant does not say so yet.
    #[serde(default, skip_serializing_if = "is_default")]
    pub who: String,
    /// How ready the client is for it; none: not judged.
    #[serde(default, skip_serializing_if = "is_default")]
    pub ready: Option<Readiness>,
    /// What it takes, in words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: String,
}

impl HatReadiness {
    /// Nothing is known of it yet.
    pub const fn new(hat: Hat) -> Self {
        Self { hat, who: String::new(), ready: None, note: String::new() }
    }

    /// Whether it says anything.
    pub(in crate::design) fn is_said(&self) -> bool {
        *self != Self::new(self.hat)
    }
}
