//! The collaboration on paper: the spiders of the key moments, how each condition went, the same as a table and in
//! sentences; and a blank form to fill in.
//!
//! It shows where the energy sits and where views differ, and says that it is no grade (ES 3).

mod course;
mod form;
mod moments;
mod page;
mod spider;
mod table;
mod voice;

pub use self::form::{Paper, blank_form};
pub use self::page::{page, spider_page};

#[cfg(test)]
mod tests;
