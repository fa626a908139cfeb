//! The fields of what the life of an alliance holds, and how each is set.

use jiff::civil::Date;

use crate::design::edit::lists::same_variant;
use crate::design::id::Id;
use crate::design::life::{
    At, Decision, Event, EventKind, Harvest, HarvestKind, Held, Learning, Moment, SharedWith, What,
};

/// A field of a moment of recalibration.
#[derive(Clone, Debug, PartialEq)]
pub enum MomentField {
    /// Lets something be looked at again, or no longer.
    What(What, bool),
    /// When. What was held is history and stays where it is.
    At(At),
    /// Who.
    Who(String),
    /// On which day it was held; none: it is to come.
    Held(Option<Date>),
    /// What came out of it; of one that was held.
    Outcome(String),
    /// Lets it have changed an element, or not; of one that was held.
    Changed(Id, bool),
}

/// A field of what happened.
#[derive(Clone, Debug, PartialEq)]
pub enum EventField {
    /// What kind.
    Kind(EventKind),
    /// Who.
    Who(String),
    /// When.
    On(Date),
}

/// A field of a decision.
#[derive(Clone, Debug, PartialEq)]
pub enum DecisionField {
    /// What.
    What(String),
    /// When.
    On(Date),
}

/// A field of something on the learning agenda.
#[derive(Clone, Debug, PartialEq)]
pub enum LearningField {
    /// What.
    What(String),
    /// Who.
    Who(String),
    /// By when.
    By(Option<Date>),
    /// What was learned.
    Learned(String),
}

/// A field of what was harvested.
#[derive(Clone, Debug, PartialEq)]
pub enum HarvestField {
    /// What kind of value.
    Kind(HarvestKind),
    /// What.
    What(String),
    /// By what that shows.
    Evidence(String),
    /// Shared with these, or not yet.
    Shared(SharedWith, bool),
}

/// Lets a list in order hold something, or no longer.
fn put<T: PartialEq + Ord + Copy>(list: &mut Vec<T>, it: T, on: bool) {
    list.retain(|other| *other != it);
    if on {
        list.push(it);
        list.sort_unstable();
    }
}

impl MomentField {
    pub(super) fn set(&self, of: &mut Moment) {
        match self {
            Self::What(what, on) => put(&mut of.what, *what, *on),
            Self::At(at) if of.held.is_none() => of.at = *at,
            Self::At(_) => {}
            Self::Who(who) => of.who.clone_from(who),
            Self::Held(None) => of.held = None,
            Self::Held(Some(on)) => match &mut of.held {
                Some(held) => held.on = *on,
                None => of.held = Some(Held { on: *on, outcome: String::new(), changed: Vec::new() }),
            },
            Self::Outcome(outcome) => {
                if let Some(held) = &mut of.held {
                    held.outcome.clone_from(outcome);
                }
            }
            Self::Changed(id, on) => {
                if let Some(held) = &mut of.held {
                    put(&mut held.changed, *id, *on);
                }
            }
        }
    }

    pub(super) fn same_as(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::What(a, _), Self::What(b, _)) => a == b,
            (Self::Changed(a, _), Self::Changed(b, _)) => a == b,
            _ => same_variant(self, other),
        }
    }
}

impl EventField {
    pub(super) fn set(&self, of: &mut Event) {
        match self {
            Self::Kind(kind) => of.kind = *kind,
            Self::Who(who) => of.who.clone_from(who),
            Self::On(on) => of.on = *on,
        }
    }
}

impl DecisionField {
    pub(super) fn set(&self, of: &mut Decision) {
        match self {
            Self::What(what) => of.what.clone_from(what),
            Self::On(on) => of.on = *on,
        }
    }
}

impl LearningField {
    pub(super) fn set(&self, of: &mut Learning) {
        match self {
            Self::What(what) => of.what.clone_from(what),
            Self::Who(who) => of.who.clone_from(who),
            Self::By(by) => of.by = *by,
            Self::Learned(learned) => of.learned.clone_from(learned),
        }
    }
}

impl HarvestField {
    pub(super) fn set(&self, of: &mut Harvest) {
        match self {
            Self::Kind(kind) => of.kind = *kind,
            Self::What(what) => of.what.clone_from(what),
            Self::Evidence(evidence) => of.evidence.clone_from(evidence),
            Self::Shared(with, on) => put(&mut of.shared, *with, *on),
        }
    }

    pub(super) fn same_as(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Shared(a, _), Self::Shared(b, _)) => a == b,
            _ => same_variant(self, other),
        }
    }
}
