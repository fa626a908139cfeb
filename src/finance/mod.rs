//! What the money of a design comes to: the staffel to the cent, and the simulation of cost and results.
//!
//! Pure: numbers in, numbers out. Nothing here knows the screen, a file, a language or the clock.

pub(crate) mod asked;
mod block;
pub mod bridge;
pub mod changes;
pub mod column;
pub mod contribution;
mod drawing;
pub mod error;
pub mod figures;
pub mod percentile;
mod philox;
pub mod rails;
mod ranges;
pub mod reading;
mod samples;
pub mod shape;
pub mod simulation;
pub mod source;
pub mod staffel;
pub mod terms;
pub mod totals;
mod wide;
