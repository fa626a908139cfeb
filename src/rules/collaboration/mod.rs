//! Rules about working together: does one condition carry all or get next to nothing, do tellers and reflectors see it
//! differently, does each form add up to ten, and is an arrangement past its date? (ES 3 and 4.1)

pub mod balance;
pub mod forms;
pub mod overdue;

use crate::rules::rule::Rule;

/// The rules about the collaboration, in the order of the catalogue.
pub(crate) const RULES: &[&Rule] = &[
    &balance::CONDITION_DOMINANT,
    &balance::CONDITION_STARVED,
    &balance::VIEWS_DIFFER,
    &forms::SCORES_NOT_TEN,
    &overdue::ARRANGEMENT_OVERDUE,
];
