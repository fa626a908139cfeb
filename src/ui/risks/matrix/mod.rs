//! The matrix of probability and impact, as a card of the risks section.

pub(crate) mod card;
pub(crate) mod dot;
pub(crate) mod paint;
pub(crate) mod plot;
