//! How long all rules take, afresh with the simulation: on the example Zwaluw, and on generated designs up to 2,000 risks,
//! 500 people and 100 roles (growing linearly: the ratios of one run say so). And how long a session takes from an edit to
//! its signals, where only what changed is drawn again: Zwaluw (goal: under 1 ms), and a design of 10,000 risks (goal:
//! under 50 ms).
#![allow(clippy::expect_used, reason = "a test says in one word what it takes for granted")]
#![allow(clippy::disallowed_methods, reason = "a benchmark may do what the program may not")]

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use alliantietafel::app::examples::Example;
use alliantietafel::app::insight::Insight;
use alliantietafel::app::session::Session;
use alliantietafel::design::Design;
use alliantietafel::design::bovenkant::{Line, LineKind, Mandate, Role, RoleKind, Seat, Subject};
use alliantietafel::design::catalogue::Catalogue;
use alliantietafel::design::edit::{Edit, MoneyEdit, MoneyField, RiskField, RisksEdit};
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::{Form, Side};
use alliantietafel::design::id::{DisciplineId, Ids, LineId, MandateId, PersonId, RiskId, RoleId, SubjectId};
use alliantietafel::design::money::{Bound, Staffel, Tier};
use alliantietafel::design::risks::{Allocation, Nature, Origin, Risk, ThreePoint};
use alliantietafel::design::team::{Discipline, Person};
use alliantietafel::rules::{Facts, signals};
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};

/// A design of some risks, a quarter as many people, a twentieth as many roles.
fn design(risks: usize) -> Design {
    let mut ids = Ids::seeded(1);
    let mut design = Design::new(&mut ids, "Groot", Form::ThreeDomains);
    let mut dossier = (*design.risks).clone();
    for nth in 0..risks {
        let nature = if nth % 9 == 0 { Nature::Opportunity } else { Nature::Risk };
        let mut risk = Risk::new(RiskId::new(&mut ids), nature, format!("Risico nummer {nth} van het project"));
        risk.allocation = Allocation::ALL[nth % 4];
        risk.origin = Some(Origin::ALL[nth % 7]);
        risk.probability = Some((nth % 10) as f64 / 10.0);
        let at = |euro: usize| Euro::round(euro as f64);
        risk.impact = Some(ThreePoint { low: at(nth), likely: at(2 * nth), high: at(5 * nth) });
        dossier.list.push(risk);
    }
    design.risks = dossier.into();
    let mut team = (*design.team).clone();
    for nth in 0..(risks / 40).max(1) {
        let mut discipline = Discipline::new(DisciplineId::new(&mut ids), format!("Discipline {nth}"));
        for person in 0..10 {
            let side = Side::ALL[(nth + person) % 2];
            discipline.people.push(Person::new(PersonId::new(&mut ids), format!("Mens {nth}.{person}"), side));
        }
        team.disciplines.push(discipline);
    }
    let people: Vec<PersonId> = team.members().map(|it| it.id).collect();
    design.team = team.into();
    let mut top = (*design.bovenkant).clone();
    for nth in 0..(risks / 20).max(2) {
        let kind = RoleKind::ALL[nth % RoleKind::ALL.len()];
        let mut role = Role::new(RoleId::new(&mut ids), kind, format!("Rol {nth}"));
        role.seats = vec![Seat::Person(people[nth % people.len()]), Seat::Person(people[(7 * nth) % people.len()])];
        top.roles.push(role);
    }
    for pair in 1..top.roles.len() {
        let (from, to) = (top.roles[pair].id, top.roles[pair / 2].id);
        top.lines.push(Line { id: LineId::new(&mut ids), from, to, kind: LineKind::ReportsTo, subject: None });
    }
    for nth in 0..20 {
        let id = SubjectId::new(&mut ids);
        top.subjects.push(Subject { id, name: format!("Onderwerp {nth}"), money: true, reserved: false });
        let who = top.roles[nth % top.roles.len()].id;
        let (above, up_to) = (Euro::ZERO, Some(Euro::new(50_000)));
        let mandate = MandateId::new(&mut ids);
        top.mandates.push(Mandate {
            id: mandate,
            subject: id,
            above,
            up_to,
            who,
            with: Vec::new(),
            renewed: None,
            proposed: false,
        });
    }
    design.bovenkant = top.into();
    design
}

