//! The praatplaat: the whole alliance as a house. Its roof is the bovenkant, its rooms hold the risks, it stands on the
//! principles.

mod base;
mod chips;
pub(super) mod house;
mod layout;
mod roof;
mod rooms;

pub use self::layout::praatplaat;
