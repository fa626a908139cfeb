//! Working together: does the collaboration keep its balance? Key moments at which everybody divides ten points over five
//! conditions, what that comes to, and the questions and advice that go with each condition.
//!
//! The spider shows where the energy sits and where views differ; it is no grade. Source: Kaats and Opheij as used in ES 3-5
//! and its Bijlage; domain.md 9.

mod advice;
mod condition;
mod division;
mod how;
mod moment;
mod points;
mod tally;
mod vessels;
mod whole;

pub use self::advice::Advice;
pub use self::condition::Condition;
pub use self::division::Division;
pub use self::how::How;
pub use self::moment::{Filled, KeyMoment, ScoreForm, Voice};
pub use self::points::{Halves, Ten};
pub use self::tally::{FEW, Spread, Tally};
pub use self::vessels::{MOVED, Vessels};
pub use self::whole::{Collaboration, OwnParadox};
