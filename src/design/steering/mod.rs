//! How the alliance is steered: how much is arranged and how much is left open, and who leads without power over the others.
//!
//! Source: De Man in AV (uncertainty in the relation asks for control, uncertainty in the work for trust), AV (over- and
//! under-organisation, a leader as a function), ES Bijlage Proces (strict and free space), VL (the practice cards);
//! domain.md 10 and 13.

mod butterfly;
mod space;
mod uncertainty;
mod whole;

pub use self::butterfly::{Adopted, Butterfly, Ingredient};
pub use self::space::{Space, Spaced, Usual};
pub use self::uncertainty::{Asked, CLEARLY, MemberView, Placed, Uncertainty};
pub use self::whole::{Leader, Sign, Steering};
