//! What the tests of several floors share: designs of any shape and size, from a seed.
#![allow(clippy::expect_used, reason = "a test says in one word what it takes for granted")]

pub mod faults;
pub mod money;

use std::sync::Arc;

use alliantietafel::design::Design;
use alliantietafel::design::arrangements::{Arrangement, ArrangementKind, Leaning, Note, NoteKind, Waiver};
use alliantietafel::design::bovenkant::{
    Bovenkant, Deadlock, DeadlockKind, DecisionRule, EscalationStep, Hat, Line, LineKind, Mandate, Role, RoleKind,
    Seat, Spot, StepKind, Subject, Votes, WalkedCase,
};
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::{Form, ParentOrganisation, Party, Phase, Side, Work};
use alliantietafel::design::id::{
    ArrangementId, CaseId, DisciplineId, Ids, LineId, MandateId, MeasureId, NoteId, ParentId, PartyId, PersonId,
    PrincipleId, RiskId, RoleId, StepId, SubjectId, VacancyId, WaiverId,
};
use alliantietafel::design::matrix::MatrixAxes;
use alliantietafel::design::principles::{Principle, Principles, Signature};
use alliantietafel::design::risks::{
    Allocation, Lens, ManagedBy, Measure, Nature, Origin, Risk, RiskDossier, RiskHolder, ThreePoint,
};
use alliantietafel::design::tags;
use alliantietafel::design::team::{Discipline, Person, Team, Vacancy};

/// A small generator of numbers (SplitMix64), so that a seed always gives the same design.
pub struct Dice(u64);

impl Dice {
    /// Dice with a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Any number.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below another.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    /// Whether something with a chance of one in so many happens.
    pub fn one_in(&mut self, many: usize) -> bool {
        self.below(many) == 0
    }

    /// A share 0-1 in whole per cent.
    pub fn share(&mut self) -> f64 {
        self.below(101) as f64 / 100.0
    }

    /// One of several.
    pub fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    /// One of several, or none.
    pub fn maybe<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        if all.is_empty() || self.one_in(3) { None } else { Some(self.of(all)) }
    }

    /// An amount, from nothing to a billion, small ones more often.
    pub fn euro(&mut self) -> Euro {
        let most = 10_usize.pow(self.below(10) as u32);
        let cents = if self.one_in(10) { self.below(100) } else { 0 };
        Euro::round(self.below(most) as f64 + cents as f64 / 100.0)
    }

    /// Words as people type them: short, long, compound, strange or none.
    pub fn words(&mut self, most: usize) -> String {
        if self.one_in(40) {
            return self.of(&STRANGE).to_owned();
        }
        let count = 1 + self.below(most);
        let words: Vec<&str> = (0..count).map(|_| self.of(&WORDS)).collect();
        words.join(self.of(&[" ", " ", " ", " ", "-", "/", ", "]))
    }

    fn person(&mut self, ids: &mut Ids, parents: &[ParentId]) -> Person {
        let side = self.of(&Side::ALL);
        let mut person = Person::new(PersonId::new(ids), self.words(2), side);
        person.function = if self.one_in(2) { self.words(2) } else { String::new() };
        person.parent = self.maybe(parents);
        person.hired = self.one_in(4);
        person.fte = if self.one_in(3) { self.share() } else { 1.0 };
        person.assessed = self.one_in(2);
        person.can_bind = self.one_in(3);
        person
    }
}

const WORDS: [&str; 34] = [
    "Hoogwaterbeschermingsprogrammabegeleidingscommissie",
    "Grondwaterstandsverlaging",
    "Bereikbaarheid",
    "Buitendienststellingen",
    "Contractgemachtigde",
    "Niet-gesprongen",
    "explosieven",
    "Kabels",
    "en",
    "leidingen",
    "van",
    "de",
    "bij",
    "Stikstof",
    "Raad",
    "State",
    "dive-under",
    "PFAS",
    "J.",
    "de Wit",
    "Bakker",
    "omgeving",
    "vergunning",
    "spoorzone",
    "planning",
    "treinbeveiliging",
    "archeologie",
    "dijkvak 4",
    "‘s-Hertogenbosch",
    "prijsstijging",
    "materialen",
    "A28",
    "één",
    "Projectbeheersingsmanagementondersteuning",
];

