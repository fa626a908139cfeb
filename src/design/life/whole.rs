//! The life as a whole, and the days that follow from it.

use jiff::ToSpan;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::id::{EventId, Id, RecalibrationId};
use crate::design::life::development::{Development, Phased, Seen};
use crate::design::life::learning::{Harvest, Learning};
use crate::design::life::moment::{At, Decision, Event, Moment, Rhythm};
use crate::design::omitted::is_default;
use crate::design::phases::Phase;

/// When a phase of the project begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Begin {
    /// The phase.
    pub phase: Phase,
    /// Its first day.
    pub on: Date,
}

/// The life of the alliance.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Life {
    /// When the phases of the project begin, each at most once, in the order of time.
    #[serde(default, skip_serializing_if = "is_default")]
    pub begins: Vec<Begin>,
    /// When the last of them ends.
    #[serde(default, skip_serializing_if = "is_default")]
    pub end: Option<Date>,
    /// The phases of development that it went through, each day at most once, in the order of time.
    #[serde(default, skip_serializing_if = "is_default")]
    pub developments: Vec<Phased>,
    /// What the team sees now, each at most once.
    #[serde(default, skip_serializing_if = "is_default")]
    pub seen: Vec<Seen>,
    /// Moments of recalibration.
    #[serde(default, skip_serializing_if = "is_default")]
    pub moments: Vec<Moment>,
    /// What happened around the alliance.
    #[serde(default, skip_serializing_if = "is_default")]
    pub events: Vec<Event>,
    /// Decisions and milestones of the project.
    #[serde(default, skip_serializing_if = "is_default")]
    pub decisions: Vec<Decision>,
    /// Pauses at fixed points.
    #[serde(default, skip_serializing_if = "is_default")]
    pub rhythm: Option<Rhythm>,
    /// The learning agenda.
    #[serde(default, skip_serializing_if = "is_default")]
    pub learning: Vec<Learning>,
    /// What was harvested.
    #[serde(default, skip_serializing_if = "is_default")]
    pub harvest: Vec<Harvest>,
}

impl Life {
    /// The most pauses that are told: a month's rhythm through ten years.
    const PAUSES: usize = 120;

    /// Whether the team worked on it.
    pub fn is_started(&self) -> bool {
        *self != Self::default()
    }

    /// Calls `visit` with the id of every element, in file order.
    pub(in crate::design) fn each_id(&self, visit: &mut dyn FnMut(Id)) {
        self.moments.iter().for_each(|it| visit(it.id.into()));
        self.events.iter().for_each(|it| visit(it.id.into()));
        self.decisions.iter().for_each(|it| visit(it.id.into()));
        self.learning.iter().for_each(|it| visit(it.id.into()));
        self.harvest.iter().for_each(|it| visit(it.id.into()));
    }

    /// When a phase of the project begins.
    pub fn begin(&self, phase: Phase) -> Option<Date> {
        self.begins.iter().find(|it| it.phase == phase).map(|it| it.on)
    }

    /// What happened.
    pub fn event(&self, id: EventId) -> Option<&Event> {
        self.events.iter().find(|it| it.id == id)
    }

    /// A moment of recalibration.
    pub fn moment(&self, id: RecalibrationId) -> Option<&Moment> {
        self.moments.iter().find(|it| it.id == id)
    }

    /// The day of a moment: when it was held, or else when it is to be; none: what it is tied to has no day yet.
    pub fn day(&self, moment: &Moment) -> Option<Date> {
        moment.held.as_ref().map(|it| it.on).or_else(|| self.planned(moment.at))
    }

    /// The day on which something is planned.
    pub fn planned(&self, at: At) -> Option<Date> {
        match at {
            At::On(day) => Some(day),
            At::Transition { phase, days } => self.begin(phase).map(|it| At::after(it, days)),
            At::Event { event, days } => self.event(event).map(|it| At::after(it.on, days)),
        }
    }

