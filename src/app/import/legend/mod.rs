//! Tables that say what classes mean, in whatever sheet they stand.

mod grid;
mod meaning;
mod tables;

pub(super) use self::meaning::Means;
pub(super) use self::tables::{Table, below, beside, elsewhere};
