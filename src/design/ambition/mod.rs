//! Ambition and interests: what the partners are after together, what each of them needs, and how choices are weighed.
//!
//! An ambition is a moving point of reference that boards confirm again; interests that lie under the table are talked about;
//! a choice is weighed in three layers. Source: ES 4.1 and Bijlage (Ambitie, Belangen), AV (the waterline); domain.md 13.

mod interest;
mod weighing;
mod whole;

pub use self::interest::{Exchange, Interest, InterestKind, Share};
pub use self::weighing::{Layer, Verdict, Weighed, Weighing};
pub use self::whole::{Ambition, Confirmation, NotNow, OwnAmbition};
