//! The exercise as a whole, and what follows from it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::id::Id;
use crate::design::omitted::is_default;
use crate::design::workshop::mark::Mark;
use crate::design::workshop::place::Place;
use crate::design::workshop::planted::{Planted, Reason};
use crate::design::workshop::play::{Hidden, Kind, Play};
use crate::design::workshop::seat::SeatCard;
use crate::design::workshop::task::{Parked, Task};
use crate::design::workshop::words::Both;

/// An exercise with this design, the parking list, and what is presented.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Workshop {
    /// What kind of exercise it is; none: there is none.
    #[serde(default, skip_serializing_if = "is_default")]
    pub kind: Option<Kind>,
    /// How far it is.
    #[serde(default, skip_serializing_if = "is_default")]
    pub play: Play,
    /// The table that plays it: 'Tafel 3'; empty: not said.
    #[serde(default, skip_serializing_if = "is_default")]
    pub table: String,
    /// What it is for, in a sentence.
    #[serde(default, skip_serializing_if = "is_default")]
    pub aim: Both,
    /// How long it takes, in minutes.
    #[serde(default, skip_serializing_if = "is_default")]
    pub minutes: Option<u16>,
    /// What it hides until it is revealed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub hides: Vec<Hidden>,
    /// The steps.
    #[serde(default, skip_serializing_if = "is_default")]
    pub tasks: Vec<Task>,
    /// The mistakes that were planted.
    #[serde(default, skip_serializing_if = "is_default")]
    pub planted: Vec<Planted>,
    /// Where risks lie best, and why.
    #[serde(default, skip_serializing_if = "is_default")]
    pub reasons: Vec<Reason>,
    /// The roles that are played.
    #[serde(default, skip_serializing_if = "is_default")]
    pub seats: Vec<SeatCard>,
    /// How the trainer leads it, from beginning to end.
    #[serde(default, skip_serializing_if = "is_default")]
    pub course: Vec<Both>,
    /// What is asked afterwards.
    #[serde(default, skip_serializing_if = "is_default")]
    pub questions: Vec<Both>,
    /// What was marked.
    #[serde(default, skip_serializing_if = "is_default")]
    pub marks: Vec<Mark>,
    /// What was parked.
    #[serde(default, skip_serializing_if = "is_default")]
    pub parking: Vec<Parked>,
    /// The sections that are presented, in this order; none: all, in the order of the list.
    #[serde(default, skip_serializing_if = "is_default")]
    pub presented: Vec<Place>,
}

impl Workshop {
    /// The sections that are presented, in their order: those that were chosen, or else all.
    pub fn steps(&self) -> &[Place] {
        if self.presented.is_empty() { &Place::ALL } else { &self.presented }
    }

    /// Whether there is an exercise.
    pub fn is_started(&self) -> bool {
        self.kind.is_some() || !self.parking.is_empty()
    }

    /// Whether it is played or talked over: then its panel stands where the signals stand.
    pub fn runs(&self) -> bool {
        self.kind.is_some() && matches!(self.play, Play::Playing | Play::Debrief)
    }

    /// Whether something is kept from sight now.
    pub fn conceals(&self, what: Hidden) -> bool {
        self.runs() && self.hides.contains(&what)
    }

    /// The step that the table is at: the first that it is not done with, or the last.
    pub fn now(&self) -> Option<&Task> {
        self.tasks.iter().find(|it| !it.done).or(self.tasks.last())
    }

    /// How many hints were asked for.
    pub fn hints(&self) -> usize {
        self.tasks.iter().map(|it| it.shown().len()).sum()
    }

    /// The marks on an element.
    pub fn marks_on(&self, id: Id) -> impl Iterator<Item = &Mark> {
        self.marks.iter().filter(move |it| it.on == Some(id))
    }

    /// The number of the next mark.
    pub fn next_number(&self) -> u16 {
        self.marks.iter().map(|it| it.number).max().unwrap_or(0).saturating_add(1)
    }

    /// The mistakes in the order of the steps in which they are to be found.
    pub fn in_order(&self) -> impl DoubleEndedIterator<Item = &Planted> {
        let at = |it: &Planted| self.tasks.iter().position(|task| Some(task.id) == it.task).unwrap_or(usize::MAX);
        let mut all: Vec<&Planted> = self.planted.iter().collect();
        all.sort_by_key(|it| at(it));
        all.into_iter()
    }

    /// Calls `visit` with the id of every element.
    pub(in crate::design) fn each_id(&self, visit: &mut dyn FnMut(Id)) {
        self.tasks.iter().for_each(|it| visit(it.id.into()));
        self.planted.iter().for_each(|it| visit(it.id.into()));
        self.marks.iter().for_each(|it| visit(it.id.into()));
        self.parking.iter().for_each(|it| visit(it.id.into()));
    }
}
