//! What a team's own register knows of a risk besides its place and its value: its number, how it stands, what it did.
//!
//! A risk that is closed counts in no figure. One that occurred is no chance any more: it costs (an opportunity: saves) its
//! real amount in every outcome, where it lies.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::euro::Euro;
use crate::design::omitted::is_default;
use crate::design::points::{RiskHolder, ThreePoint};

/// How a risk stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Status {
    /// It can still happen.
    #[default]
    Open,
    /// It can happen no more: it counts in no figure.
    Closed,
    /// It happened: it costs or saves its real amount for sure.
    Occurred,
}

impl Status {
    /// Every status, in the order in which lists show them.
    pub const ALL: [Self; 3] = [Self::Open, Self::Closed, Self::Occurred];
}

/// What the register says of one risk.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its number in the team's own register, as it is written there.
    #[serde(default, skip_serializing_if = "is_default")]
    pub number: String,
    /// How it stands.
    #[serde(default, skip_serializing_if = "is_default")]
    pub status: Status,
    /// The day from which it stands so.
    #[serde(default, skip_serializing_if = "is_default")]
    pub since: Option<Date>,
    /// What it really cost or saved when it occurred, in euro; none: not said yet.
    #[serde(default, skip_serializing_if = "is_default")]
    pub actual: Option<Euro>,
    /// What makes it happen.
    #[serde(default, skip_serializing_if = "is_default")]
    pub cause: String,
    /// What it leads to.
    #[serde(default, skip_serializing_if = "is_default")]
    pub consequence: String,
    /// What it does to time, in words: it counts in no figure.
    #[serde(default, skip_serializing_if = "is_default")]
    pub delay: String,
    /// Who act on it besides its holder, none twice.
    #[serde(default, skip_serializing_if = "is_default")]
    pub with: Vec<RiskHolder>,
}

/// What the classes of a register mean: asked once when it is read, kept for the next time.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Classes {
    /// The classes of probability, in their order.
    #[serde(default, skip_serializing_if = "is_default")]
    pub probability: Vec<ProbabilityClass>,
    /// The classes of impact, in their order.
    #[serde(default, skip_serializing_if = "is_default")]
    pub impact: Vec<ImpactClass>,
}

/// A class of probability.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProbabilityClass {
    /// As it is written in the register.
    pub name: String,
    /// The probability (0-1) that it stands for.
    pub probability: f64,
}

/// A class of impact.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ImpactClass {
    /// As it is written in the register.
    pub name: String,
    /// The impact that it stands for, in euro.
    pub impact: ThreePoint,
}

impl Entry {
    /// Whether nobody acts on it twice, beside this first holder.
    pub(crate) fn holds_each_once(&self, holder: Option<RiskHolder>) -> bool {
        let twice = |at: usize, it: &RiskHolder| holder == Some(*it) || self.with[..at].contains(it);
        !self.with.iter().enumerate().any(|(at, it)| twice(at, it))
    }
}
