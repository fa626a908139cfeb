//! A role that is played at the table: what it wants, and the guard rails that it may not leave.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::euro::Euro;
use crate::design::form::Side;
use crate::design::omitted::is_default;
use crate::design::workshop::words::Both;

/// The least that a side must keep when cost comes out so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rail {
    /// By how much cost is over the budget, in euro; below zero it is under it.
    pub setback: Euro,
    /// The least that the side gets then, in euro; below zero it is the most that it pays.
    pub least: Euro,
}

/// A role that is played.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SeatCard {
    /// The side that it plays.
    pub side: Side,
    /// What it is after, as the player reads it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub wants: Both,
    /// Its guard rails.
    #[serde(default, skip_serializing_if = "is_default")]
    pub rails: Vec<Rail>,
}
