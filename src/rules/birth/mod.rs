//! Rules about the birth: is it the time for an alliance, and is the client ready for one?
//!
//! They speak while that is a question: once the alliance is at work it was answered.

mod fit;
pub mod sources;
pub mod suitability;
mod views;

use crate::rules::rule::Rule;

/// The rules about the birth, in the order of the catalogue.
pub(crate) const RULES: &[&Rule] = &[
    &views::BIRTH_NOT_STARTED,
    &views::VIEW_NOT_GREEN,
    &fit::ALLIANCE_NOT_OBVIOUS,
    &fit::CLIENT_READINESS_OPEN,
    &views::EVIDENCE_MISSING,
    &fit::SPECIFICATION_TOO_TIGHT,
];
