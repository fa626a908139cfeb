//! Changes to an exercise: making it, playing it, talking it over; and to the parking list and what is presented.

use jiff::civil::Date;

use crate::design::edit::lists::{same_variant, shift};
use crate::design::id::{Id, Ids, MarkId, ParkedId, PlantedId, TaskId};
use crate::design::workshop::{Both, Hidden, Kind, Mark, Parked, Place, Planted, Play, Task, Topic, Workshop};

/// A change to an exercise.
#[derive(Clone, Debug, PartialEq)]
pub enum WorkshopEdit {
    /// Begins an exercise of this design: what it hides at first are the signals.
    Make(Kind),
    /// Drops the exercise; the parking list stays.
    Drop,
    /// Changes something of the exercise as a whole.
    Set(WorkshopField),
    /// Adds a step.
    AddTask(Place),
    /// Changes a step.
    SetTask(TaskId, TaskField),
    /// Moves a step within the order.
    ShiftTask(TaskId, isize),
    /// Drops a step.
    RemoveTask(TaskId),
    /// Adds a mistake to the key; what makes it one is another edit beside it.
    Plant {
        /// The rule that tells of it.
        rule: String,
        /// The elements at which it is seen.
        about: Vec<Id>,
        /// What it is about.
        topic: Topic,
        /// What it is called.
        title: Both,
        /// What to say about it.
        says: Both,
    },
    /// Changes a mistake in the key.
    SetPlanted(PlantedId, PlantedField),
    /// Drops a mistake from the key; in the design it stays.
    Unplant(PlantedId),
    /// Goes on to another state of play.
    Play(Play),
    /// Shows the next hint of a step.
    Hint(TaskId),
    /// Says whether the table is done with a step.
    Done(TaskId, bool),
    /// Marks something.
    Mark {
        /// On what; none: a part of the design as a whole.
        on: Option<Id>,
        /// About what.
        topic: Topic,
        /// What is wrong.
        says: String,
    },
    /// Says of a mark what it is about and what is wrong.
    SetMark(MarkId, Topic, String),
    /// Takes a mark away.
    Unmark(MarkId),
    /// Reveals a mistake, or covers it again.
    Reveal(PlantedId, bool),
    /// Reveals all there is.
    RevealAll,
    /// Counts a mark for a mistake by the trainer's word, or no longer.
    Count(PlantedId, Option<MarkId>),
    /// Plays it anew: marks, hints and what was revealed are gone.
    Reset,
    /// Parks something.
    Park(String),
    /// Changes what was parked.
    SetParked(ParkedId, ParkedField),
    /// Takes it off the parking list.
    Unpark(ParkedId),
    /// Says which sections are presented, in which order; none: all.
    Present(Vec<Place>),
}

/// Something of an exercise as a whole.
#[derive(Clone, Debug, PartialEq)]
pub enum WorkshopField {
    /// What it is for.
    Aim(Both),
    /// How long it takes, in minutes.
    Minutes(Option<u16>),
    /// The table that plays it.
    Table(String),
    /// Whether it hides something.
    Hides(Hidden, bool),
}

/// A field of a step.
#[derive(Clone, Debug, PartialEq)]
pub enum TaskField {
    /// Where it is done.
    Place(Place),
    /// What it is called.
    Title(Both),
    /// What is to be done.
    Says(Both),
    /// Its hints.
    Hints(Vec<Both>),
}

/// A field of a mistake in the key.
#[derive(Clone, Debug, PartialEq)]
pub enum PlantedField {
    /// What it is called.
    Title(Both),
    /// What to say about it.
    Says(Both),
    /// What only the trainer reads.
    Note(Both),
    /// The step in which it is to be found.
    Task(Option<TaskId>),
}

/// A field of what was parked.
#[derive(Clone, Debug, PartialEq)]
pub enum ParkedField {
    /// What.
    What(String),
    /// Who takes it up.
    Who(String),
    /// By which day.
    By(Option<Date>),
}

