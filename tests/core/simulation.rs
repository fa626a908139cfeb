//! The simulation of whole designs: it follows every edit to the bit, keeps its word in previews, and says what it leaves
//! out.

use std::cell::{Cell, RefCell};
use std::collections::HashSet;
use std::sync::Arc;

use alliantietafel::app::session::Session;
use alliantietafel::design::Design;
use alliantietafel::design::catalogue::Catalogue;
use alliantietafel::design::edit::{CostField, Edit, MeasureField, MoneyEdit, MoneyField, RiskField, RisksEdit};
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::{Form, Side};
use alliantietafel::design::id::{Ids, MeasureId, RiskId};
use alliantietafel::design::money::{Shape, Staffel, Tier};
use alliantietafel::design::risks::{Allocation, Nature, ThreePoint};
use alliantietafel::design::workshop::Hidden;
use alliantietafel::finance::simulation::{Draws, SAMPLES_MAX, Simulation};

use proptest::arbitrary::any;
use proptest::sample::{Index, select};
use proptest::strategy::Strategy;

use crate::support::{designs, dice, for_all, turns};

const FEW: Draws = Draws { outcomes: 500, seed: None };

const OG: Allocation = Allocation::Allocated(Side::Client);
const ON: Allocation = Allocation::Allocated(Side::Contractor);

/// A design under the hands of a test.
struct Table {
    design: Design,
    ids: Ids,
}

impl Table {
    /// A TAB of 100, work of 90, halves of every result; all in thousands of euro.
    fn new() -> Self {
        let mut ids = Ids::seeded(8);
        let design = Design::new(&mut ids, "Proef", Form::Full);
        let mut table = Self { design, ids };
        table.money(MoneyEdit::AddCost { overhead: false, name: "Werk".into(), amount: thousand(90.0) });
        table.money(MoneyEdit::Set(MoneyField::Tab(Some(thousand(100.0)))));
        let half = || vec![Tier::new(None, 0.5)];
        table.money(MoneyEdit::SetStaffel(Some(Staffel { gain: half(), loss: half(), ..Staffel::default() })));
        table
    }

    fn edit(&mut self, edit: Edit) -> Option<alliantietafel::design::id::Id> {
        edit.apply(&mut self.design, &mut self.ids)
    }

    fn money(&mut self, edit: MoneyEdit) {
        self.edit(Edit::Money(edit));
    }

    /// A risk that costs exactly this much when it happens.
    fn risk(&mut self, nature: Nature, to: Allocation, probability: f64, cost: f64) -> RiskId {
        let made = self.edit(Edit::Risks(RisksEdit::Add { nature, title: format!("Risico {cost}"), to }));
        let id = made.and_then(|it| RiskId::try_from(it).ok()).expect("a risk");
        let exact = thousand(cost);
        self.set(id, RiskField::Probability(Some(probability)));
        self.set(id, RiskField::Impact(Some(ThreePoint { low: exact, likely: exact, high: exact })));
        id
    }

    fn set(&mut self, risk: RiskId, field: RiskField) {
        self.edit(Edit::Risks(RisksEdit::Set(risk, field)));
    }

    fn simulated(&self) -> Simulation {
        Simulation::of(&self.design, FEW).expect("a budget")
    }

    /// Cost and both results where nothing is uncertain, in thousands of euro.
    #[track_caller]
    fn comes_to(&self, cost: f64, client: f64, contractor: f64) {
        let simulation = self.simulated();
        let figures = simulation.figures();
        let found = [&figures.cost, &figures.client, &figures.contractor].map(|it| (it.least / 1e3, it.most / 1e3));
        assert_eq!(found, [(cost, cost), (client, client), (contractor, contractor)]);
    }
}

fn thousand(amount: f64) -> Euro {
    Euro::round(amount * 1000.0)
}

/// Generated designs with what a simulation needs.
fn with_money() -> impl Strategy<Value = Design> {
    (designs(), dice(60)).prop_map(|(mut design, mut dice)| {
        let ids = &mut Ids::seeded(7_000_000);
        let add = MoneyEdit::AddCost { overhead: false, name: "Werk".into(), amount: Euro::new(5_000_000) };
        Edit::Money(add).apply(&mut design, ids);
        if design.money.staffel.is_none() {
            let staffel = crate::support::money::staffel(&mut dice);
            Edit::Money(MoneyEdit::SetStaffel(Some(staffel))).apply(&mut design, ids);
        }
        design
    })
}

