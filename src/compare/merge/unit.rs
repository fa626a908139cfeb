//! What is chosen at once, and how.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::compare::tree::Key;

/// One of the two designs that are merged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The first.
    A,
    /// The second.
    B,
}

impl Side {
    /// Both.
    pub const ALL: [Self; 2] = [Self::A, Self::B];

    /// The other one.
    pub const fn other(self) -> Self {
        match self {
            Self::A => Self::B,
            Self::B => Self::A,
        }
    }
}

/// What about an element is chosen at once.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// Whether it is there, with all that it holds.
    There,
    /// Where it stands.
    Place,
    /// What a field holds.
    Field(String),
    /// In which order one of its lists stands.
    Order(String),
}

/// What is chosen at once.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unit {
    /// The element.
    pub key: Key,
    /// What about it.
    pub what: What,
}

/// How a unit is chosen.
#[derive(Clone, Debug, PartialEq)]
pub enum Choice {
    /// As it was at the common begin.
    Base,
    /// As a side has it.
    Of(Side),
    /// Another value, of a field.
    Own(Value),
}

/// What was chosen. Units that are no conflict may be among them: what was merged by itself and is wanted otherwise.
pub type Choices = BTreeMap<Unit, Choice>;