impl WorkshopEdit {
    pub(super) fn apply(&self, all: &mut Workshop, ids: &mut Ids) -> Option<Id> {
        match self {
            Self::AddTask(place) => {
                let id = TaskId::new(ids);
                all.tasks.push(Task::new(id, *place));
                return Some(id.into());
            }
            Self::Plant { rule, about, topic, title, says } => {
                let id = PlantedId::new(ids);
                let (rule, about, topic) = (rule.clone(), about.clone(), *topic);
                let (title, says, mends, note) = (title.clone(), says.clone(), Both::default(), Both::default());
                let (task, revealed, counts) = (None, false, None);
                all.planted.push(Planted { id, rule, about, topic, task, title, says, mends, note, revealed, counts });
                return Some(id.into());
            }
            Self::Mark { on, topic, says } => {
                let (id, number, task) = (MarkId::new(ids), all.next_number(), all.now().map(|it| it.id));
                all.marks.push(Mark { id, number, on: *on, topic: *topic, says: says.clone(), task });
                return Some(id.into());
            }
            Self::Park(what) => {
                let id = ParkedId::new(ids);
                all.parking.push(Parked { id, what: what.clone(), who: String::new(), by: None });
                return Some(id.into());
            }
            it => it.change(all)?,
        }
        None
    }

    /// Changes what is there.
    fn change(&self, all: &mut Workshop) -> Option<()> {
        match self {
            Self::Make(kind) => (all.kind, all.play, all.hides) = (Some(*kind), Play::Made, vec![Hidden::Signals]),
            Self::Drop => {
                let (parking, presented) = (std::mem::take(&mut all.parking), std::mem::take(&mut all.presented));
                *all = Workshop { parking, presented, ..Workshop::default() };
            }
            Self::Set(field) => field.apply(all),
            Self::SetTask(id, field) => field.apply(all.tasks.iter_mut().find(|it| it.id == *id)?),
            Self::ShiftTask(id, by) => shift(&mut all.tasks, *by, |it| it.id == *id),
            Self::RemoveTask(id) => all.tasks.retain(|it| it.id != *id),
            Self::SetPlanted(id, field) => field.apply(all.planted.iter_mut().find(|it| it.id == *id)?),
            Self::Unplant(id) => all.planted.retain(|it| it.id != *id),
            Self::Play(to) => all.play = *to,
            Self::Hint(id) => {
                let task = all.tasks.iter_mut().find(|it| it.id == *id)?;
                task.asked = (task.shown().len() + 1).min(task.hints.len()).try_into().unwrap_or(u8::MAX);
            }
            Self::Done(id, done) => all.tasks.iter_mut().find(|it| it.id == *id)?.done = *done,
            Self::SetMark(id, topic, says) => {
                let mark = all.marks.iter_mut().find(|it| it.id == *id)?;
                (mark.topic, mark.says) = (*topic, says.clone());
            }
            Self::Unmark(id) => all.marks.retain(|it| it.id != *id),
            Self::Reveal(id, shown) => all.planted.iter_mut().find(|it| it.id == *id)?.revealed = *shown,
            Self::RevealAll => {
                all.planted.iter_mut().for_each(|it| it.revealed = true);
                all.play = Play::Revealed;
            }
            Self::Count(id, mark) => all.planted.iter_mut().find(|it| it.id == *id)?.counts = *mark,
            Self::Reset => reset(all),
            Self::SetParked(id, field) => field.apply(all.parking.iter_mut().find(|it| it.id == *id)?),
            Self::Unpark(id) => all.parking.retain(|it| it.id != *id),
            Self::Present(places) => {
                all.presented.clone_from(places);
                // All in their usual order is what is presented where nothing was chosen.
                if all.presented == Place::ALL {
                    all.presented.clear();
                }
            }
            Self::AddTask(_) | Self::Plant { .. } | Self::Mark { .. } | Self::Park(_) => {}
        }
        Some(())
    }

