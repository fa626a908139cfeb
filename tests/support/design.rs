//! A design from a plan: every element is made by the dice of its own piece, and refers to what was made before it.

use std::sync::Arc;

use alliantietafel::design::Design;
use alliantietafel::design::arrangements::{Arrangement, ArrangementKind, Leaning, Note, NoteKind, Waiver};
use alliantietafel::design::bovenkant::Seat;
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::{Form, Side};
use alliantietafel::design::id::{
    ArrangementId, DisciplineId, Ids, MeasureId, NoteId, ParentId, PartyId, PersonId, PrincipleId, RiskId, RoleId,
    VacancyId, WaiverId,
};
use alliantietafel::design::matrix::MatrixAxes;
use alliantietafel::design::parties::{ParentOrganisation, Party, Standing};
use alliantietafel::design::phases::Phase;
use alliantietafel::design::principles::{Principle, Principles, Signature};
use alliantietafel::design::project::Work;
use alliantietafel::design::register::{Entry, ImpactClass, ProbabilityClass, Status};
use alliantietafel::design::risks::{
    Allocation, Lens, ManagedBy, Measure, Nature, Origin, Risk, RiskDossier, RiskHolder, ThreePoint,
};
use alliantietafel::design::tags;
use alliantietafel::design::team::{Discipline, Person, Team, Vacancy};
use jiff::civil;

use super::dice::Dice;
use super::plan::{Part, Plan};
use super::{ambition, birth, bovenkant, changes, collaboration, life, money, programme, report, workshop};

/// The design that a plan describes.
pub fn built(plan: &Plan) -> Design {
    let whole = &mut plan.one(Part::Whole);
    let ids = &mut Ids::seeded(u64::from(whole.next()));
    let mut design = Design::new(ids, "", whole.of(&[Form::ThreeDomains, Form::Full]));
    design.name = whole.words(4);
    design.project.phase = whole.of(&Phase::ALL);
    design.project.work = whole.of(&Work::ALL);
    design.elsewhere_off = whole.one_in(4);
    design.thresholds.client_share_goal = whole.maybe(&[0.2, 0.5]);
    design.project.description = whole.words(30);
    design.parties = plan.each(Part::Party).map(|mut dice| party(&mut dice, ids)).collect();
    let parties: Vec<PartyId> = design.parties.iter().map(|it| it.id).collect();
    let parents: Vec<ParentId> = design.parties.iter().flat_map(|it| &it.parents).map(|it| it.id).collect();

    let team = team(plan, ids, &parents);
    let people: Vec<PersonId> = team.everybody().map(|it| it.id).collect();
    let disciplines: Vec<DisciplineId> = team.disciplines.iter().map(|it| it.id).collect();
    let top = bovenkant::bovenkant(plan, ids, &people);
    let roles: Vec<RoleId> = top.roles.iter().map(|it| it.id).collect();

    let mut dossier = RiskDossier { adopted: whole.maybe(&Phase::ALL), ..RiskDossier::default() };
    dossier.axes = whole.one_in(3).then(|| MatrixAxes::ending_at(whole.share(), whole.euro()));
    for mut dice in plan.each(Part::Risk) {
        let holder = match dice.below(4) {
            1 => dice.maybe(&people).map(RiskHolder::Person),
            2 => dice.maybe(&disciplines).map(RiskHolder::Discipline),
            3 => dice.maybe(&roles).map(RiskHolder::Role),
            _ => None,
        };
        let mut risk = Risk { holder, ..risk(&mut dice, ids) };
        register(&mut dice, &mut risk, (&people, &disciplines));
        dossier.list.push(risk);
    }
    if whole.one_in(3) {
        let points = ThreePoint { low: Euro::ZERO, likely: Euro::new(10), high: Euro::new(90) };
        dossier.classes.probability = vec![ProbabilityClass { name: whole.words(1), probability: whole.share() }];
        dossier.classes.impact = vec![ImpactClass { name: whole.words(1), impact: points }];
    }
    let chosen = plan.each(Part::Principle).map(|mut dice| principle(&mut dice, ids, &parties)).collect();
    design.principles = Arc::new(Principles { started: whole.one_in(2), chosen });

    for mut dice in plan.each(Part::Arrangement) {
        let about = people.iter().take(dice.below(3)).map(|it| (*it).into()).collect();
        let (id, kind) = (ArrangementId::new(ids), dice.of(&ArrangementKind::ALL));
        let leaning = dice.maybe(&[Leaning::Control, Leaning::Trust]);
        let (text, who, when, reason) = (dice.words(6), dice.words(2), dice.words(2), dice.words_or_none(6));
        let it = Arrangement { about, text, reason, leaning, who, when, ..Arrangement::new(id, kind) };
        Arc::make_mut(&mut design.arrangements).push(it);
    }
    for mut dice in plan.each(Part::Note) {
        let about = dossier.list.iter().take(dice.below(3)).map(|it| it.id.into()).collect();
        let kind = dice.of(&[NoteKind::Remark, NoteKind::Illustrative, NoteKind::Source]);
        Arc::make_mut(&mut design.notes).push(Note { id: NoteId::new(ids), kind, about, text: dice.words(12) });
    }
    if whole.one_in(2) {
        let subjects = disciplines.iter().take(1).map(|it| (*it).into()).collect();
        let (id, rule, wording) = (WaiverId::new(ids), "single-bloedgroep".to_owned(), String::new());
        let (seen, reason, name) = (whole.below(3) as u64, whole.words(6), whole.words(2));
        let waiver = Waiver { id, rule, subjects, wording, seen, reason, name, on: None };
        Arc::make_mut(&mut design.waivers).push(waiver);
    }
    let dangers: Vec<RiskId> = dossier.list.iter().map(|it| it.id).collect();
    let dice = (&mut plan.one(Part::Money), &mut plan.one(Part::Kept));
    design.money = Arc::new(money::money(dice, ids, &design, &dangers));
    design.risks = Arc::new(dossier);
    design.team = Arc::new(team);
    design.bovenkant = Arc::new(top);
    name_parties(&mut design);
    // What later versions added comes last: what was drawn before stays the same.
    design.birth = Arc::new(birth::birth(whole, ids));
    collaboration::fill(&mut design, whole, ids);
    ambition::fill(&mut design, whole, ids);
    changes::fill(&mut design, whole, ids);
    life::fill(&mut design, whole, ids);
    workshop::fill(&mut design, whole, ids);
    report::fill(&mut design, whole);
    programme::fill(&mut design, whole, ids);
    design
}

