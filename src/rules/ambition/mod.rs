//! Rules about ambition and interests: is the ambition written, public and confirmed, are interests on the table, and is a
//! choice weighed in all three layers? (ES Bijlage Ambitie and Belangen)

pub mod interests;
pub mod shared;

use crate::rules::rule::Rule;

/// The rules about ambition and interests, in the order of the catalogue.
pub(crate) const RULES: &[&Rule] =
    &[&shared::AMBITION_MISSING, &interests::INTERESTS_UNSPOKEN, &interests::WEIGHING_LAYER_MISSING];
