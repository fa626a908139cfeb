//! Everything of a design that has a day, on tracks of one time line: moments of recalibration by what is looked at, changes of
//! people, decisions, agreements, pauses.

use jiff::civil::{Date, date};

use crate::design::birth::Moment as When;
use crate::design::document::Design;
use crate::design::id::Id;
use crate::design::life::What;
use crate::design::phases::Phase;

/// A track of the time line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Track {
    /// What is looked at again; the story has its marks with the changes of people.
    Recalibrate(What),
    /// Changes of people, and the story told again after them.
    People,
    /// Decisions and milestones.
    Decisions,
    /// Arrangements, and what is to be learned.
    Agreements,
    /// Pauses at fixed points.
    Pauses,
}

impl Track {
    /// Every track, from above to below.
    pub const ALL: [Self; 9] = [
        Self::Recalibrate(What::Roles),
        Self::Recalibrate(What::Risks),
        Self::Recalibrate(What::Ambition),
        Self::Recalibrate(What::Interests),
        Self::Recalibrate(What::Signatures),
        Self::People,
        Self::Decisions,
        Self::Agreements,
        Self::Pauses,
    ];

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Recalibrate(what) => what.key(),
            Self::People => "track-people",
            Self::Decisions => "track-decisions",
            Self::Agreements => "track-agreements",
            Self::Pauses => "track-pauses",
        }
    }
}

/// How it stands with something that has a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Done, or past.
    Done,
    /// To come.
    Planned,
    /// Its day has passed, and it was not done.
    Late,
}

impl State {
    /// Every state, in the order of the legend.
    pub const ALL: [Self; 3] = [Self::Done, Self::Planned, Self::Late];

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Done => "mark-done",
            Self::Planned => "mark-planned",
            Self::Late => "mark-late",
        }
    }
}

/// Whether something that has a day is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Doneness {
    /// It was done.
    Done,
    /// It is to be done.
    Open,
    /// It happens by itself.
    Happens,
}

/// Something that has a day, on a track.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mark {
    /// Its day.
    pub on: Date,
    /// Where it stands.
    pub track: Track,
    /// The element; a pause is none.
    pub id: Option<Id>,
    /// Whether only its year is known: it stands at its beginning.
    pub year_only: bool,
    doneness: Doneness,
}

impl Mark {
    /// How it stands with it today; where today is not known nothing is late, and what happens by itself is to come.
    pub fn state(&self, today: Option<Date>) -> State {
        let past = today.is_some_and(|it| self.on < it);
        match self.doneness {
            Doneness::Done => State::Done,
            Doneness::Open if past => State::Late,
            Doneness::Happens if past || today == Some(self.on) => State::Done,
            Doneness::Open | Doneness::Happens => State::Planned,
        }
    }
}

/// A phase of the project with its days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The phase.
    pub phase: Phase,
    /// Its first day.
    pub from: Date,
    /// The first day of what comes next; none: nobody said when it ends.
    pub to: Option<Date>,
}

impl Design {
    /// The phases of the project that have a day, in the order of time.
    pub fn stretches(&self) -> Vec<Stretch> {
        let begins = &self.life.begins;
        let next = |nth: usize| begins.get(nth + 1).map(|it| it.on).or(self.life.end);
        let of = |(nth, it): (usize, &crate::design::life::Begin)| Stretch {
            phase: it.phase,
            from: it.on,
            to: next(nth).filter(|to| *to > it.on),
        };
        begins.iter().enumerate().map(of).collect()
    }

    /// Everything that has a day, in the order of time.
    pub fn marks(&self) -> Vec<Mark> {
        let mut all = self.life_marks();
        all.extend(self.other_marks());
        all.extend(self.change_marks());
        all.sort_unstable();
        all
    }