/// Lets every third of what belongs to a party say which: the last one of where it stands.
fn name_parties(design: &mut Design) {
    let last = |standing: Standing| design.parties.iter().rfind(|it| it.standing == standing).map(|it| it.id);
    let of = Standing::ALL.map(last);
    let party = |standing: Standing| of[Standing::ALL.iter().position(|it| *it == standing).unwrap_or(0)];
    let team = Arc::make_mut(&mut design.team);
    let people = team.disciplines.iter_mut().flat_map(|it| &mut it.people).chain(&mut team.outside);
    people.step_by(3).for_each(|it| it.party = party(it.standing));
    let vacancies = team.disciplines.iter_mut().flat_map(|it| &mut it.vacancies);
    vacancies.step_by(3).for_each(|it| it.party = party(it.standing));
    for role in Arc::make_mut(&mut design.bovenkant).roles.iter_mut().step_by(3) {
        role.party = role.kind.side().and_then(|it| party(it.into()));
        for seat in &mut role.seats {
            if let Seat::Open(seat) = seat {
                seat.of.party = party(seat.of.standing);
            }
        }
    }
    for risk in Arc::make_mut(&mut design.risks).list.iter_mut().step_by(3) {
        if let Allocation::Allocated(side) = risk.allocation {
            risk.party = party(side.into());
        }
    }
}

fn party(dice: &mut Dice, ids: &mut Ids) -> Party {
    let parents = (0..dice.below(4)).map(|_| ParentOrganisation::new(ParentId::new(ids), dice.words(2)));
    let parents = parents.collect();
    let (name, side) = (dice.words(2), dice.of(&Side::ALL));
    let mut party = Party { parents, ..Party::new(PartyId::new(ids), name, side) };
    // What later versions added comes last: what was drawn before stays the same.
    if dice.one_in(8) {
        party.standing = Standing::Independent;
    }
    for parent in &mut party.parents {
        parent.decides_in = dice.one_in(4).then(|| dice.below(90) as u16);
    }
    party
}

fn team(plan: &Plan, ids: &mut Ids, parents: &[ParentId]) -> Team {
    let mut team = Team::default();
    for mut dice in plan.each(Part::Discipline) {
        team.disciplines.push(Discipline::new(DisciplineId::new(ids), dice.words(3)));
    }
    for mut dice in plan.each(Part::Person) {
        let (at, outside) = (dice.below(team.disciplines.len()), dice.one_in(8));
        let person = person(&mut dice, ids, parents);
        match team.disciplines.get_mut(at) {
            Some(discipline) if !outside => discipline.people.push(person),
            _ => team.outside.push(person),
        }
    }
    for mut dice in plan.each(Part::Vacancy) {
        let vacancy = Vacancy::new(VacancyId::new(ids), dice.of(&Side::ALL));
        let (function, fte, plan) = (dice.words(2), dice.share(), plan_of(&mut dice));
        let vacancy = Vacancy { function, fte, plan, ..vacancy };
        let at = dice.below(team.disciplines.len());
        if let Some(discipline) = team.disciplines.get_mut(at) {
            discipline.vacancies.push(vacancy);
        }
    }
    team
}