    /// The same tie at another day: tied to a day that is known it stays tied, and else it is loose.
    pub fn tied_at(&self, at: At, day: Date) -> At {
        let days = |from: Date| i16::try_from((day - from).get_days()).ok();
        let tied = match at {
            At::On(_) => None,
            At::Transition { phase, .. } => self.begin(phase).and_then(days).map(|days| At::Transition { phase, days }),
            At::Event { event, .. } => {
                self.event(event).and_then(|it| days(it.on)).map(|days| At::Event { event, days })
            }
        };
        tied.unwrap_or(At::On(day))
    }

    /// Whether a moment is to come and its day has passed.
    pub fn is_overdue(&self, moment: &Moment, today: Date) -> bool {
        moment.held.is_none() && self.day(moment).is_some_and(|it| it < today)
    }

    /// The moment that comes next, overdue ones first, with its day.
    pub fn next(&self) -> Option<(&Moment, Date)> {
        let open = self.moments.iter().filter(|it| it.held.is_none());
        open.filter_map(|it| Some((it, self.day(it)?))).min_by_key(|it| it.1)
    }

    /// The phase of development that was recorded last.
    pub fn now(&self) -> Option<Development> {
        self.developments.last().map(|it| it.to)
    }

    /// From when the alliance is: the first phase of development that was recorded.
    pub fn since(&self) -> Option<Date> {
        self.developments.first().map(|it| it.on)
    }

    /// How many of a phase's three signs are seen.
    pub fn ticks(&self, of: Development) -> usize {
        of.seen().filter(|it| self.seen.contains(it)).count()
    }

    /// The phase that is recognised: the one of whose three signs most are seen. Where two are seen as much, none is.
    pub fn recognised(&self) -> Option<Development> {
        let ticks = Development::ALL.map(|it| (self.ticks(it), it));
        let most = ticks.iter().map(|it| it.0).max().unwrap_or_default();
        let mut all = ticks.into_iter().filter(|it| it.0 == most && 2 * it.0 > it.1.seen().count());
        all.next().filter(|_| all.next().is_none()).map(|it| it.1)
    }

    /// The last day that anything of it tells of; none where nothing has a day.
    pub fn last_day(&self) -> Option<Date> {
        let phases = self.begins.iter().map(|it| it.on).chain(self.end);
        let moments = self.moments.iter().filter_map(|it| self.day(it));
        let rest = self.decisions.iter().map(|it| it.on).chain(self.events.iter().map(|it| it.on));
        phases.chain(moments).chain(rest).chain(self.developments.iter().map(|it| it.on)).max()
    }

    /// The pauses: until the last phase ends, or where nobody said when, until a year after all that has a day.
    pub fn pauses(&self) -> Vec<Date> {
        let Some(rhythm) = self.rhythm else { return Vec::new() };
        let last = self.end.unwrap_or_else(|| {
            let last = self.last_day().map_or(rhythm.first, |it| it.max(rhythm.first));
            last.saturating_add(1.year())
        });
        rhythm.until(last).take(Self::PAUSES).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seeing(seen: &[Seen]) -> Option<Development> {
        Life { seen: seen.to_vec(), ..Life::default() }.recognised()
    }

    #[test]
    fn most_of_its_three_ticks_recognise_a_phase() {
        use Seen::*;
        assert_eq!(seeing(&[WorkingApart]), None, "one of three is not most");
        assert_eq!(seeing(&[WorkingApart, PeckingOrder]), Some(Development::Develop));
        let both = [AmbitionLeads, ContentAbove, WorkingApart, PeckingOrder];
        assert_eq!(seeing(&both), None, "two phases as much");
        assert_eq!(seeing(&[&both[..], &[DifferencesFound]].concat()), Some(Development::Develop));
    }

    #[test]
    fn three_signs_and_three_doings_belong_to_each_phase() {
        for it in Development::ALL {
            assert_eq!((it.seen().count(), it.doing().count()), (3, 3), "{it:?}");
        }
    }
}
