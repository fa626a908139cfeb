//! What the numbers cost, against a straightforward way of computing them that is kept here: draw every outcome risk by
//! risk, settle it, sort for the percentiles.
//!
//! Goals on one core: drawing afresh at most 3 ns per draw of a triangular estimate and 3.5 ns of a PERT one; after a
//! move at most 0.5 ms at 100,000 outcomes, whatever the number of risks; 10,000 outcomes of 60 risks afresh in 5 ms.
//! Figures that are quoted are the ratios that a run prints.
#![allow(clippy::expect_used, reason = "a test says in one word what it takes for granted")]
#![allow(clippy::disallowed_methods, reason = "a benchmark may do what the program may not")]

use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;

use alliantietafel::design::Design;
use alliantietafel::design::edit::{Edit, RisksEdit};
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::{Form, Side};
use alliantietafel::design::id::{CostId, Ids, RiskId};
use alliantietafel::design::money::{Bound, CostLine, Shape, Staffel, Tier};
use alliantietafel::design::risks::{Allocation, Nature, Risk, ThreePoint};
use alliantietafel::finance::figures::Terms;
use alliantietafel::finance::simulation::{Draws, Simulation};
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};

/// A design with so many risks, a few opportunities among them, in all places.
fn design(risks: usize, shape: Shape) -> Design {
    let mut ids = Ids::seeded(1);
    let mut design = Design::new(&mut ids, "Groot", Form::Full);
    let mut dossier = (*design.risks).clone();
    for nth in 0..risks {
        let nature = if nth % 9 == 8 { Nature::Opportunity } else { Nature::Risk };
        let mut risk = Risk::new(RiskId::new(&mut ids), nature, format!("Risico {nth}"));
        let places = [Allocation::Shared, Allocation::Shared, Allocation::Shared, Allocation::Allocated(Side::Client)];
        risk.allocation =
            places.into_iter().chain([Allocation::Allocated(Side::Contractor)]).nth(nth % 5).expect("five");
        risk.probability = Some(0.1 + (nth % 8) as f64 / 10.0);
        let at = |thousands: usize| Euro::round(thousands as f64 * 1000.0);
        let low = 50 + nth % 13 * 40;
        risk.impact = Some(ThreePoint { low: at(low), likely: at(low * 2), high: at(low * 5) });
        dossier.list.push(risk);
    }
    design.risks = Arc::new(dossier);
    let tier = |up_to: Option<f64>, contractor| Tier::new(up_to.map(Bound::Share), contractor);
    let money = Arc::make_mut(&mut design.money);
    let line = CostLine { id: CostId::new(&mut ids), name: "Werk".into(), amount: Euro::new(90_000_000), range: None };
    money.direct.push(line);
    money.tab = Some(Euro::new(100_000_000));
    money.shape = shape;
    money.staffel = Some(Staffel {
        gain: vec![tier(Some(0.05), 0.5), tier(Some(0.15), 0.4), tier(None, 0.0)],
        loss: vec![tier(Some(0.05), 0.5), tier(Some(0.10), 0.3), tier(None, 0.0)],
        ..Staffel::default()
    });
    design
}

/// The straightforward way: one outcome after the other.
mod plain {
    use super::{Allocation, Design, Euro, Shape, Side, Terms, ThreePoint};

    struct Dice(u64);

    impl Dice {
        fn uniform(&mut self) -> f64 {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            (self.0 >> 11) as f64 / 9_007_199_254_740_992.0
        }

        /// A gamma draw by Marsaglia and Tsang, for a shape of one or more.
        fn gamma(&mut self, shape: f64) -> f64 {
            let d = shape - 1.0 / 3.0;
            let c = 1.0 / (9.0 * d).sqrt();
            loop {
                let normal =
                    (-2.0 * (1.0 - self.uniform()).ln()).sqrt() * (std::f64::consts::TAU * self.uniform()).cos();
                let v = (1.0 + c * normal).powi(3);
                if v > 0.0 && (1.0 - self.uniform()).ln() < 0.5 * normal * normal + d - d * v + d * v.ln() {
                    return d * v;
                }
            }
        }

