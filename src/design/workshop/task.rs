//! A step of an exercise, and what was parked on the way.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::id::{ParkedId, TaskId};
use crate::design::omitted::is_default;
use crate::design::workshop::place::Place;
use crate::design::workshop::words::Both;

/// A step: a task in one section, with hints.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Task {
    /// Its id.
    pub id: TaskId,
    /// Where it is done.
    #[serde(default, skip_serializing_if = "is_default")]
    pub place: Place,
    /// What it is called.
    #[serde(default, skip_serializing_if = "is_default")]
    pub title: Both,
    /// What is to be done.
    #[serde(default, skip_serializing_if = "is_default")]
    pub says: Both,
    /// Hints, from the lightest on.
    #[serde(default, skip_serializing_if = "is_default")]
    pub hints: Vec<Both>,
    /// How many of them were asked for.
    #[serde(default, skip_serializing_if = "is_default")]
    pub asked: u8,
    /// Whether the table is done with it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub done: bool,
}

impl Task {
    /// A new one.
    pub fn new(id: TaskId, place: Place) -> Self {
        let (title, says, hints) = (Both::default(), Both::default(), Vec::new());
        Self { id, place, title, says, hints, asked: 0, done: false }
    }

    /// The hints that were asked for.
    pub fn shown(&self) -> &[Both] {
        &self.hints[..usize::from(self.asked).min(self.hints.len())]
    }
}

/// Something to come back to: it is not forgotten, and does not hold up the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Parked {
    /// Its id.
    pub id: ParkedId,
    /// What.
    pub what: String,
    /// Who takes it up.
    #[serde(default, skip_serializing_if = "is_default")]
    pub who: String,
    /// By which day.
    #[serde(default, skip_serializing_if = "is_default")]
    pub by: Option<Date>,
}
