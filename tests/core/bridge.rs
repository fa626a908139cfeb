//! From the staffel to each party's result: it adds up to the cent whatever the design, and it is what one works out by
//! hand.

use std::cell::Cell;
use std::sync::Arc;

use crate::support::{FEW_DRAWS, designs, for_all};
use alliantietafel::app::examples::EXAMPLES;
use alliantietafel::design::Design;
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::{Form, Side};
use alliantietafel::design::id::{CostId, Id, Ids, MeasureId, PartyId, RiskId};
use alliantietafel::design::money::{Bound, CostLine, Money, PartnerShare, Staffel, Tier};
use alliantietafel::design::parties::Party;
use alliantietafel::design::risks::{Allocation, Measure, Nature, Risk, ThreePoint};
use alliantietafel::finance::bridge::{Bridge, OfSide, Step, Steps};
use alliantietafel::finance::simulation::{Draws, Simulation};
use alliantietafel::finance::staffel::Curve;

const OG: Allocation = Allocation::Allocated(Side::Client);
const ON: Allocation = Allocation::Allocated(Side::Contractor);

fn millions(steps: &Steps) -> [f64; 5] {
    Step::ALL.map(|it| steps.of(it).to_f64() / 1e6)
}

/// A risk, or an opportunity, that surely costs or saves so many euro, and the cost of a measure planned on it.
fn certain(ids: &mut Ids, (nature, place): (Nature, Allocation), euro: i64, measure: i64) -> Risk {
    let amount = Euro::new(euro);
    let mut risk = Risk::new(RiskId::new(ids), nature, "Zeker");
    risk.allocation = place;
    (risk.probability, risk.impact) = (Some(1.0), Some(ThreePoint { low: amount, likely: amount, high: amount }));
    if measure > 0 {
        let (id, title, cost) = (MeasureId::new(ids), "Voorzorg".to_owned(), Euro::new(measure));
        risk.measures.push(Measure { id, title, cost, cuts_probability: 0.0, cuts_impact: 0.0, planned: true });
    }
    risk
}

/// A hundred million with the staffel of the worked example of domain.md 7, in which nothing is left to chance.
fn by_hand() -> Design {
    let mut ids = Ids::seeded(3);
    let mut design = Design::new(&mut ids, "Met de hand", Form::Full);
    for (name, side) in [("Schap", Side::Client), ("Noord", Side::Contractor), ("Zuid", Side::Contractor)] {
        design.parties.push(Party::new(PartyId::new(&mut ids), name, side));
    }
    let mut priced = certain(&mut ids, (Nature::Risk, ON), 2_100_000, 100_000);
    priced.price = Some(Euro::new(2_900_000));
    let risks = vec![
        certain(&mut ids, (Nature::Risk, Allocation::Shared), 10_000_000, 300_000),
        certain(&mut ids, (Nature::Risk, OG), 2_900_000, 200_000),
        priced,
        certain(&mut ids, (Nature::Opportunity, ON), 400_000, 0),
    ];
    Arc::make_mut(&mut design.risks).list = risks;
    let share = |nth: usize, share| PartnerShare { who: Id::from(design.parties[nth].id), share };
    let tier = |to: f64, contractor| Tier::new(Some(Bound::Share(to)), contractor);
    let staffel = Staffel {
        gain: vec![tier(0.05, 0.5), tier(0.15, 0.4), Tier::new(None, 0.0)],
        loss: vec![tier(0.05, 0.5), tier(0.10, 0.3), Tier::new(None, 0.0)],
        ..Staffel::default()
    };
    let direct =
        CostLine { id: CostId::new(&mut ids), name: "Werk".into(), amount: Euro::new(75_600_000), range: None };
    design.money = Money {
        direct: vec![direct],
        fee: Some(Euro::new(2_200_000)),
        tab: Some(Euro::new(100_000_000)),
        partners: vec![share(1, 0.6), share(2, 0.4)],
        staffel: Some(staffel),
        ..Money::default()
    }
    .into();
    design
}

