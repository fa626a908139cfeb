//! Changes to a programme: contributions and say, functions, projects, joining and leaving.

use std::sync::Arc;

use jiff::civil::Date;

use crate::design::document::Design;
use crate::design::edit::lists::{same_variant, shift};
use crate::design::euro::Euro;
use crate::design::id::{FunctionId, Id, Ids, PartyId, ProjectId};
use crate::design::phases::Phase;
use crate::design::programme::{Function, FunctionKind, Programme, ProgrammeProject, Stake};

/// The most votes of one partner. Ours.
pub(crate) const VOTES_MAX: u8 = 99;

/// A change to a programme.
#[derive(Clone, Debug, PartialEq)]
pub enum ProgrammeEdit {
    /// Says what a partner brings or has to say.
    SetStake(PartyId, StakeField),
    /// Adds a function.
    AddFunction(FunctionKind),
    /// Changes a function.
    SetFunction(FunctionId, FunctionField),
    /// Drops a function.
    RemoveFunction(FunctionId),
    /// Adds a project.
    AddProject(String),
    /// Changes a project.
    SetProject(ProjectId, ProjectField),
    /// Moves a project within the order.
    ShiftProject(ProjectId, isize),
    /// Drops a project; its risks go to the tray.
    RemoveProject(ProjectId),
    /// Arranges how a partner joins.
    SetJoining(String),
    /// Arranges how a partner leaves.
    SetLeaving(String),
    /// Says why the say is divided as it is.
    SetSay(String),
}

/// What a partner brings or has to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StakeField {
    /// What it brings in, in euro.
    Contribution(Option<Euro>),
    /// How many votes it has.
    Votes(Option<u8>),
}

/// A field of a function.
#[derive(Clone, Debug, PartialEq)]
pub enum FunctionField {
    /// What it is for.
    Kind(FunctionKind),
    /// Who has it.
    Who(String),
    /// The partner that they are of.
    Party(Option<PartyId>),
    /// Until when.
    Until(Option<Date>),
    /// On what that binds partners it decides alone.
    Alone(String),
}

/// A field of a project.
#[derive(Clone, Debug, PartialEq)]
pub enum ProjectField {
    /// Its name.
    Name(String),
    /// Its phase.
    Phase(Option<Phase>),
    /// Lets a partner take part, or no longer.
    Partner(PartyId, bool),
    /// What it gets of the contributions, in euro.
    Contribution(Option<Euro>),
    /// What it gets as a grant, in euro.
    Grant(Option<Euro>),
}

/// An amount is zero or more.
fn amount(it: Option<Euro>) -> Option<Euro> {
    it.map(|it| it.max(Euro::ZERO))
}

impl ProgrammeEdit {
    pub(super) fn apply(&self, design: &mut Design, ids: &mut Ids) -> Option<Id> {
        let there = |it: PartyId| design.party(it).is_some();
        match self {
            Self::SetStake(party, _) if !there(*party) => return None,
            Self::SetFunction(_, FunctionField::Party(Some(party))) if !there(*party) => return None,
            Self::SetProject(_, ProjectField::Partner(party, true)) if !there(*party) => return None,
            _ => {}
        }
        let all = Arc::make_mut(&mut design.programme);
        match self {
            Self::SetStake(party, field) => set_stake(all, *party, *field),
            Self::AddFunction(kind) => {
                let id = FunctionId::new(ids);
                all.functions.push(Function::new(id, *kind));
                return Some(id.into());
            }
            Self::SetFunction(id, field) => {
                let it = all.functions.iter_mut().find(|it| it.id == *id)?;
                match field {
                    FunctionField::Kind(kind) => it.kind = *kind,
                    FunctionField::Who(who) => it.who.clone_from(who),
                    FunctionField::Party(party) => it.party = *party,
                    FunctionField::Until(until) => it.until = *until,
                    FunctionField::Alone(alone) => it.alone.clone_from(alone),
                }
            }
            Self::RemoveFunction(id) => all.functions.retain(|it| it.id != *id),
            Self::AddProject(name) => {
                let id = ProjectId::new(ids);
                all.projects.push(ProgrammeProject::new(id, name.clone()));
                return Some(id.into());
            }
            Self::SetProject(id, field) => {
                let it = all.projects.iter_mut().find(|it| it.id == *id)?;
                match field {
                    ProjectField::Name(name) => it.name.clone_from(name),
                    ProjectField::Phase(phase) => it.phase = *phase,
                    ProjectField::Partner(party, on) => {
                        it.partners.retain(|it| it != party);
                        it.partners.extend(on.then_some(*party));
                    }
                    ProjectField::Contribution(to) => it.contribution = amount(*to),
                    ProjectField::Grant(to) => it.grant = amount(*to),
                }
            }
            Self::ShiftProject(id, by) => shift(&mut all.projects, *by, |it| it.id == *id),
            Self::RemoveProject(id) => all.projects.retain(|it| it.id != *id),
            Self::SetJoining(text) => all.joining.clone_from(text),
            Self::SetLeaving(text) => all.leaving.clone_from(text),
            Self::SetSay(text) => all.say.clone_from(text),
        }
        None
    }

