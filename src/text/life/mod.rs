//! The life of an alliance in words: what its elements, its marks on the time line and its edits are called.

use crate::design::Design;
use crate::design::edit::LifeEdit;
use crate::design::id::{Id, IdKind};
use crate::design::life::{
    At, Development, Doing, Event, EventKind, HarvestKind, Moment, Rhythm, Seen, SharedWith, What,
};
use crate::design::timeline::{Mark, State, Track};
use crate::text::messages::Text;
use crate::text::words::{Named, by_its_key};

by_its_key!(Development, Seen, Doing, What, EventKind, HarvestKind, SharedWith, Track, State);

impl Text {
    /// What is looked at again, in a few words.
    pub fn looked_at(&self, what: &[What]) -> String {
        if what.is_empty() {
            return self.get("recalibrate-nothing");
        }
        if What::TRANSITION.iter().all(|it| what.contains(it)) {
            return self.get(if what.contains(&What::Story) { "recalibrate-all-story" } else { "recalibrate-all" });
        }
        self.list(&what.iter().map(|it| self.word(*it)).collect::<Vec<_>>())
    }

    /// What a moment is tied to: a phase that begins, what happened, or nothing.
    pub fn tie(&self, design: &Design, at: At) -> String {
        match at {
            At::On(_) => self.get("tie-none"),
            At::Transition { phase, .. } => self.with("tie-transition", [("phase", self.phase(phase).into())]),
            At::Event { event, .. } => design.life.event(event).map_or_else(String::new, |it| self.event(it)),
        }
    }

    /// How far a moment lies from what it is tied to.
    pub fn distance(&self, at: At) -> String {
        let days = match at {
            At::On(_) => return String::new(),
            At::Transition { days, .. } | At::Event { days, .. } => days,
        };
        let key = match days {
            ..0 => "tie-before",
            0 => "tie-same-day",
            1.. => "tie-after",
        };
        self.with(key, [("days", usize::from(days.unsigned_abs()).into())])
    }

    /// What a moment is called: what is looked at, and what it hangs on.
    pub fn moment(&self, design: &Design, it: &Moment) -> String {
        let what = self.looked_at(&it.what);
        match it.at {
            At::On(_) => what,
            at => self.with("moment-of", [("what", what.into()), ("tie", self.tie(design, at).into())]),
        }
    }

    /// What happened, in a few words.
    pub fn event(&self, it: &Event) -> String {
        let kind = self.word(it.kind);
        match it.who.trim() {
            "" => kind,
            who => self.with("event-of", [("kind", kind.into()), ("who", who.into())]),
        }
    }

    /// How often there is a pause.
    pub fn rhythm(&self, it: Rhythm) -> String {
        self.every(it.every())
    }

    /// Every so many months.
    pub fn every(&self, months: u8) -> String {
        self.with("rhythm-every", [("months", usize::from(months).into())])
    }

    /// What a mark of the time line is called.
    pub fn dated(&self, design: &Design, mark: &Mark) -> String {
        let name = mark.id.and_then(|id| self.element(design, id));
        if mark.id.is_some_and(|it| it.kind() == IdKind::Confirmation) {
            return self.with("life-confirmed", [("name", name.unwrap_or_default().into())]);
        }
        if mark.id.is_some_and(|it| it.kind() == IdKind::Change) {
            return self.with("life-change-due", [("name", name.unwrap_or_default().into())]);
        }
        name.unwrap_or_else(|| self.get("life-pause"))
    }

    /// Where the alliance stands and when it looks again, in one line; none where nothing of it is known.
    pub fn life_in_short(&self, design: &Design) -> Option<String> {
        let life = &design.life;
        let now = life.now().map(|it| self.with("plate-life", [("phase", self.word(it).into())]));
        let next =
            life.next().map(|(_, day)| self.with("plate-life-next", [("day", self.language().date(day).into())]));
        let both: Vec<String> = now.into_iter().chain(next).collect();
        (!both.is_empty()).then(|| both.join(" · "))
    }

    /// What was harvested, counted by kind in one line; none where nothing was.
    pub fn harvest_in_short(&self, design: &Design) -> Option<String> {
        let count = |kind| design.life.harvest.iter().filter(|it| it.kind == kind && it.is_written()).count();
        let kinds = HarvestKind::ALL.into_iter().map(|kind| (kind, count(kind))).filter(|(_, count)| *count > 0);
        let kinds: Vec<String> = kinds.map(|(kind, count)| format!("{} {count}", self.word(kind))).collect();
        (!kinds.is_empty()).then(|| self.with("plate-harvest", [("kinds", kinds.join(" · ").into())]))
    }

    /// The day of a mark, or its year where no more is known.
    pub fn mark_day(&self, mark: &Mark) -> String {
        if mark.year_only { mark.on.year().to_string() } else { self.language().date(mark.on) }
    }

    /// What an element of the life is called.
    pub(super) fn life_element(&self, design: &Design, id: Id) -> Option<String> {
        let life = &design.life;
        match id.kind() {
            IdKind::Recalibration => {
                life.moments.iter().find(|it| Id::from(it.id) == id).map(|it| self.moment(design, it))
            }
            IdKind::Event => life.events.iter().find(|it| Id::from(it.id) == id).map(|it| self.event(it)),
            IdKind::Decision => life.decisions.iter().find(|it| Id::from(it.id) == id).map(|it| it.what.clone()),
            IdKind::Learning => life.learning.iter().find(|it| Id::from(it.id) == id).map(|it| it.what.clone()),
            IdKind::Harvest => life.harvest.iter().find(|it| Id::from(it.id) == id).map(|it| it.what.clone()),
            _ => None,
        }
    }

    /// The name of what an edit of the life makes, or of what it is about that has no id.
    pub(super) fn life_new_name(&self, edit: &LifeEdit, before: &Design) -> String {
        match edit {
            LifeEdit::SetBegin(phase, _) => self.phase(*phase),
            LifeEdit::SetSeen(seen, _) => self.word(*seen),
            LifeEdit::Record(to, _) => self.word(*to),
            LifeEdit::SetWhy(on, _) | LifeEdit::RemoveStep(on) => {
                let step = before.life.developments.iter().find(|it| it.on == *on);
                step.map(|it| self.word(it.to)).unwrap_or_default()
            }
            LifeEdit::AddMoment(what, _) => self.looked_at(what),
            LifeEdit::AddEvent(kind, who, _) if who.trim().is_empty() => self.word(*kind),
            LifeEdit::AddEvent(_, name, _)
            | LifeEdit::AddDecision(name, _)
            | LifeEdit::AddLearning(name)
            | LifeEdit::AddHarvest(_, name) => name.clone(),
            LifeEdit::SetRhythm(Some(it)) => self.rhythm(*it),
            _ => String::new(),
        }
    }
}
