//! Designs on disk: the format, the checks at opening, and saving so that nothing is lost.

mod atomic;
mod complaints;
pub mod format;
pub mod name;
pub mod save;
pub mod scan;
pub mod settings;
mod stamp;
pub mod trouble;
pub mod underneath;
mod validate;
pub mod versions;
mod wrong;

pub(crate) use self::name::EXTENSION;
