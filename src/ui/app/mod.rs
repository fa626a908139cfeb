//! The program on the screen: what a frame does in which order, what intents do, files, closing, starting.

mod again;
pub(crate) mod choice;
pub(crate) mod copies;
pub(crate) mod first;
mod frame;
pub(crate) mod gesture;
pub(crate) mod importing;
mod jobs;
pub(crate) mod launch;
pub(crate) mod mark;
pub(crate) mod opening;
mod order;
mod recovering;
pub(crate) mod rooms;
pub(crate) mod run;
mod saving;
mod selected;
pub(crate) mod state;
mod telling;
pub(crate) mod turns;
mod watching;
pub(crate) mod window;
