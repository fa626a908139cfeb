//! A session with one design: its history, what follows from it, what is selected. It applies what the screen reports.

pub mod examples;
pub mod history;
pub mod insight;
pub mod preview;
pub mod session;
