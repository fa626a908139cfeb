//! What was agreed to do so that it becomes the time for an alliance.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::birth::aspect::Aspect;
use crate::design::birth::feature::Characteristic;
use crate::design::id::ActionId;
use crate::design::omitted::is_default;

/// What an action came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Cause {
    /// An aspect that is not green.
    Aspect(Aspect),
    /// A characteristic that argues against a form.
    Characteristic(Characteristic),
}

/// What was agreed to do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// Its id.
    pub id: ActionId,
    /// What is done.
    pub what: String,
    /// Who does it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub who: String,
    /// By when.
    #[serde(default, skip_serializing_if = "is_default")]
    pub by: Option<Date>,
    /// Whether it was done.
    #[serde(default, skip_serializing_if = "is_default")]
    pub done: bool,
    /// What it came from.
    #[serde(default, skip_serializing_if = "is_default")]
    pub cause: Option<Cause>,
}
