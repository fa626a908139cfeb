//! Money: the budget and its parts, the staffel, what both sides can bear.
//!
//! Source: GV 5, NdA De inrichting, domain.md 7 and 11. What follows from it is computed in `finance`.

use serde::{Deserialize, Serialize};

use crate::design::euro::Euro;
use crate::design::is_default;

/// Where a tier of the staffel ends, counted from the budget outwards.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Bound {
    /// At a share (0-1) of the TAB.
    Share(f64),
    /// At an amount in euro.
    Amount(Euro),
}

/// A tier of the staffel: how what falls in it is divided.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tier {
    /// Where it ends; none: it is open.
    #[serde(default, skip_serializing_if = "is_default")]
    pub up_to: Option<Bound>,
    /// The client's share, 0-1.
    pub client: f64,
    /// The contractor's share, 0-1.
    pub contractor: f64,
}

/// The rule that divides a result between OG and ON (GV 5, domain.md 7). Tiers cover the size of the result from zero
/// outwards, apart for gain and for loss.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Staffel {
    /// Tiers of a saving.
    #[serde(default, skip_serializing_if = "is_default")]
    pub gain: Vec<Tier>,
    /// Tiers of an overrun.
    #[serde(default, skip_serializing_if = "is_default")]
    pub loss: Vec<Tier>,
    /// The most that the contractor gains, in euro.
    #[serde(default, skip_serializing_if = "is_default")]
    pub gain_cap: Option<Euro>,
    /// The most that the contractor loses, in euro.
    #[serde(default, skip_serializing_if = "is_default")]
    pub loss_cap: Option<Euro>,
}

impl Tier {
    /// A tier up to a share of the TAB, or an open one; the client has what the contractor has not.
    pub fn new(up_to: Option<Bound>, contractor: f64) -> Self {
        Self { up_to, client: 1.0 - contractor, contractor }
    }
}

impl Bound {
    /// The amount in euro at a budget.
    pub fn at(self, tab: Euro) -> Euro {
        match self {
            Self::Share(share) => Euro::round(tab.to_f64() * share),
            Self::Amount(amount) => amount,
        }
    }
}