#[test]
fn it_is_what_one_works_out_by_hand() {
    let design = by_hand();
    let simulation = Simulation::of(&design, FEW_DRAWS).expect("there is money");
    let mean = Bridge::mean(&design, &simulation);
    // Cost 75.6 + 2.2 + price 2.9 + measure 0.3 + risk 10.0 = 91.0, so a gain of 9.0: ON has half of 5.0 and 40 % of 4.0.
    assert_eq!(millions(&mean.of(Side::Client).steps), [4.9, -2.9, 0.0, -0.2, 1.8]);
    assert_eq!(millions(&mean.of(Side::Contractor).steps), [4.1, -1.7, 2.9, -0.1, 5.2]);
    assert_eq!(millions(&mean.together()), [9.0, -4.6, 2.9, -0.3, 7.0]);
    // Noord has 60 % of it, Zuid 40 %.
    let partners: Vec<[f64; 5]> = mean.of(Side::Contractor).partners.iter().map(|it| millions(&it.steps)).collect();
    assert_eq!(partners, [[2.46, -1.02, 1.74, -0.06, 3.12], [1.64, -0.68, 1.16, -0.04, 2.08]]);
    assert!(mean.of(Side::Client).partners.is_empty(), "one party has all of it");
    // At a cost of 108 the loss of 8.0 costs ON half of 5.0 and 30 % of 3.0; beyond it all else is the same.
    let dear = mean.at(simulation.terms(), Euro::new(108_000_000));
    assert_eq!(millions(&dear.of(Side::Client).steps), [-4.6, -2.9, 0.0, -0.2, -7.7]);
    assert_eq!(millions(&dear.of(Side::Contractor).steps), [-3.4, -1.7, 2.9, -0.1, -2.3]);
    // The staffel never costs ON more than 4.0; what it carries alone comes on top.
    let most = mean.at(simulation.terms(), Euro::new(130_000_000));
    assert_eq!(millions(&most.of(Side::Contractor).steps), [-4.0, -1.7, 2.9, -0.1, -2.9]);
}

/// What a risk is expected to come to and its variance, by the formulas of domain.md 7; the planned measures on it taken
/// off.
fn expected(risk: &Risk) -> Option<(f64, f64)> {
    let (mut probability, points) = (risk.probability?, risk.impact?);
    let mut left = 1.0;
    for it in risk.measures.iter().filter(|it| it.planned && risk.nature == Nature::Risk) {
        probability *= 1.0 - it.cuts_probability;
        left *= 1.0 - it.cuts_impact;
    }
    let [low, likely, high] = [points.low, points.likely, points.high].map(|it| it.to_f64() * left);
    let mean = (low + 4.0 * likely + high) / 6.0;
    let variance = (mean - low) * (high - mean) / 7.0;
    let expected = probability * mean;
    Some((expected, probability * (variance + mean * mean) - expected * expected))
}

#[test]
fn of_every_example_it_agrees_with_the_formulas() {
    for example in EXAMPLES {
        let design = example.read().expect("an example reads");
        let Some(simulation) = Simulation::of(&design, Draws::default()) else { continue };
        let bridge = Bridge::mean(&design, &simulation);
        let (tab, count) = (simulation.terms().tab, simulation.outcomes() as f64);
        let curve = design.money.staffel.as_ref().map(|it| Curve::of(it, tab)).unwrap_or_default();
        let costs = &simulation.settled().cost;
        let divided = costs.iter().map(|it| curve.divide(tab - Euro::from_cents(*it as i64)));
        let contractor = divided.map(|it| it.contractor.to_f64()).sum::<f64>() / count;
        let client = tab.to_f64() - costs.iter().sum::<f64>() / 100.0 / count - contractor;
        for (side, place, staffel) in [(Side::Client, OG, client), (Side::Contractor, ON, contractor)] {
            let steps = bridge.of(side).steps;
            let near = |it: Euro, of: f64, by: f64| (it.to_f64() - of).abs() <= by;
            assert!(near(steps.staffel, staffel, 0.02), "{side:?}: {steps:?} {staffel}");
            let here = || design.risks.list.iter().filter(|it| it.allocation == place);
            let sign = |it: &Risk| if it.nature == Nature::Risk { -1.0 } else { 1.0 };
            let own = here().filter_map(|it| Some((sign(it), expected(it)?)));
            let (mean, variance) = own.fold((0.0, 0.0), |sum, (sign, it)| (sum.0 + sign * it.0, sum.1 + it.1));
            // Drawn, so within four deviations of a mean.
            assert!(near(steps.risks, mean, 4.0 * (variance / count).sqrt() + 1.0), "{side:?}: {steps:?} {mean}");
            let prices = here().filter(|it| side == Side::Contractor && it.nature == Nature::Risk);
            assert_eq!(steps.prices, prices.filter_map(|it| it.price).sum());
            let planned = here().flat_map(|it| &it.measures).filter(|it| it.planned);
            assert_eq!(steps.measures, -planned.map(|it| it.cost).sum::<Euro>());
        }
    }
}

/// What a side has, its partners and its risks add up to the cent.
#[track_caller]
fn adds_up(it: &OfSide) {
    for step in Step::ALL {
        let parts: Vec<Euro> = it.partners.iter().map(|part| part.steps.of(step)).collect();
        assert!(parts.is_empty() || parts.iter().copied().sum::<Euro>() == it.steps.of(step), "{step:?}: {it:?}");
    }
    let risks: Euro = it.risks.iter().map(|it| it.1).sum();
    assert!(it.risks.is_empty() || risks == it.steps.risks, "{it:?}");
    assert_eq!(it.steps.span(Step::Measures)[1], it.steps.result());
}

