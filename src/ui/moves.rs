//! What a key or a menu does to selected elements: where one place further is, what removes them, what has details.

use std::collections::HashMap;

use crate::design::Design;
use crate::design::edit::{
    ArrangementEdit, BovenkantEdit, Edit, MoneyEdit, PrinciplesEdit, ProgrammeEdit, RisksEdit, TeamEdit,
};
use crate::design::form::{Domain, Side};
use crate::design::id::{Id, IdKind, PersonId, RiskId, RoleId};
use crate::design::risks::{Allocation, Risk};
use crate::design::team::Discipline;
use crate::text::Text;

/// Whether an element has details of its own to open.
pub(super) fn has_details(id: Id) -> bool {
    matches!(
        id.kind(),
        IdKind::Risk
            | IdKind::Discipline
            | IdKind::Person
            | IdKind::Vacancy
            | IdKind::Role
            | IdKind::Principle
            | IdKind::Design
            | IdKind::Party
            | IdKind::Function
            | IdKind::Project
    )
}

/// An edit of an element, if it is of the right kind.
pub(super) fn id_edit<T: TryFrom<Id>>(id: Id, make: impl FnOnce(T) -> Edit) -> Option<Edit> {
    T::try_from(id).ok().map(make)
}

/// One room further; from the tray a risk goes to the outer room on that side.
pub(super) fn shift_risk(design: &Design, id: RiskId, by: isize) -> Option<Edit> {
    if !design.form.has_sides() {
        let (places, at) = (design.places(), design.risks.get(id)?.allocation);
        let at = places.iter().position(|it| *it == at).unwrap_or(places.len() - 1);
        let to = *places.get(at.checked_add_signed(by)?)?;
        return Some(Edit::Risks(RisksEdit::Move { risks: vec![id], to }));
    }
    let rooms = Domain::ALL;
    let to = match design.risks.get(id)?.allocation.domain() {
        Some(domain) => {
            let at = rooms.iter().position(|it| *it == domain)?;
            Allocation::of(rooms[at.checked_add_signed(by).filter(|it| *it < rooms.len())?])
        }
        None => Allocation::Allocated(if by < 0 { Side::Client } else { Side::Contractor }),
    };
    Some(Edit::Risks(RisksEdit::Move { risks: vec![id], to }))
}

/// One discipline further.
pub(super) fn shift_person(design: &Design, id: PersonId, by: isize) -> Option<Edit> {
    let disciplines = &design.team.disciplines;
    let at = disciplines.iter().position(|it| it.people.iter().any(|p| p.id == id))?;
    let to = disciplines.get(at.checked_add_signed(by)?)?.id;
    Some(Edit::Team(TeamEdit::MovePeople(vec![id], Some(to))))
}

/// The edit that removes an element.
pub(super) fn removal(id: Id) -> Option<Edit> {
    match id.kind() {
        IdKind::Risk => id_edit(id, |it| Edit::Risks(RisksEdit::Remove(vec![it]))),
        IdKind::Person => id_edit(id, |it| Edit::Team(TeamEdit::RemovePeople(vec![it]))),
        IdKind::Vacancy => id_edit(id, |it| Edit::Team(TeamEdit::RemoveVacancy(it))),
        IdKind::Discipline => id_edit(id, |it| Edit::Team(TeamEdit::RemoveDiscipline(it))),
        IdKind::Role => id_edit(id, |it| Edit::Bovenkant(BovenkantEdit::RemoveRole(it))),
        IdKind::Function => id_edit(id, |it| Edit::Programme(ProgrammeEdit::RemoveFunction(it))),
        IdKind::Project => id_edit(id, |it| Edit::Programme(ProgrammeEdit::RemoveProject(it))),
        IdKind::Line => id_edit(id, |it| Edit::Bovenkant(BovenkantEdit::RemoveLine(it))),
        IdKind::Principle => id_edit(id, |it| Edit::Principles(PrinciplesEdit::Remove(it))),
        IdKind::Arrangement => id_edit(id, |it| Edit::Arrangement(ArrangementEdit::Remove(it))),
        IdKind::Cost => id_edit(id, |it| Edit::Money(MoneyEdit::RemoveCost(it))),
        IdKind::Group => id_edit(id, |it| Edit::Money(MoneyEdit::RemoveGroup(it))),
        _ => None,
    }
}

