//! The birth of an alliance: is it the time for one, which form does the project ask for, how is it brought to market, is
//! the client ready for it, and how it came about in the end.
//!
//! It holds before a form is chosen. Source: GV 1 and 6-9, NdA, ES 2 and 5; domain.md 8 and 13.

mod action;
mod aspect;
mod card;
mod feature;
mod readiness;
mod scores;
mod tally;
mod tender;
mod whole;

pub use self::action::{Action, Cause};
pub use self::aspect::{Aspect, Kind, View};
pub use self::card::{Card, Milestone, Moment};
pub use self::feature::{Characteristic, ContractForm, Feature, Level, Mark, OwnMark};
pub use self::readiness::{HatReadiness, Readiness};
pub use self::scores::{Light, Score, Scorer};
pub use self::tally::{Standing, Tally};
pub use self::tender::{Criterion, PriceBasis, Requirements, State, Step, Tender, TenderItem};
pub use self::whole::Birth;