/// What a preview says is what dropping gives, to the bit: every place, on a thousand designs.
#[test]
fn a_preview_keeps_its_word() {
    let catalogue = Arc::new(Catalogue::read().expect("the catalogues read"));
    let moved = Cell::new(0);
    for_all(1000, (with_money(), any::<Index>(), select(&Allocation::ALL)), |(design, at, to)| {
        let mut session =
            Session::with_draws(design, Arc::clone(&catalogue), Ids::seeded(1), Draws { outcomes: 50, seed: None });
        let risks: Vec<RiskId> = session.design().risks.list.iter().map(|it| it.id).collect();
        if risks.is_empty() {
            return;
        }
        let risk = *at.get(&risks);
        let tried = session.insight().simulation.as_ref().and_then(|it| it.moved(session.design(), risk, to));
        let edit = Edit::Risks(RisksEdit::Move { risks: vec![risk], to });
        let preview = session.preview(&edit);
        session.apply(edit);
        let Some(simulation) = session.insight().simulation.as_ref() else {
            // Partners of a programme divide no result, and an exercise may hide what the money comes to.
            let design = session.design();
            assert!(design.form == Form::Programme || design.workshop.conceals(Hidden::Figures), "{:?}", design.form);
            assert_eq!(preview.alignment, [None; 2]);
            return;
        };
        assert_eq!(preview.alignment[1], Some(simulation.figures().alignment));
        let fresh = Simulation::of(session.design(), session.draws()).expect("a budget");
        assert_eq!(fresh.figures(), simulation.figures());
        if let Some(tried) = tried {
            assert_eq!(&tried, simulation.figures(), "{risk} to {to:?}");
            moved.set(moved.get() + 1);
        }
    });
    assert!(moved.get() > 300, "{} moves were of risks with numbers", moved.get());
}

/// After any edit the simulation is what drawing afresh gives, to the bit.
#[test]
fn following_gives_the_bits_of_drawing_afresh() {
    let made = RefCell::new(HashSet::new());
    for_all(60, (with_money(), turns(12)), |(mut design, turns)| {
        let ids = &mut Ids::seeded(9_000_000);
        let mut simulation = Simulation::of(&design, FEW);
        for mut dice in turns {
            let Some(edit) = crate::support::money::some_edit(&design, &mut dice) else { continue };
            edit.apply(&mut design, ids);
            if let Some(risk) = design.risks.list.first().map(|it| it.id) {
                let probability = RiskField::Probability(Some(dice.share()));
                Edit::Risks(RisksEdit::Set(risk, probability)).apply(&mut design, ids);
            }
            let fresh = Simulation::of(&design, FEW);
            simulation = match simulation {
                Some(it) => it.follow(&design),
                None => fresh.clone(),
            };
            let bits = |it: &Option<Simulation>| it.as_ref().map(|it| (it.figures().clone(), it.settled().clone()));
            assert_eq!(bits(&simulation), bits(&fresh), "{edit:?}");
            // What it was asked before holds no longer than what it was asked about.
            let told = |it: &Option<Simulation>| {
                let it = it.as_ref()?;
                let without = it.alignment_without(&design, |it| it.managed_by.is_some());
                Some((it.weighs_most(&design, |it| it.over_tab, |_| true), without))
            };
            assert_eq!(told(&simulation), told(&fresh), "{edit:?}");
            made.borrow_mut().insert(edit.key());
        }
    });
    let made = made.into_inner();
    assert_eq!(made.len(), 36, "every kind of edit of money is among them: {made:?}");
}

#[test]
fn any_number_of_threads_gives_the_same_bits() {
    let design = alliantietafel::app::examples::Example::find("zwaluw").expect("an example").read().expect("it reads");
    // More draws than one thread does alone.
    let draws = Draws { outcomes: 40_000, seed: None };
    let on = |threads| Simulation::on_threads(&design, draws, threads).expect("a budget");
    let one = on(1);
    assert!(one.outcomes() * one.risks() > 1_000_000);
    for threads in [2, 3, 8] {
        let other = on(threads);
        assert_eq!((other.figures(), other.settled()), (one.figures(), one.settled()), "{threads} threads");
    }
}

