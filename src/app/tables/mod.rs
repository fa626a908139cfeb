//! The tables of a design as data: what the screen copies to a spreadsheet, section by section.
//!
//! A table has what stands on the screen, and what follows from it: sums, and the amounts that shares come to.

pub mod bovenkant;
pub mod bridge;
pub mod case;
mod cells;
pub mod changes;
pub mod collaboration;
pub mod curve;
pub mod figures;
pub mod forms;
pub mod life;
pub mod money;
pub mod principles;
pub mod programme;
pub mod register;
pub mod risks;
pub mod roles;
pub mod signals;
pub mod surroundings;
pub mod team;
