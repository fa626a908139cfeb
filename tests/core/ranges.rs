//! The ranges of the lines of cost: drawn as the formulas say, beside the risks, and where there are none as before.

use std::sync::Arc;

use alliantietafel::app::examples::EXAMPLES;
use alliantietafel::design::Design;
use alliantietafel::design::edit::{CostField, Edit, MoneyEdit};
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::{Form, Side};
use alliantietafel::design::id::{CostId, Ids};
use alliantietafel::design::money::{Bound, Money, Shape, Staffel, Tier};
use alliantietafel::design::risks::Allocation;
use alliantietafel::design::risks::ThreePoint;
use alliantietafel::finance::bridge::Bridge;
use alliantietafel::finance::simulation::{Draws, Simulation};

const DRAWS: Draws = Draws { outcomes: 100_000, seed: None };

fn million(it: f64) -> Euro {
    Euro::round(it * 1e6)
}

fn range(low: f64, likely: f64, high: f64) -> ThreePoint {
    ThreePoint { low: million(low), likely: million(likely), high: million(high) }
}

/// A budget of a hundred million without a risk, with these lines of cost of seventy and ten.
fn design(shape: Shape) -> (Design, [CostId; 2]) {
    let mut ids = Ids::seeded(11);
    let mut design = Design::new(&mut ids, "Bandbreedte", Form::Full);
    let half = || vec![Tier::new(Some(Bound::Share(0.05)), 0.5), Tier::new(None, 0.2)];
    let staffel = Some(Staffel { gain: half(), loss: half(), ..Staffel::default() });
    design.money = Money { tab: Some(million(85.0)), shape, staffel, ..Money::default() }.into();
    for (name, amount) in [("Ruwbouw", 70.0), ("Afbouw", 10.0)] {
        let add = MoneyEdit::AddCost { overhead: false, name: name.into(), amount: million(amount) };
        Edit::Money(add).apply(&mut design, &mut ids);
    }
    let lines = [design.money.direct[0].id, design.money.direct[1].id];
    (design, lines)
}

fn set(design: &mut Design, line: CostId, to: Option<ThreePoint>) {
    let edit = Edit::Money(MoneyEdit::SetCost(line, CostField::Range(to)));
    edit.apply(design, &mut Ids::seeded(1));
}

fn simulated(design: &Design) -> Simulation {
    Simulation::of(design, DRAWS).expect("there is money")
}

#[test]
fn the_mean_is_that_of_the_formulas_and_the_budget_keeps_its_amount() {
    for (shape, of) in [
        (Shape::Pert, (|it| it[0] / 6.0 + it[1] * 4.0 / 6.0 + it[2] / 6.0) as fn([f64; 3]) -> f64),
        (Shape::Triangular, |it| it.iter().sum::<f64>() / 3.0),
    ] {
        let (mut design, [big, small]) = design(shape);
        set(&mut design, big, Some(range(62.0, 72.0, 95.0)));
        set(&mut design, small, Some(range(8.0, 9.0, 10.0)));
        let expected = of([62e6, 72e6, 95e6]) + of([8e6, 9e6, 10e6]);
        let found = simulated(&design);
        let error = (found.figures().cost.mean - expected).abs();
        // Four standard errors of the widest of them.
        assert!(error < 4.0 * 7e6 / f64::from(100_000_u32).sqrt(), "{shape:?}: off by {error}");
        assert_eq!(design.budget().direct, million(80.0), "the budget is what was agreed");
        assert_eq!(found.terms().base, million(80.0));
    }
}

/// Of a triangle every percentile is known: low + √(p × width × rise) before its top, and the mirror of it beyond.
#[test]
fn every_percentile_of_a_triangle_is_where_its_formula_says() {
    let (mut design, [big, _]) = design(Shape::Triangular);
    let (low, top, high) = (62e6, 72e6, 95e6);
    set(&mut design, big, Some(range(62.0, 72.0, 95.0)));
    let found = simulated(&design);
    for share in [0.05_f64, 0.1, 0.3, 0.5, 0.8, 0.95, 0.99] {
        let (width, rise) = (high - low, top - low);
        let exact = if share < rise / width {
            low + (share * width * rise).sqrt()
        } else {
            high - ((1.0 - share) * width * (high - top)).sqrt()
        };
        let it = found.cost_at(share);
        let (exact, room) = (exact + 10e6, (it.high - it.low) * 2.0);
        assert!((it.value - exact).abs() < room && room < 0.9e6, "P{share}: {it:?}, expected {exact}");
    }
}

