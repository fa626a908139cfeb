//! Two designs beside each other, and three made into one: on the tree of the document and not on its types, so that a
//! new section or field needs only its words ([`crate::text::compare`]).
//!
//! A design falls apart into elements, each with a place and fields that are one choice ([`tree`]); what differs is
//! told per element ([`difference`]). What both sides changed is merged the same way ([`merge`]).

mod change;
mod comparison;
mod difference;
mod gather;
mod lit;
mod merge;
mod rebuild;
mod shape;
mod tree;

pub use self::change::Change;
pub use self::comparison::Comparison;
pub use self::difference::{Detail, Difference, Mark, Section};
pub use self::lit::Lit;
pub use self::merge::{Account, Choice, Choices, Conflict, Merge, OtherDesign, Side, Taken, Unit, What, Who, Why};
pub use self::rebuild::Broken;
pub use self::shape::JOINS;
pub use self::tree::{Key, Node, Place, Tree};
