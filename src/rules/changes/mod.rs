//! The rules about changes to the assignment: is it agreed how they are settled, and does none wait too long?

mod overdue;
mod settlement;

use crate::rules::rule::Rule;

/// The rules about changes.
pub(crate) const RULES: &[&Rule] = &[&settlement::CHANGE_SETTLEMENT_OPEN, &overdue::CHANGE_OVERDUE];
