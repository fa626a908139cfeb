//! The simulation against what is known exactly: formulas, the exact binomial, convolution, and a reference case.

use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::Side;
use alliantietafel::design::money::{Bound, Shape, Staffel, Tier};
use alliantietafel::design::risks::{Allocation, Nature, ThreePoint};
use alliantietafel::finance::column::Column;
use alliantietafel::finance::figures::{Terms, figures};
use alliantietafel::finance::percentile::percentiles;
use alliantietafel::finance::shape::Table;
use alliantietafel::finance::source::Source;
use alliantietafel::finance::staffel::Curve;
use alliantietafel::finance::totals::{Move, Totals};
use proptest::prelude::Rng;

const SEEDS: u64 = 100;
const OUTCOMES: usize = 10_000;

/// A source in thousands of euro, so that whole euro are fine steps.
fn source(seed: u64, probability: f64, impact: (f64, f64, f64), shape: Shape) -> Source {
    let euro = |it: f64| Euro::round(it * 1000.0);
    let impact = ThreePoint { low: euro(impact.0), likely: euro(impact.1), high: euro(impact.2) };
    let seed = crate::support::random(seed).next_u64();
    Source { seed, strikes: seed, probability, impact, shape }
}

fn values(column: &Column) -> Vec<f64> {
    column.values.iter().map(|it| f64::from(*it) * column.unit as f64 / 1000.0).collect()
}

/// What is known of a risk: mean, deviation, fourth moment, and its distribution function.
struct Known {
    mean: f64,
    deviation: f64,
    fourth: f64,
    inverse: Box<dyn Fn(f64) -> f64>,
}

/// Known exactly for a triangular impact; for PERT by a fine sum over its inverse, which `shape` tests on its own.
fn known(probability: f64, (a, m, b): (f64, f64, f64), shape: Shape) -> Known {
    let width = b - a;
    let peak = if width > 0.0 { (m - a) / width } else { 0.0 };
    let table = Table::pert(peak);
    let impact = move |share: f64| match shape {
        Shape::Triangular if share < peak => a + width * (share * peak).sqrt(),
        Shape::Triangular => b - width * ((1.0 - share) * (1.0 - peak)).sqrt(),
        Shape::Pert => a + width * table.at(share),
    };
    let n = 400_000;
    let moment = |power: i32, around: f64| {
        let hit: f64 = (0..n).map(|it| (impact((f64::from(it) + 0.5) / f64::from(n)) - around).powi(power)).sum();
        probability * hit / f64::from(n) + (1.0 - probability) * (-around).powi(power)
    };
    let mean = moment(1, 0.0);
    let (second, fourth) = (moment(2, mean), moment(4, mean));
    let inverse = move |share: f64| {
        let miss = 1.0 - probability;
        if share <= miss { 0.0 } else { impact((share - miss) / probability) }
    };
    Known { mean, deviation: second.sqrt(), fourth, inverse: Box::new(inverse) }
}

const CASES: [(f64, (f64, f64, f64)); 11] = [
    (0.4, (10.0, 25.0, 90.0)),
    (0.05, (100.0, 400.0, 2500.0)),
    (0.95, (1.0, 2.0, 3.0)),
    (0.5, (0.0, 0.0, 100.0)),
    (0.5, (0.0, 100.0, 100.0)),
    (0.7, (50.0, 55.0, 400.0)),
    (1.0, (10.0, 20.0, 60.0)),
    (0.25, (0.0, 30.0, 60.0)),
    (0.6, (1000.0, 4200.0, 9000.0)),
    (0.33, (5.0, 5.5, 6.0)),
    (0.85, (20.0, 80.0, 85.0)),
];