    /// Whether it sets the same field of the same element as another.
    pub(super) fn same_field(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Set(a), Self::Set(b)) => same_variant(a, b),
            (Self::SetTask(a, one), Self::SetTask(b, two)) => a == b && same_variant(one, two),
            (Self::SetPlanted(a, one), Self::SetPlanted(b, two)) => a == b && same_variant(one, two),
            (Self::SetMark(a, ..), Self::SetMark(b, ..)) => a == b,
            (Self::SetParked(a, one), Self::SetParked(b, two)) => a == b && same_variant(one, two),
            _ => false,
        }
    }

    pub(super) fn key(&self) -> &'static str {
        match self {
            Self::Make(_) => "make-exercise",
            Self::Drop => "drop-exercise",
            Self::Set(_) => "set-exercise",
            Self::AddTask(_) => "add-task",
            Self::SetTask(..) => "set-task-of",
            Self::ShiftTask(..) => "shift-task",
            Self::RemoveTask(_) => "remove-task",
            Self::Plant { .. } => "plant",
            Self::SetPlanted(..) => "set-planted",
            Self::Unplant(_) => "unplant",
            Self::Play(Play::Made) => "play-made",
            Self::Play(Play::Playing) => "play",
            Self::Play(Play::Debrief | Play::Revealed) => "debrief",
            Self::Hint(_) => "hint",
            Self::Done(_, true) => "task-done",
            Self::Done(_, false) => "task-open",
            Self::Mark { .. } => "mark",
            Self::SetMark(..) => "set-exercise-mark",
            Self::Unmark(_) => "unmark",
            Self::Reveal(_, true) => "reveal",
            Self::Reveal(_, false) => "cover",
            Self::RevealAll => "reveal-all",
            Self::Count(_, Some(_)) => "count-mark",
            Self::Count(_, None) => "uncount-mark",
            Self::Reset => "reset-exercise",
            Self::Park(_) => "park",
            Self::SetParked(..) => "set-parked",
            Self::Unpark(_) => "unpark",
            Self::Present(_) => "choose-presented",
        }
    }

    pub(super) fn about(&self) -> Vec<Id> {
        match self {
            Self::SetTask(id, _)
            | Self::ShiftTask(id, _)
            | Self::RemoveTask(id)
            | Self::Hint(id)
            | Self::Done(id, _) => {
                vec![(*id).into()]
            }
            Self::SetMark(id, ..) | Self::Unmark(id) => vec![(*id).into()],
            Self::SetParked(id, _) | Self::Unpark(id) => vec![(*id).into()],
            Self::Mark { on, .. } => on.iter().copied().collect(),
            // What a mistake is called stands in no menu: undo would give it away.
            _ => Vec::new(),
        }
    }
}

/// As it was before it was played; what a table changed in the design itself stays.
fn reset(all: &mut Workshop) {
    all.marks.clear();
    for task in &mut all.tasks {
        (task.asked, task.done) = (0, false);
    }
    for planted in &mut all.planted {
        (planted.revealed, planted.counts) = (false, None);
    }
    all.play = Play::Playing;
}

impl WorkshopField {
    fn apply(&self, all: &mut Workshop) {
        match self {
            Self::Aim(aim) => all.aim.clone_from(aim),
            Self::Minutes(minutes) => all.minutes = *minutes,
            Self::Table(table) => all.table.clone_from(table),
            Self::Hides(what, on) => {
                all.hides.retain(|it| it != what);
                all.hides.extend(on.then_some(*what));
                all.hides.sort_unstable();
            }
        }
    }
}

impl TaskField {
    fn apply(&self, it: &mut Task) {
        match self {
            Self::Place(place) => it.place = *place,
            Self::Title(title) => it.title.clone_from(title),
            Self::Says(says) => it.says.clone_from(says),
            Self::Hints(hints) => it.hints.clone_from(hints),
        }
    }
}

impl PlantedField {
    fn apply(&self, it: &mut Planted) {
        match self {
            Self::Title(title) => it.title.clone_from(title),
            Self::Says(says) => it.says.clone_from(says),
            Self::Note(note) => it.note.clone_from(note),
            Self::Task(task) => it.task = *task,
        }
    }
}

impl ParkedField {
    fn apply(&self, it: &mut Parked) {
        match self {
            Self::What(what) => it.what.clone_from(what),
            Self::Who(who) => it.who.clone_from(who),
            Self::By(by) => it.by = *by,
        }
    }
}

#[cfg(test)]
#[path = "workshop_tests.rs"]
mod tests;