#[test]
fn a_seed_gives_its_own_bits_and_always_the_same() {
    let mut table = Table::new();
    table.risk(Nature::Risk, Allocation::Shared, 0.5, 20.0);
    let with = |seed| Simulation::of(&table.design, Draws { seed, ..FEW }).expect("a budget").settled().cost.clone();
    assert_eq!(with(Some(5)), with(Some(5)));
    assert_ne!(with(Some(5)), with(Some(6)));
    assert_ne!(with(Some(5)), with(None));
}

/// Memory is bounded, and the simulation says how many outcomes were left.
#[test]
fn a_large_dossier_has_fewer_outcomes_than_were_asked_for() {
    let asked = Draws { outcomes: 1_000_000, seed: None };
    for risks in [1, 16, 60, 1000] {
        let outcomes = asked.outcomes_for(risks);
        assert!(outcomes * risks * size_of::<i32>() <= SAMPLES_MAX, "{outcomes} × {risks}");
    }
    assert_eq!(asked.outcomes_for(16), 1_000_000);
    assert_eq!(asked.outcomes_for(1000), 16_000);
    let mut table = Table::new();
    for _ in 0..30 {
        table.risk(Nature::Risk, Allocation::Shared, 0.5, 1.0);
    }
    let simulation = Simulation::of(&table.design, asked).expect("a budget");
    assert_eq!((simulation.outcomes(), simulation.draws().outcomes), (16_000_000 / 30, 1_000_000));
}

#[test]
fn without_a_budget_or_direct_cost_there_is_no_simulation() {
    let mut table = Table::new();
    table.money(MoneyEdit::Set(MoneyField::Tab(None)));
    assert!(Simulation::of(&table.design, FEW).is_some(), "the parts make a TAB too");
    let line = table.design.money.direct[0].id;
    table.money(MoneyEdit::SetCost(line, CostField::Amount(Euro::ZERO)));
    assert!(Simulation::of(&table.design, FEW).is_none());
    table.money(MoneyEdit::Set(MoneyField::Tab(Some(thousand(100.0)))));
    assert!(Simulation::of(&table.design, FEW).is_none(), "nothing to count cost from");
}

#[test]
fn what_is_shared_goes_through_the_staffel_and_what_is_allocated_does_not() {
    let mut table = Table::new();
    table.comes_to(90.0, 5.0, 5.0);
    let risk = table.risk(Nature::Risk, Allocation::Shared, 1.0, 20.0);
    table.comes_to(110.0, -5.0, -5.0);
    table.edit(Edit::Risks(RisksEdit::Move { risks: vec![risk], to: OG }));
    table.comes_to(90.0, -15.0, 5.0);
    table.edit(Edit::Risks(RisksEdit::Move { risks: vec![risk], to: ON }));
    table.comes_to(90.0, 5.0, -15.0);
    table.edit(Edit::Risks(RisksEdit::Move { risks: vec![risk], to: Allocation::Unplaced }));
    table.comes_to(90.0, 5.0, 5.0);
}

#[test]
fn an_opportunity_saves_for_who_has_it() {
    let mut table = Table::new();
    table.risk(Nature::Opportunity, Allocation::Shared, 1.0, 4.0);
    table.comes_to(86.0, 7.0, 7.0);
    table.risk(Nature::Opportunity, ON, 1.0, 3.0);
    table.comes_to(86.0, 7.0, 10.0);
}

/// ON gains price − impact; OG pays the price within the base cost, whatever happens.
#[test]
fn a_priced_risk_is_paid_for_in_the_base_cost() {
    let mut table = Table::new();
    let risk = table.risk(Nature::Risk, ON, 1.0, 6.0);
    table.set(risk, RiskField::Price(Some(thousand(8.0))));
    // Cost 98, so a result of 2: one each; ON has 8 for what costs 6.
    table.comes_to(98.0, 1.0, 3.0);
    table.edit(Edit::Risks(RisksEdit::Move { risks: vec![risk], to: Allocation::Shared }));
    table.comes_to(96.0, 2.0, 2.0);
}

