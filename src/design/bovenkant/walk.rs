//! Walking a case: who decides on an amount, and where it goes when they do not agree, day by day.
//!
//! Source: ES Bijlage Organisatie ('if this, then that, along that path'); route out of deadlock: domain.md 11.

use jiff::Span;
use jiff::civil::Date;

use crate::design::bovenkant::case::WalkedCase;
use crate::design::bovenkant::ladder::{EscalationStep, StepKind};
use crate::design::bovenkant::mandate::{Mandate, Subject};
use crate::design::bovenkant::role::{Role, RoleKind};
use crate::design::bovenkant::top::Bovenkant;
use crate::design::euro::Euro;
use crate::design::id::{MandateId, ParentId, RoleId, StepId, SubjectId};

/// What happens at a step on the path of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// These mandates cover the amount: their holders decide. More than one: each of them does.
    Decides(Vec<MandateId>),
    /// Only the client decides, by this role; several clients together, each by its own.
    Reserved(Vec<RoleId>),
    /// No subject was chosen, or the subject is gone.
    NoSubject,
    /// No mandate covers the amount.
    Nobody,
    /// Without agreement it goes to this step of the ladder.
    Climbs(StepId),
    /// Without agreement it goes nowhere: there is no ladder.
    NoLadder,
    /// After the ladder the agreed route out of deadlock is taken.
    Deadlock,
    /// After the ladder nothing was agreed, and its last step does not decide.
    NoWayOut,
}

/// Why a case goes no further.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// There is no subject to decide on.
    NoSubject,
    /// Nobody decides on the amount.
    Nobody,
    /// A step of the ladder has no role.
    NoRole,
    /// Nobody holds the role.
    Vacant(RoleId),
    /// There is no ladder.
    NoLadder,
    /// There is no agreed route out of deadlock.
    NoWayOut,
}

impl Stop {
    /// Whether the case breaks here. That a ladder or a way out lacks altogether is for the whole bovenkant to mend and
    /// breaks no case in particular.
    pub const fn breaks(self) -> bool {
        !matches!(self, Self::NoLadder | Self::NoWayOut)
    }
}

/// A step on the path of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WalkStep {
    /// What happens.
    pub act: Act,
    /// The step of the ladder whose term it takes: its own, or that of the role that decides.
    pub rung: Option<StepId>,
    /// The day, counted from the start, by which it is over; none once a step on the way has no term.
    pub until: Option<u32>,
    /// The parent whose own decision takes longer than the step has; none where none does.
    pub wait: Option<Wait>,
    /// Why it goes no further, where it does not: it is the last step then.
    pub stop: Option<Stop>,
}

/// A parent that has to decide for itself first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// The organisation.
    pub parent: ParentId,
    /// How long that takes, in days.
    pub days: u16,
}

impl WalkStep {
    /// The date by which it is over.
    pub fn by(&self, starts: Option<Date>) -> Option<Date> {
        starts?.checked_add(Span::new().days(i64::from(self.until?))).ok()
    }
}

impl Bovenkant {
    /// The roles by which the client decides on what it keeps to itself: one, or one of each client where there are several,
    /// who decide together; none where a subject is not reserved, or no role of a client is there.
    pub(crate) fn reserved_to(&self, subject: &Subject) -> Vec<&Role> {
        if !subject.reserved {
            return Vec::new();
        }
        let mandated = self.mandates_on(subject.id).filter_map(|it| self.role(it.who));
        let mut roles: Vec<&Role> = mandated.filter(|it| it.kind.is_client_role()).collect();
        if roles.is_empty() {
            let authorities = self.of_kind(RoleKind::ContractAuthority);
            roles = self.of_kind(RoleKind::Client).chain(authorities).collect();
        }
        let mut parties = Vec::new();
        roles.retain(|it| {
            let first = !parties.contains(&it.party);
            parties.push(it.party);
            first
        });
        roles
    }

    /// The limit of whoever decides on an amount, and the mandates that take over above it; none where they decide
    /// without limit, or nobody decides.
    pub fn above(&self, subject: SubjectId, amount: Euro) -> Option<(Euro, Vec<MandateId>)> {
        let limits = self.covering(subject, amount).map(|it| it.up_to).collect::<Option<Vec<Euro>>>()?;
        let limit = limits.into_iter().max()?;
        Some((limit, self.covering(subject, limit + Euro::from_cents(1)).map(|it| it.id).collect()))
    }

