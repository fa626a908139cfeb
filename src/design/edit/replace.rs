//! A whole design in place of the present one: what one comes back to, or what two people made together.

use std::sync::Arc;

use crate::design::document::Design;

/// Why a whole design takes the place of the present one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replacing {
    /// An earlier version is brought back.
    Version,
    /// Two people's work was merged.
    Merge,
}

impl Replacing {
    /// Its name in the language files (`edit-…`).
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Version => "bring-back",
            Self::Merge => "merge",
        }
    }
}

/// Puts a design in place of another; it stays the same design, whatever it is made of.
pub(super) fn replace(design: &mut Design, by: &Arc<Design>) {
    let id = design.id;
    design.clone_from(by);
    design.id = id;
}
