//! Rules of a programme alliance: leading is a function and no power, somebody of nobody's leads the meeting, each partner
//! wrote what it needs, joining and leaving are arranged, say and contribution are in proportion. (AV)

mod functions;
mod partners;

use crate::rules::rule::Rule;

/// The rules of a programme, in the order of the catalogue.
pub(crate) const RULES: &[&Rule] = &[
    &functions::LEADER_HOLDS_POWER,
    &functions::PROGRAMME_CHAIR_MISSING,
    &partners::LEAVING_NOT_ARRANGED,
    &partners::SAY_OUT_OF_BALANCE,
    &partners::PARTNER_INTEREST_MISSING,
];
