//! The bovenkant: everything above the team. Roles, lines, mandates, escalation, the client's hats.
//!
//! Source: GV 9, ES 4.1 Organisatie and Proces, ES Bijlage, domain.md 6.

mod case;
mod deadlock;
mod ladder;
mod line;
mod mandate;
mod role;
mod seat;
mod spot;
mod top;
mod walk;

pub use self::case::WalkedCase;
pub use self::deadlock::{Deadlock, DeadlockKind};
pub use self::ladder::{DecisionRule, EscalationStep, StepKind, Votes};
pub use self::line::{Line, LineKind};
pub use self::mandate::{Mandate, Subject};
pub use self::role::{Hat, Role, RoleKind};
pub use self::seat::{Filling, OpenSeat, Seat};
pub use self::spot::Spot;
pub use self::top::Bovenkant;
pub use self::walk::{Act, Stop, Wait, WalkStep};