const STRANGE: [&str; 14] = [
    "",
    " ",
    "🚧",
    "👷🏽‍♀️ Bouwplaats 🏗️ met kraan",
    "<b>&amp;</b> \"citaat\" 'zo'",
    "regel\néén\ttab",
    "\u{0}\u{7}\u{1b}",
    "مرحبا بالعالم",
    "日本語のリスク",
    "e\u{301}e\u{301}n a\u{308}\u{301}\u{302}",
    "\u{202e}achterstevoren",
    "------------------------------",
    "1.234.567.890,12 / 9.876.543.210",
    "………………………………………………………………………………",
];

/// A design of any shape: valid in every reference, up to 120 risks, 120 people, 15 disciplines, 16 roles and 12
/// principles.
pub fn generated(seed: u64) -> Design {
    let (mut dice, mut ids) = (Dice::new(seed), Ids::seeded(seed ^ 0x5eed));
    let mut design = Design::new(&mut ids, "", Form::ALL[(seed % 2) as usize]);
    // One design in so many has nothing of a part, and one in so many has as much as there can be.
    let count = |dice: &mut Dice, most: usize| match dice.below(6) {
        0 => 0,
        1 => most,
        2 | 3 => dice.below(most / 4 + 1),
        _ => dice.below(most + 1),
    };
    design.name = dice.words(4);
    design.project.description = dice.words(30);
    design.project.phase = dice.of(&Phase::ALL);
    design.project.work = dice.of(&Work::ALL);
    for _ in 0..count(&mut dice, 6) {
        let parents =
            (0..dice.below(4)).map(|_| ParentOrganisation { id: ParentId::new(&mut ids), name: dice.words(2) });
        let parents = parents.collect();
        let (name, side) = (dice.words(2), dice.of(&Side::ALL));
        design.parties.push(Party { id: PartyId::new(&mut ids), name, side, parents });
    }
    let parties: Vec<PartyId> = design.parties.iter().map(|it| it.id).collect();
    let parents: Vec<ParentId> = design.parties.iter().flat_map(|it| &it.parents).map(|it| it.id).collect();

    let mut team = Team::default();
    for _ in 0..count(&mut dice, 15) {
        team.disciplines.push(Discipline::new(DisciplineId::new(&mut ids), dice.words(3)));
    }
    for _ in 0..count(&mut dice, 120) {
        let person = dice.person(&mut ids, &parents);
        let (at, outside) = (dice.below(team.disciplines.len()), dice.one_in(8));
        match team.disciplines.get_mut(at) {
            Some(discipline) if !outside => discipline.people.push(person),
            _ => team.outside.push(person),
        }
    }
    for _ in 0..count(&mut dice, 12) {
        let (id, function) = (VacancyId::new(&mut ids), dice.words(2));
        let vacancy = Vacancy { id, function, side: dice.of(&Side::ALL), fte: dice.share() };
        let at = dice.below(team.disciplines.len());
        if let Some(discipline) = team.disciplines.get_mut(at) {
            discipline.vacancies.push(vacancy);
        }
    }
    let people: Vec<PersonId> = team.everybody().map(|it| it.id).collect();
    let disciplines: Vec<DisciplineId> = team.disciplines.iter().map(|it| it.id).collect();

    let roles = count(&mut dice, 16);
    let top = bovenkant(&mut dice, &mut ids, &people, roles);
    let role_ids: Vec<RoleId> = top.roles.iter().map(|it| it.id).collect();

    let mut dossier = RiskDossier { adopted: dice.maybe(&Phase::ALL), ..RiskDossier::default() };
    dossier.axes = dice.one_in(3).then(|| MatrixAxes::ending_at(dice.share(), dice.euro()));
    for _ in 0..count(&mut dice, 120) {
        let mut risk = risk(&mut dice, &mut ids);
        risk.holder = match dice.below(4) {
            0 => dice.maybe(&people).map(RiskHolder::Person),
            1 => dice.maybe(&disciplines).map(RiskHolder::Discipline),
            2 => dice.maybe(&role_ids).map(RiskHolder::Role),
            _ => None,
        };
        dossier.list.push(risk);
    }

    let mut principles = Principles { started: dice.one_in(2), chosen: Vec::new() };
    for _ in 0..count(&mut dice, 12) {
        let mut principle = Principle::own(PrincipleId::new(&mut ids), dice.words(6));
        principle.asks = dice.words(8);
        principle.in_contract = dice.one_in(2);
        let signing = parties.iter().filter(|_| dice.one_in(2)).copied().collect::<Vec<_>>();
        principle.signatures =
            signing.into_iter().map(|party| Signature { party, name: dice.words(2), on: None }).collect();
        principle.behaviours = (0..dice.below(3)).map(|_| dice.words(5)).collect();
        principle.outward = dice.one_in(2);
        principle.exceptions = if dice.one_in(3) { dice.words(5) } else { String::new() };
        principles.chosen.push(principle);
    }

    for _ in 0..count(&mut dice, 5) {
        let about = people.iter().take(dice.below(3)).map(|it| (*it).into()).collect();
        let (id, kind) = (ArrangementId::new(&mut ids), dice.of(&ArrangementKind::ALL));
        let leaning = dice.maybe(&[Leaning::Control, Leaning::Trust]);
        let (text, who, when) = (dice.words(6), dice.words(2), dice.words(2));
        Arc::make_mut(&mut design.arrangements).push(Arrangement { id, kind, about, text, leaning, who, when });
    }
    for _ in 0..count(&mut dice, 5) {
        let about = dossier.list.iter().take(dice.below(3)).map(|it| it.id.into()).collect();
        let kind = dice.of(&[NoteKind::Remark, NoteKind::Illustrative, NoteKind::Source]);
        Arc::make_mut(&mut design.notes).push(Note { id: NoteId::new(&mut ids), kind, about, text: dice.words(12) });
    }
    if dice.one_in(2) {
        let subjects = disciplines.iter().take(1).map(|it| (*it).into()).collect();
        let (id, rule) = (WaiverId::new(&mut ids), "single-bloedgroep".to_owned());
        let (reason, name) = (dice.words(6), dice.words(2));
        Arc::make_mut(&mut design.waivers).push(Waiver {
            id,
            rule,
            subjects,
            wording: String::new(),
            seen: dice.below(3) as u64,
            reason,
            name,
            on: None,
        });
    }
    let dangers: Vec<RiskId> = dossier.list.iter().map(|it| it.id).collect();
    design.money = Arc::new(money::money(&mut dice, &mut ids, &design, &dangers));
    design.elsewhere_off = dice.one_in(4);
    design.thresholds.client_share_goal = dice.maybe(&[0.2, 0.5]);
    design.risks = Arc::new(dossier);
    design.principles = Arc::new(principles);
    design.team = Arc::new(team);
    design.bovenkant = Arc::new(top);
    design
}

