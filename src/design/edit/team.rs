//! Changes to the team: disciplines, people, vacancies.

use std::sync::Arc;

use crate::design::document::Design;
use crate::design::edit::lists::{same_variant, shift};
use crate::design::edit::places::{self, Newcomers, discipline_mut, person_mut, put, take};
use crate::design::id::{DisciplineId, Id, IdKind, Ids, ParentId, PersonId, VacancyId};
use crate::design::parties::Belonging;
use crate::design::plan::Plan;
use crate::design::share_of::ShareOf;
use crate::design::team::{Discipline, Person, Vacancy};

/// A change to the team.
#[derive(Clone, Debug, PartialEq)]
pub enum TeamEdit {
    /// Says of whom the client's own people are a share.
    CountShareOf(ShareOf),
    /// Adds a discipline.
    AddDiscipline(String),
    /// Gives a discipline another name.
    RenameDiscipline(DisciplineId, String),
    /// Removes a discipline with its vacancies; its people stay, outside the disciplines.
    RemoveDiscipline(DisciplineId),
    /// Moves a discipline within the order.
    ShiftDiscipline(DisciplineId, isize),
    /// Adds a person to a discipline, or outside the disciplines.
    AddPerson {
        /// Where; none: outside.
        to: Option<DisciplineId>,
        /// Their name.
        name: String,
        /// Where they come from.
        of: Belonging,
    },
    /// Changes a person.
    SetPerson(PersonId, PersonField),
    /// Moves people to a discipline, or outside the disciplines.
    MovePeople(Vec<PersonId>, Option<DisciplineId>),
    /// Puts people and vacancies in a discipline, or people outside the disciplines, in this order and at one place.
    Place {
        /// Who.
        people: Vec<PersonId>,
        /// Which places still to fill; outside the disciplines there are none.
        vacancies: Vec<VacancyId>,
        /// Where; none: outside.
        to: Option<DisciplineId>,
        /// Right before this person or vacancy; none: at the end.
        before: Option<Id>,
    },
    /// Adds some people of one kind, or places to fill.
    AddMany(Option<DisciplineId>, Newcomers),
    /// Puts copies of people and vacancies right after themselves; a person's copy goes by the name given and holds no role.
    Copy(Vec<(Id, String)>),
    /// Removes people, from their roles too.
    RemovePeople(Vec<PersonId>),
    /// Opens a vacancy in a discipline.
    AddVacancy {
        /// Where.
        discipline: DisciplineId,
        /// To whom it belongs to fill it.
        of: Belonging,
    },
    /// Changes a vacancy in a discipline.
    SetVacancy(VacancyId, VacancyField),
    /// Fills a vacancy in a discipline or a role with somebody new.
    FillVacancy(VacancyId, String),
    /// Fills a vacancy in a discipline or a role with somebody of the team, of the same side.
    FillVacancyBy(VacancyId, PersonId),
    /// Closes a vacancy in a discipline.
    RemoveVacancy(VacancyId),
}

/// A field of a person.
#[derive(Clone, Debug, PartialEq)]
pub enum PersonField {
    /// Their name.
    Name(String),
    /// What they do.
    Function(String),
    /// Where they come from.
    Of(Belonging),
    /// The organisation behind them.
    Parent(Option<ParentId>),
    /// Hired or own staff.
    Hired(bool),
    /// FTE, 0-1.
    Fte(f64),
    /// Competence assessed.
    Assessed(bool),
    /// Can bind their party.
    CanBind(bool),
}

/// A field of a vacancy.
#[derive(Clone, Debug, PartialEq)]
pub enum VacancyField {
    /// What is looked for.
    Function(String),
    /// To whom it belongs to fill it.
    Of(Belonging),
    /// FTE, 0-1.
    Fte(f64),
    /// Who sees to it that it is filled, and by when.
    Plan(Option<Plan>),
}