#[test]
fn mean_deviation_and_percentiles_are_right_in_every_case_and_seed() {
    let root = f64::from(OUTCOMES as u32).sqrt();
    let mut checked = 0;
    for (probability, impact) in CASES {
        for shape in Shape::ALL {
            let known = known(probability, impact, shape);
            for seed in 0..SEEDS {
                let values = values(&source(seed, probability, impact, shape).draw(OUTCOMES));
                let case = || format!("{shape:?} {probability} {impact:?}, seed {seed}");
                let mean = values.iter().sum::<f64>() / OUTCOMES as f64;
                let z = (mean - known.mean) / (known.deviation / root);
                assert!(z.abs() < 4.0, "{}: mean {mean}, z {z}", case());
                let variance = values.iter().map(|it| (it - mean).powi(2)).sum::<f64>() / OUTCOMES as f64;
                let error = ((known.fourth - known.deviation.powi(4)).max(0.0)).sqrt() / root;
                let z = (variance - known.deviation.powi(2)) / error;
                assert!(z.abs() < 4.0, "{}: variance {variance}, z {z}", case());
                // A percentile is right when the number of outcomes at or below the true one is: that is binomial.
                for share in [0.5, 0.8, 0.95] {
                    let exact = (known.inverse)(share);
                    // Where nothing happens at this percentile, the number of such outcomes is known instead.
                    let expected = if exact == 0.0 { 1.0 - probability } else { share };
                    let below = values.iter().filter(|it| **it <= exact + 0.0005).count() as f64 / OUTCOMES as f64;
                    let z = (below - expected) / (expected * (1.0 - expected)).sqrt() * root;
                    assert!(z.abs() < 4.0, "{}: P{share}, z {z}", case());
                }
                checked += 1;
            }
        }
    }
    assert_eq!(checked, 2200);
}

#[test]
fn the_reference_case() {
    let known = known(0.4, (10.0, 25.0, 90.0), Shape::Triangular);
    assert!((known.mean - 16.6667).abs() < 1e-3 && (known.deviation - 23.1781).abs() < 1e-3);
    let values = values(&source(1, 0.4, (10.0, 25.0, 90.0), Shape::Triangular).draw(1_000_000));
    let found = percentiles(&values, (0.0, 90.0), [0.5, 0.65, 0.8, 0.95]);
    for (it, exact) in found.iter().zip([0.0, 22.2474, 39.0098, 64.5049]) {
        // The interval is 1.96 deviations to either side; right is within four.
        let room = (it.high - it.low) * 4.0 / 1.96 / 2.0;
        assert!((it.value - exact).abs() <= room && room < 0.4, "{it:?}, expected {exact}");
    }
}

/// Terms of a budget of 100 with a staffel of halves, in million euro.
fn terms(staffel: &Staffel, base: f64) -> Terms {
    let tab = Euro::new(100_000_000);
    Terms {
        ranged: Euro::ZERO,
        tab,
        base: Euro::round(base * 1e6),
        curve: Curve::of(staffel, tab),
        client_fixed: Euro::ZERO,
        contractor_fixed: Euro::ZERO,
        client_reserve: Euro::ZERO,
        contractor_reserve: Euro::ZERO,
        for_risks: Euro::ZERO,
    }
}

fn halves() -> Staffel {
    Staffel { gain: vec![Tier::new(None, 0.5)], loss: vec![Tier::new(None, 0.5)], ..Staffel::default() }
}

/// Ten risks of exactly one million that each strike with 0.3: how many strike is binomial.
#[test]
fn the_exact_binomial() {
    let mut totals = Totals::new(100_000);
    for risk in 0..10 {
        let column = source(risk + 50, 0.3, (1000.0, 1000.0, 1000.0), Shape::Pert).draw(100_000);
        totals.add(&column, Nature::Risk, Allocation::Shared);
    }
    let (found, _) = figures(&terms(&halves(), 96.0), &totals, None);
    let choose = |k: i32| (0..k).fold(1.0, |all, it| all * f64::from(10 - it) / f64::from(it + 1));
    let exactly = |k: i32| choose(k) * 0.3_f64.powi(k) * 0.7_f64.powi(10 - k);
    let over: f64 = (5..=10).map(exactly).sum();
    let z = (found.over_tab - over) / (over * (1.0 - over) / 100_000.0).sqrt();
    assert!(z.abs() < 4.0, "{} {over}", found.over_tab);
    assert_eq!(found.contractor_loses, found.over_tab);
    assert_eq!(found.alignment, 1.0);
}

