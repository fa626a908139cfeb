//! Changes to the life of the alliance: phases, moments of recalibration, what happened, learning, harvest.

mod fields;

use jiff::civil::Date;

pub use self::fields::{DecisionField, EventField, HarvestField, LearningField, MomentField};

use crate::design::edit::lists::{same_variant, shift};
use crate::design::id::{DecisionId, EventId, HarvestId, Id, Ids, LearningId, RecalibrationId};
use crate::design::life::{
    At, Begin, Decision, Development, Event, EventKind, Harvest, HarvestKind, Learning, Life, Moment, Phased, Rhythm,
    Seen, What,
};
use crate::design::phases::Phase;

/// A change to the life of the alliance.
#[derive(Clone, Debug, PartialEq)]
pub enum LifeEdit {
    /// Says when a phase of the project begins; what is tied to it goes along.
    SetBegin(Phase, Option<Date>),
    /// Says when the last phase ends.
    SetEnd(Option<Date>),
    /// Sees a sign of a phase of development, or no longer.
    SetSeen(Seen, bool),
    /// Records that the alliance is in a phase of development from a day on. The steps before it stay.
    Record(Development, Date),
    /// Says what happened at a step.
    SetWhy(Date, String),
    /// Drops a step.
    RemoveStep(Date),
    /// Plans a moment of recalibration.
    AddMoment(Vec<What>, At),
    /// Changes a moment.
    SetMoment(RecalibrationId, MomentField),
    /// Drops a moment.
    RemoveMoment(RecalibrationId),
    /// Says that something happened, or will.
    AddEvent(EventKind, String, Date),
    /// Changes what happened.
    SetEvent(EventId, EventField),
    /// Drops what happened, with what was planned for it; what was held stays on its day.
    RemoveEvent(EventId),
    /// Adds a decision or a milestone.
    AddDecision(String, Date),
    /// Changes one.
    SetDecision(DecisionId, DecisionField),
    /// Drops one.
    RemoveDecision(DecisionId),
    /// Agrees on pauses at fixed points; none: no longer.
    SetRhythm(Option<Rhythm>),
    /// Puts something on the learning agenda.
    AddLearning(String),
    /// Changes it.
    SetLearning(LearningId, LearningField),
    /// Moves it within the agenda.
    ShiftLearning(LearningId, isize),
    /// Takes it off the agenda.
    RemoveLearning(LearningId),
    /// Records what was harvested.
    AddHarvest(HarvestKind, String),
    /// Changes it.
    SetHarvest(HarvestId, HarvestField),
    /// Drops it.
    RemoveHarvest(HarvestId),
}

impl LifeEdit {
    pub(super) fn apply(&self, all: &mut Life, ids: &mut Ids) -> Option<Id> {
        match self {
            Self::AddMoment(what, at) => {
                let id = RecalibrationId::new(ids);
                let mut what = what.clone();
                what.sort_unstable();
                what.dedup();
                all.moments.push(Moment::new(id, what, *at));
                return Some(id.into());
            }
            Self::AddEvent(kind, who, on) => {
                let id = EventId::new(ids);
                all.events.push(Event { id, kind: *kind, who: who.clone(), on: *on });
                return Some(id.into());
            }
            Self::AddDecision(what, on) => {
                let id = DecisionId::new(ids);
                all.decisions.push(Decision { id, what: what.clone(), on: *on });
                return Some(id.into());
            }
            Self::AddLearning(what) => {
                let id = LearningId::new(ids);
                all.learning.push(Learning::new(id, what.as_str()));
                return Some(id.into());
            }
            Self::AddHarvest(kind, what) => {
                let id = HarvestId::new(ids);
                all.harvest.push(Harvest::new(id, *kind, what.as_str()));
                return Some(id.into());
            }
            it => it.change(all)?,
        }
        None
    }

