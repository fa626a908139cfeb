//! The screen: shows a session and reports what the user wants. It changes nothing itself.
//!
//! Every panel is a function of a [`cx::Cx`] that pushes [`intent::Intent`]s; `app/run.rs` does them at the end of the frame, in
//! the one place where a design changes. This file is the table of contents: whoever wants to name something names its file.

pub mod app;
pub mod bovenkant;
pub mod cx;
pub mod details;
pub mod intent;
pub mod kit;
pub mod manual;
pub mod menus;
pub mod money;
pub mod moves;
pub mod praatplaat;
pub mod principles;
pub mod risks;
pub(crate) mod room;
pub mod section;
pub mod shell;
pub mod signals;
pub mod team;
pub(crate) mod usual;

pub use self::app::App;
pub use self::section::Section;
