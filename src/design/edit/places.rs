//! Places in the team: who stands where and in which order, people who come at once, vacancies that are filled.
//! A vacancy takes only somebody of its own side, and of its party where it names one. Within a column people stand before vacancies.

use std::sync::Arc;

use crate::design::bovenkant::Seat;
use crate::design::document::Design;
use crate::design::id::{DisciplineId, Id, Ids, PersonId, VacancyId};
use crate::design::parties::Belonging;
use crate::design::team::{Discipline, Person, Team, Vacancy};

/// People who come at once and are alike, or as many places to fill.
#[derive(Clone, Debug, PartialEq)]
pub struct Newcomers {
    /// How many.
    pub count: usize,
    /// Whether they are places still to fill, and not people.
    pub vacancy: bool,
    /// What each is called; numbered where there are more, or where the name is taken.
    pub name: String,
    /// What they do.
    pub function: String,
    /// Where they come from.
    pub of: Belonging,
    /// Hired, and so no own staff of their side.
    pub hired: bool,
    /// Full-time equivalents of each, 0-1.
    pub fte: f64,
}

/// Puts people and vacancies at a place; who is put there already keeps their order.
pub(super) fn place(
    team: &mut Team,
    people: &[PersonId],
    vacancies: &[VacancyId],
    to: Option<DisciplineId>,
    before: Option<Id>,
) -> Option<()> {
    if let Some(to) = to {
        team.discipline(to)?;
    }
    // A place before somebody who moves along is a place before whoever comes next and stays.
    let moves = |id: Id| people.iter().any(|it| Id::from(*it) == id) || vacancies.iter().any(|it| Id::from(*it) == id);
    let there: Vec<Id> = match to.and_then(|to| team.discipline(to)) {
        Some(it) => {
            let people = it.people.iter().map(|it| Id::from(it.id));
            people.chain(it.vacancies.iter().map(|it| it.id.into())).collect()
        }
        None => team.outside.iter().map(|it| it.id.into()).collect(),
    };
    let at = before.and_then(|before| there.iter().position(|it| *it == before));
    let before = at.and_then(|at| there[at..].iter().copied().find(|it| !moves(*it)));
    let lifted: Vec<Person> = people.iter().filter_map(|it| take(team, *it)).collect();
    let mut open = Vec::new();
    if to.is_some() {
        for id in vacancies {
            for discipline in &mut team.disciplines {
                if let Some(at) = discipline.vacancies.iter().position(|it| it.id == *id) {
                    open.push(discipline.vacancies.remove(at));
                }
            }
        }
    }
    let list = match to.and_then(|to| team.disciplines.iter_mut().find(|it| it.id == to)) {
        Some(discipline) => {
            let places = &mut discipline.vacancies;
            let at = places.iter().position(|it| Some(it.id.into()) == before).unwrap_or(places.len());
            places.splice(at..at, open);
            &mut discipline.people
        }
        None => &mut team.outside,
    };
    let at = list.iter().position(|it| Some(it.id.into()) == before).unwrap_or(list.len());
    list.splice(at..at, lifted);
    Some(())
}

/// Adds people of one kind, numbered so that no two are called the same, or as many places to fill.
pub(super) fn add_many(team: &mut Team, to: Option<DisciplineId>, many: &Newcomers, ids: &mut Ids) -> Option<Id> {
    let fte = if many.fte.is_finite() { many.fte.clamp(0.0, 1.0) } else { 1.0 };
    let mut made = None;
    let mut nth = 0;
    for _ in 0..many.count {
        if many.vacancy {
            let id = VacancyId::new(ids);
            let vacancy = Vacancy { function: many.function.clone(), fte, ..Vacancy::new(id, many.of) };
            // Outside the disciplines nobody is sought.
            discipline_mut(team, to?)?.vacancies.push(vacancy);
            made = Some(id.into());
            continue;
        }
        let name = loop {
            nth += 1;
            let name = if many.count == 1 && nth == 1 { many.name.clone() } else { format!("{} {nth}", many.name) };
            if !team.everybody().any(|it| it.name == name) {
                break name;
            }
        };
        let mut person = Person::new(PersonId::new(ids), name, many.of);
        (person.function, person.hired, person.fte) = (many.function.clone(), many.hired, fte);
        made = Some(person.id.into());
        put(team, person, to);
    }
    made
}

