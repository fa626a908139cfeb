//! Changes to the bovenkant: roles and their holders, lines, mandates, ladder, decisions, walked cases.

use std::sync::Arc;

use jiff::civil::Date;

use crate::design::bovenkant::{
    Bovenkant, Deadlock, DecisionRule, EscalationStep, Hat, Line, LineKind, Mandate, Role, RoleKind, Seat, Spot,
    StepKind, Subject, Votes, WalkedCase,
};
use crate::design::document::Design;
use crate::design::edit::lists::{same_variant, shift};
use crate::design::edit::mandates;
use crate::design::euro::Euro;
use crate::design::form::{Phase, Side};
use crate::design::id::{CaseId, Id, Ids, LineId, MandateId, PersonId, RiskId, RoleId, StepId, SubjectId, VacancyId};
use crate::design::mandates::Band;
use crate::design::team::Person;

/// A change to the bovenkant.
#[derive(Clone, Debug, PartialEq)]
pub enum BovenkantEdit {
    /// Adds a role; the texts may be empty.
    AddRole {
        /// What it is.
        kind: RoleKind,
        /// What this alliance calls it; empty: what the catalogue calls its kind.
        name: String,
        /// What it is for.
        purpose: String,
        /// What it is not for.
        limits: String,
        /// The client's hats that go with it.
        hats: Vec<Hat>,
    },
    /// Adds a role that goes by its kind, with a line from it to a role that is there.
    AddLinkedRole {
        /// What it is.
        kind: RoleKind,
        /// The client's hats that go with it.
        hats: Vec<Hat>,
        /// Where its line ends.
        to: RoleId,
        /// What its line means.
        line: LineKind,
    },
    /// Changes a role.
    SetRole(RoleId, RoleField),
    /// Removes a role with its lines and mandates.
    RemoveRole(RoleId),
    /// Puts cards on the canvas by hand.
    Place(Vec<(RoleId, Spot)>),
    /// Lets the program place these cards again.
    Unplace(Vec<RoleId>),
    /// Gives a role to a person of the team.
    Appoint(RoleId, PersonId),
    /// Gives a role to somebody new, outside the disciplines.
    AppointNew(RoleId, String, Side),
    /// Opens a place in a role for a side.
    OpenSeat(RoleId, Side),
    /// Takes a person or a vacancy out of a role.
    RemoveSeat(RoleId, Seat),
    /// Draws a line.
    AddLine {
        /// Where it starts.
        from: RoleId,
        /// Where it ends.
        to: RoleId,
        /// What it means.
        kind: LineKind,
        /// What it is about.
        subject: Option<SubjectId>,
    },
    /// Changes a line.
    SetLine(LineId, LineField),
    /// Removes a line.
    RemoveLine(LineId),
    /// Adds a subject of decision.
    AddSubject {
        /// Its name.
        name: String,
        /// Whether its decisions have an amount.
        money: bool,
    },
    /// Gives a subject another name.
    RenameSubject(SubjectId, String),
    /// Says whether a subject's decisions have an amount.
    SetSubjectMoney(SubjectId, bool),
    /// Leaves a subject to the client alone, or no longer.
    SetSubjectReserved(SubjectId, bool),
    /// Adds a subject without amounts that only the client decides on.
    AddReserved(String),
    /// Removes a subject with its mandates.
    RemoveSubject(SubjectId),
    /// Says who decides on a band of a subject, whatever mandates held there before; without amounts on all of it.
    Decide {
        /// On what.
        subject: SubjectId,
        /// On which amounts.
        band: Band,
        /// Who; none: nobody.
        who: Option<RoleId>,
        /// With whom; nobody means alone.
        with: Vec<RoleId>,
    },
    /// Divides the mandates on a subject at an amount.
    AddLimit(SubjectId, Euro),
    /// Moves a limit of a subject; what it passes goes along. None: away, so that who decides below it decides above.
    MoveLimit(SubjectId, Euro, Option<Euro>),
    /// Gives a mandate.
    AddMandate {
        /// On what.
        subject: SubjectId,
        /// To whom.
        who: RoleId,
        /// Above this amount in euro.
        above: Euro,
        /// Up to this amount in euro; none: without limit.
        up_to: Option<Euro>,
    },
    /// Changes a mandate.
    SetMandate(MandateId, MandateField),
    /// Takes a mandate back.
    RemoveMandate(MandateId),
    /// Marks roles and mandates as renewed for a phase.
    Renew(Phase),
    /// Adds a step at the end of the ladder.
    AddStep(Option<RoleId>, Option<u16>, StepKind),
    /// Changes a step.
    SetStep(StepId, StepField),
    /// Moves a step within the ladder.
    ShiftStep(StepId, isize),
    /// Removes a step.
    RemoveStep(StepId),
    /// Lays the usual ladder in place of what is there; a step finds its role by kind.
    SetLadder(Vec<(RoleKind, u16, StepKind)>),
    /// Agrees how decisions are taken; none: not agreed.
    SetDecisionRule(Option<DecisionRule>),
    /// Sets the votes in the board; none: it does not vote.
    SetVotes(Option<Votes>),
    /// Agrees on a route out of deadlock; none: there is none.
    SetDeadlock(Option<Deadlock>),
    /// Keeps a case that was walked through.
    AddCase {
        /// What happens.
        title: String,
        /// The risk it takes as its example.
        risk: Option<RiskId>,
        /// The subject to be decided on.
        subject: Option<SubjectId>,
        /// The amount at stake, in euro.
        amount: Euro,
        /// The day on which it starts.
        starts: Option<Date>,
    },
    /// Changes a walked case.
    SetCase(CaseId, CaseField),
    /// Drops a walked case.
    RemoveCase(CaseId),
}

