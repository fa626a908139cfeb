//! Alliances that were there before, and who learned from whom: the facts that the sources tell, each with its chapter. The
//! words are in `precedents.ftl`, the designs that open in `saved_designs/`. (GV 2, GV 3, domain.md 3)

mod influence;
mod list;
mod precedent;
mod walk;

pub use self::influence::{INFLUENCES, Influence, Tie};
pub use self::list::PRECEDENTS;
pub use self::precedent::{Aspect, Fact, Kind, Lane, Precedent, When};
pub use self::walk::stories;

#[cfg(test)]
mod tests;