fn all_rules(c: &mut Criterion) {
    let catalogue = Catalogue::read().expect("the catalogues read");
    let zwaluw = Example::find("zwaluw").expect("an example").read().expect("it reads");
    c.bench_function("all rules on zwaluw", |b| {
        b.iter(|| signals(black_box(&Facts::new(&zwaluw, &catalogue))));
    });
    let mut group = c.benchmark_group("all rules on a generated design");
    for risks in [500, 1000, 2000] {
        let design = design(risks);
        group.bench_with_input(BenchmarkId::from_parameter(risks), &design, |b, design| {
            b.iter(|| signals(black_box(&Facts::new(design, &catalogue))));
        });
    }
    group.finish();
}

/// Work and a staffel, so that there is something to simulate.
fn with_money(mut design: Design) -> Design {
    let mut ids = Ids::seeded(3);
    let half = || vec![Tier::new(Some(Bound::Share(0.1)), 0.5), Tier::new(None, 0.0)];
    let amount = Euro::new(90_000_000);
    let money = [
        MoneyEdit::AddCost { overhead: false, name: "Werk".into(), amount },
        MoneyEdit::Set(MoneyField::Tab(Some(Euro::new(100_000_000)))),
        MoneyEdit::SetStaffel(Some(Staffel { gain: half(), loss: half(), ..Staffel::default() })),
    ];
    for edit in money {
        Edit::Money(edit).apply(&mut design, &mut ids);
    }
    design
}

/// From an edit to its signals, and what a preview of it takes; each is taken back outside the time.
fn edits(c: &mut Criterion) {
    let catalogue = Arc::new(Catalogue::read().expect("the catalogues read"));
    let zwaluw = Example::find("zwaluw").expect("an example").read().expect("it reads");
    for (name, design) in [("zwaluw", zwaluw), ("10,000 risks", with_money(design(10_000)))] {
        let mut group = c.benchmark_group(format!("an edit of {name}"));
        let of = |it: &Risk| it.allocation == Allocation::Shared && it.impact.is_some() && !it.is_opportunity();
        let risk = design.risks.list.iter().find(|it| of(it)).expect("a shared risk").id;
        let mut session = Session::new(design, Arc::clone(&catalogue), Ids::seeded(2));
        let to = Allocation::Allocated(Side::Client);
        for (what, edit) in [
            ("afresh", None),
            ("of the name", Some(Edit::Rename("Nieuw".into()))),
            ("of a title", Some(Edit::Risks(RisksEdit::Set(risk, RiskField::Title("Nieuw".into()))))),
            ("of a place", Some(Edit::Risks(RisksEdit::Move { risks: vec![risk], to }))),
            ("of an estimate", Some(Edit::Risks(RisksEdit::Set(risk, RiskField::Probability(Some(0.35)))))),
            ("of the profit", Some(Edit::Money(MoneyEdit::Set(MoneyField::Fee(Some(Euro::new(1_234_567))))))),
        ] {
            let Some(edit) = edit else {
                group.bench_function(what, |b| b.iter(|| Insight::of(session.design(), &catalogue)));
                continue;
            };
            group.bench_function(what, |b| {
                b.iter_custom(|times| {
                    let mut taken = Duration::ZERO;
                    for _ in 0..times {
                        let edit = edit.clone();
                        let start = Instant::now();
                        session.apply(edit);
                        taken += start.elapsed();
                        session.undo();
                    }
                    taken
                });
            });
            group.bench_function(format!("{what}, previewed"), |b| b.iter(|| session.preview(&edit)));
        }
        group.finish();
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(30).without_plots();
    targets = all_rules, edits
}
criterion_main!(benches);