fn risk(dice: &mut Dice, ids: &mut Ids) -> Risk {
    let nature = if dice.one_in(4) { Nature::Opportunity } else { Nature::Risk };
    let mut risk = Risk::new(RiskId::new(ids), nature, dice.words(5));
    risk.description = dice.words(12);
    risk.allocation = dice.of(&Allocation::ALL);
    risk.reason = if dice.one_in(3) { dice.words(6) } else { String::new() };
    if !dice.one_in(5) {
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

/// A place by hand; two of one design never lie over each other, as nobody puts them there.
fn some_spot(dice: &mut Dice, at: usize) -> Spot {
    let (x, y) = (dice.below(170) as f32 + (at % 4) as f32 * 400.0, dice.below(30) as f32 + (at / 4) as f32 * 330.0);
    Spot::near([x - 600.0, y - 200.0])
}

fn bovenkant(dice: &mut Dice, ids: &mut Ids, people: &[PersonId], roles: usize) -> Bovenkant {
    let mut top = Bovenkant::default();
    for at in 0..roles {
        // The usual ones first, so that most designs have a board and a management team.
        let kind = match at {
            0 => RoleKind::AllianceBoard,
            1 => RoleKind::ManagementTeam,
            2 => RoleKind::ContractAuthority,
            _ => dice.of(&RoleKind::ALL),
        };
        let mut role = Role::new(RoleId::new(ids), kind, dice.words(3));
        (role.purpose, role.limits) = (dice.words(8), dice.words(8));
        for person in people {
            if dice.one_in(people.len()) {
                role.seats.push(Seat::Person(*person));
            }
        }
        if dice.one_in(4) {
            role.seats.push(Seat::Vacancy(VacancyId::new(ids), dice.of(&Side::ALL)));
        }
        role.hats = Hat::ALL.into_iter().filter(|_| dice.one_in(4)).collect();
        role.reconfirmed = dice.maybe(&Phase::ALL);
        role.at = dice.one_in(5).then(|| some_spot(dice, at));
        top.roles.push(role);
    }
    let all: Vec<RoleId> = top.roles.iter().map(|it| it.id).collect();
    for _ in 0..dice.below(5) {
        top.subjects.push(Subject {
            id: SubjectId::new(ids),
            name: dice.words(2),
            money: dice.one_in(2),
            reserved: dice.one_in(5),
        });
    }
    let subjects: Vec<SubjectId> = top.subjects.iter().map(|it| it.id).collect();
    if !all.is_empty() {
        for _ in 0..dice.below(2 * all.len()) {
            let (id, from, to, kind) = (LineId::new(ids), dice.of(&all), dice.of(&all), dice.of(&LineKind::ALL));
            if from != to {
                top.lines.push(Line { id, from, to, kind, subject: dice.maybe(&subjects) });
            }
        }
        for subject in &subjects {
            let (above, more) = (dice.euro(), dice.euro());
            let up_to = dice.one_in(2).then(|| above + more);
            let (id, who, renewed) = (MandateId::new(ids), dice.of(&all), dice.maybe(&Phase::ALL));
            let with = all.iter().filter(|it| **it != who && dice.one_in(6)).copied().collect();
            top.mandates.push(Mandate { id, subject: *subject, above, up_to, who, with, renewed });
        }
    }
    for _ in 0..dice.below(5) {
        let (id, role) = (StepId::new(ids), dice.maybe(&all));
        let (days, kind) = (dice.maybe(&[1, 7, 30, u16::MAX]), dice.of(&StepKind::ALL));
        top.ladder.push(EscalationStep { id, role, days, kind });
    }
    top.decision_rule = dice.maybe(&DecisionRule::ALL);
    if dice.one_in(3) {
        let (kind, role) = (dice.of(&DeadlockKind::ALL), dice.maybe(&all));
        top.deadlock = Some(Deadlock { kind, role, text: dice.words(9) });
    }
    top.board_votes = dice.maybe(&[Votes { client: 2, contractor: 2 }, Votes { client: 0, contractor: 9 }]);
    for _ in 0..dice.below(3) {
        let (id, title, subject) = (CaseId::new(ids), dice.words(8), dice.maybe(&subjects));
        let starts = dice.maybe(&[jiff::civil::date(2026, 2, 27), jiff::civil::date(1999, 12, 31)]);
        top.cases.push(WalkedCase { id, title, risk: None, subject, amount: dice.euro(), starts });
    }
    top
}
