//! The life of the alliance: when the project's phases begin, how the alliance develops, when its agreements are looked at
//! again, what it learns and what it harvests.
//!
//! Source: AV (three phases of development, a learning agenda, harvest), ES Bijlage (recalibrate at transitions, not at
//! problems; pauses at fixed points; a rhythm for interests), GV 9 (retell the story when people change), GV 10 (the value in
//! four kinds); domain.md 1, 10 and 13.

mod development;
mod learning;
mod moment;
mod whole;

pub use self::development::{Development, Doing, Phased, Seen};
pub use self::learning::{Harvest, HarvestKind, Learning, SharedWith};
pub use self::moment::{At, Decision, Event, EventKind, Held, Moment, Rhythm, What};
pub use self::whole::{Begin, Life};
