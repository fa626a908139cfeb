//! Rules about team.

use crate::rules::Rule;

/// The rules of this file, in the order of the catalogue.
pub const RULES: &[&Rule] = &[];
