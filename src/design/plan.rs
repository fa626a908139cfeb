//! How a place comes to be filled: who arranges it, and by when.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::omitted::is_default;

/// How a place comes to be filled.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Who arranges it, in words; empty: not said.
    #[serde(default, skip_serializing_if = "is_default")]
    pub who: String,
    /// By when; none: not said.
    #[serde(default, skip_serializing_if = "is_default")]
    pub by: Option<Date>,
}

impl Plan {
    /// Whether it says anything: a name or a date.
    pub fn is_said(&self) -> bool {
        !self.who.trim().is_empty() || self.by.is_some()
    }
}