/// Somebody of the team takes a vacancy: in a discipline they move there, in a role they get its seat.
pub(super) fn fill_by(design: &mut Design, id: VacancyId, person: PersonId) -> Option<()> {
    let of = design.team.person(person)?.belonging();
    let sought = design.team.disciplines.iter().find_map(|discipline| {
        let vacancy = discipline.vacancies.iter().find(|it| it.id == id)?;
        Some((discipline.id, vacancy.belonging(), vacancy.function.clone()))
    });
    if let Some((discipline, sought, function)) = sought {
        if !of.fits(sought) {
            return None;
        }
        let team = Arc::make_mut(&mut design.team);
        discipline_mut(team, discipline)?.vacancies.retain(|it| it.id != id);
        if team.discipline_of(person).map(|it| it.id) != Some(discipline) {
            let moved = take(team, person)?;
            put(team, moved, Some(discipline));
        }
        let person = person_mut(team, person)?;
        if person.function.is_empty() {
            person.function = function;
        }
        return Some(());
    }
    let sought = |it: &Seat| it.open().is_some_and(|it| it.id == id && of.fits(it.of));
    let role = design.bovenkant.roles.iter().position(|it| it.seats.iter().any(sought))?;
    let seats = &mut Arc::make_mut(&mut design.bovenkant).roles[role].seats;
    if seats.contains(&Seat::Person(person)) {
        return None;
    }
    *seats.iter_mut().find(|it| sought(it))? = Seat::Person(person);
    Some(())
}

/// Somebody new takes a vacancy: in a discipline, or in a role and then outside the disciplines.
pub(super) fn fill(design: &mut Design, id: VacancyId, name: &str, ids: &mut Ids) -> Option<Id> {
    let team = Arc::make_mut(&mut design.team);
    for discipline in &mut team.disciplines {
        if let Some(at) = discipline.vacancies.iter().position(|it| it.id == id) {
            let vacancy = discipline.vacancies.remove(at);
            let mut person = Person::new(PersonId::new(ids), name, vacancy.belonging());
            person.function = vacancy.function;
            person.fte = vacancy.fte;
            let made = person.id;
            discipline.people.push(person);
            return Some(made.into());
        }
    }
    for seat in Arc::make_mut(&mut design.bovenkant).roles.iter_mut().flat_map(|it| &mut it.seats) {
        if let Seat::Open(open) = seat
            && open.id == id
        {
            let person = Person::new(PersonId::new(ids), name, open.of);
            let made = person.id;
            *seat = Seat::Person(made);
            team.outside.push(person);
            return Some(made.into());
        }
    }
    None
}

pub(super) fn discipline_mut(team: &mut Team, id: DisciplineId) -> Option<&mut Discipline> {
    team.disciplines.iter_mut().find(|it| it.id == id)
}

pub(super) fn person_mut(team: &mut Team, id: PersonId) -> Option<&mut Person> {
    team.disciplines.iter_mut().flat_map(|it| &mut it.people).chain(&mut team.outside).find(|it| it.id == id)
}

pub(super) fn put(team: &mut Team, person: Person, to: Option<DisciplineId>) {
    match to.and_then(|to| team.disciplines.iter_mut().find(|it| it.id == to)) {
        Some(discipline) => discipline.people.push(person),
        None => team.outside.push(person),
    }
}

/// Puts copies of people and vacancies right after themselves. Returns the first.
pub(super) fn copy(team: &mut Team, copies: &[(Id, String)], ids: &mut Ids) -> Option<Id> {
    let mut first = None;
    for (of, name) in copies {
        let made = copy_person(team, *of, name, ids).or_else(|| copy_vacancy(team, *of, ids));
        first = first.or(made);
    }
    first
}