impl TeamEdit {
    pub(super) fn apply(&self, design: &mut Design, ids: &mut Ids) -> Option<Id> {
        let team = Arc::make_mut(&mut design.team);
        match self {
            Self::CountShareOf(of) => team.client_share_of = *of,
            Self::AddDiscipline(name) => {
                let discipline = Discipline::new(DisciplineId::new(ids), name.clone());
                let id = discipline.id;
                team.disciplines.push(discipline);
                return Some(id.into());
            }
            Self::RenameDiscipline(id, name) => discipline_mut(team, *id)?.name.clone_from(name),
            Self::RemoveDiscipline(id) => {
                let at = team.disciplines.iter().position(|it| it.id == *id)?;
                let gone = team.disciplines.remove(at);
                team.outside.extend(gone.people);
            }
            Self::ShiftDiscipline(id, by) => shift(&mut team.disciplines, *by, |it| it.id == *id),
            Self::AddPerson { to, name, of } => {
                let person = Person::new(PersonId::new(ids), name.clone(), *of);
                let id = person.id;
                put(team, person, *to);
                return Some(id.into());
            }
            Self::SetPerson(id, field) => set_person(person_mut(team, *id)?, field),
            Self::MovePeople(people, to) => {
                if to.is_some_and(|to| team.discipline(to).is_none()) {
                    return None;
                }
                for id in people {
                    // Who is there already keeps their place.
                    let there = team.discipline_of(*id).map(|it| it.id) == *to;
                    if let Some(person) = (!there).then(|| take(team, *id)).flatten() {
                        put(team, person, *to);
                    }
                }
            }
            Self::Place { people, vacancies, to, before } => places::place(team, people, vacancies, *to, *before)?,
            Self::AddMany(to, many) => return places::add_many(team, *to, many, ids),
            Self::Copy(copies) => return places::copy(team, copies, ids),
            Self::RemovePeople(people) => {
                for id in people {
                    take(team, *id);
                }
            }
            Self::AddVacancy { discipline, of } => {
                let id = VacancyId::new(ids);
                discipline_mut(team, *discipline)?.vacancies.push(Vacancy::new(id, *of));
                return Some(id.into());
            }
            Self::SetVacancy(id, field) => {
                let vacancy = team.disciplines.iter_mut().flat_map(|it| &mut it.vacancies).find(|it| it.id == *id)?;
                match field {
                    VacancyField::Function(function) => vacancy.function.clone_from(function),
                    VacancyField::Of(of) => (vacancy.standing, vacancy.party) = (of.standing, of.party),
                    VacancyField::Plan(plan) => vacancy.plan = plan.clone().filter(Plan::is_said),
                    VacancyField::Fte(fte) => vacancy.fte = fte.clamp(0.0, 1.0),
                }
            }
            Self::FillVacancy(id, name) => return places::fill(design, *id, name, ids),
            Self::FillVacancyBy(id, person) => places::fill_by(design, *id, *person)?,
            Self::RemoveVacancy(id) => {
                team.disciplines.iter_mut().for_each(|it| it.vacancies.retain(|it| it.id != *id));
            }
        }
        None
    }

    pub(super) fn same_field(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::SetPerson(a, x), Self::SetPerson(b, y)) => a == b && same_variant(x, y),
            (Self::SetVacancy(a, x), Self::SetVacancy(b, y)) => a == b && same_variant(x, y),
            _ => false,
        }
    }

    pub(super) fn key(&self) -> &'static str {
        match self {
            Self::CountShareOf(_) => "count-share-of",
            Self::AddDiscipline(_) => "add-discipline",
            Self::RenameDiscipline(..) => "rename-discipline",
            Self::RemoveDiscipline(_) => "remove-discipline",
            Self::ShiftDiscipline(..) => "shift-discipline",
            Self::AddPerson { .. } => "add-person",
            Self::SetPerson(..) => "set-person",
            Self::Place { people, .. } if people.is_empty() => "move-vacancy",
            Self::MovePeople(..) | Self::Place { .. } => "move-person",
            Self::AddMany(..) => "add-many",
            Self::Copy(copies) if copies.iter().all(|it| it.0.kind() == IdKind::Vacancy) => "copy-vacancy",
            Self::Copy(_) => "copy-person",
            Self::RemovePeople(_) => "remove-person",
            Self::AddVacancy { .. } => "add-vacancy",
            Self::SetVacancy(..) => "set-vacancy",
            Self::FillVacancy(..) | Self::FillVacancyBy(..) => "fill-vacancy",
            Self::RemoveVacancy(_) => "remove-vacancy",
        }
    }

    pub(super) fn about(&self) -> Vec<Id> {
        match self {
            Self::CountShareOf(_) | Self::AddDiscipline(_) | Self::AddPerson { to: None, .. } | Self::AddMany(..) => {
                Vec::new()
            }
            Self::RenameDiscipline(id, _)
            | Self::RemoveDiscipline(id)
            | Self::ShiftDiscipline(id, _)
            | Self::AddPerson { to: Some(id), .. }
            | Self::AddVacancy { discipline: id, .. } => vec![(*id).into()],
            Self::SetPerson(id, _) => vec![(*id).into()],
            Self::Copy(copies) => copies.iter().map(|it| it.0).collect(),
            Self::MovePeople(people, _) | Self::RemovePeople(people) | Self::Place { people, .. } => {
                people.iter().map(|it| (*it).into()).collect()
            }
            Self::SetVacancy(id, _)
            | Self::FillVacancy(id, _)
            | Self::FillVacancyBy(id, _)
            | Self::RemoveVacancy(id) => vec![(*id).into()],
        }
    }
}

fn set_person(person: &mut Person, field: &PersonField) {
    match field {
        PersonField::Name(name) => person.name.clone_from(name),
        PersonField::Function(function) => person.function.clone_from(function),
        PersonField::Of(of) => {
            // The organisation behind somebody belongs to their party.
            if person.belonging() != *of {
                person.parent = None;
            }
            (person.standing, person.party) = (of.standing, of.party);
        }
        PersonField::Parent(parent) => person.parent = *parent,
        PersonField::Hired(hired) => person.hired = *hired,
        PersonField::Fte(fte) => person.fte = if fte.is_finite() { fte.clamp(0.0, 1.0) } else { 1.0 },
        PersonField::Assessed(assessed) => person.assessed = *assessed,
        PersonField::CanBind(can_bind) => person.can_bind = *can_bind,
    }
}