    /// Whether it sets the same field of the same element as another.
    pub(super) fn same_field(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::SetStake(a, one), Self::SetStake(b, two)) => a == b && same_variant(one, two),
            (Self::SetFunction(a, one), Self::SetFunction(b, two)) => a == b && same_variant(one, two),
            (Self::SetProject(_, ProjectField::Partner(..)), _) => self == other,
            (Self::SetProject(a, one), Self::SetProject(b, two)) => a == b && same_variant(one, two),
            (Self::SetJoining(_), Self::SetJoining(_))
            | (Self::SetLeaving(_), Self::SetLeaving(_))
            | (Self::SetSay(_), Self::SetSay(_)) => true,
            _ => false,
        }
    }

    pub(super) fn key(&self) -> &'static str {
        match self {
            Self::SetStake(..) => "set-stake",
            Self::AddFunction(_) => "add-function",
            Self::SetFunction(..) => "set-function",
            Self::RemoveFunction(_) => "remove-function",
            Self::AddProject(_) => "add-programme-project",
            Self::SetProject(..) => "set-programme-project",
            Self::ShiftProject(..) => "shift-programme-project",
            Self::RemoveProject(_) => "remove-programme-project",
            Self::SetJoining(_) | Self::SetLeaving(_) => "set-joining",
            Self::SetSay(_) => "set-say",
        }
    }

    pub(super) fn about(&self) -> Vec<Id> {
        match self {
            Self::SetStake(id, _) => vec![(*id).into()],
            Self::SetFunction(id, _) | Self::RemoveFunction(id) => vec![(*id).into()],
            Self::SetProject(id, _) | Self::ShiftProject(id, _) | Self::RemoveProject(id) => vec![(*id).into()],
            Self::AddFunction(_)
            | Self::AddProject(_)
            | Self::SetJoining(_)
            | Self::SetLeaving(_)
            | Self::SetSay(_) => Vec::new(),
        }
    }
}

/// Who says nothing of what a partner brings and of its votes has no entry for it.
fn set_stake(all: &mut Programme, party: PartyId, field: StakeField) {
    let mut stake = all.stake(party);
    match field {
        StakeField::Contribution(to) => stake.contribution = amount(to),
        StakeField::Votes(to) => stake.votes = to.map(|it| it.min(VOTES_MAX)),
    }
    match all.stakes.iter_mut().find(|it| it.party == party) {
        Some(it) => *it = stake,
        None => all.stakes.push(stake),
    }
    all.stakes.retain(|it| *it != Stake::new(it.party));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::edit::{Edit, PartyEdit, RisksEdit};
    use crate::design::form::Form;
    use crate::design::parties::Standing;
    use crate::design::risks::{Allocation, Nature};

    #[test]
    fn a_partner_and_a_project_that_go_leave_nothing_that_points_at_them() {
        let mut ids = Ids::seeded(5);
        let mut design = Design::new(&mut ids, "Proef", Form::Programme);
        let mut act = |design: &mut Design, edit: Edit| edit.apply(design, &mut ids);
        let made = act(&mut design, Edit::Party(PartyEdit::Add("Rijndal".into(), Standing::Partner)));
        let party: PartyId = made.and_then(|it| it.try_into().ok()).expect("a partner");
        let made = act(&mut design, Edit::Programme(ProgrammeEdit::AddProject("Sluis".into())));
        let project: ProjectId = made.and_then(|it| it.try_into().ok()).expect("a project");
        let made = act(&mut design, Edit::Programme(ProgrammeEdit::AddFunction(FunctionKind::Coordinator)));
        let function: FunctionId = made.and_then(|it| it.try_into().ok()).expect("a function");
        for edit in [
            ProgrammeEdit::SetStake(party, StakeField::Votes(Some(1))),
            ProgrammeEdit::SetProject(project, ProjectField::Partner(party, true)),
            ProgrammeEdit::SetFunction(function, FunctionField::Party(Some(party))),
        ] {
            act(&mut design, Edit::Programme(edit));
        }
        for to in [Allocation::Partner(party), Allocation::Project(project)] {
            act(&mut design, Edit::Risks(RisksEdit::Add { nature: Nature::Risk, title: "Grond".into(), to }));
        }
        act(&mut design, Edit::Party(PartyEdit::Remove(party)));
        assert!(design.programme.stakes.is_empty() && design.programme.projects[0].partners.is_empty());
        assert_eq!(design.programme.functions[0].party, None);
        assert_eq!(design.risks.list[0].allocation, Allocation::Unplaced, "its risk is in the tray");
        assert_eq!(design.risks.list[1].allocation, Allocation::Project(project));
        act(&mut design, Edit::Programme(ProgrammeEdit::RemoveProject(project)));
        assert_eq!(design.risks.list[1].allocation, Allocation::Unplaced);
    }
}
