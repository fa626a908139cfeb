//! Forms from a spreadsheet: one row a form, with heads in either language. What is not exactly ten points is refused and named
//! with its row; nothing is dropped in silence.

mod heads;
mod reading;
mod words;

pub use self::heads::Head;
pub use self::reading::{Gathered, Refused, Unread, Why, read};