    fn life_marks(&self) -> Vec<Mark> {
        let life = &self.life;
        let mut all = Vec::new();
        for it in &life.moments {
            let Some(on) = life.day(it) else { continue };
            let doneness = if it.held.is_some() { Doneness::Done } else { Doneness::Open };
            let mark = |track| Mark { on, track, id: Some(it.id.into()), year_only: false, doneness };
            let track = |what: &What| if *what == What::Story { Track::People } else { Track::Recalibrate(*what) };
            all.extend(it.what.iter().map(track).map(mark));
            // What says nothing of what is looked at stands with the decisions, so that it is seen.
            all.extend(it.what.is_empty().then(|| mark(Track::Decisions)));
        }
        let happens = |on, track, id: Option<Id>| Mark { on, track, id, year_only: false, doneness: Doneness::Happens };
        all.extend(life.events.iter().map(|it| happens(it.on, Track::People, Some(it.id.into()))));
        all.extend(life.decisions.iter().map(|it| happens(it.on, Track::Decisions, Some(it.id.into()))));
        all.extend(life.pauses().into_iter().map(|on| happens(on, Track::Pauses, None)));
        all.extend(life.learning.iter().filter_map(|it| {
            let doneness = if it.is_learned() { Doneness::Done } else { Doneness::Open };
            Some(Mark { on: it.by?, track: Track::Agreements, id: Some(it.id.into()), year_only: false, doneness })
        }));
        all
    }

    /// The terms of what is still open on the list of changes: by then it is to be decided.
    fn change_marks(&self) -> impl Iterator<Item = Mark> {
        let open = self.changes.list.iter().filter(|it| it.is_open());
        open.filter_map(|it| {
            let (on, id) = (self.changes.due(it)?, Some(it.id.into()));
            Some(Mark { on, track: Track::Decisions, id, year_only: false, doneness: Doneness::Open })
        })
    }

    /// What has a day elsewhere in the design.
    fn other_marks(&self) -> Vec<Mark> {
        let day = |when: When| match when {
            When::Day(day) => day,
            When::Year(year) => date(year.clamp(1, 9998), 1, 1),
        };
        let mut all = Vec::new();
        let happens = |when: When, id: Id| {
            let (track, year_only) = (Track::Decisions, matches!(when, When::Year(_)));
            Mark { on: day(when), track, id: Some(id), year_only, doneness: Doneness::Happens }
        };
        all.extend(self.birth.card.milestones.iter().map(|it| happens(it.when, it.id.into())));
        let moments = self.collaboration.moments.iter();
        all.extend(moments.filter_map(|it| Some(happens(it.when?, it.id.into()))));
        all.extend(self.arrangements.iter().filter_map(|it| {
            let doneness = if it.done { Doneness::Done } else { Doneness::Open };
            Some(Mark {
                on: it.first_day()?,
                track: Track::Agreements,
                id: Some(it.id.into()),
                year_only: false,
                doneness,
            })
        }));
        for it in &self.ambition.confirmed {
            let Some(on) = it.on else { continue };
            let track = Track::Recalibrate(What::Ambition);
            // Boards that confirm on one day are one mark.
            if !all.iter().any(|other: &Mark| other.on == on && other.track == track) {
                all.push(Mark { on, track, id: Some(it.id.into()), year_only: false, doneness: Doneness::Done });
            }
        }
        all
    }

