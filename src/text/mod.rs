//! Every word of the program, in Dutch and English, and how a finding becomes a sentence.
//!
//! Words are in `assets/lang/<language>/*.ftl` (Fluent), embedded in the program. A key that lacks shows itself between
//! question marks, and a test keeps both languages complete.

pub mod ambition;
pub mod amounts;
pub mod birth;
mod budget;
pub mod cells;
pub mod changes;
pub mod collaboration;
pub mod compare;
mod digits;
mod edits;
mod equals;
pub mod format;
pub mod handbook;
mod language;
pub mod life;
pub mod manual;
mod messages;
pub(crate) mod order;
mod points;
pub mod precedents;
mod programme;
mod report;
mod signal;
pub mod table;
pub mod words;
pub mod worked;
mod workshop;

pub use self::language::Language;
pub use self::messages::{Text, Value};
pub use self::signal::SignalText;
