//! What stands around the sections: bar, commands, palette, status line, dialogs, start screen.

pub mod about;
pub mod bar;
pub mod command;
pub mod dialogs;
pub mod file_names;
pub mod palette;
pub mod start;
pub mod status;
