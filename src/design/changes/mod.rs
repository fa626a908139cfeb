//! Changes to the assignment (VTW): how they are raised, decided on and settled, and the list of them.
//!
//! Under money pressure talks about settling changes run high; who decides, within which term and how it is settled is
//! better agreed before there is one. Source: NdA De werking, GV 5; domain.md 13.

mod change;
mod sum;
mod way;
mod whole;

pub use self::change::{Apart, Change, ChangeState, Effect};
pub use self::sum::{Scene, Sum};
pub use self::way::{Method, Way};
pub use self::whole::Changes;
