//! Changes to the bovenkant: roles and their holders, lines, mandates, ladder, decisions, walked cases.

mod bands;
mod cases;
mod ladder;
mod lines;
mod mandates;
mod roles;
mod usual;

use std::sync::Arc;

use jiff::civil::Date;

use crate::design::bovenkant::{Deadlock, DecisionRule, Hat, LineKind, RoleKind, Seat, Spot, StepKind, Votes};
use crate::design::document::Design;
use crate::design::edit::lists::{same_variant, shift};
use crate::design::euro::Euro;
use crate::design::id::{CaseId, Id, Ids, LineId, MandateId, PersonId, RiskId, RoleId, StepId, SubjectId, VacancyId};
use crate::design::mandates::Band;
use crate::design::parties::Belonging;
use crate::design::phases::Phase;
use crate::design::proposals::Proposal;

pub use self::cases::CaseField;
pub use self::ladder::StepField;
pub use self::lines::LineField;
pub use self::mandates::MandateField;
pub use self::roles::{RoleField, SeatField};

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
    /// Adds a role in its place on the canvas, with a line to it from a role that is there.
    AddRoleFrom {
        /// What adds the role.
        role: Box<Self>,
        /// Where its line starts.
        from: RoleId,
        /// What its line means.
        line: LineKind,
        /// Where its card stands.
        at: Spot,
    },
    /// Changes a role.
    SetRole(RoleId, RoleField),
    /// Adds copies of roles that go by these names: without who holds them, lines or mandates.
    CopyRoles(Vec<(RoleId, String)>),
    /// Removes a role with its lines and mandates.
    RemoveRole(RoleId),
    /// Puts cards on the canvas by hand.
    Place(Vec<(RoleId, Spot)>),
    /// Lets the program place these cards again.
    Unplace(Vec<RoleId>),
    /// Gives a role to a person of the team.
    Appoint(RoleId, PersonId),
    /// Gives a role to somebody new, outside the disciplines.
    AppointNew(RoleId, String, Belonging),
    /// Opens a place in a role for a side, a party or an independent.
    OpenSeat(RoleId, Belonging),
    /// Changes an open place.
    SetSeat(VacancyId, SeatField),
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
    /// Adds a usual subject of the catalogue. The text knows what it is called and makes an `AddSubject` of it before it is
    /// done (`Text::named`); done as it is, it goes by its entry.
    AddUsualSubject {
        /// Its entry in the catalogue.
        entry: String,
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
    /// Marks roles and mandates as renewed for a phase; what was proposed is confirmed by it.
    Renew(Phase),
    /// Draws lines between roles of these kinds, where both are there and no line joins them yet.
    LayLines(Vec<(RoleKind, RoleKind, LineKind)>),
    /// Lays mandates as a proposal on subjects that have none of their own, in place of what was proposed before. The text
    /// knows what a usual subject is called (`Text::named`).
    ProposeMandates(Vec<Proposal>),
    /// Makes mandates of what was proposed.
    ConfirmMandates,
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

impl BovenkantEdit {
    pub(super) fn apply(&self, design: &mut Design, ids: &mut Ids) -> Option<Id> {
        let phase = design.project.phase;
        // These change the team, or ask it, or do another edit first.
        match self {
            Self::AddRoleFrom { role, from, line, at } => {
                design.bovenkant.role(*from)?;
                let made = role.apply(design, ids)?;
                let top = Arc::make_mut(&mut design.bovenkant);
                return roles::place_from(top, ids, made, (*from, *line), *at);
            }
            Self::AppointNew(role, name, of) => return roles::appoint_new(design, ids, *role, name, *of),
            Self::Appoint(role, person) => return roles::appoint(design, *role, *person),
            _ => {}
        }
        let top = Arc::make_mut(&mut design.bovenkant);
        match self {
            Self::AppointNew(..) | Self::Appoint(..) | Self::AddRoleFrom { .. } => {}
            Self::AddRole { kind, name, purpose, limits, hats } => {
                return Some(roles::add(top, ids, *kind, [name, purpose, limits], hats));
            }
            Self::AddLinkedRole { kind, hats, to, line } => {
                return roles::add_linked(top, ids, (*kind, hats), (*to, *line));
            }
            Self::SetRole(id, field) => field.set(roles::role_mut(top, *id)?),
            Self::CopyRoles(copies) => return roles::copy(top, copies, ids),
            Self::RemoveRole(id) => top.roles.retain(|it| it.id != *id),
            Self::Place(places) => roles::place(top, places),
            Self::Unplace(roles) => {
                top.roles.iter_mut().filter(|it| roles.contains(&it.id)).for_each(|it| it.at = None);
            }
            Self::OpenSeat(id, of) => return roles::open_seat(top, ids, *id, *of),
            Self::SetSeat(id, field) => roles::set_seat(top, *id, field)?,
            Self::RemoveSeat(id, seat) => roles::role_mut(top, *id)?.seats.retain(|it| it != seat),
            Self::AddLine { from, to, kind, subject } => {
                return lines::add(top, ids, [*from, *to], *kind, *subject);
            }
            Self::SetLine(id, field) => field.set(top.lines.iter_mut().find(|it| it.id == *id)?),
            Self::RemoveLine(id) => top.lines.retain(|it| it.id != *id),
            Self::AddSubject { name, money } | Self::AddUsualSubject { entry: name, money } => {
                return Some(mandates::add_subject(top, ids, name, *money, false));
            }
            Self::AddReserved(name) => return Some(mandates::add_subject(top, ids, name, false, true)),
            Self::RenameSubject(id, name) => mandates::subject_mut(top, *id)?.name.clone_from(name),
            Self::SetSubjectMoney(id, money) => mandates::subject_mut(top, *id)?.money = *money,
            Self::SetSubjectReserved(id, reserved) => mandates::subject_mut(top, *id)?.reserved = *reserved,
            Self::RemoveSubject(id) => top.subjects.retain(|it| it.id != *id),
            Self::Decide { subject, band, who, with } => {
                bands::decide(top, ids, phase, (*subject, *band), who.map(|it| (it, with.as_slice())))?;
            }
            Self::AddLimit(subject, limit) => bands::add_limit(top, ids, *subject, *limit),
            Self::MoveLimit(subject, from, to) => bands::move_limit(top, *subject, *from, *to),
            Self::AddMandate { subject, who, above, up_to } => {
                return Some(mandates::add(top, ids, phase, (*subject, *who), (*above, *up_to)));
            }
            Self::SetMandate(id, field) => field.set(top.mandates.iter_mut().find(|it| it.id == *id)?),
            Self::RemoveMandate(id) => top.mandates.retain(|it| it.id != *id),
            Self::Renew(phase) => mandates::renew(top, *phase),
            Self::LayLines(lines) => usual::lay_lines(top, ids, lines),
            Self::ProposeMandates(proposals) => usual::propose(top, ids, phase, proposals),
            Self::ConfirmMandates => usual::confirm(top, phase),
            Self::AddStep(role, days, kind) => return Some(ladder::add(top, ids, *role, *days, *kind)),
            Self::SetStep(id, field) => field.set(top.ladder.iter_mut().find(|it| it.id == *id)?),
            Self::ShiftStep(id, by) => shift(&mut top.ladder, *by, |it| it.id == *id),
            Self::RemoveStep(id) => top.ladder.retain(|it| it.id != *id),
            Self::SetLadder(steps) => ladder::lay(top, ids, steps),
            Self::SetDecisionRule(rule) => top.decision_rule = *rule,
            Self::SetVotes(votes) => top.board_votes = *votes,
            Self::SetDeadlock(deadlock) => top.deadlock.clone_from(deadlock),
            Self::AddCase { title, risk, subject, amount, starts } => {
                return Some(cases::add(top, ids, title, (*risk, *subject), (*amount, *starts)));
            }
            Self::SetCase(id, field) => field.set(top.cases.iter_mut().find(|it| it.id == *id)?),
            Self::RemoveCase(id) => top.cases.retain(|it| it.id != *id),
        }
        None
    }

    pub(super) fn same_field(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::SetRole(a, x), Self::SetRole(b, y)) => a == b && same_variant(x, y),
            (Self::SetSeat(a, x), Self::SetSeat(b, y)) => a == b && same_variant(x, y),
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
            Self::AddRole { .. } | Self::AddLinkedRole { .. } | Self::AddRoleFrom { .. } => "add-role",
            Self::SetRole(..) => "set-role",
            Self::CopyRoles(_) => "copy-role",
            Self::RemoveRole(_) => "remove-role",
            Self::Place(_) => "place-role",
            Self::Unplace(_) => "unplace-role",
            Self::Appoint(..) | Self::AppointNew(..) => "appoint",
            Self::OpenSeat(..) => "open-seat",
            Self::SetSeat(..) => "set-seat",
            Self::RemoveSeat(..) => "remove-seat",
            Self::AddLine { .. } => "add-line",
            Self::SetLine(..) => "set-line",
            Self::RemoveLine(_) => "remove-line",
            Self::AddSubject { .. } | Self::AddUsualSubject { .. } | Self::AddReserved(_) => "add-subject",
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
            Self::LayLines(_) => "lay-lines",
            Self::ProposeMandates(_) => "propose-mandates",
            Self::ConfirmMandates => "confirm-mandates",
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
            Self::SetSeat(id, _) => vec![(*id).into()],
            Self::Place(places) => places.iter().map(|it| it.0.into()).collect(),
            Self::Unplace(roles) => roles.iter().map(|it| (*it).into()).collect(),
            Self::CopyRoles(copies) => copies.iter().map(|it| it.0.into()).collect(),
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