#[test]
fn of_every_design_it_adds_up_and_ends_at_the_simulations_mean() {
    let [with_partners, with_risks] = [Cell::new(0), Cell::new(0)];
    for_all(300, designs(), |design| {
        let Some(simulation) = Simulation::of(&design, FEW_DRAWS) else { return };
        let (mean, terms, figures) = (Bridge::mean(&design, &simulation), simulation.terms(), simulation.figures());
        for (side, of) in [(Side::Client, figures.client), (Side::Contractor, figures.contractor)] {
            let it = mean.of(side);
            adds_up(it);
            with_partners.set(with_partners.get() + usize::from(!it.partners.is_empty()));
            with_risks.set(with_risks.get() + usize::from(!it.risks.is_empty()));
            let off = (it.steps.result() - Euro::round(of.mean)).cents().abs() as f64;
            // The figures add doubles up: beyond what those count in whole cents the sum is rounded.
            let counted = of.least.abs().max(of.most.abs()) * 100.0 * (simulation.outcomes() as f64) < 9e15;
            assert!(off <= if counted { 0.0 } else { 100.0 }, "{side:?}: {off} cents off {of:?}");
        }
        for share in [0.0, 0.7, 0.999, 1.0, 1.03, 1.4] {
            let cost = Euro::round(terms.tab.to_f64() * share);
            let there = mean.at(terms, cost);
            assert_eq!(there.together().staffel, terms.tab - cost);
            for side in Side::ALL {
                adds_up(there.of(side));
                assert_eq!(there.of(side).steps.risks, mean.of(side).steps.risks);
            }
        }
    });
    assert!(with_partners.get() > 20 && with_risks.get() > 50, "{} {}", with_partners.get(), with_risks.get());
}

#[test]
fn what_an_effect_may_be_off_is_what_it_differs_from_seed_to_seed() {
    let design = EXAMPLES.iter().find(|it| it.key == "zwaluw").expect("an example").read().expect("it reads");
    let seeds = 40;
    let (mut changes, mut errors) = (Vec::new(), Vec::new());
    for seed in 0..seeds {
        let draws = Draws { outcomes: 2_000, seed: Some(seed) };
        let simulation = Simulation::of(&design, draws).expect("there is money");
        let mut effects = simulation.tornado(&design, Allocation::Unplaced);
        effects.sort_by_key(|it| it.risk);
        let of_effects = simulation.effect_errors(&design, &effects[..4]);
        changes.push(effects[..4].to_vec());
        errors.push(of_effects);
    }
    for nth in 0..4 {
        let of = |it: &alliantietafel::finance::contribution::Effect| [it.cost_p80, it.client, it.contractor];
        for figure in 0..3 {
            let all: Vec<f64> = changes.iter().map(|it| of(&it[nth])[figure]).collect();
            let mean = all.iter().sum::<f64>() / seeds as f64;
            let deviation = (all.iter().map(|it| (it - mean).powi(2)).sum::<f64>() / (seeds as f64 - 1.0)).sqrt();
            if deviation < 1.0 {
                // It does nothing to this figure, and never is off.
                assert!(errors.iter().all(|it| of(&it[nth])[figure] < 1.0));
                continue;
            }
            let said = errors.iter().map(|it| of(&it[nth])[figure]).sum::<f64>() / seeds as f64;
            // Half of a 95 % interval: about two deviations, a little more for so few parts.
            assert!((1.4..3.4).contains(&(said / deviation)), "{nth} {figure}: ± {said}, deviation {deviation}");
        }
    }
}

#[test]
fn what_is_read_off_is_what_is_reported_and_what_the_pot_covers() {
    let design = by_hand();
    let simulation = Simulation::of(&design, FEW_DRAWS).expect("there is money");
    // Ten million of risk, and a measure on it, surely.
    assert_eq!(simulation.pot_for(&design, 0.8).value, 10_300_000.0);
    for example in EXAMPLES {
        let design = example.read().expect("an example reads");
        let Some(simulation) = Simulation::of(&design, Draws::default()) else { continue };
        let cost = simulation.figures().cost;
        for (share, of) in [0.1, 0.5, 0.8, 0.9].into_iter().zip(cost.percentiles) {
            assert_eq!(simulation.cost_at(share), of);
        }
        // A pot that covers so many outcomes is the one of that share.
        let mut with_pot = design.clone();
        let pot = Euro::round(simulation.pot_for(&design, 0.8).value);
        Arc::make_mut(&mut with_pot.money).risk_pot = Some(pot - with_pot.money.fund.unwrap_or_default());
        let covers = Simulation::of(&with_pot, Draws::default()).expect("there is money").figures().pot_covers;
        assert!((0.8..0.82).contains(&covers), "{covers}");
    }
}
