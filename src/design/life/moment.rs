//! Moments of recalibration, what they hang on, and what happens around the alliance.

use jiff::ToSpan;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::id::{DecisionId, EventId, Id, RecalibrationId};
use crate::design::omitted::is_default;
use crate::design::phases::Phase;

/// What is looked at again (ES Bijlage, GV 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum What {
    /// Roles and mandates.
    Roles,
    /// The risk dossier.
    Risks,
    /// The ambition.
    Ambition,
    /// The interests.
    Interests,
    /// The signatures.
    Signatures,
    /// The story of the alliance is told again.
    Story,
}

impl What {
    /// All, in the order of the screen.
    pub const ALL: [Self; 6] =
        [Self::Roles, Self::Risks, Self::Ambition, Self::Interests, Self::Signatures, Self::Story];

    /// What a transition to another phase asks for: all agreements.
    pub const TRANSITION: [Self; 5] = [Self::Roles, Self::Risks, Self::Ambition, Self::Interests, Self::Signatures];

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Roles => "recalibrate-roles",
            Self::Risks => "recalibrate-risks",
            Self::Ambition => "recalibrate-ambition",
            Self::Interests => "recalibrate-interests",
            Self::Signatures => "recalibrate-signatures",
            Self::Story => "recalibrate-story",
        }
    }
}

/// When a moment is: on a day, or so many days after what it is tied to (before it where they are below zero).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub enum At {
    /// On a day.
    On(Date),
    /// Tied to the beginning of a phase of the project.
    Transition {
        /// The phase that begins.
        phase: Phase,
        /// Days after its beginning.
        days: i16,
    },
    /// Tied to something that happened.
    Event {
        /// What happened.
        event: EventId,
        /// Days after it.
        days: i16,
    },
}

impl At {
    /// What happened that it is tied to.
    pub const fn event(self) -> Option<EventId> {
        if let Self::Event { event, .. } = self { Some(event) } else { None }
    }

    /// So many days after a day; at the end of the calendar its last day.
    pub(super) fn after(day: Date, days: i16) -> Date {
        day.saturating_add(i32::from(days).days())
    }
}

/// That a moment was held.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Held {
    /// When.
    pub on: Date,
    /// What came out of it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub outcome: String,
    /// The elements that it changed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub changed: Vec<Id>,
}

/// A moment of recalibration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Moment {
    /// Its id.
    pub id: RecalibrationId,
    /// What is looked at again, in the order of the screen.
    #[serde(default, skip_serializing_if = "is_default")]
    pub what: Vec<What>,
    /// When.
    pub at: At,
    /// Who sees to it, or is there.
    #[serde(default, skip_serializing_if = "is_default")]
    pub who: String,
    /// That it was held; none: it is to come.
    #[serde(default, skip_serializing_if = "is_default")]
    pub held: Option<Held>,
}

impl Moment {
    /// One to come.
    pub fn new(id: RecalibrationId, what: Vec<What>, at: At) -> Self {
        Self { id, what, at, who: String::new(), held: None }
    }

    /// Whether the story is told again at it.
    pub fn retells(&self) -> bool {
        self.what.contains(&What::Story)
    }
}

/// What happens around an alliance that asks to look again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum EventKind {
    /// A new member of the alliance's board.
    BoardMember,
    /// A new member of the team.
    TeamMember,
    /// Another board at a parent organisation, or another party.
    ParentBoard,
}

impl EventKind {
    /// Every kind, in the order of lists.
    pub const ALL: [Self; 3] = [Self::BoardMember, Self::TeamMember, Self::ParentBoard];

    /// Whether support for the alliance may go with it, so that its story is to be told again (GV 9).
    pub const fn asks_to_retell(self) -> bool {
        !matches!(self, Self::TeamMember)
    }

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::BoardMember => "event-board-member",
            Self::TeamMember => "event-team-member",
            Self::ParentBoard => "event-parent-board",
        }
    }
}

/// Something that happens around the alliance.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Its id.
    pub id: EventId,
    /// What kind.
    pub kind: EventKind,
    /// Who, or of which organisation.
    #[serde(default, skip_serializing_if = "is_default")]
    pub who: String,
    /// When.
    pub on: Date,
}

/// A decision or a milestone of the project.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// Its id.
    pub id: DecisionId,
    /// What is decided or reached.
    pub what: String,
    /// When.
    pub on: Date,
}

/// Pauses at fixed points: every so many months the partners look up together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rhythm {
    /// The first pause.
    pub first: Date,
    /// How many months lie between two: 12 is once a year.
    pub months: u8,
}

impl Rhythm {
    /// What can be chosen, in months: every month, every quarter, every half year, every year.
    pub const CHOICES: [u8; 4] = [1, 3, 6, 12];
    /// The most months between two.
    pub const MOST: u8 = 24;

    /// The months between two as they count: a file that was edited by hand may hold none, or more than years.
    pub fn every(self) -> u8 {
        self.months.clamp(1, Self::MOST)
    }

    /// The pauses up to and with a day.
    pub fn until(self, last: Date) -> impl Iterator<Item = Date> {
        let months = i32::from(self.every());
        let nth = move |nth: i32| self.first.checked_add((months * nth).months()).ok();
        (0..).map_while(nth).take_while(move |it| *it <= last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn pauses_keep_their_day_of_the_month_also_after_a_short_one() {
        let rhythm = Rhythm { first: date(2024, 8, 31), months: 6 };
        let all: Vec<Date> = rhythm.until(date(2025, 8, 31)).collect();
        assert_eq!(all, [date(2024, 8, 31), date(2025, 2, 28), date(2025, 8, 31)]);
        assert_eq!(rhythm.until(date(2025, 8, 30)).count(), 2);
    }
}
