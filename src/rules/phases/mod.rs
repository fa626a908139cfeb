//! Rules about how the alliance goes through its life and is steered: is it looked at again at transitions and when people
//! change, does it have what its phase asks for, do the arrangements lean where the uncertainties ask, and is it said what is
//! strict and what is free? (AV, ES Bijlage, GV 9 and 10)

pub mod development;
pub mod leaning;
pub mod organised;
pub mod recalibration;
pub mod spaces;
pub mod story;

use crate::rules::rule::Rule;

/// The rules about steering and phases, in the order of the catalogue.
pub(crate) const RULES: &[&Rule] = &[
    &recalibration::RECALIBRATION_MISSING,
    &recalibration::RECALIBRATION_OVERDUE,
    &story::STORY_NOT_RETOLD,
    &organised::OVER_ORGANISED,
    &development::UNDER_ORGANISED,
    &leaning::CONTROL_TRUST_MISMATCH,
    &development::LEARNING_AGENDA_MISSING,
    &development::HARVEST_MISSING,
    &spaces::SPACE_NOT_MARKED,
];
