//! The matrix of probability and impact, as a card of the risks section.

pub mod card;
pub mod dot;
pub mod paint;
pub mod plot;
