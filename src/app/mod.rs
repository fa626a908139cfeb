//! A session with one design: its history, what follows from it, what is selected. It applies what the screen reports.

pub mod errors;
pub mod examples;
pub mod exported;
pub mod history;
pub mod import;
pub mod insight;
pub mod known;
mod looked_at;
pub mod merging;
pub mod newcomers;
pub mod news;
pub mod outlook;
pub mod preview;
pub mod recovered;
pub mod session;
pub mod steps;
pub mod tables;
pub mod usual;