/// A field of a role.
#[derive(Clone, Debug, PartialEq)]
pub enum RoleField {
    /// What it is.
    Kind(RoleKind),
    /// What this alliance calls it.
    Name(String),
    /// What it is for.
    Purpose(String),
    /// What it is not for.
    Limits(String),
    /// Puts a hat on or takes it off.
    Hat(Hat, bool),
    /// The phase in which it was last confirmed.
    Reconfirmed(Option<Phase>),
}

/// A field of a line.
#[derive(Clone, Debug, PartialEq)]
pub enum LineField {
    /// Where it starts.
    From(RoleId),
    /// Where it ends.
    To(RoleId),
    /// What it means.
    Kind(LineKind),
    /// What it is about.
    Subject(Option<SubjectId>),
}

/// A field of a mandate.
#[derive(Clone, Debug, PartialEq)]
pub enum MandateField {
    /// Who decides.
    Who(RoleId),
    /// Decides with another role, or no longer.
    With(RoleId, bool),
    /// Above this amount in euro.
    Above(Euro),
    /// Up to this amount in euro.
    UpTo(Option<Euro>),
}

/// A field of a step.
#[derive(Clone, Debug, PartialEq)]
pub enum StepField {
    /// Who takes it.
    Role(Option<RoleId>),
    /// Its term in days.
    Days(Option<u16>),
    /// What it does.
    Kind(StepKind),
}

/// A field of a walked case.
#[derive(Clone, Debug, PartialEq)]
pub enum CaseField {
    /// What happens.
    Title(String),
    /// The risk it takes as its example.
    Risk(Option<RiskId>),
    /// The subject to be decided on.
    Subject(Option<SubjectId>),
    /// The amount at stake, in euro.
    Amount(Euro),
    /// The day on which it starts.
    Starts(Option<Date>),
}

