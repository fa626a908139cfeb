//! An example for every rule: a small design in which it speaks, and one edit that makes it silent. (signals.md)
//!
//! The manual shows them and the tests run them, so that what the manual says of a rule is what the rule does.

pub mod ambition;
pub mod birth;
pub mod bovenkant;
pub mod builder;
pub mod changes;
pub mod collaboration;
pub mod decisions;
pub mod elsewhere;
pub mod elsewhere_money;
pub mod example;
pub mod life;
pub mod money;
pub mod principles;
pub mod programme;
pub mod risks;
pub mod steering;
pub mod team;

use jiff::civil::{Date, date};

/// The day on which the examples are looked at.
pub(crate) const DAY: Date = date(2026, 3, 12);
