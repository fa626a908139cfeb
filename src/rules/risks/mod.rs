//! Rules about risks: who carries what, how their value is spread, and the dossier itself.

pub mod dossier;
pub mod one_side;
pub mod places;
pub mod shares;
pub(super) mod telling;
pub(super) mod thin_domain;

use crate::rules::rule::Rule;

/// The rules about risks, in the order of the catalogue.
pub(crate) const RULES: &[&Rule] = &[
    &places::RISKS_NOT_STARTED,
    &places::RISK_UNPLACED,
    &places::RISK_OUTSIDE_ALLIANCE,
    &one_side::ONE_SIDE_CARRIES_ALL,
    &places::EXCEPTION_TO_DECIDE,
    &places::EXCEPTION_WITH_CONTRACTOR,
    &places::JOINT_RISK_ONE_SIDE,
    &places::WRONG_DOMAIN,
    &shares::EXECUTION_RISK_LEFT,
    &shares::THIN_SHARED_DOMAIN,
    &dossier::RISK_UNQUANTIFIED,
    &dossier::RISK_NO_HOLDER,
    &dossier::DOSSIER_STALE,
    &dossier::NO_OPPORTUNITIES,
    &dossier::RISK_DUPLICATE,
    &dossier::PREVENTION_PAYS,
];