        fn draw(&mut self, shape: Shape, impact: &ThreePoint) -> f64 {
            let (low, likely, high) = (impact.low.to_f64(), impact.likely.to_f64(), impact.high.to_f64());
            let width = high - low;
            match shape {
                Shape::Pert => {
                    let a = 1.0 + 4.0 * (likely - low) / width;
                    let (x, y) = (self.gamma(a), self.gamma(6.0 - a));
                    low + width * x / (x + y)
                }
                Shape::Triangular => {
                    let (u, peak) = (self.uniform(), (likely - low) / width);
                    if u < peak {
                        low + width * (u * peak).sqrt()
                    } else {
                        high - width * ((1.0 - u) * (1.0 - peak)).sqrt()
                    }
                }
            }
        }
    }

    /// The P80 of cost and the share of outcomes in which interests are the same.
    pub(crate) fn simulate(design: &Design, outcomes: usize) -> (f64, f64) {
        let terms = Terms::of(design).expect("a budget");
        let mut dice = Dice(7);
        let (mut costs, mut clients, mut contractors) = (Vec::new(), Vec::new(), Vec::new());
        let mut opposed = 0;
        for _ in 0..outcomes {
            let (mut cost, mut client, mut contractor) = (terms.base.to_f64(), 0.0, 0.0);
            for risk in &design.risks.list {
                if dice.uniform() >= risk.probability.expect("known") {
                    continue;
                }
                let amount = dice.draw(design.money.shape, &risk.impact.expect("known"));
                let amount = if risk.is_opportunity() { -amount } else { amount };
                match risk.allocation {
                    Allocation::Shared => cost += amount,
                    Allocation::Allocated(Side::Client) => client -= amount,
                    Allocation::Allocated(Side::Contractor) => contractor -= amount,
                    Allocation::Unplaced | Allocation::Partner(_) | Allocation::Project(_) => {}
                }
            }
            let divided = terms.curve.divide(terms.tab - Euro::round(cost));
            client += divided.client.to_f64();
            contractor += divided.contractor.to_f64();
            let nothing = terms.tab.to_f64() / 1000.0;
            opposed +=
                usize::from((client < -nothing && contractor > nothing) || (client > nothing && contractor < -nothing));
            costs.push(cost);
            clients.push(client);
            contractors.push(contractor);
        }
        for all in [&mut costs, &mut clients, &mut contractors] {
            all.sort_by(f64::total_cmp);
        }
        (costs[outcomes * 4 / 5], 1.0 - opposed as f64 / outcomes as f64)
    }
}

fn drawn(outcomes: usize) -> Draws {
    Draws { outcomes, seed: None }
}

fn afresh(design: &Design, outcomes: usize) -> Simulation {
    Simulation::on_threads(design, drawn(outcomes), 1).expect("a budget")
}

/// The quickest of some runs, in nanoseconds: what else the machine does can only add to it.
fn quickest(runs: usize, mut run: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed().as_secs_f64() * 1e9
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[0]
}

fn moved(design: &Design) -> (RiskId, Design) {
    let risk = design.risks.list.iter().find(|it| it.allocation == Allocation::Allocated(Side::Client)).expect("one");
    let mut other = design.clone();
    let edit = Edit::Risks(RisksEdit::Move { risks: vec![risk.id], to: Allocation::Shared });
    edit.apply(&mut other, &mut Ids::seeded(2));
    (risk.id, other)
}

