//! Ambition, surroundings, steering and changes on paper: what the sections show, in the same words, on A4 on its side.

mod ambition;
mod bars;
mod changes;
mod harvest;
mod life;
mod map;
mod paper;
mod steering;
mod surroundings;
mod workshop;

pub use self::ambition::ambition_page;
pub use self::bars::{Bars, bars};
pub use self::changes::changes_page;
pub use self::harvest::harvest_page;
pub use self::life::life_page;
pub use self::paper::Leaf;
pub use self::steering::steering_page;
pub use self::surroundings::surroundings_page;
pub use self::workshop::workshop_page;

#[cfg(test)]
mod tests;
