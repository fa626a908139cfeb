//! Rules about how the alliance is steered as it develops: do the arrangements lean where the uncertainties ask, is there
//! more organisation than is needed, and is it said what is strict and what is free? (AV, ES Bijlage Proces)

pub mod leaning;
pub mod organised;
pub mod spaces;

use crate::rules::rule::Rule;

/// The rules about steering and phases, in the order of the catalogue.
pub(crate) const RULES: &[&Rule] =
    &[&organised::OVER_ORGANISED, &leaning::CONTROL_TRUST_MISMATCH, &spaces::SPACE_NOT_MARKED];
