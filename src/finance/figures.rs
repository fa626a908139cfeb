//! What the outcomes come to: cost and both results, how often which goes wrong, and how often interests are the same.

use std::cell::RefCell;

use crate::finance::block::{BLOCK, Cents, Counts, Room};
use crate::finance::percentile::{Percentile, REPORTED, percentiles};
use crate::finance::totals::{Move, Totals};
use crate::finance::wide::{least, most, wide};

pub use crate::finance::terms::Terms;

/// One figure over all outcomes, in euro.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Spread {
    /// The mean.
    pub mean: f64,
    /// P10, P50, P80 and P90.
    pub percentiles: [Percentile; 4],
    /// The least.
    pub least: f64,
    /// The most.
    pub most: f64,
}

impl Spread {
    /// The part of a partner that has a share (0-1) of it, in euro to the cent.
    pub fn part(&self, share: f64) -> Self {
        let of = |it: f64| (it * share * 100.0).round() / 100.0;
        let percentile = |it: Percentile| Percentile { value: of(it.value), low: of(it.low), high: of(it.high) };
        Self {
            mean: of(self.mean),
            percentiles: self.percentiles.map(percentile),
            least: of(self.least),
            most: of(self.most),
        }
    }

    /// The value that half of the outcomes do not exceed, in euro.
    pub fn p50(&self) -> f64 {
        self.percentiles[1].value
    }

    /// The value that four in five outcomes do not exceed, in euro.
    pub fn p80(&self) -> f64 {
        self.percentiles[2].value
    }
}

/// What the outcomes come to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    /// How many outcomes.
    pub outcomes: usize,
    /// Actual cost.
    pub cost: Spread,
    /// The client's result.
    pub client: Spread,
    /// The contractor's result.
    pub contractor: Spread,
    /// The share (0-1) of outcomes in which the cost exceeds the TAB.
    pub over_tab: f64,
    /// The share (0-1) in which the client must ask for more money.
    pub client_asks: f64,
    /// The share (0-1) in which the contractor loses.
    pub contractor_loses: f64,
    /// The share (0-1) in which the client's result is below zero.
    pub client_below: f64,
    /// The share (0-1) in which the contractor's result is below zero.
    pub contractor_below: f64,
    /// The share (0-1) in which the two results do not have opposite signs (gelijk belang).
    pub alignment: f64,
    /// The share (0-1) in which the money for risks covers the shared risks: the P-value of the risk pot.
    pub pot_covers: f64,
}

/// Sum, least and most of one figure.
struct Running {
    sum: f64,
    low: f64,
    high: f64,
}

impl Running {
    const fn new() -> Self {
        Self { sum: 0.0, low: f64::MAX, high: f64::MIN }
    }

    #[inline(always)]
    fn take_in(&mut self, block: &[f64]) {
        self.sum += folded(block, 0.0, |sum, it| sum + it);
        self.low = least(folded(block, f64::MAX, f64::min), self.low);
        self.high = most(folded(block, f64::MIN, f64::max), self.high);
    }

    fn spread(&self, cents: &[f64], wanted: Wanted) -> Spread {
        let euro = |it: f64| it / 100.0;
        let ends = (self.low, self.high);
        let found = match wanted {
            Wanted::All => percentiles(cents, ends, REPORTED),
            Wanted::Cost => {
                let [p80] = percentiles(cents, ends, [REPORTED[2]]);
                [Percentile::default(), Percentile::default(), p80, Percentile::default()]
            }
            Wanted::None => [Percentile::default(); 4],
        };
        Spread {
            // Rounded to the cent here, once.
            mean: euro((self.sum / cents.len() as f64).round()),
            percentiles: found.map(|it| Percentile { value: euro(it.value), low: euro(it.low), high: euro(it.high) }),
            least: euro(self.low),
            most: euro(self.high),
        }
    }
}

/// Folds eight at a time, in an order that is the same on any machine.
#[inline(always)]
fn folded(block: &[f64], start: f64, fold: impl Fn(f64, f64) -> f64) -> f64 {
    let (mut lanes, mut all) = ([start; 8], start);
    let (eights, rest) = block.as_chunks::<8>();
    for eight in eights {
        for (at, it) in eight.iter().enumerate() {
            lanes[at] = fold(lanes[at], *it);
        }
    }
    for it in rest {
        all = fold(all, *it);
    }
    for lane in lanes {
        all = fold(all, lane);
    }
    all
}

