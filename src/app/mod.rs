//! A session with one design: its history, what follows from it, what is selected. It applies what the screen reports.

pub mod calendar;
pub mod compared;
pub mod differing;
pub mod errors;
pub mod examples;
pub mod export;
pub mod exported;
pub mod forms;
mod ghosts;
pub mod history;
pub mod import;
pub mod insight;
pub mod known;
mod looked_at;
mod merged;
pub mod merging;
pub mod newcomers;
pub mod news;
pub mod outlook;
pub mod prepared;
pub mod preview;
pub mod recovered;
pub mod session;
pub mod sources;
pub mod steps;
pub mod tables;
pub mod usual;
