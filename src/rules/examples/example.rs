//! What an example of a rule is.

use crate::design::edit::Edit;
use crate::rules::examples::builder::Builder;

/// An example of a rule.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// A design in which the rule speaks.
    pub design: fn() -> Builder,
    /// What makes it silent.
    pub cure: Cure,
}

/// One edit, and the nearest design in which the rule is silent.
#[derive(Clone, Copy, Debug)]
pub enum Cure {
    /// The first way out that the signal offers.
    WayOut,
    /// Another edit.
    Edit(fn(&Builder) -> Edit),
}
