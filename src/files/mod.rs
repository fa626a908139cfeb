//! Designs on disk: the format, the checks at opening, and saving so that nothing is lost.

mod complaints;
pub mod format;
pub mod save;
pub mod scan;
pub mod settings;
mod validate;
pub mod versions;

/// What the name of a design's file ends in.
pub const EXTENSION: &str = ".alliantie.ron";
