//! What a key or a menu does to selected elements: where one place further is, what removes them, what has details.

use crate::design::Design;
use crate::design::edit::{ArrangementEdit, BovenkantEdit, Edit, MoneyEdit, PrinciplesEdit, RisksEdit, TeamEdit};
use crate::design::form::{Domain, Side};
use crate::design::id::{Id, IdKind, PersonId, RiskId};
use crate::design::risks::Allocation;

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
    )
}

/// An edit of an element, if it is of the right kind.
pub(super) fn id_edit<T: TryFrom<Id>>(id: Id, make: impl FnOnce(T) -> Edit) -> Option<Edit> {
    T::try_from(id).ok().map(make)
}

/// One room further; from the tray a risk goes to the outer room on that side.
pub(super) fn shift_risk(design: &Design, id: RiskId, by: isize) -> Option<Edit> {
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
        IdKind::Line => id_edit(id, |it| Edit::Bovenkant(BovenkantEdit::RemoveLine(it))),
        IdKind::Principle => id_edit(id, |it| Edit::Principles(PrinciplesEdit::Remove(it))),
        IdKind::Arrangement => id_edit(id, |it| Edit::Arrangement(ArrangementEdit::Remove(it))),
        IdKind::Cost => id_edit(id, |it| Edit::Money(MoneyEdit::RemoveCost(it))),
        IdKind::Group => id_edit(id, |it| Edit::Money(MoneyEdit::RemoveGroup(it))),
        _ => None,
    }
}

/// The edits that remove elements: all risks in one, so that hundreds go at once.
pub(super) fn removals(ids: &[Id]) -> Vec<Edit> {
    let risks: Vec<RiskId> = ids.iter().filter_map(|it| RiskId::try_from(*it).ok()).collect();
    let all = (!risks.is_empty()).then_some(Edit::Risks(RisksEdit::Remove(risks)));
    all.into_iter().chain(ids.iter().filter(|it| it.kind() != IdKind::Risk).filter_map(|it| removal(*it))).collect()
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