    fn covering(&self, subject: SubjectId, amount: Euro) -> impl Iterator<Item = &Mandate> {
        let money = self.subject(subject).is_some_and(|it| it.money);
        self.mandates_on(subject).filter(move |it| !money || it.covers(amount))
    }

    /// The roles that act at a step.
    pub(crate) fn acting(&self, act: &Act) -> Vec<RoleId> {
        match act {
            Act::Decides(mandates) => {
                let mandates = self.mandates.iter().filter(|it| mandates.contains(&it.id));
                mandates.flat_map(|it| std::iter::once(it.who).chain(it.with.iter().copied())).collect()
            }
            Act::Reserved(roles) => roles.clone(),
            Act::Climbs(step) => {
                self.ladder.iter().find(|it| it.id == *step).and_then(|it| it.role).into_iter().collect()
            }
            Act::Deadlock => self.deadlock.iter().filter_map(|it| it.role).collect(),
            Act::NoSubject | Act::Nobody | Act::NoLadder | Act::NoWayOut => Vec::new(),
        }
    }

    /// The path of a decision: who decides on the amount, the ladder for when they do not agree, and the route out of
    /// deadlock. It ends where it goes no further.
    /// It climbs from the step of whoever decides, within that step's term; of a decider who is not on the ladder, from its
    /// bottom.
    pub fn walk(&self, subject: Option<SubjectId>, amount: Euro) -> Vec<WalkStep> {
        let mut path = Vec::new();
        let mut until = Some(0);
        let mut go = |act: Act, rung: Option<&EscalationStep>, stop: Option<Stop>| {
            let days = rung.map_or(Some(0), |it| it.days.map(u32::from));
            until = until.zip(days).map(|(day, days)| day + days);
            let vacant = || self.acting(&act).into_iter().find(|it| self.role(*it).is_none_or(Role::is_vacant));
            let stop = stop.or_else(|| vacant().map(Stop::Vacant));
            // What comes after the ladder has no term.
            let timed = !matches!(act, Act::NoLadder | Act::Deadlock | Act::NoWayOut);
            path.push(WalkStep { act, rung: rung.map(|it| it.id), until: until.filter(|_| timed), wait: None, stop });
            stop.is_none()
        };
        let Some(subject) = subject.and_then(|it| self.subject(it)) else {
            go(Act::NoSubject, None, Some(Stop::NoSubject));
            return path;
        };
        let reserved = self.reserved_to(subject);
        if !reserved.is_empty() {
            go(Act::Reserved(reserved.iter().map(|it| it.id).collect()), None, None);
            return path;
        }
        let deciding: Vec<&Mandate> = self.covering(subject.id, amount).collect();
        // Whoever decides has a place on the ladder: from there it climbs, not from below.
        let place = |it: &&Mandate| self.ladder.iter().position(|step| step.role == Some(it.who));
        let from = deciding.iter().filter_map(place).max();
        let goes = if deciding.is_empty() {
            go(Act::Nobody, None, Some(Stop::Nobody))
        } else {
            let all = deciding.iter().map(|it| it.id).collect();
            go(Act::Decides(all), from.map(|it| &self.ladder[it]), None)
        };
        let above = &self.ladder[from.map_or(0, |it| it + 1)..];
        let mut climbs = |it: &EscalationStep| {
            let stop = it.role.is_none().then_some(Stop::NoRole);
            go(Act::Climbs(it.id), Some(it), stop)
        };
        if !goes || !above.iter().all(&mut climbs) {
            return path;
        }
        match (self.ladder.last(), &self.deadlock) {
            (_, Some(_)) => go(Act::Deadlock, None, None),
            (None, None) => go(Act::NoLadder, None, Some(Stop::NoLadder)),
            (Some(last), None) if last.kind != StepKind::Decide => go(Act::NoWayOut, None, Some(Stop::NoWayOut)),
            (Some(_), None) => true,
        };
        path
    }

    /// Where a kept case breaks: the number of the step, from 1, and why; none where its path holds.
    pub fn breaks(&self, case: &WalkedCase) -> Option<(usize, Stop)> {
        let path = self.walk(case.subject, case.amount);
        let stop = path.last()?.stop.filter(|it| it.breaks())?;
        Some((path.len(), stop))
    }
}

#[cfg(test)]
#[path = "walk_tests.rs"]
mod tests;
