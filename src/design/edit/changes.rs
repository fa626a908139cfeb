//! Changes to the list of changes, and to how they are dealt with.

use jiff::civil::Date;

use crate::design::changes::{Apart, Change, ChangeState, Changes, Effect, Method};
use crate::design::edit::lists::{same_variant, shift};
use crate::design::euro::Euro;
use crate::design::id::{ChangeId, Id, Ids, StepId, SubjectId};

/// A change to the changes.
#[derive(Clone, Debug, PartialEq)]
pub enum ChangesEdit {
    /// Says how they are dealt with.
    Way(WayField),
    /// Raises one today, with the number after the last one.
    Add(String, Option<Date>),
    /// Changes a field of one.
    Set(ChangeId, ChangeField),
    /// Moves one on or back to a state: the day is kept of what it came to, and forgotten of what it went back from.
    Move(ChangeId, ChangeState, Option<Date>),
    /// Moves one within the order.
    Shift(ChangeId, isize),
    /// Drops one.
    Remove(ChangeId),
}

/// A field of how changes are dealt with.
#[derive(Clone, Debug, PartialEq)]
pub enum WayField {
    /// How one is raised.
    Raising(String),
    /// Who decides.
    Decides(Option<Id>),
    /// The subject among the mandates.
    Subject(Option<SubjectId>),
    /// Within how many days it is decided on.
    Days(Option<u16>),
    /// Within how many days it is settled.
    SettleDays(Option<u16>),
    /// How it is settled.
    Method(Option<Method>),
    /// Where amounts usually land.
    Effect(Option<Effect>),
}

/// A field of a change.
#[derive(Clone, Debug, PartialEq)]
pub enum ChangeField {
    /// Its number.
    Number(String),
    /// What changes.
    What(String),
    /// Who raised it.
    From(Option<Id>),
    /// The day on which it came to a state.
    Day(ChangeState, Option<Date>),
    /// The day by which it is to be decided on.
    Due(Option<Date>),
    /// Who decides.
    Decides(Option<Id>),
    /// What it comes to, and where that lands.
    Amount(Option<Euro>, Effect),
    /// Whether there is a difference of view.
    Apart(bool),
    /// What the difference of view is about.
    About(String),
    /// Where it is on the ladder.
    Step(Option<StepId>),
    /// What was decided.
    Decision(String),
}

impl ChangesEdit {
    pub(super) fn apply(&self, all: &mut Changes, ids: &mut Ids) -> Option<Id> {
        match self {
            Self::Way(field) => field.apply(all),
            Self::Add(what, on) => {
                let id = ChangeId::new(ids);
                let effect = all.way.effect.unwrap_or_default();
                let new = Change::new(id, all.next_number(), what.clone());
                all.list.push(Change { raised: *on, effect, ..new });
                return Some(id.into());
            }
            Self::Set(id, field) => field.apply(all.list.iter_mut().find(|it| it.id == *id)?),
            Self::Move(id, to, on) => {
                let it = all.list.iter_mut().find(|it| it.id == *id)?;
                for state in ChangeState::ALL.into_iter().filter(|it| it > to) {
                    *it.day_mut(state) = None;
                }
                // Where it went back to it had been before, and that day stays.
                let forward = *to > it.state;
                it.state = *to;
                let day = it.day_mut(*to);
                if forward || day.is_none() {
                    *day = on.or(*day);
                }
            }
            Self::Shift(id, by) => shift(&mut all.list, *by, |it| it.id == *id),
            Self::Remove(id) => all.list.retain(|it| it.id != *id),
        }
        None
    }

    /// Whether it sets the same field of the same change as another.
    pub(super) fn same_field(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Set(a, ChangeField::Day(one, _)), Self::Set(b, ChangeField::Day(two, _))) => a == b && one == two,
            (Self::Set(a, one), Self::Set(b, two)) => a == b && same_variant(one, two),
            (Self::Way(one), Self::Way(two)) => same_variant(one, two),
            _ => false,
        }
    }

    pub(super) fn key(&self) -> &'static str {
        match self {
            Self::Way(_) => "set-changes-way",
            Self::Add(..) => "add-change",
            Self::Set(_, ChangeField::Amount(..)) => "set-change-amount",
            Self::Set(_, ChangeField::Step(_)) => "climb-change",
            Self::Set(_, ChangeField::Apart(true)) => "differ-on-change",
            Self::Set(_, ChangeField::Apart(false)) => "agree-on-change",
            Self::Set(..) => "set-change",
            Self::Move(..) => "move-change",
            Self::Shift(..) => "shift-change",
            Self::Remove(_) => "remove-change",
        }
    }

    pub(super) fn about(&self) -> Vec<Id> {
        match self {
            Self::Way(_) | Self::Add(..) => Vec::new(),
            Self::Set(id, _) | Self::Move(id, ..) | Self::Shift(id, _) | Self::Remove(id) => vec![(*id).into()],
        }
    }
}

