//! The program on the screen: what a frame does in which order, what intents do, files, closing, starting.

pub mod frame;
pub(crate) mod gesture;
pub mod jobs;
pub mod launch;
pub mod mark;
pub mod opening;
pub(crate) mod rooms;
pub mod run;
pub mod state;
pub mod turns;
pub mod window;

pub use self::state::{App, World};