impl BovenkantEdit {
    pub(super) fn apply(&self, design: &mut Design, ids: &mut Ids) -> Option<Id> {
        let phase = design.project.phase;
        if let Self::AppointNew(role, name, side) = self {
            design.bovenkant.role(*role)?;
            let person = Person::new(PersonId::new(ids), name.clone(), *side);
            let made = person.id;
            Arc::make_mut(&mut design.team).outside.push(person);
            sit(role_mut(Arc::make_mut(&mut design.bovenkant), *role)?, made, *side);
            return Some(made.into());
        }
        if let Self::Appoint(role, person) = self {
            let side = design.team.person(*person)?.side;
            let role = role_mut(Arc::make_mut(&mut design.bovenkant), *role)?;
            if !role.holders().any(|it| it == *person) {
                sit(role, *person, side);
            }
            return None;
        }
        let top = Arc::make_mut(&mut design.bovenkant);
        match self {
            Self::AddRole { kind, name, purpose, limits, hats } => {
                let mut role = Role::new(RoleId::new(ids), *kind, name.clone());
                role.purpose.clone_from(purpose);
                role.limits.clone_from(limits);
                role.hats.clone_from(hats);
                let id = role.id;
                top.roles.push(role);
                return Some(id.into());
            }
            Self::AddLinkedRole { kind, hats, to, line } => {
                top.role(*to)?;
                let mut role = Role::new(RoleId::new(ids), *kind, "");
                role.hats.clone_from(hats);
                let (from, id) = (role.id, LineId::new(ids));
                top.roles.push(role);
                top.lines.push(Line { id, from, to: *to, kind: *line, subject: None });
                return Some(from.into());
            }
            Self::SetRole(id, field) => set_role(role_mut(top, *id)?, field),
            Self::RemoveRole(id) => top.roles.retain(|it| it.id != *id),
            Self::Place(places) => {
                for (id, spot) in places {
                    if let Some(role) = role_mut(top, *id) {
                        role.at = Some(spot.within());
                    }
                }
            }
            Self::Unplace(roles) => {
                top.roles.iter_mut().filter(|it| roles.contains(&it.id)).for_each(|it| it.at = None);
            }
            Self::OpenSeat(id, side) => {
                let seat = VacancyId::new(ids);
                role_mut(top, *id)?.seats.push(Seat::Vacancy(seat, *side));
                return Some(seat.into());
            }
            Self::RemoveSeat(id, seat) => role_mut(top, *id)?.seats.retain(|it| it != seat),
            Self::AddLine { from, to, kind, subject } => {
                if from == to || top.role(*from).is_none() || top.role(*to).is_none() {
                    return None;
                }
                let id = LineId::new(ids);
                top.lines.push(Line { id, from: *from, to: *to, kind: *kind, subject: *subject });
                return Some(id.into());
            }
            Self::SetLine(id, field) => {
                let line = top.lines.iter_mut().find(|it| it.id == *id)?;
                match field {
                    LineField::From(role) if *role != line.to => line.from = *role,
                    LineField::To(role) if *role != line.from => line.to = *role,
                    // A line from a role to itself says nothing.
                    LineField::From(_) | LineField::To(_) => {}
                    LineField::Kind(kind) => line.kind = *kind,
                    LineField::Subject(subject) => line.subject = *subject,
                }
            }
            Self::RemoveLine(id) => top.lines.retain(|it| it.id != *id),
            Self::AddSubject { name, money } => {
                let id = SubjectId::new(ids);
                top.subjects.push(Subject { id, name: name.clone(), money: *money, reserved: false });
                return Some(id.into());
            }
            Self::RenameSubject(id, name) => subject_mut(top, *id)?.name.clone_from(name),
            Self::SetSubjectMoney(id, money) => subject_mut(top, *id)?.money = *money,
            Self::SetSubjectReserved(id, reserved) => subject_mut(top, *id)?.reserved = *reserved,
            Self::AddReserved(name) => {
                let id = SubjectId::new(ids);
                top.subjects.push(Subject { id, name: name.clone(), money: false, reserved: true });
                return Some(id.into());
            }
            Self::RemoveSubject(id) => top.subjects.retain(|it| it.id != *id),
            Self::Decide { subject, band, who, with } => {
                mandates::decide(top, ids, phase, (*subject, *band), who.map(|it| (it, with.as_slice())))?;
            }
            Self::AddLimit(subject, limit) => mandates::add_limit(top, ids, *subject, *limit),
            Self::MoveLimit(subject, from, to) => mandates::move_limit(top, *subject, *from, *to),
            Self::AddMandate { subject, who, above, up_to } => {
                let id = MandateId::new(ids);
                let (subject, who, above) = (*subject, *who, (*above).max(Euro::ZERO));
                let up_to = up_to.map(|it| it.max(above));
                let renewed = Some(phase);
                top.mandates.push(Mandate { id, subject, above, up_to, who, with: Vec::new(), renewed });
                return Some(id.into());
            }
            Self::SetMandate(id, field) => {
                let mandate = top.mandates.iter_mut().find(|it| it.id == *id)?;
                match field {
                    MandateField::Who(role) => {
                        mandate.who = *role;
                        mandate.with.retain(|it| it != role);
                    }
                    MandateField::With(role, on) => {
                        mandate.with.retain(|it| it != role);
                        if *on && *role != mandate.who {
                            mandate.with.push(*role);
                        }
                    }
                    // The bound that was typed holds; the other gives way, so that a mandate never ends below its start.
                    MandateField::Above(amount) => {
                        mandate.above = (*amount).max(Euro::ZERO);
                        mandate.up_to = mandate.up_to.map(|it| it.max(mandate.above));
                    }
                    MandateField::UpTo(amount) => {
                        mandate.up_to = amount.map(|it| it.max(Euro::ZERO));
                        mandate.above = mandate.up_to.map_or(mandate.above, |it| it.min(mandate.above));
                    }
                }
            }
            Self::RemoveMandate(id) => top.mandates.retain(|it| it.id != *id),
            Self::Renew(phase) => {
                top.roles.iter_mut().for_each(|it| it.reconfirmed = Some(*phase));
                top.mandates.iter_mut().for_each(|it| it.renewed = Some(*phase));
            }
            Self::AddStep(role, days, kind) => {
                let id = StepId::new(ids);
                top.ladder.push(EscalationStep { id, role: *role, days: *days, kind: *kind });
                return Some(id.into());
            }
            Self::SetStep(id, field) => {
                let step = top.ladder.iter_mut().find(|it| it.id == *id)?;
                match field {
                    StepField::Role(role) => step.role = *role,
                    StepField::Days(days) => step.days = *days,
                    StepField::Kind(kind) => step.kind = *kind,
                }
            }
            Self::ShiftStep(id, by) => shift(&mut top.ladder, *by, |it| it.id == *id),
            Self::RemoveStep(id) => top.ladder.retain(|it| it.id != *id),
            Self::SetLadder(steps) => {
                let step = |&(kind, days, step): &(RoleKind, u16, StepKind)| EscalationStep {
                    id: StepId::new(ids),
                    role: top.of_kind(kind).next().map(|it| it.id),
                    days: Some(days),
                    kind: step,
                };
                // A step that nobody can take would be a dead end.
                top.ladder = steps.iter().filter(|it| top.of_kind(it.0).next().is_some()).map(step).collect();
            }
            Self::SetDecisionRule(rule) => top.decision_rule = *rule,
            Self::SetVotes(votes) => top.board_votes = *votes,
            Self::SetDeadlock(deadlock) => top.deadlock.clone_from(deadlock),
            Self::AddCase { title, risk, subject, amount, starts } => {
                let id = CaseId::new(ids);
                let (title, risk, subject) = (title.clone(), *risk, *subject);
                let amount = (*amount).max(Euro::ZERO);
                top.cases.push(WalkedCase { id, title, risk, subject, amount, starts: *starts });
                return Some(id.into());
            }
            Self::SetCase(id, field) => {
                let case = top.cases.iter_mut().find(|it| it.id == *id)?;
                match field {
                    CaseField::Title(title) => case.title.clone_from(title),
                    CaseField::Risk(risk) => case.risk = *risk,
                    CaseField::Subject(subject) => case.subject = *subject,
                    CaseField::Amount(amount) => case.amount = (*amount).max(Euro::ZERO),
                    CaseField::Starts(day) => case.starts = *day,
                }
            }
            Self::RemoveCase(id) => top.cases.retain(|it| it.id != *id),
            // Both were done above: they change the team too.
            Self::AppointNew(..) | Self::Appoint(..) => {}
        }
        None
    }