#[test]
fn without_ranges_nothing_is_drawn_otherwise_and_taking_one_away_leaves_no_trace() {
    for example in EXAMPLES {
        let before = example.read().expect("an example reads");
        let Some(simulation) = Simulation::of(&before, Draws::default()) else { continue };
        assert!(simulation.without_ranges().is_none());
        let Some(line) = before.money.direct.first().map(|it| it.id) else { continue };
        let mut design = before.clone();
        let amount = before.money.direct[0].amount.to_f64() / 1e6;
        set(&mut design, line, Some(range(amount * 0.8, amount, amount * 1.5)));
        let ranged = simulation.followed(&design).expect("there is money");
        assert!(ranged.figures() != simulation.figures());
        // What it comes to without them is what it was, to the bit.
        let without = ranged.without_ranges().expect("one has a range");
        assert_eq!(without.cost.p80().to_bits(), simulation.figures().cost.p80().to_bits());
        assert_eq!(without.cost.mean.to_bits(), simulation.figures().cost.mean.to_bits());
        assert_eq!(without.alignment.to_bits(), simulation.figures().alignment.to_bits());
        // Nothing of it is a risk that the pot is for.
        assert_eq!(ranged.figures().pot_covers.to_bits(), simulation.figures().pot_covers.to_bits());
        let again = ranged.followed(&before).expect("there is money");
        assert!(again.figures() == simulation.figures() && again.settled() == simulation.settled());
        assert_eq!(simulation.tornado(&before, Allocation::default()), again.tornado(&before, Allocation::default()));
    }
}

#[test]
fn following_edits_gives_what_drawing_afresh_gives_on_any_number_of_threads() {
    let (mut design, [big, small]) = design(Shape::Pert);
    let mut followed = simulated(&design);
    let steps: [(CostId, Option<ThreePoint>); 5] = [
        (big, Some(range(60.0, 70.0, 80.0))),
        (small, Some(range(9.0, 10.0, 30.0))),
        (big, Some(range(60.0, 75.0, 80.0))),
        (small, None),
        (big, Some(range(75.0, 75.0, 75.0))),
    ];
    for (line, to) in steps {
        set(&mut design, line, to);
        followed = followed.follow(&design).expect("there is money");
        for threads in [1, 3] {
            let fresh = Simulation::on_threads(&design, DRAWS, threads).expect("there is money");
            assert!(fresh.figures() == followed.figures() && fresh.settled() == followed.settled(), "{to:?}");
        }
    }
    // A range of one point costs exactly that.
    assert_eq!(followed.figures().cost.least, 85e6);
    assert_eq!(followed.figures().cost.most, 85e6);
    // The amount itself no longer counts in what is paid.
    let amount = Edit::Money(MoneyEdit::SetCost(big, CostField::Amount(million(20.0))));
    amount.apply(&mut design, &mut Ids::seeded(1));
    assert_eq!(followed.followed(&design).expect("there is money").figures().cost.mean, 85e6);
}

#[test]
fn the_bridge_still_adds_up_to_the_cent() {
    let (mut design, [big, small]) = design(Shape::Pert);
    set(&mut design, big, Some(range(60.0, 70.0, 99.0)));
    set(&mut design, small, Some(ThreePoint { low: Euro::from_cents(1), ..range(8.0, 9.0, 10.0) }));
    let found = simulated(&design);
    let bridge = Bridge::mean(&design, &found);
    for (side, mean) in
        [(Side::Client, found.figures().client.mean), (Side::Contractor, found.figures().contractor.mean)]
    {
        let steps = bridge.of(side).steps;
        assert_eq!(steps.result(), Euro::round(mean), "{side:?}");
        assert_eq!(steps.staffel, steps.result(), "nothing else is carried alone");
    }
    let both = found.figures().client.mean + found.figures().contractor.mean;
    let left = found.terms().tab.to_f64() - found.figures().cost.mean;
    assert!((both - left).abs() < 0.02, "{both} {left}");
}

#[test]
fn a_range_is_put_in_order_and_undone_by_none() {
    let (mut design, [big, _]) = design(Shape::Pert);
    let before = design.clone();
    set(&mut design, big, Some(ThreePoint { low: million(90.0), likely: million(-5.0), high: million(70.0) }));
    let found = design.money.direct[0].range.expect("it has a range");
    assert_eq!(found, ThreePoint { low: Euro::ZERO, likely: million(70.0), high: million(90.0) });
    set(&mut design, big, None);
    assert!(design == before && Arc::ptr_eq(&design.risks, &before.risks));
}
