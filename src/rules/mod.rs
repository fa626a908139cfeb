//! What a good adviser would say: rules that look at a design and report findings.
//!
//! A rule is one constant: id, source, check, fixes, with its tests below it. It sees [`Facts`] and nothing else, is
//! pure, and reports no sentence: `text` makes one from the finding's arguments, so that two languages, the screen and
//! the command line say the same. [`rules`] lists them all; [`signals`] runs them.

mod all;
pub mod ambition;
pub mod birth;
pub mod bovenkant;
pub mod changes;
pub mod chapter;
pub mod collaboration;
pub mod elsewhere;
pub mod examples;
mod facts;
mod finding;
mod forms;
mod interests;
pub mod money;
pub mod phases;
pub mod planting;
pub mod precedents;
pub mod principles;
pub mod programme;
pub mod risks;
mod rule;
mod shown;
pub mod source;
pub mod surroundings;
pub mod team;
pub mod thresholds;

#[cfg(test)]
mod boundaries;
#[cfg(test)]
pub mod testing;
#[cfg(test)]
pub mod testing_bovenkant;

pub(crate) use self::all::rules_by_chapter;
pub use self::all::{rule, rules, signals};
pub use self::chapter::{Chapter, Group, Severity};
pub use self::facts::Facts;
pub use self::finding::{Arg, Finding, Fix};
pub use self::forms::Unfit;
pub use self::principles::accords;
pub use self::rule::{Check, Heard, Rule, Signal};
pub use self::shown::Shown;