    /// Changes what is there.
    fn change(&self, all: &mut Life) -> Option<()> {
        match self {
            Self::SetBegin(phase, on) => {
                all.begins.retain(|it| it.phase != *phase);
                all.begins.extend(on.map(|on| Begin { phase: *phase, on }));
                all.begins.sort_by_key(|it| it.on);
            }
            Self::SetEnd(on) => all.end = *on,
            Self::SetSeen(seen, on) => {
                all.seen.retain(|it| it != seen);
                all.seen.extend(on.then_some(*seen));
                all.seen.sort_unstable();
            }
            Self::Record(to, on) => {
                all.developments.retain(|it| it.on != *on);
                all.developments.push(Phased { on: *on, to: *to, why: String::new() });
                all.developments.sort_by_key(|it| it.on);
            }
            Self::SetWhy(on, why) => all.developments.iter_mut().find(|it| it.on == *on)?.why.clone_from(why),
            Self::RemoveStep(on) => all.developments.retain(|it| it.on != *on),
            Self::SetMoment(id, field) => field.set(all.moments.iter_mut().find(|it| it.id == *id)?),
            Self::RemoveMoment(id) => all.moments.retain(|it| it.id != *id),
            Self::SetEvent(id, field) => field.set(all.events.iter_mut().find(|it| it.id == *id)?),
            Self::RemoveEvent(id) => {
                all.events.retain(|it| it.id != *id);
                for moment in all.moments.iter_mut().filter(|it| it.at.event() == Some(*id)) {
                    if let Some(held) = &moment.held {
                        moment.at = At::On(held.on);
                    }
                }
                all.moments.retain(|it| it.at.event() != Some(*id));
            }
            Self::SetDecision(id, field) => field.set(all.decisions.iter_mut().find(|it| it.id == *id)?),
            Self::RemoveDecision(id) => all.decisions.retain(|it| it.id != *id),
            Self::SetRhythm(rhythm) => all.rhythm = *rhythm,
            Self::SetLearning(id, field) => field.set(all.learning.iter_mut().find(|it| it.id == *id)?),
            Self::ShiftLearning(id, by) => shift(&mut all.learning, *by, |it| it.id == *id),
            Self::RemoveLearning(id) => all.learning.retain(|it| it.id != *id),
            Self::SetHarvest(id, field) => field.set(all.harvest.iter_mut().find(|it| it.id == *id)?),
            Self::RemoveHarvest(id) => all.harvest.retain(|it| it.id != *id),
            Self::AddMoment(..)
            | Self::AddEvent(..)
            | Self::AddDecision(..)
            | Self::AddLearning(_)
            | Self::AddHarvest(..) => {}
        }
        Some(())
    }

    /// Whether it sets the same field of the same element as another.
    pub(super) fn same_field(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::SetBegin(a, _), Self::SetBegin(b, _)) => a == b,
            (Self::SetEnd(_), Self::SetEnd(_)) => true,
            (Self::SetWhy(a, _), Self::SetWhy(b, _)) => a == b,
            (Self::SetMoment(a, one), Self::SetMoment(b, two)) => a == b && one.same_as(two),
            (Self::SetEvent(a, one), Self::SetEvent(b, two)) => a == b && same_variant(one, two),
            (Self::SetDecision(a, one), Self::SetDecision(b, two)) => a == b && same_variant(one, two),
            (Self::SetLearning(a, one), Self::SetLearning(b, two)) => a == b && same_variant(one, two),
            (Self::SetHarvest(a, one), Self::SetHarvest(b, two)) => a == b && one.same_as(two),
            _ => false,
        }
    }

    pub(super) fn key(&self) -> &'static str {
        match self {
            Self::SetBegin(..) => "set-phase-begin",
            Self::SetEnd(_) => "set-phase-end",
            Self::SetSeen(..) => "set-seen",
            Self::Record(..) => "record-development",
            Self::SetWhy(..) => "set-development-why",
            Self::RemoveStep(_) => "remove-development",
            Self::AddMoment(..) => "add-moment",
            Self::SetMoment(_, MomentField::At(_)) => "move-moment",
            Self::SetMoment(_, MomentField::Held(Some(_))) => "hold-moment",
            Self::SetMoment(..) => "set-moment",
            Self::RemoveMoment(_) => "remove-moment",
            Self::AddEvent(..) => "add-event",
            Self::SetEvent(..) => "set-event",
            Self::RemoveEvent(_) => "remove-event",
            Self::AddDecision(..) => "add-decision",
            Self::SetDecision(..) => "set-decision",
            Self::RemoveDecision(_) => "remove-decision",
            Self::SetRhythm(Some(_)) => "set-rhythm",
            Self::SetRhythm(None) => "remove-rhythm",
            Self::AddLearning(_) => "add-learning",
            Self::SetLearning(..) => "set-learning",
            Self::ShiftLearning(..) => "shift-learning",
            Self::RemoveLearning(_) => "remove-learning",
            Self::AddHarvest(..) => "add-harvest",
            Self::SetHarvest(..) => "set-harvest",
            Self::RemoveHarvest(_) => "remove-harvest",
        }
    }

    pub(super) fn about(&self) -> Vec<Id> {
        match self {
            Self::SetMoment(id, _) | Self::RemoveMoment(id) => vec![(*id).into()],
            Self::SetEvent(id, _) | Self::RemoveEvent(id) => vec![(*id).into()],
            Self::SetDecision(id, _) | Self::RemoveDecision(id) => vec![(*id).into()],
            Self::SetLearning(id, _) | Self::ShiftLearning(id, _) | Self::RemoveLearning(id) => vec![(*id).into()],
            Self::SetHarvest(id, _) | Self::RemoveHarvest(id) => vec![(*id).into()],
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests;