fn copy_person(team: &mut Team, of: Id, name: &str, ids: &mut Ids) -> Option<Id> {
    let of = PersonId::try_from(of).ok()?;
    let mut lists = team.disciplines.iter_mut().map(|it| &mut it.people).chain([&mut team.outside]);
    let (people, at) = lists.find_map(|it| it.iter().position(|it| it.id == of).map(|at| (it, at)))?;
    let id = PersonId::new(ids);
    people.insert(at + 1, Person { id, name: name.to_owned(), ..people[at].clone() });
    Some(id.into())
}

fn copy_vacancy(team: &mut Team, of: Id, ids: &mut Ids) -> Option<Id> {
    let of = VacancyId::try_from(of).ok()?;
    let mut lists = team.disciplines.iter_mut().map(|it| &mut it.vacancies);
    let (vacancies, at) = lists.find_map(|it| it.iter().position(|it| it.id == of).map(|at| (it, at)))?;
    let id = VacancyId::new(ids);
    vacancies.insert(at + 1, Vacancy { id, ..vacancies[at].clone() });
    Some(id.into())
}

pub(super) fn take(team: &mut Team, id: PersonId) -> Option<Person> {
    for people in team.disciplines.iter_mut().map(|it| &mut it.people).chain([&mut team.outside]) {
        if let Some(at) = people.iter().position(|it| it.id == id) {
            return Some(people.remove(at));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::bovenkant::RoleKind;
    use crate::design::edit::{BovenkantEdit, Edit, TeamEdit};
    use crate::design::form::{Form, Side};

    fn apply(design: &mut Design, edit: TeamEdit) -> Option<Id> {
        let mut seed = 77;
        design.each_id(&mut |_| seed += 1);
        Edit::Team(edit).apply(design, &mut Ids::seeded(seed))
    }

    fn disciplines(all: &[(&str, &[Side])]) -> Design {
        let mut ids = Ids::seeded(5);
        let mut design = Design::new(&mut ids, "Proef", Form::Full);
        for (name, sides) in all {
            let made = Edit::Team(TeamEdit::AddDiscipline((*name).into())).apply(&mut design, &mut ids);
            let to = made.and_then(|it| DisciplineId::try_from(it).ok());
            for side in *sides {
                let add = TeamEdit::AddPerson { to, name: "Iemand".into(), of: (*side).into() };
                Edit::Team(add).apply(&mut design, &mut ids);
            }
        }
        design
    }

    /// 'Ontwerp' with three people and a vacancy of ON, 'Omgeving' with one of OG.
    fn two() -> Design {
        let three = [Side::Client, Side::Contractor, Side::Contractor];
        let mut it = disciplines(&[("Ontwerp", &three), ("Omgeving", &[Side::Client])]);
        let discipline = it.team.disciplines[0].id;
        apply(&mut it, TeamEdit::AddVacancy { discipline, of: Side::Contractor.into() });
        it
    }

    fn order(design: &Design, nth: usize) -> Vec<PersonId> {
        design.team.disciplines[nth].people.iter().map(|it| it.id).collect()
    }

    #[test]
    fn people_stand_where_they_are_put() {
        let mut it = two();
        let [a, b, c] = order(&it, 0)[..] else { panic!("three people") };
        let (ontwerp, omgeving) = (it.team.disciplines[0].id, it.team.disciplines[1].id);
        let place = |people: &[PersonId], to, before: Option<PersonId>| TeamEdit::Place {
            people: people.to_vec(),
            vacancies: Vec::new(),
            to,
            before: before.map(Into::into),
        };
        apply(&mut it, place(&[c], Some(ontwerp), Some(a)));
        assert_eq!(order(&it, 0), [c, a, b]);
        // Before somebody who goes along: before whoever stays after them.
        apply(&mut it, place(&[c, a], Some(ontwerp), Some(a)));
        assert_eq!(order(&it, 0), [c, a, b]);
        let other = order(&it, 1)[0];
        apply(&mut it, place(&[b, c], Some(omgeving), Some(other)));
        assert_eq!((order(&it, 0), order(&it, 1)), (vec![a], vec![b, c, other]));
        apply(&mut it, place(&[b], None, None));
        assert_eq!(it.team.outside[0].id, b);
        let vacancy = it.team.disciplines[0].vacancies[0].id;
        let both = |to| TeamEdit::Place { people: vec![a], vacancies: vec![vacancy], to, before: None };
        apply(&mut it, both(Some(omgeving)));
        assert_eq!((order(&it, 1).len(), it.team.disciplines[1].vacancies.len()), (3, 1));
        // Outside nobody is sought: the vacancy stays.
        apply(&mut it, both(None));
        assert_eq!((it.team.outside.len(), it.team.disciplines[1].vacancies.len()), (2, 1));
    }

    #[test]
    fn newcomers_have_names_of_their_own() {
        let mut it = two();
        let to = Some(it.team.disciplines[0].id);
        let many = |count, vacancy| Newcomers {
            count,
            vacancy,
            name: "Ontwerper".into(),
            function: "Ontwerper".into(),
            of: Side::Contractor.into(),
            hired: true,
            fte: 0.5,
        };
        apply(&mut it, TeamEdit::AddMany(to, many(1, false)));
        apply(&mut it, TeamEdit::AddMany(to, many(2, false)));
        apply(&mut it, TeamEdit::AddMany(to, many(1, false)));
        let names: Vec<_> = it.team.disciplines[0].people[3..].iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, ["Ontwerper", "Ontwerper 1", "Ontwerper 2", "Ontwerper 3"]);
        let last = it.team.disciplines[0].people.last().unwrap();
        assert!(last.hired && last.function == "Ontwerper" && (last.fte - 0.5).abs() < 1e-9);
        apply(&mut it, TeamEdit::AddMany(to, many(2, true)));
        assert_eq!(it.team.disciplines[0].vacancies.len(), 3);
        let before = it.clone();
        apply(&mut it, TeamEdit::AddMany(None, many(2, true)));
        assert_eq!(it, before, "outside the disciplines nobody is sought");
    }

    #[test]
    fn a_vacancy_is_filled_by_somebody_of_its_side() {
        let mut it = two();
        let vacancy = it.team.disciplines[0].vacancies[0].id;
        let (client, contractor) = (order(&it, 1)[0], order(&it, 0)[1]);
        apply(&mut it, TeamEdit::FillVacancyBy(vacancy, client));
        assert_eq!(it.team.disciplines[0].vacancies.len(), 1, "it is for the other side");
        apply(&mut it, TeamEdit::FillVacancyBy(vacancy, contractor));
        assert_eq!((it.team.disciplines[0].vacancies.len(), order(&it, 0).len()), (0, 3));
    }

    #[test]
    fn a_seat_is_filled_by_somebody_who_keeps_their_discipline() {
        let mut it = disciplines(&[("Ontwerp", &[Side::Client])]);
        let (name, purpose, limits) = (String::new(), String::new(), String::new());
        let add = BovenkantEdit::AddRole { kind: RoleKind::ManagementTeam, name, purpose, limits, hats: Vec::new() };
        Edit::Bovenkant(add).apply(&mut it, &mut Ids::seeded(8));
        let (role, person) = (it.bovenkant.roles[0].id, order(&it, 0)[0]);
        let open =
            Edit::Bovenkant(BovenkantEdit::OpenSeat(role, Side::Client.into())).apply(&mut it, &mut Ids::seeded(9));
        let vacancy = VacancyId::try_from(open.unwrap()).unwrap();
        apply(&mut it, TeamEdit::FillVacancyBy(vacancy, person));
        assert_eq!(it.bovenkant.roles[0].seats, [Seat::Person(person)]);
        assert_eq!(order(&it, 0), [person]);
    }

    #[test]
    fn who_sat_in_a_discipline_that_goes_is_outside() {
        let mut it = two();
        let people = order(&it, 0);
        let id = it.team.disciplines[0].id;
        apply(&mut it, TeamEdit::RemoveDiscipline(id));
        assert_eq!(it.team.outside.iter().map(|it| it.id).collect::<Vec<_>>(), people);
        assert_eq!(it.team.disciplines.len(), 1);
    }
}
