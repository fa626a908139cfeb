//! The praatplaat: the whole alliance as a house. Its roof is the bovenkant, its rooms hold the risks, it stands on the
//! principles.

mod band;
mod card;
mod chips;
mod fit;
mod flow;
mod head;
pub(super) mod house;
mod layout;
mod legend;
mod parties;
mod people;
mod programme;
mod roof;
mod rooms;
mod stones;
mod ties;
mod tray;

pub use self::layout::praatplaat;
pub use self::legend::{Entry, Key, legend};
