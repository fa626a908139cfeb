//! The screen: shows a session and reports what the user wants. It changes nothing itself.
//!
//! Every panel is a function of a [`cx::Cx`] that pushes [`intent::Intent`]s; `app/run.rs` does them at the end of the frame, in
//! the one place where a design changes. This file is the table of contents: whoever wants to name something names its file.

mod adopted;
mod ambition;
mod app;
mod aside;
mod birth;
mod bovenkant;
mod changes;
mod collaboration;
mod compare;
mod cx;
mod details;
mod export;
mod import;
mod intent;
mod kit;
mod manual;
mod many;
mod menus;
mod merge;
mod money;
mod moves;
mod phases;
mod praatplaat;
mod precedents;
mod principles;
mod programme;
mod report;
mod risks;
mod room;
mod section;
mod shell;
mod signals;
mod surroundings;
mod team;
mod usual;
mod versions;
mod walk;
mod workshop;

// What the program, the tests and the benches name; all else is the screen's own.
pub use self::app::choice::RendererChoice;
pub use self::app::first::tell;
pub use self::app::launch::launch;
pub use self::app::state::{App, View, World};
pub use self::kit::lit::lit_now;
pub use self::kit::style::install_fonts;
pub use self::manual::Manual;
pub use self::section::Section;
pub use self::shell::tour::points_at as tour_points_at;
pub use self::signals::section_of;
pub use crate::text::worked::amount as curve_amount;