/// The outcomes settled: per outcome, in cents.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settled {
    /// Actual cost.
    pub cost: Vec<f64>,
    /// The client's result.
    pub client: Vec<f64>,
    /// The contractor's result.
    pub contractor: Vec<f64>,
}

impl Settled {
    /// Makes room for so many outcomes.
    fn hold(&mut self, outcomes: usize) {
        for all in [&mut self.cost, &mut self.client, &mut self.contractor] {
            all.resize(outcomes, 0.0);
        }
    }
}

/// Settles every outcome and counts; with `moved` as if that risk were carried elsewhere. Without outcomes nothing.
pub fn figures(terms: &Terms, totals: &Totals, moved: Option<&Move>) -> (Figures, Settled) {
    let mut settled = Settled::default();
    let figures = settle(terms, totals, moved, &mut settled);
    (figures, settled)
}

/// The figures alone, with room that is kept from one time to the next: asking for new memory would cost more than the
/// arithmetic.
pub(crate) fn figures_alone(terms: &Terms, totals: &Totals, moved: Option<&Move>) -> Figures {
    ROOM.with_borrow_mut(|room| settled(terms, totals, moved, (room, Wanted::All)))
}

/// Shares, means and the P80 of cost alone: what a tornado shows.
pub(crate) fn cost_alone(terms: &Terms, totals: &Totals, moved: Option<&Move>) -> Figures {
    ROOM.with_borrow_mut(|room| settled(terms, totals, moved, (room, Wanted::Cost)))
}

/// Shares and means alone, without percentiles: what it takes to weigh risks against each other.
pub(crate) fn shares_alone(terms: &Terms, totals: &Totals, moved: Option<&Move>) -> Figures {
    ROOM.with_borrow_mut(|room| settled(terms, totals, moved, (room, Wanted::None)))
}

thread_local! {
    static ROOM: RefCell<Settled> = RefCell::default();
}

/// The same into room that is there already.
pub fn settle(terms: &Terms, totals: &Totals, moved: Option<&Move>, room: &mut Settled) -> Figures {
    settled(terms, totals, moved, (room, Wanted::All))
}

/// Which percentiles are wanted; the others stay zero.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    All,
    /// The P80 of cost.
    Cost,
    None,
}

fn settled(terms: &Terms, totals: &Totals, moved: Option<&Move>, (settled, wanted): (&mut Settled, Wanted)) -> Figures {
    let outcomes = totals.outcomes();
    settled.hold(outcomes);
    if outcomes == 0 {
        return Figures::default();
    }
    let cents = Cents::new(terms, moved);
    let nobody = [0; BLOCK];
    let mut counts = Counts::default();
    let mut running = [Running::new(), Running::new(), Running::new()];
    let columns = settled.cost.chunks_mut(BLOCK).zip(settled.client.chunks_mut(BLOCK));
    let columns = columns.zip(settled.contractor.chunks_mut(BLOCK));
    for (nth, ((cost, client), contractor)) in columns.enumerate() {
        let (start, length) = (nth * BLOCK, cost.len());
        let column = moved.map_or(&nobody[..length], |it| &it.column.values[start..start + length]);
        wide(
            #[inline(always)]
            || {
                let [of_cost, of_client, of_contractor] = &mut running;
                counts.add(cents.settle(totals, start, column, Room { cost, client, contractor }));
                of_cost.take_in(cost);
                of_client.take_in(client);
                of_contractor.take_in(contractor);
            },
        );
    }
    let share = |count: u64| count as f64 / outcomes as f64;
    let of_results = if wanted == Wanted::All { Wanted::All } else { Wanted::None };
    Figures {
        outcomes,
        cost: running[0].spread(&settled.cost, wanted),
        client: running[1].spread(&settled.client, of_results),
        contractor: running[2].spread(&settled.contractor, of_results),
        over_tab: share(counts.over_tab),
        client_asks: share(counts.client_asks),
        contractor_loses: share(counts.contractor_loses),
        client_below: share(counts.client_below),
        contractor_below: share(counts.contractor_below),
        alignment: share(outcomes as u64 - counts.opposed),
        pot_covers: share(counts.covered),
    }
}
