//! Rules about the team: its disciplines, who leads it, and what it arranges for itself.

pub mod arrangements;
pub mod disciplines;
pub mod roles;

use crate::rules::rule::Rule;

/// The rules about the team, in the order of the catalogue.
pub(crate) const RULES: &[&Rule] = &[
    &disciplines::NOT_STARTED,
    &disciplines::SINGLE_BLOEDGROEP,
    &disciplines::LONE_DISCIPLINE,
    &disciplines::EMPTY_DISCIPLINE,
    &disciplines::CLIENT_SHARE_LOW,
    &roles::MANAGEMENT_TEAM_ONE_SIDED,
    &roles::BOARD_UNBALANCED,
    &roles::LEADS_ONE_SIDED,
    &roles::DOUBLE_HAT,
    &roles::OVERLOADED_PERSON,
    &arrangements::NO_COMPETENCE_SELECTION,
    &arrangements::NO_OWN_LOCATION,
    &arrangements::SHUTTERS_CLOSED,
    &arrangements::NO_ONBOARDING,
];
