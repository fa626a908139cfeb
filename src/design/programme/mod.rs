//! A programme alliance: autonomous partners at equal height around a shared core, with several projects under it.
//!
//! Who coordinates or keeps the accounts has a function and no power: it moves, it carries no vote, it decides alone on
//! nothing that binds partners. Source: AV (Inzichten in alliantiesturing, Alliantievorming); GV 4; joining and leaving:
//! ISO 44001.

mod part;
mod whole;

pub use self::part::{Function, FunctionKind, ProgrammeProject, Stake};
pub use self::whole::{Flow, Programme};