/// How a place comes to be filled; mostly nobody planned it.
pub(super) fn plan_of(dice: &mut Dice) -> Option<alliantietafel::design::plan::Plan> {
    dice.one_in(6).then(|| alliantietafel::design::plan::Plan { who: dice.words(2), by: Some(civil::date(2027, 3, 1)) })
}

fn person(dice: &mut Dice, ids: &mut Ids, parents: &[ParentId]) -> Person {
    let side = dice.of(&Side::ALL);
    let mut person = Person::new(PersonId::new(ids), dice.words(2), side);
    person.function = dice.words_or_none(2);
    person.parent = dice.maybe(parents);
    person.hired = dice.one_in(4);
    person.fte = if dice.one_in(3) { dice.share() } else { 1.0 };
    person.assessed = dice.one_in(2);
    person.can_bind = dice.one_in(3);
    person
}

fn principle(dice: &mut Dice, ids: &mut Ids, parties: &[PartyId]) -> Principle {
    let mut principle = Principle::own(PrincipleId::new(ids), dice.words(6));
    principle.asks = dice.words(8);
    principle.in_contract = dice.one_in(2);
    let signing = parties.iter().filter(|_| dice.one_in(2)).copied().collect::<Vec<_>>();
    principle.signatures =
        signing.into_iter().map(|party| Signature { party, name: dice.words(2), on: None }).collect();
    principle.behaviours = (0..dice.below(3)).map(|_| dice.words(5)).collect();
    principle.outward = dice.one_in(2);
    principle.exceptions = if dice.one_in(3) { dice.words(5) } else { String::new() };
    principle
}

fn risk(dice: &mut Dice, ids: &mut Ids) -> Risk {
    let nature = if dice.one_in(4) { Nature::Opportunity } else { Nature::Risk };
    let mut risk = Risk::new(RiskId::new(ids), nature, dice.words(5));
    risk.description = dice.words(12);
    risk.allocation = dice.of(&Allocation::ALL);
    risk.reason = if dice.one_in(3) { dice.words(6) } else { String::new() };
    if dice.but_one_in(5) {
        risk.probability = Some(dice.share());
        let mut points = [dice.euro(), dice.euro(), dice.euro()];
        points.sort();
        risk.impact = Some(ThreePoint { low: points[0], likely: points[1], high: points[2] });
    }
    risk.price = dice.one_in(4).then(|| dice.euro());
    risk.origin = dice.maybe(&Origin::ALL);
    risk.managed_by = dice.maybe(&ManagedBy::ALL);
    risk.phase = dice.maybe(&Phase::ALL);
    risk.lens = dice.maybe(&Lens::ALL);
    risk.tags = tags::tidied((0..dice.below(3)).map(|_| dice.words(2)).collect::<Vec<_>>().iter().map(String::as_str));
    for _ in 0..dice.below(3) {
        let (id, title, cost) = (MeasureId::new(ids), dice.words(4), dice.euro());
        let (cuts_probability, cuts_impact, planned) = (dice.share(), dice.share(), dice.one_in(2));
        risk.measures.push(Measure { id, title, cost, cuts_probability, cuts_impact, planned });
    }
    risk
}

/// What the team's own register says of every fourth risk.
fn register(dice: &mut Dice, risk: &mut Risk, (people, disciplines): (&[PersonId], &[DisciplineId])) {
    if !dice.one_in(4) {
        return;
    }
    let status = dice.of(&Status::ALL);
    let with = dice.maybe(people).map(RiskHolder::Person).into_iter();
    let with = with.chain(dice.maybe(disciplines).map(RiskHolder::Discipline));
    let with = with.filter(|it| risk.holder.is_some_and(|holder| holder != *it)).collect();
    risk.register = Entry {
        number: dice.words_or_none(1),
        status,
        since: dice.one_in(2).then(|| civil::date(2026, 9, 30)),
        actual: dice.one_in(2).then(|| dice.euro()),
        cause: dice.words_or_none(6),
        consequence: dice.words_or_none(6),
        delay: dice.words_or_none(2),
        with,
    };
}