    pub(super) fn same_field(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::SetRole(a, x), Self::SetRole(b, y)) => a == b && same_variant(x, y),
            // The same cards: a drag or a held key is one act.
            (Self::Place(a), Self::Place(b)) => a.iter().map(|it| it.0).eq(b.iter().map(|it| it.0)),
            (Self::SetMandate(a, x), Self::SetMandate(b, y)) => a == b && same_variant(x, y),
            (Self::SetStep(a, x), Self::SetStep(b, y)) => a == b && same_variant(x, y),
            (Self::SetCase(a, x), Self::SetCase(b, y)) => a == b && same_variant(x, y),
            (Self::SetVotes(_), Self::SetVotes(_)) | (Self::SetDeadlock(_), Self::SetDeadlock(_)) => true,
            _ => false,
        }
    }

    pub(super) fn key(&self) -> &'static str {
        match self {
            Self::AddRole { .. } | Self::AddLinkedRole { .. } => "add-role",
            Self::SetRole(..) => "set-role",
            Self::RemoveRole(_) => "remove-role",
            Self::Place(_) => "place-role",
            Self::Unplace(_) => "unplace-role",
            Self::Appoint(..) | Self::AppointNew(..) => "appoint",
            Self::OpenSeat(..) => "open-seat",
            Self::RemoveSeat(..) => "remove-seat",
            Self::AddLine { .. } => "add-line",
            Self::SetLine(..) => "set-line",
            Self::RemoveLine(_) => "remove-line",
            Self::AddSubject { .. } | Self::AddReserved(_) => "add-subject",
            Self::Decide { .. } => "decide",
            Self::AddLimit(..) => "add-limit",
            Self::MoveLimit(..) => "move-limit",
            Self::RenameSubject(..) | Self::SetSubjectMoney(..) => "set-subject",
            Self::SetSubjectReserved(..) => "reserve-subject",
            Self::RemoveSubject(_) => "remove-subject",
            Self::AddMandate { .. } => "add-mandate",
            Self::SetMandate(..) => "set-mandate",
            Self::RemoveMandate(_) => "remove-mandate",
            Self::Renew(_) => "renew-mandates",
            Self::AddStep(..) | Self::SetStep(..) | Self::ShiftStep(..) | Self::RemoveStep(_) | Self::SetLadder(_) => {
                "set-ladder"
            }
            Self::SetDecisionRule(_) => "set-decision-rule",
            Self::SetVotes(_) => "set-votes",
            Self::SetDeadlock(_) => "set-deadlock",
            Self::AddCase { .. } => "add-case",
            Self::SetCase(..) => "set-case",
            Self::RemoveCase(_) => "remove-case",
        }
    }

    pub(super) fn about(&self) -> Vec<Id> {
        match self {
            Self::SetRole(id, _)
            | Self::RemoveRole(id)
            | Self::Appoint(id, _)
            | Self::AppointNew(id, ..)
            | Self::OpenSeat(id, _)
            | Self::RemoveSeat(id, _) => vec![(*id).into()],
            Self::Place(places) => places.iter().map(|it| it.0.into()).collect(),
            Self::Unplace(roles) => roles.iter().map(|it| (*it).into()).collect(),
            Self::AddLine { from, to, .. } => vec![(*from).into(), (*to).into()],
            Self::RenameSubject(id, _)
            | Self::SetSubjectMoney(id, _)
            | Self::SetSubjectReserved(id, _)
            | Self::RemoveSubject(id)
            | Self::Decide { subject: id, .. }
            | Self::AddLimit(id, _)
            | Self::MoveLimit(id, ..)
            | Self::AddMandate { subject: id, .. } => vec![(*id).into()],
            _ => Vec::new(),
        }
    }
}