impl WayField {
    fn apply(&self, all: &mut Changes) {
        let way = &mut all.way;
        match self {
            Self::Raising(words) => way.raising.clone_from(words),
            Self::Decides(who) => way.decides = *who,
            Self::Subject(subject) => way.subject = *subject,
            Self::Days(days) => way.days = *days,
            Self::SettleDays(days) => way.settle_days = *days,
            Self::Method(method) => way.method = *method,
            Self::Effect(effect) => way.effect = *effect,
        }
    }
}

impl ChangeField {
    fn apply(&self, it: &mut Change) {
        match self {
            Self::Number(number) => it.number.clone_from(number),
            Self::What(what) => it.what.clone_from(what),
            Self::From(from) => it.from = *from,
            Self::Day(state, day) => *it.day_mut(*state) = *day,
            Self::Due(due) => it.due = *due,
            Self::Decides(who) => it.decides = *who,
            Self::Amount(amount, effect) => (it.amount, it.effect) = (*amount, *effect),
            Self::Apart(true) => {
                it.apart.get_or_insert_with(Apart::default);
            }
            Self::Apart(false) => it.apart = None,
            // What is said of a difference of view says that there is one.
            Self::About(about) => it.apart.get_or_insert_with(Apart::default).about.clone_from(about),
            Self::Step(step) => it.apart.get_or_insert_with(Apart::default).step = *step,
            Self::Decision(decision) => it.decision.clone_from(decision),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::design::Design;
    use crate::design::bovenkant::RoleKind;
    use crate::design::edit::{BovenkantEdit, Edit};
    use crate::design::form::Form;
    use crate::design::id::RoleId;

    fn started() -> (Design, Ids, ChangeId) {
        let mut ids = Ids::seeded(9);
        let mut design = Design::new(&mut ids, "Proef", Form::Full);
        let add = ChangesEdit::Add("Werkweg langs de dijk".into(), Some(date(2026, 2, 20)));
        let made = Edit::Changes(add).apply(&mut design, &mut ids);
        let id = made.and_then(|it| it.try_into().ok()).expect("a change");
        (design, ids, id)
    }

    #[test]
    fn a_state_keeps_its_day_and_going_back_forgets_what_came_after() {
        let (mut design, mut ids, id) = started();
        let mut go = |to, day| {
            let on = Some(date(2026, 3, day));
            Edit::Changes(ChangesEdit::Move(id, to, on)).apply(&mut design, &mut ids);
            design.changes.change(id).cloned().expect("it is there")
        };
        let it = go(ChangeState::Assessed, 1);
        assert_eq!(
            (it.state, it.raised, it.assessed),
            (ChangeState::Assessed, Some(date(2026, 2, 20)), Some(date(2026, 3, 1)))
        );
        assert_eq!(it.days_to(ChangeState::Assessed), Some(9));
        let it = go(ChangeState::Settled, 8);
        assert_eq!((it.decided, it.settled), (None, Some(date(2026, 3, 8))));
        let it = go(ChangeState::Assessed, 9);
        assert_eq!((it.assessed, it.settled), (Some(date(2026, 3, 1)), None));
    }

    #[test]
    fn who_decides_and_the_step_of_the_ladder_go_with_their_role() {
        let (mut design, mut ids, id) = started();
        let mut act = |edit: Edit| edit.apply(&mut design, &mut ids);
        let (purpose, limits) = (String::new(), String::new());
        let kind = RoleKind::ManagementTeam;
        let role =
            act(Edit::Bovenkant(BovenkantEdit::AddRole { kind, name: "AMT".into(), purpose, limits, hats: vec![] }));
        let role: RoleId = role.and_then(|it| it.try_into().ok()).expect("a role");
        act(Edit::Changes(ChangesEdit::Way(WayField::Decides(Some(role.into())))));
        act(Edit::Changes(ChangesEdit::Set(id, ChangeField::Decides(Some(role.into())))));
        act(Edit::Changes(ChangesEdit::Set(id, ChangeField::About("Hoort het bij de opdracht?".into()))));
        act(Edit::Bovenkant(BovenkantEdit::RemoveRole(role)));
        let it = design.changes.change(id).expect("it stays");
        assert_eq!((design.changes.way.decides, it.decides), (None, None));
        assert!(it.apart.is_some(), "the difference of view stays");
    }
}
