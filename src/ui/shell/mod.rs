//! What stands around the sections: bar, commands, palette, status line, dialogs, start screen.

pub(crate) mod about;
pub(crate) mod asked;
mod asks;
pub(crate) mod bar;
mod calm;
mod cautions;
pub(crate) mod command;
pub(crate) mod dialogs;
pub(crate) mod file_names;
mod key_names;
mod key_sheet;
pub(crate) mod keys;
pub(crate) mod menu_keys;
pub(crate) mod menu_list;
mod notices;
pub(crate) mod palette;
mod places;
pub(crate) mod presenting;
pub(crate) mod room_window;
pub(crate) mod sections;
pub(crate) mod staged;
pub(crate) mod start;
mod start_parties;
pub(crate) mod status;
pub(crate) mod tour;
pub(crate) mod underneath;
mod waits;
