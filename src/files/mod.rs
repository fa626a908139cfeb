//! Designs on disk: the format, the checks at opening, and saving so that nothing is lost.
#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "files are for this floor, which tells by the clock what an earlier save left behind"
)]

mod atomic;
mod beside;
mod bytes;
pub mod cautions;
mod complaints;
pub mod format;
mod inherit;
mod json;
mod leftover;
pub mod name;
mod nearest;
mod newer;
pub(crate) mod place;
mod private;
pub mod recovery;
pub mod save;
pub mod saving;
pub mod scan;
pub mod schema;
pub mod settings;
pub mod sheets;
mod stamp;
pub mod states;
pub mod storing;
pub mod trouble;
pub(crate) mod typed;
pub mod underneath;
mod unreadable;
mod validate;
pub mod versions;
pub mod watch;
mod wrong;

pub use self::atomic::{May, Written};
pub use self::beside::Beside;
pub(crate) use self::bytes::read_text;
pub use self::inherit::Lost;
pub(crate) use self::name::EXTENSION;
pub use self::newer::Newer;