fn role_mut(top: &mut Bovenkant, id: RoleId) -> Option<&mut Role> {
    top.roles.iter_mut().find(|it| it.id == id)
}

fn subject_mut(top: &mut Bovenkant, id: SubjectId) -> Option<&mut Subject> {
    top.subjects.iter_mut().find(|it| it.id == id)
}

/// Gives a person a place in a role: a place open for their side, or else a new one.
fn sit(role: &mut Role, person: PersonId, side: Side) {
    let open = role.seats.iter_mut().find(|it| matches!(it, Seat::Vacancy(_, of) if *of == side));
    match open {
        Some(seat) => *seat = Seat::Person(person),
        None => role.seats.push(Seat::Person(person)),
    }
}

fn set_role(role: &mut Role, field: &RoleField) {
    match field {
        RoleField::Kind(kind) => role.kind = *kind,
        RoleField::Name(name) => role.name.clone_from(name),
        RoleField::Purpose(purpose) => role.purpose.clone_from(purpose),
        RoleField::Limits(limits) => role.limits.clone_from(limits),
        RoleField::Hat(hat, on) => {
            role.hats.retain(|it| it != hat);
            if *on {
                role.hats.push(*hat);
                role.hats.sort_unstable();
            }
        }
        RoleField::Reconfirmed(phase) => role.reconfirmed = *phase,
    }
}
