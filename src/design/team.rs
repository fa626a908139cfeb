//! The team: disciplines with people from both bloedgroepen, vacancies, and the people of the parents around them.
//!
//! Source: GV 9, ES 4.1 Organisatie, domain.md 5.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::bovenkant::Role;
use crate::design::form::Side;
use crate::design::id::{DisciplineId, ParentId, PartyId, PersonId, VacancyId};
use crate::design::omitted::is_default;
use crate::design::parties::{Belonging, Standing};
use crate::design::plan::Plan;
use crate::design::share_of::ShareOf;

/// Everybody who works in or above the alliance.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Team {
    /// The disciplines, in the order in which the praatplaat shows them.
    #[serde(default, skip_serializing_if = "is_default")]
    pub disciplines: Vec<Discipline>,
    /// People who sit in no discipline: those of the parents with a role in the bovenkant, and who is still to be placed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub outside: Vec<Person>,
    /// Of whom the client's own people are a share.
    #[serde(default, skip_serializing_if = "is_default")]
    pub client_share_of: ShareOf,
}

/// A team by trade.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Their id.
    pub id: PersonId,
    /// Their name; in the examples a function or an invented name.
    pub name: String,
    /// What they do.
    #[serde(default, skip_serializing_if = "is_default")]
    pub function: String,
    /// Where they stand at the table: the side that they come from, or none of both.
    #[serde(rename = "side")]
    pub standing: Standing,
    /// The party that they come from, where that is not plain from their side.
    #[serde(default, skip_serializing_if = "is_default")]
    pub party: Option<PartyId>,
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Vacancy {
    /// Its id.
    pub id: VacancyId,
    /// What is looked for.
    #[serde(default, skip_serializing_if = "is_default")]
    pub function: String,
    /// Where whoever fills it stands at the table.
    #[serde(rename = "side")]
    pub standing: Standing,
    /// The party that fills it, where that is not plain from its side.
    #[serde(default, skip_serializing_if = "is_default")]
    pub party: Option<PartyId>,
    /// Full-time equivalents, 0-1.
    #[serde(default = "full_time", skip_serializing_if = "is_full_time")]
    pub fte: f64,
    /// Who sees to it that it is filled, and by when; none: nobody planned it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub plan: Option<Plan>,
}

fn full_time() -> f64 {
    1.0
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
fn is_full_time(fte: &f64) -> bool {
    (*fte - 1.0).abs() < f64::EPSILON
}

impl Person {
    /// Somebody full-time, own staff, of whom only the name is known and where they come from.
    pub fn new(id: PersonId, name: impl Into<String>, from: impl Into<Belonging>) -> Self {
        let Belonging { standing, party } = from.into();
        Self {
            id,
            name: name.into(),
            function: String::new(),
            standing,
            party,
            parent: None,
            hired: false,
            fte: 1.0,
            assessed: false,
            can_bind: false,
        }
    }

    /// Where they come from.
    pub const fn belonging(&self) -> Belonging {
        Belonging { standing: self.standing, party: self.party }
    }

    /// The side that they come from; none for who is independent.
    pub const fn side(&self) -> Option<Side> {
        self.standing.side()
    }
}

impl Vacancy {
    /// A full-time place of which only is known who fills it.
    pub fn new(id: VacancyId, of: impl Into<Belonging>) -> Self {
        let Belonging { standing, party } = of.into();
        Self { id, function: String::new(), standing, party, fte: 1.0, plan: None }
    }

    /// To whom it belongs to fill it.
    pub const fn belonging(&self) -> Belonging {
        Belonging { standing: self.standing, party: self.party }
    }

    /// The side that fills it; none where an independent is sought.
    pub const fn side(&self) -> Option<Side> {
        self.standing.side()
    }
}

/// That everybody somewhere comes from one side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OneSided {
    /// The side that is there.
    pub side: Side,
    /// The side that lacks.
    pub lacks: Side,
    /// Whether a place is open there for somebody of the side that lacks.
    pub sought: bool,
}

impl OneSided {
    fn of<'a>(people: impl Iterator<Item = &'a Person>, seeks: impl Fn(Side) -> bool) -> Option<Self> {
        let side = only_side(people)?;
        let lacks = side.other();
        Some(Self { side, lacks, sought: seeks(lacks) })
    }
}

/// The side that all of some people come from; none where both sides are there, or nobody of either.
fn only_side<'a>(people: impl Iterator<Item = &'a Person>) -> Option<Side> {
    let mut sides = people.filter_map(Person::side);
    let side = sides.next()?;
    sides.all(|it| it == side).then_some(side)
}

impl Discipline {
    /// A discipline without people.
    pub fn new(id: DisciplineId, name: impl Into<String>) -> Self {
        Self { id, name: name.into(), people: Vec::new(), vacancies: Vec::new() }
    }

    /// The people of one side.
    pub fn of(&self, side: Side) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(move |it| it.side() == Some(side))
    }

    /// That all of its people come from one side, who is independent left out; none while it is empty or mixed.
    /// Vacancies are not people.
    pub(crate) fn one_sided(&self) -> Option<OneSided> {
        OneSided::of(self.people.iter(), |side| self.seeks(side))
    }

    /// Whether nobody is in it and nobody is sought.
    pub fn is_empty(&self) -> bool {
        self.people.is_empty() && self.vacancies.is_empty()
    }

    /// Whether a vacancy is open for a side.
    pub fn seeks(&self, side: Side) -> bool {
        self.vacancies.iter().any(|it| it.side() == Some(side))
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

    /// That all holders of a role come from one side, who is independent left out; none while neither side holds it, or
    /// both do.
    pub(crate) fn one_sided(&self, role: &Role) -> Option<OneSided> {
        OneSided::of(self.holders(role), |side| role.seeks(side))
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

    /// FTE of both sides in the disciplines.
    pub fn fte(&self) -> f64 {
        sum(self.members().filter(|it| it.side().is_some()))
    }

    /// How many people of a side are in the disciplines.
    pub fn count(&self, side: Side) -> usize {
        self.members().filter(|it| it.side() == Some(side)).count()
    }
}

/// FTE of some people; nothing for nobody, where `Iterator::sum` gives a minus nothing that would be shown.
fn sum<'a>(people: impl Iterator<Item = &'a Person>) -> f64 {
    people.fold(0.0, |sum, it| sum + it.fte)
}