/// What is quoted: ratios within one run, and nanoseconds per draw on this machine.
fn ratios(_: &mut Criterion) {
    for shape in Shape::ALL {
        let it = design(50, shape);
        let ours = quickest(9, || drop(black_box(afresh(&it, 100_000))));
        let plain = quickest(3, || {
            black_box(plain::simulate(&it, 100_000));
        });
        println!(
            "{shape:?}, 100,000 × 50 afresh: {:.1} ns per draw, {:.1} ms; the plain way takes {:.1} times as long",
            ours / 5e6,
            ours / 1e6,
            plain / ours
        );
    }
    let mut first = 0.0;
    for risks in [10, 100, 160] {
        let it = design(risks, Shape::Pert);
        let simulation = afresh(&it, 100_000);
        let (risk, other) = moved(&it);
        let previewed = quickest(101, || {
            black_box(simulation.moved(&it, risk, Allocation::Shared));
        });
        let copied = quickest(31, || drop(black_box(simulation.followed(&other))));
        let (mut here, mut there) = (Some(simulation.clone()), false);
        let followed = quickest(101, || {
            let to = if there { &it } else { &other };
            here = here.take().and_then(|here| here.follow(to));
            there = !there;
        });
        let all = quickest(15, || {
            for place in Allocation::ALL {
                black_box(simulation.moved(&it, risk, place));
            }
        });
        first = if first == 0.0 { previewed } else { first };
        println!(
            "100,000 outcomes, {risks} risks: a move previewed {:.2} ms ({:.2} of that with 10 risks), done {:.2} ms (on a \
             copy {:.2} ms), all four places {:.2} ms",
            previewed / 1e6,
            previewed / first,
            followed / 1e6,
            copied / 1e6,
            all / 1e6
        );
    }
    let it = design(60, Shape::Pert);
    let usual = quickest(31, || drop(black_box(afresh(&it, 10_000))));
    println!("10,000 × 60 afresh: {:.2} ms", usual / 1e6);
    let simulation = afresh(&it, 10_000);
    let tornado = quickest(15, || drop(black_box(simulation.tornado(&it, Allocation::Unplaced))));
    let (risk, other) = moved(&it);
    let previewed = quickest(101, || {
        black_box(simulation.moved(&it, risk, Allocation::Shared));
    });
    let (mut here, mut there) = (Some(simulation.clone()), false);
    let followed = quickest(101, || {
        let to = if there { &it } else { &other };
        here = here.take().and_then(|here| here.follow(to));
        there = !there;
    });
    println!("10,000 × 60: a move previewed {:.3} ms, done {:.3} ms", previewed / 1e6, followed / 1e6);
    println!("10,000 × 60: a tornado {:.2} ms", tornado / 1e6);
    let mut small = 0.0;
    for outcomes in [1_000, 10_000, 100_000, 1_000_000] {
        let it = design(16, Shape::Pert);
        let time = quickest(3, || drop(black_box(afresh(&it, outcomes)))) / outcomes as f64;
        small = if small == 0.0 { time } else { small };
        println!("{outcomes} outcomes of 16 risks afresh: {:.2} of the time per outcome of 1,000", time / small);
    }
}

/// What `simulate` does, on large dossiers: afresh, what leaving out each risk does, and what its measures buy.
fn growth(_: &mut Criterion) {
    let mut hundred = 0.0;
    for (risks, runs) in [(100, 9), (1_000, 5), (10_000, 3), (50_000, 1)] {
        let it = design(risks, Shape::Pert);
        let mut parts = [0.0; 3];
        let all = quickest(runs, || {
            let start = Instant::now();
            let simulation = afresh(&it, 10_000);
            let drawn = start.elapsed().as_secs_f64();
            drop(black_box(simulation.tornado(&it, Allocation::Unplaced)));
            let told = start.elapsed().as_secs_f64();
            drop(black_box(simulation.bought(&it)));
            parts = [drawn, told - drawn, start.elapsed().as_secs_f64() - told];
        });
        hundred = if hundred == 0.0 { all } else { hundred };
        println!(
            "10,000 outcomes asked of {risks} risks: {:.1} ms, {:.1} times 100 risks (drawn, tornado, measures: {:.3?} s)",
            all / 1e6,
            all / hundred,
            parts
        );
    }
}

fn simulations(c: &mut Criterion) {
    let mut group = c.benchmark_group("afresh");
    for risks in [10, 100, 1000] {
        let it = design(risks, Shape::Pert);
        group.bench_with_input(BenchmarkId::new("10,000 outcomes", risks), &it, |b, it| b.iter(|| afresh(it, 10_000)));
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10).without_plots();
    targets = growth, ratios, simulations
}
criterion_main!(benches);