    /// From the beginning of the first year to the end of the last in which something of the life is; none where nothing of it
    /// has a day.
    pub fn span(&self) -> Option<(Date, Date)> {
        let life = &self.life;
        let steps = life.developments.iter().map(|it| it.on);
        let phases = life.begins.iter().map(|it| it.on).chain(life.end);
        let marks = self.life_marks().into_iter().map(|it| it.on);
        let mut days: Vec<Date> = steps.chain(phases).chain(marks).collect();
        if !days.is_empty() {
            days.extend(self.change_marks().map(|it| it.on));
        }
        let (first, last) = (days.iter().min()?, days.iter().max()?);
        let year = |year: i16| date(year.clamp(1, 9998), 1, 1);
        // A day of work after a January is little: the last year is whole where it has any.
        let end = if last.day_of_year() == 1 && last != first { last.year() } else { last.year().saturating_add(1) };
        Some((year(first.year()), year(end.max(first.year().saturating_add(1)))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::changes::ChangeState;
    use crate::design::edit::{ChangeField, ChangesEdit, Edit, LifeEdit, MomentField};
    use crate::design::form::Form;
    use crate::design::id::{ChangeId, Ids, RecalibrationId};
    use crate::design::life::At;

    #[test]
    fn a_mark_is_late_the_day_after_and_done_once_held() {
        let mut ids = Ids::seeded(3);
        let mut design = Design::new(&mut ids, "Proef", Form::Full);
        let on = date(2026, 3, 12);
        let what = vec![What::Story, What::Roles];
        let made = Edit::Life(LifeEdit::AddMoment(what, At::On(on))).apply(&mut design, &mut ids);
        let id: RecalibrationId = made.and_then(|it| it.try_into().ok()).expect("a moment");
        let states = |design: &Design, today| design.marks().iter().map(|it| it.state(today)).collect::<Vec<_>>();
        assert_eq!(design.marks().iter().map(|it| it.track).max(), Some(Track::People), "the story is about people");
        assert_eq!(states(&design, Some(on)), [State::Planned; 2]);
        assert_eq!(states(&design, on.tomorrow().ok()), [State::Late; 2]);
        assert_eq!(states(&design, None), [State::Planned; 2]);
        Edit::Life(LifeEdit::SetMoment(id, MomentField::Held(Some(on)))).apply(&mut design, &mut ids);
        assert_eq!(states(&design, on.tomorrow().ok()), [State::Done; 2]);
    }

    #[test]
    fn the_term_of_a_change_is_on_the_line_till_it_is_decided() {
        let mut ids = Ids::seeded(3);
        let mut design = Design::new(&mut ids, "Proef", Form::Full);
        let add = Edit::Changes(ChangesEdit::Add("Werkweg".into(), Some(date(2026, 3, 1))));
        let id: ChangeId = add.apply(&mut design, &mut ids).and_then(|it| it.try_into().ok()).expect("a change");
        let due = ChangeField::Due(Some(date(2028, 6, 1)));
        Edit::Changes(ChangesEdit::Set(id, due)).apply(&mut design, &mut ids);
        let marks = |design: &Design| design.marks().iter().map(|it| (it.on, it.id)).collect::<Vec<_>>();
        assert_eq!(marks(&design), [(date(2028, 6, 1), Some(id.into()))]);
        assert_eq!(design.span(), None, "a life does not begin with a change");
        Edit::Life(LifeEdit::SetBegin(Phase::Realisation, Some(date(2026, 1, 1)))).apply(&mut design, &mut ids);
        assert_eq!(design.span().map(|it| it.1), Some(date(2029, 1, 1)), "it is within the line");
        let decide = ChangesEdit::Move(id, ChangeState::Decided, Some(date(2026, 5, 1)));
        Edit::Changes(decide).apply(&mut design, &mut ids);
        assert_eq!(marks(&design), []);
    }

    #[test]
    fn a_phase_ends_where_the_next_begins_and_the_last_where_it_is_said() {
        let mut ids = Ids::seeded(3);
        let mut design = Design::new(&mut ids, "Proef", Form::Full);
        assert_eq!(design.span(), None);
        for (phase, on) in [(Phase::Realisation, date(2027, 1, 1)), (Phase::PlanDevelopment, date(2025, 6, 1))] {
            Edit::Life(LifeEdit::SetBegin(phase, Some(on))).apply(&mut design, &mut ids);
        }
        let ends: Vec<_> = design.stretches().iter().map(|it| (it.phase, it.to)).collect();
        assert_eq!(ends, [(Phase::PlanDevelopment, Some(date(2027, 1, 1))), (Phase::Realisation, None)]);
        assert_eq!(design.span(), Some((date(2025, 1, 1), date(2027, 1, 1))));
        Edit::Life(LifeEdit::SetEnd(Some(date(2029, 3, 1)))).apply(&mut design, &mut ids);
        assert_eq!(design.stretches().last().and_then(|it| it.to), Some(date(2029, 3, 1)));
        assert_eq!(design.span(), Some((date(2025, 1, 1), date(2030, 1, 1))));
    }
}