/// Two triangular risks that always strike: their sum by convolution on a grid.
#[test]
fn the_convolution() {
    let cell = 0.05;
    let density = |a: f64, m: f64, b: f64| -> Vec<f64> {
        let below = |x: f64| {
            if x <= a {
                0.0
            } else if x < m {
                (x - a).powi(2) / ((b - a) * (m - a))
            } else if x < b {
                1.0 - (b - x).powi(2) / ((b - a) * (b - m))
            } else {
                1.0
            }
        };
        (0..4000).map(|it| below(f64::from(it + 1) * cell) - below(f64::from(it) * cell)).collect()
    };
    let (one, other) = (density(10.0, 25.0, 90.0), density(20.0, 60.0, 70.0));
    let mut sum = vec![0.0; 8000];
    for (i, p) in one.iter().enumerate().filter(|(_, p)| **p > 0.0) {
        for (j, q) in other.iter().enumerate().filter(|(_, q)| **q > 0.0) {
            sum[i + j] += p * q;
        }
    }
    let mut below = 0.0;
    let exact_80 = sum.iter().position(|it| {
        below += it;
        below >= 0.8
    });
    // The sum of two values within cells lies around one cell further than the sum of the cells' numbers.
    let exact_80 = (exact_80.expect("reaches 80 %") as f64 + 1.0) * cell;

    let mut totals = Totals::new(400_000);
    for (seed, impact) in [(7, (10.0, 25.0, 90.0)), (8, (20.0, 60.0, 70.0))] {
        let column = source(seed, 1.0, impact, Shape::Triangular).draw(400_000);
        totals.add(&column, Nature::Risk, Allocation::Shared);
    }
    let (found, _) = figures(&terms(&halves(), 0.0), &totals, None);
    let p80 = found.cost.percentiles[2];
    assert!(p80.low / 1000.0 - cell <= exact_80 && exact_80 <= p80.high / 1000.0 + cell, "{p80:?}, exact {exact_80}");
}

#[test]
fn results_add_up_to_the_cent_and_follow_the_staffel() {
    let staffel = Staffel {
        gain: vec![Tier::new(Some(Bound::Share(0.05)), 0.5), Tier::new(Some(Bound::Share(0.15)), 0.4)],
        loss: vec![Tier::new(Some(Bound::Share(0.05)), 0.5), Tier::new(Some(Bound::Share(0.10)), 0.3)],
        loss_cap: Some(Euro::new(3_500_000)),
        ..Staffel::default()
    };
    let mut totals = Totals::new(5000);
    for seed in 0..6 {
        let column = source(seed, 0.5, (1000.0, 4000.0, 15_000.0), Shape::Pert).draw(5000);
        let nature = if seed == 5 { Nature::Opportunity } else { Nature::Risk };
        totals.add(&column, nature, Allocation::Shared);
    }
    let terms = terms(&staffel, 87.654_321_01);
    let (_, settled) = figures(&terms, &totals, None);
    for at in 0..5000 {
        let result = terms.tab - Euro::from_cents(settled.cost[at] as i64);
        let divided = terms.curve.divide(result);
        assert_eq!(settled.client[at] + settled.contractor[at], result.cents() as f64);
        // The pass works in floating point: at half a cent it may round the other way.
        assert!((settled.contractor[at] - divided.contractor.cents() as f64).abs() <= 1.0, "{result:?}");
    }
}

#[test]
fn trying_a_move_gives_the_very_figures_of_making_it() {
    let places = [
        Allocation::Shared,
        Allocation::Allocated(Side::Client),
        Allocation::Allocated(Side::Contractor),
        Allocation::Unplaced,
    ];
    let terms = terms(&halves(), 90.0);
    for seed in 0..40 {
        let columns: Vec<Column> = (0..7)
            .map(|it| source(seed * 10 + it, 0.4, (500.0, 2000.0, 9000.0), Shape::Triangular).draw(700))
            .collect();
        let at = |it: usize| places[(it + seed as usize) % 4];
        let mut totals = Totals::new(700);
        for (it, column) in columns.iter().enumerate() {
            totals.add(column, Nature::Risk, at(it));
        }
        for (it, column) in columns.iter().enumerate() {
            for to in places {
                let moved = Move { column, nature: Nature::Risk, from: at(it), to };
                let tried = figures(&terms, &totals, Some(&moved));
                let mut carried = totals.clone();
                carried.carry(&moved);
                assert_eq!(tried, figures(&terms, &carried, None));
                // And the same as adding up afresh.
                let mut fresh = Totals::new(700);
                for (other, column) in columns.iter().enumerate() {
                    fresh.add(column, Nature::Risk, if other == it { to } else { at(other) });
                }
                assert_eq!(fresh, carried);
            }
        }
    }
}
