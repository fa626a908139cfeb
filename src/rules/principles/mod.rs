//! Rules about the principles: are they there and meant, and does the design do what they say?

pub mod accords;
pub mod agreement;
pub mod chosen;

use crate::rules::rule::Rule;

/// The rules about principles, in the order of the catalogue.
pub(crate) const RULES: &[&Rule] = &[
    &chosen::PRINCIPLES_NOT_STARTED,
    &chosen::PRINCIPLES_NONE,
    &chosen::CORE_PRINCIPLE_MISSING,
    &chosen::PRINCIPLES_NOT_IN_CONTRACT,
    &chosen::PRINCIPLES_UNSIGNED,
    &chosen::PRINCIPLE_NOT_CONCRETE,
    &chosen::BEST_FOR_PROJECT_ALONE,
    &chosen::PRINCIPLES_INWARD,
    &agreement::PRINCIPLE_CONTRADICTED,
];
