//! The alliances that were there before on a time line, with who learned from whom: one layout for the screen, for a file and
//! for paper.

mod lines;
mod map;
mod page;
mod place;

pub use self::map::{Map, map};
pub use self::page::precedents_page;
pub use self::place::{Asked, Node};

#[cfg(test)]
mod tests;