/// A planned measure takes away from probability and impact and is paid by who carries the risk.
#[test]
fn a_planned_measure_cuts_and_costs() {
    let mut table = Table::new();
    let risk = table.risk(Nature::Risk, Allocation::Shared, 1.0, 20.0);
    let made = table.edit(Edit::Risks(RisksEdit::AddMeasure(risk, "Voorzorg".into())));
    let measure = made.and_then(|it| MeasureId::try_from(it).ok()).expect("a measure");
    for field in [MeasureField::Cost(thousand(2.0)), MeasureField::CutsImpact(0.5)] {
        table.edit(Edit::Risks(RisksEdit::SetMeasure(risk, measure, field)));
    }
    table.edit(Edit::Risks(RisksEdit::SetMeasure(risk, measure, MeasureField::Planned(false))));
    table.comes_to(110.0, -5.0, -5.0);
    table.edit(Edit::Risks(RisksEdit::SetMeasure(risk, measure, MeasureField::Planned(true))));
    table.comes_to(102.0, -1.0, -1.0);
    let bought = table.simulated().bought(&table.design);
    assert_eq!((bought[0].takes, bought[0].cost, bought[0].per_euro()), (10_000.0, 2000.0, Some(5.0)));
    assert_eq!(bought[0].cost_p80, -8000.0);
    table.edit(Edit::Risks(RisksEdit::Move { risks: vec![risk], to: OG }));
    table.comes_to(90.0, 5.0 - 10.0 - 2.0, 5.0);
}

#[test]
fn risks_of_a_group_happen_together_or_not_at_all() {
    let mut table = Table::new();
    let risks = [(); 2].map(|()| table.risk(Nature::Risk, Allocation::Shared, 0.5, 10.0));
    let costs = |table: &Table| {
        let mut costs: Vec<i64> = table.simulated().settled().cost.iter().map(|it| *it as i64 / 100_000).collect();
        costs.sort_unstable();
        costs.dedup();
        costs
    };
    assert_eq!(costs(&table), [90, 100, 110]);
    table.money(MoneyEdit::AddGroup("Samen".into(), risks.to_vec()));
    assert_eq!(costs(&table), [90, 110]);
}

#[test]
fn a_tornado_tells_what_leaving_out_and_moving_do() {
    let mut table = Table::new();
    let large = table.risk(Nature::Risk, OG, 0.5, 30.0);
    let small = table.risk(Nature::Risk, Allocation::Shared, 0.5, 2.0);
    let simulation = table.simulated();
    let out = simulation.tornado(&table.design, Allocation::Unplaced);
    assert_eq!(out.iter().map(|it| it.risk).collect::<Vec<_>>(), [large, small]);
    assert!(out[0].alignment > 0.3 && out[0].client > 10_000.0 && out[0].contractor == 0.0, "{:?}", out[0]);
    let shared = simulation.tornado(&table.design, Allocation::Shared);
    assert_eq!(shared.len(), 1, "what is shared already is not listed");
    let then = simulation.moved(&table.design, large, Allocation::Shared).expect("it takes part");
    assert_eq!(shared[0].alignment, then.alignment - simulation.figures().alignment);
    let most = simulation.weighs_most(&table.design, |it| 1.0 - it.alignment, |_| true).expect("one does");
    assert_eq!(most.0, large);
    assert_eq!(simulation.alignment_without(&table.design, |it| it.id == large), 1.0);
}

