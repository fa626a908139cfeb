//! A report on pages of A4: lines, tables that break, pictures that fit, a foot with the number of the page.

mod blocks;
mod book;
mod lines;
mod press;
mod single;
mod style;
mod table;

pub use self::blocks::lay_out;
pub use self::book::{Book, Kind, Link, Mark, Node, Page};
pub(crate) use self::lines::SOFT;
pub use self::single::{Paper, single};