/// The edits that remove elements: all risks in one, so that hundreds go at once, and all people.
pub(super) fn removals(ids: &[Id]) -> Vec<Edit> {
    let risks: Vec<RiskId> = ids.iter().filter_map(|it| RiskId::try_from(*it).ok()).collect();
    let people: Vec<PersonId> = ids.iter().filter_map(|it| PersonId::try_from(*it).ok()).collect();
    let risks = (!risks.is_empty()).then_some(Edit::Risks(RisksEdit::Remove(risks)));
    let people = (!people.is_empty()).then_some(Edit::Team(TeamEdit::RemovePeople(people)));
    let others = ids.iter().filter(|it| !matches!(it.kind(), IdKind::Risk | IdKind::Person));
    risks.into_iter().chain(people).chain(others.filter_map(|it| removal(*it))).collect()
}

/// Everything of a kind, in the order in which lists have it; people and vacancies are of one kind, as on the board.
pub(super) fn all_of(design: &Design, kind: IdKind) -> Vec<Id> {
    match kind {
        IdKind::Risk => design.risks.list.iter().map(|it| it.id.into()).collect(),
        IdKind::Person | IdKind::Vacancy => {
            let of = |it: &Discipline| {
                let people = it.people.iter().map(|it| Id::from(it.id));
                people.chain(it.vacancies.iter().map(|it| it.id.into())).collect::<Vec<_>>()
            };
            let seated = design.team.disciplines.iter().flat_map(of);
            seated.chain(design.team.outside.iter().map(|it| it.id.into())).collect()
        }
        IdKind::Discipline => design.team.disciplines.iter().map(|it| it.id.into()).collect(),
        IdKind::Role => design.bovenkant.roles.iter().map(|it| it.id.into()).collect(),
        IdKind::Principle => design.principles.chosen.iter().map(|it| it.id.into()).collect(),
        _ => Vec::new(),
    }
}

/// Everything of which there can be a copy.
pub(super) fn copied(design: &Design) -> impl Iterator<Item = Id> {
    [IdKind::Risk, IdKind::Person, IdKind::Role].into_iter().flat_map(|it| all_of(design, it))
}

/// Whether there can be a copy of an element.
pub(super) fn can_copy(id: Id) -> bool {
    matches!(id.kind(), IdKind::Risk | IdKind::Person | IdKind::Vacancy | IdKind::Role)
}

/// The edits that make copies of elements, each called a copy.
pub(super) fn copies(design: &Design, text: &Text, ids: &[Id]) -> Vec<Edit> {
    let name = |id: Id| {
        let title = text.element(design, id).unwrap_or_default();
        text.with("copy-of", [("title", title.into())])
    };
    let mut edits: Vec<Edit> = Vec::new();
    let risks: HashMap<Id, &Risk> = design.risks.list.iter().map(|it| (it.id.into(), it)).collect();
    for risk in ids.iter().filter_map(|it| risks.get(it).copied()) {
        let copy = Risk { title: text.with("copy-of", [("title", (&risk.title).into())]), ..risk.clone() };
        edits.push(Edit::Risks(RisksEdit::AddFilled(Box::new(copy))));
    }
    let seated = |it: &&Id| matches!(it.kind(), IdKind::Person | IdKind::Vacancy);
    let seated: Vec<(Id, String)> = ids.iter().filter(seated).map(|it| (*it, name(*it))).collect();
    let roles = ids.iter().filter_map(|it| Some((RoleId::try_from(*it).ok()?, name(*it))));
    let roles: Vec<(RoleId, String)> = roles.collect();
    edits.extend((!seated.is_empty()).then_some(Edit::Team(TeamEdit::Copy(seated))));
    edits.extend((!roles.is_empty()).then_some(Edit::Bovenkant(BovenkantEdit::CopyRoles(roles))));
    edits
}

/// The edits that move what is selected one place: risks from room to room, people from discipline to discipline,
/// principles and disciplines in their order.
pub(super) fn shifts(design: &Design, selection: &[Id], by: isize) -> Vec<Edit> {
    let shift = |id: &Id| match id.kind() {
        IdKind::Risk => RiskId::try_from(*id).ok().and_then(|it| shift_risk(design, it, by)),
        IdKind::Person => PersonId::try_from(*id).ok().and_then(|it| shift_person(design, it, by)),
        IdKind::Principle => id_edit(*id, |it| Edit::Principles(PrinciplesEdit::Shift(it, by))),
        IdKind::Discipline => id_edit(*id, |it| Edit::Team(TeamEdit::ShiftDiscipline(it, by))),
        _ => None,
    };
    selection.iter().filter_map(shift).collect()
}