/// The quick ways give what the slow one gives, to the bit: the risk really moved in the design, and all counted again.
#[test]
fn effects_are_those_of_really_editing_the_design() {
    let (moved, bought) = (Cell::new(0), Cell::new(0));
    for_all(40, (with_money(), select(&Allocation::ALL)), |(design, to)| {
        let Some(simulation) = Simulation::of(&design, FEW) else { return };
        let really = |edit: RisksEdit| {
            let mut other = design.clone();
            Edit::Risks(edit).apply(&mut other, &mut Ids::seeded(1));
            simulation.followed(&other)
        };
        let now = simulation.figures();
        for it in simulation.tornado(&design, to) {
            let other = really(RisksEdit::Move { risks: vec![it.risk], to }).expect("a budget");
            let then = other.figures();
            let means = [then.client.mean - now.client.mean, then.contractor.mean - now.contractor.mean];
            let slow = (then.alignment - now.alignment, then.cost.p80() - now.cost.p80(), means);
            assert_eq!((it.alignment, it.cost_p80, [it.client, it.contractor]), slow, "{it:?}");
            moved.set(moved.get() + 1);
        }
        for it in simulation.bought(&design) {
            let toggle = RisksEdit::SetMeasure(it.risk, it.measure, MeasureField::Planned(!it.planned));
            let other = really(toggle).expect("a budget");
            let sign = if it.planned { -1.0 } else { 1.0 };
            let p80 = sign * (other.figures().cost.p80() - now.cost.p80());
            assert_eq!(
                (it.cost_p80, it.alignment),
                (p80, sign * (other.figures().alignment - now.alignment)),
                "{it:?}"
            );
            bought.set(bought.get() + 1);
        }
        let risks: Vec<RiskId> = design.risks.list.iter().filter(|it| it.phase.is_some()).map(|it| it.id).collect();
        let other = really(RisksEdit::Move { risks, to: Allocation::Unplaced });
        let slow = other.map_or(1.0, |it| it.figures().alignment);
        assert_eq!(simulation.alignment_without(&design, |it| it.phase.is_some()), slow);
    });
    assert!(moved.get() > 500 && bought.get() > 300, "{} moves, {} measures", moved.get(), bought.get());
}

#[test]
fn a_shape_changes_the_spread_and_not_the_ends() {
    let mut table = Table::new();
    let risk = table.risk(Nature::Risk, Allocation::Shared, 1.0, 10.0);
    let impact = ThreePoint { low: thousand(5.0), likely: thousand(10.0), high: thousand(50.0) };
    table.set(risk, RiskField::Impact(Some(impact)));
    let pert = table.simulated().figures().cost;
    table.money(MoneyEdit::Set(MoneyField::Shape(Shape::Triangular)));
    let triangular = table.simulated().figures().cost;
    assert!(triangular.mean > pert.mean + 3000.0, "{} {}", triangular.mean, pert.mean);
    assert!(triangular.least >= 95_000.0 && triangular.most <= 140_000.0);
}

/// What is closed changes no figure, to the bit; what occurred costs its real amount in every outcome, where it lies.
#[test]
fn what_is_closed_counts_nowhere_and_what_occurred_is_constant() {
    use alliantietafel::design::register::Status;
    let filled = |with: bool| {
        let mut table = Table::new();
        table.risk(Nature::Risk, Allocation::Shared, 0.4, 12.0);
        table.risk(Nature::Opportunity, OG, 0.5, 3.0);
        let closed = with.then(|| table.risk(Nature::Risk, ON, 0.7, 20.0));
        if let Some(closed) = closed {
            table.set(closed, RiskField::Price(Some(thousand(4.0))));
            table.set(closed, RiskField::Status(Status::Closed, None));
        }
        table.design
    };
    let figures =
        |design: &Design| Simulation::of(design, FEW).map(|it| format!("{:?}", it.figures())).expect("figures");
    assert_eq!(figures(&filled(true)), figures(&filled(false)));

    let mut table = Table::new();
    let risk = table.risk(Nature::Risk, Allocation::Shared, 0.25, 12.0);
    table.set(risk, RiskField::Status(Status::Occurred, None));
    let costs = |table: &Table| {
        let cost = Simulation::of(&table.design, FEW).expect("figures").figures().cost;
        (cost.mean, cost.percentiles[0].value, cost.p80())
    };
    assert_eq!(costs(&table), (102_000.0, 102_000.0, 102_000.0), "its likely amount until the real one is known");
    table.set(risk, RiskField::Actual(Some(thousand(7.5))));
    assert_eq!(costs(&table), (97_500.0, 97_500.0, 97_500.0));
    table.edit(Edit::Risks(RisksEdit::Move { risks: vec![risk], to: ON }));
    let figures = Simulation::of(&table.design, FEW).expect("figures").figures().clone();
    assert_eq!((figures.cost.mean, figures.contractor.mean), (90_000.0, 5_000.0 - 7_500.0), "it is paid where it lies");
}
