//! Examples of the rules about the life of an alliance.

use jiff::civil::{Date, date};

use crate::design::edit::{Edit, LifeEdit, MomentField};
use crate::design::form::Form;
#[cfg(test)]
use crate::design::id::RecalibrationId;
use crate::design::life::{At, Development, EventKind, HarvestKind, Rhythm, What};
use crate::design::phases::Phase;
use crate::rules::examples::builder::{Builder, design};
use crate::rules::examples::example::{Cure, Example};

/// The day on which the examples are looked at.
const DAY: Date = date(2026, 3, 12);

/// An alliance in realisation.
pub(crate) fn at_work() -> Builder {
    design(Form::Full).edit(Edit::SetPhase(Phase::Realisation))
}

/// A phase of the project begins on a day.
pub(crate) fn begun(it: Builder, phase: Phase, on: Date) -> Builder {
    it.edit(Edit::Life(LifeEdit::SetBegin(phase, Some(on))))
}

/// The risk dossier is looked at again then.
pub(crate) fn planned(it: Builder, at: At) -> Builder {
    it.edit(Edit::Life(LifeEdit::AddMoment(vec![What::Risks], at)))
}

/// A phase of development was recorded on a day.
pub(crate) fn recorded(it: Builder, to: Development, on: Date) -> Builder {
    it.edit(Edit::Life(LifeEdit::Record(to, on)))
}

/// A phase of development, since a while.
pub(crate) fn in_phase(it: Builder, to: Development) -> Builder {
    recorded(it, to, date(2025, 6, 1))
}

/// Somebody came on a day.
pub(crate) fn changed(it: Builder, kind: EventKind, on: Date) -> Builder {
    it.edit(Edit::Life(LifeEdit::AddEvent(kind, "nieuwe directeur ON".to_owned(), on)))
}

/// With a pause every half year.
#[cfg(test)]
pub(crate) fn rhythm(it: Builder) -> Builder {
    it.edit(rhythmic())
}

fn rhythmic() -> Edit {
    Edit::Life(LifeEdit::SetRhythm(Some(Rhythm { first: DAY, months: 6 })))
}

/// The last moment of a design.
#[cfg(test)]
pub(crate) fn last_moment(it: &Builder) -> Option<RecalibrationId> {
    it.design.life.moments.last().map(|it| it.id)
}

/// Something is put on the learning agenda.
fn learning() -> Edit {
    Edit::Life(LifeEdit::AddLearning("Samen ramen".to_owned()))
}

pub(crate) const RECALIBRATION_MISSING: Example =
    Example { design: || begun(at_work(), Phase::Handover, date(2027, 10, 1)), cure: Cure::WayOut };

pub(crate) const RECALIBRATION_OVERDUE: Example = Example {
    design: || planned(at_work(), At::On(date(2026, 3, 1))),
    cure: Cure::Edit(|it| {
        let hold = |id| Edit::Life(LifeEdit::SetMoment(id, MomentField::Held(Some(DAY))));
        it.design.life.moments.first().map_or(Edit::Several(Vec::new()), |it| hold(it.id))
    }),
};

pub(crate) const UNDER_ORGANISED: Example = Example {
    design: || in_phase(at_work(), Development::Develop).edit(learning()).edit(rhythmic()),
    cure: Cure::Edit(|_| {
        let rule = crate::design::bovenkant::DecisionRule::Jointly;
        Edit::Bovenkant(crate::design::edit::BovenkantEdit::SetDecisionRule(Some(rule)))
    }),
};

pub(crate) const LEARNING_AGENDA_MISSING: Example =
    Example { design: || in_phase(at_work(), Development::Develop), cure: Cure::Edit(|_| learning()) };

pub(crate) const HARVEST_MISSING: Example = Example {
    design: || in_phase(at_work(), Development::Produce),
    cure: Cure::Edit(|_| {
        let path = "Een wandelpad over de dijk".to_owned();
        Edit::Life(LifeEdit::AddHarvest(HarvestKind::Society, path))
    }),
};

pub(crate) const STORY_NOT_RETOLD: Example =
    Example { design: || changed(at_work(), EventKind::BoardMember, date(2026, 1, 15)), cure: Cure::WayOut };
