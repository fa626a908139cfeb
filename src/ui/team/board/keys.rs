//! What Ctrl and an arrow do on the team's board: one column further, or one place up or down.

use crate::design::Design;
use crate::design::edit::{Edit, TeamEdit};
use crate::design::id::{DisciplineId, Id, PersonId, VacancyId};

/// The cards of a column, people before vacancies; none: outside the disciplines.
fn cards(design: &Design, column: Option<DisciplineId>) -> Vec<Id> {
    match column.and_then(|it| design.team.discipline(it)) {
        Some(it) => {
            let people = it.people.iter().map(|it| Id::from(it.id));
            people.chain(it.vacancies.iter().map(|it| it.id.into())).collect()
        }
        None => design.team.outside.iter().map(|it| it.id.into()).collect(),
    }
}

/// The edit that moves the chosen cards by some columns, or by some places within the column of the first of them.
pub(crate) fn shifted(design: &Design, chosen: &[Id], columns: isize, places: isize) -> Option<Edit> {
    let all: Vec<Option<DisciplineId>> =
        design.team.disciplines.iter().map(|it| Some(it.id)).chain(std::iter::once(None)).collect();
    let first = chosen.first()?;
    let at = all.iter().position(|it| cards(design, *it).contains(first))?;
    let to = *all.get(at.checked_add_signed(columns)?)?;
    let here = cards(design, all[at]);
    // In the order in which they stand, whatever the order in which they were chosen.
    let mut moved: Vec<Id> = here.iter().copied().filter(|it| chosen.contains(it)).collect();
    moved.extend(chosen.iter().copied().filter(|it| !here.contains(it)));
    let before = if places == 0 {
        None
    } else {
        let place = |it: &Id| here.iter().position(|card| card == it);
        let nth = if places < 0 {
            place(moved.first()?)?.checked_add_signed(places)?
        } else {
            let last = moved.iter().filter_map(place).max()?;
            last.checked_add_signed(places + 1).filter(|it| *it <= here.len())?
        };
        here.get(nth).copied()
    };
    let people: Vec<PersonId> = moved.iter().filter_map(|it| PersonId::try_from(*it).ok()).collect();
    let vacancies: Vec<VacancyId> = moved.iter().filter_map(|it| VacancyId::try_from(*it).ok()).collect();
    Some(Edit::Team(TeamEdit::Place { people, vacancies, to, before }))
}
