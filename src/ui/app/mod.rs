//! The program on the screen: what a frame does in which order, what intents do, files, closing, starting.

mod again;
mod aside;
pub(crate) mod choice;
pub(crate) mod copies;
pub(crate) mod first;
mod frame;
pub(crate) mod gesture;
pub(crate) mod importing;
mod jobs;
pub(crate) mod launch;
pub(crate) mod mark;
mod newer;
pub(crate) mod opening;
mod order;
mod recovering;
pub(crate) mod rooms;
pub(crate) mod run;
mod saving;
pub(crate) mod screen;
mod selected;
pub(crate) mod state;
mod telling;
pub(crate) mod turns;
mod versions;
mod watching;
pub(crate) mod window;
pub(crate) mod writing;
