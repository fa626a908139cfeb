//! The team: disciplines with people from both bloedgroepen, vacancies, and the people of the parents around them.
//!
//! Source: GV 9, ES 4.1 Organisatie, domain.md 5.

use serde::{Deserialize, Serialize};

use crate::design::bovenkant::Role;
use crate::design::form::Side;
use crate::design::id::{DisciplineId, ParentId, PersonId, VacancyId};
use crate::design::omitted::is_default;

/// Everybody who works in or above the alliance.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Team {
    /// The disciplines, in the order in which the praatplaat shows them.
    #[serde(default, skip_serializing_if = "is_default")]
    pub disciplines: Vec<Discipline>,
    /// People who sit in no discipline: those of the parents with a role in the bovenkant, and who is still to be placed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub outside: Vec<Person>,
}

/// A team by trade.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Discipline {
    /// Its id.
    pub id: DisciplineId,
    /// Its name.
    pub name: String,
    /// The people in it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub people: Vec<Person>,
    /// Places still to fill.
    #[serde(default, skip_serializing_if = "is_default")]
    pub vacancies: Vec<Vacancy>,
}

/// A person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Their id.
    pub id: PersonId,
    /// Their name; in the examples a function or an invented name.
    pub name: String,
    /// What they do.
    #[serde(default, skip_serializing_if = "is_default")]
    pub function: String,
    /// The side that they come from.
    pub side: Side,
    /// The parent organisation that employs or hires them.
    #[serde(default, skip_serializing_if = "is_default")]
    pub parent: Option<ParentId>,
    /// Hired, and so no own staff of their side.
    #[serde(default, skip_serializing_if = "is_default")]
    pub hired: bool,
    /// Full-time equivalents, 0-1.
    #[serde(default = "full_time", skip_serializing_if = "is_full_time")]
    pub fte: f64,
    /// Whether their competence for working in an alliance was assessed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub assessed: bool,
    /// Whether they can bind their party (NACG: every board member can).
    #[serde(default, skip_serializing_if = "is_default")]
    pub can_bind: bool,
}

/// A place still to fill.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vacancy {
    /// Its id.
    pub id: VacancyId,
    /// What is looked for.
    #[serde(default, skip_serializing_if = "is_default")]
    pub function: String,
    /// The side that will fill it.
    pub side: Side,
    /// Full-time equivalents, 0-1.
    #[serde(default = "full_time", skip_serializing_if = "is_full_time")]
    pub fte: f64,
}

fn full_time() -> f64 {
    1.0
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
fn is_full_time(fte: &f64) -> bool {
    (*fte - 1.0).abs() < f64::EPSILON
}

impl Person {
    /// Somebody full-time, own staff, of whom only name and side are known.
    pub fn new(id: PersonId, name: impl Into<String>, side: Side) -> Self {
        Self {
            id,
            name: name.into(),
            function: String::new(),
            side,
            parent: None,
            hired: false,
            fte: 1.0,
            assessed: false,
            can_bind: false,
        }
    }
}

impl Discipline {
    /// A discipline without people.
    pub fn new(id: DisciplineId, name: impl Into<String>) -> Self {
        Self { id, name: name.into(), people: Vec::new(), vacancies: Vec::new() }
    }

    /// The people of one side.
    pub fn of(&self, side: Side) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(move |it| it.side == side)
    }

    /// The side that all of its people come from; none while it is empty or mixed. Vacancies are not people.
    pub(crate) fn only_side(&self) -> Option<Side> {
        let side = self.people.first()?.side;
        self.people.iter().all(|it| it.side == side).then_some(side)
    }

    /// Whether nobody is in it and nobody is sought.
    pub fn is_empty(&self) -> bool {
        self.people.is_empty() && self.vacancies.is_empty()
    }

    /// Whether a vacancy is open for a side.
    pub fn seeks(&self, side: Side) -> bool {
        self.vacancies.iter().any(|it| it.side == side)
    }
}

impl Team {
    /// Whether there is a discipline or anybody at all.
    pub fn is_started(&self) -> bool {
        !self.disciplines.is_empty() || !self.outside.is_empty()
    }

    /// The people who hold a role.
    pub fn holders<'a>(&'a self, role: &'a Role) -> impl Iterator<Item = &'a Person> {
        role.holders().filter_map(|it| self.person(it))
    }

    /// The side that all holders of a role come from; none while nobody holds it or both sides do.
    pub(crate) fn only_side_of(&self, role: &Role) -> Option<Side> {
        let side = self.holders(role).next()?.side;
        self.holders(role).all(|it| it.side == side).then_some(side)
    }

    /// The people in the disciplines: the alliance's own team.
    pub fn members(&self) -> impl Iterator<Item = &Person> {
        self.disciplines.iter().flat_map(|it| &it.people)
    }

    /// Everybody, in a discipline or outside.
    pub fn everybody(&self) -> impl Iterator<Item = &Person> {
        self.members().chain(&self.outside)
    }

    /// A person by id, wherever they sit.
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.everybody().find(|it| it.id == id)
    }

    /// A discipline by id.
    pub fn discipline(&self, id: DisciplineId) -> Option<&Discipline> {
        self.disciplines.iter().find(|it| it.id == id)
    }

    /// The discipline that a person sits in.
    pub(crate) fn discipline_of(&self, person: PersonId) -> Option<&Discipline> {
        self.disciplines.iter().find(|it| it.people.iter().any(|p| p.id == person))
    }

    /// FTE in the disciplines.
    pub fn fte(&self) -> f64 {
        sum(self.members())
    }

    /// The share (0-1) of the alliance's FTE that is the client's own, not hired, staff; none while nobody is there.
    pub fn own_client_share(&self) -> Option<f64> {
        let total = self.fte();
        let own = sum(self.members().filter(|it| it.side == Side::Client && !it.hired));
        (total > 0.0).then(|| own / total)
    }

    /// How many people of a side are in the disciplines.
    pub fn count(&self, side: Side) -> usize {
        self.members().filter(|it| it.side == side).count()
    }
}

/// FTE of some people; nothing for nobody, where `Iterator::sum` gives a minus nothing that would be shown.
fn sum<'a>(people: impl Iterator<Item = &'a Person>) -> f64 {
    people.fold(0.0, |sum, it| sum + it.fte)
}
