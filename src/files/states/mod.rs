//! Versions of a design's file: the states in which it was saved or opened, kept apart from the user's own files, so that
//! one can look back, compare, bring back, and find where two people began.
//!
//! A kept state is the file's text with a line before it that says of which file it is, from when, and what it is called.
//! They lie in a folder per design, told by its id: a copy of a file belongs to the same design. The last ones of each
//! file stay, for a while, and no more than there is room for; one that somebody gave a name stays until it is removed.
//! What lies there and is no such thing is left alone.

mod keeper;
mod shelf;

pub use self::keeper::{Keeper, New, Told};
pub use self::shelf::{How, Kept, Label, Shelf, State, keep, list, place, remove, rename, wipe};

#[cfg(test)]
mod tests;
