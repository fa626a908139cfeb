//! Practice elsewhere: what experts beyond the sources of Dutch alliances expect. (domain.md 11)
//!
//! All are hints, labelled as such, and a design can switch them off: a norm of others is no rule here. They speak only
//! once the team has started on what they are about.

pub mod agreements;
pub mod money;
pub mod people;
pub mod powers;
pub mod results;

use crate::rules::rule::Rule;

/// The practice elsewhere, in the order of the catalogue.
pub(crate) const RULES: &[&Rule] = &[
    &people::BOARD_MEMBER_CANNOT_BIND,
    &people::MANAGEMENT_TEAM_MISSES_PARTY,
    &people::MANAGEMENT_TEAM_LARGE,
    &powers::DEADLOCK_ROUTE_MISSING,
    &powers::RESERVED_POWERS_MISSING,
    &powers::RESERVED_POWERS_MANY,
    &agreements::NO_BLAME_WITHOUT_EXCEPTIONS,
    &money::OVERHEAD_COUNTED_TWICE,
    &powers::EXIT_MISSING,
    &money::WORKED_EXAMPLES_MISSING,
    &agreements::RISMAN_LENS_EMPTY,
    &people::ROLE_COUNT_PER_PERSON,
    &money::RISK_POT_THIN,
    &results::LOSS_BEYOND_FEE,
    &results::TAB_RICH,
];
