//! What stands around the sections: bar, commands, palette, status line, dialogs, start screen.

pub mod about;
pub mod asked;
pub mod bar;
pub mod command;
pub mod dialogs;
pub mod file_names;
pub(crate) mod keys;
pub mod palette;
pub mod start;
pub mod status;
pub(crate) mod underneath;
