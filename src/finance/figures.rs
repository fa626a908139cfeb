//! What the outcomes come to: cost and both results, how often which goes wrong, and how often interests are the same.

use std::cell::RefCell;

use crate::design::euro::Euro;
use crate::finance::percentile::{Percentile, REPORTED, percentiles};
use crate::finance::staffel::{Curve, Half};
use crate::finance::totals::{Move, Totals};

/// Outcomes that are summed together first: a fixed number, so that a sum has the same bits on any machine.
const BLOCK: usize = 1024;

/// What an outcome is settled by.
#[derive(Clone, Debug, PartialEq)]
pub struct Terms {
    /// The TAB, in euro.
    pub tab: Euro,
    /// The cost without risks: direct cost, AK, profit, prices of allocated risks, planned measures on shared risks, in
    /// euro.
    pub base: Euro,
    /// The staffel at the TAB.
    pub curve: Curve,
    /// What the client receives beside staffel and risks, in euro; below zero it pays (measures on its own risks).
    pub client_fixed: Euro,
    /// What the contractor receives beside staffel and risks, in euro: prices of the risks that it carries alone, less
    /// the measures on them.
    pub contractor_fixed: Euro,
    /// What the client can bear before it must ask for more money, in euro.
    pub client_reserve: Euro,
    /// What the contractor can bear before it loses: its profit, or the fee at risk, in euro.
    pub contractor_reserve: Euro,
    /// The money that carries shared risks: risk pot and fund, less the planned measures on them, in euro.
    pub for_risks: Euro,
}

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
    /// The share (0-1) in which the two results do not have opposite signs (gelijk belang).
    pub alignment: f64,
    /// The share (0-1) in which the money for risks covers the shared risks: the P-value of the risk pot.
    pub pot_covers: f64,
}

/// A piece of the staffel as the pass over the outcomes wants it, in cents.
struct Ramp {
    from: f64,
    width: f64,
    share: f64,
}

fn ramps(half: &Half) -> (Vec<Ramp>, f64) {
    let cents = |it: Euro| it.cents() as f64;
    let ramp = |it: &crate::finance::staffel::Piece| Ramp {
        from: cents(it.from),
        width: it.to.map_or(f64::MAX, |to| cents(to) - cents(it.from)),
        share: it.contractor,
    };
    (half.pieces.iter().filter(|it| it.contractor > 0.0).map(ramp).collect(), half.cap.map_or(f64::MAX, cents))
}

#[inline]
fn least(a: f64, b: f64) -> f64 {
    if a < b { a } else { b }
}

#[inline]
fn most(a: f64, b: f64) -> f64 {
    if a > b { a } else { b }
}

#[inline]
fn part(ramps: &[Ramp], cap: f64, size: f64) -> f64 {
    let sum = ramps.iter().fold(0.0, |sum, it| sum + least(most(size - it.from, 0.0), it.width) * it.share);
    least(sum, cap)
}

/// What is counted in a pass; whole numbers of cents, and of outcomes.
#[derive(Default)]
struct Counts {
    over_tab: u64,
    client_asks: u64,
    contractor_loses: u64,
    opposed: u64,
    covered: u64,
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

    fn take_in(&mut self, block: &[f64]) {
        let (mut sum, mut low, mut high) = ([0.0; 4], [f64::MAX; 4], [f64::MIN; 4]);
        let (fours, rest) = block.as_chunks::<4>();
        for four in fours {
            for (at, it) in four.iter().enumerate() {
                sum[at] += it;
                low[at] = least(*it, low[at]);
                high[at] = most(*it, high[at]);
            }
        }
        for it in rest {
            sum[0] += it;
            low[0] = least(*it, low[0]);
            high[0] = most(*it, high[0]);
        }
        self.sum += sum.iter().sum::<f64>();
        self.low = low.into_iter().fold(self.low, least);
        self.high = high.into_iter().fold(self.high, most);
    }

    fn spread(&self, cents: &[f64], all: bool) -> Spread {
        let euro = |it: f64| it / 100.0;
        let ends = (self.low, self.high);
        let found = if all { percentiles(cents, ends, REPORTED) } else { [Percentile::default(); 4] };
        Spread {
            // Rounded to the cent here, once.
            mean: euro((self.sum / cents.len() as f64).round()),
            percentiles: found.map(|it| Percentile { value: euro(it.value), low: euro(it.low), high: euro(it.high) }),
            least: euro(self.low),
            most: euro(self.high),
        }
    }
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
pub fn figures_alone(terms: &Terms, totals: &Totals, moved: Option<&Move>) -> Figures {
    ROOM.with_borrow_mut(|room| settled(terms, totals, moved, (room, true)))
}

/// Shares and means alone, without percentiles: what it takes to weigh risks against each other.
pub fn shares_alone(terms: &Terms, totals: &Totals, moved: Option<&Move>) -> Figures {
    ROOM.with_borrow_mut(|room| settled(terms, totals, moved, (room, false)))
}

thread_local! {
    static ROOM: RefCell<Settled> = RefCell::default();
}

/// The same into room that is there already.
pub fn settle(terms: &Terms, totals: &Totals, moved: Option<&Move>, room: &mut Settled) -> Figures {
    settled(terms, totals, moved, (room, true))
}

fn settled(
    terms: &Terms,
    totals: &Totals,
    moved: Option<&Move>,
    (settled, percentiles): (&mut Settled, bool),
) -> Figures {
    let outcomes = totals.outcomes();
    settled.hold(outcomes);
    if outcomes == 0 {
        return Figures::default();
    }
    let cents = |it: Euro| it.cents() as f64;
    let (tab, base, pot) = (cents(terms.tab), cents(terms.base), cents(terms.for_risks));
    let (client_fixed, contractor_fixed) = (cents(terms.client_fixed), cents(terms.contractor_fixed));
    let (client_floor, contractor_floor) = (-cents(terms.client_reserve), -cents(terms.contractor_reserve));
    // A result within a thousandth of the TAB counts as none (domain.md 7).
    let nothing = tab.abs() / 1000.0;
    let ((gain, gain_cap), (loss, loss_cap)) = (ramps(&terms.curve.gain), ramps(&terms.curve.loss));
    let weights = moved.map(Move::weights).unwrap_or_default().map(|it| it * 100.0);
    let nobody = vec![0; if moved.is_some() { 0 } else { BLOCK }];

    let mut counts = Counts::default();
    let mut running = [Running::new(), Running::new(), Running::new()];
    for start in (0..outcomes).step_by(BLOCK) {
        let block = start..(start + BLOCK).min(outcomes);
        let column = match moved {
            Some(it) => &it.column.values[block.clone()],
            None => &nobody[..block.len()],
        };
        let cost = &mut settled.cost[block.clone()];
        let client = &mut settled.client[block.clone()];
        let contractor = &mut settled.contractor[block.clone()];
        let alone = totals.client[block.clone()].iter().zip(&totals.contractor[block.clone()]);
        let together = totals.shared[block.clone()].iter().zip(&totals.hits[block]).zip(column);
        let results = cost.iter_mut().zip(client.iter_mut().zip(contractor.iter_mut()));
        for ((cost, (client, contractor)), (((shared, hits), value), (of_client, of_contractor))) in
            results.zip(together.zip(alone))
        {
            let value = f64::from(*value);
            let carried = shared * 100.0 + value * weights[0];
            let spent = base + carried;
            let result = tab - spent;
            let divided = part(&gain, gain_cap, result) - part(&loss, loss_cap, -result);
            // To the nearest cent, by the way numbers of this size are kept; the client has the rest.
            let divided = (divided + 6_755_399_441_055_744.0) - 6_755_399_441_055_744.0;
            let for_contractor = divided + contractor_fixed - (of_contractor * 100.0 + value * weights[2]);
            let for_client = result - divided + client_fixed - (of_client * 100.0 + value * weights[1]);
            counts.over_tab += u64::from(spent > tab);
            counts.client_asks += u64::from(for_client < client_floor);
            counts.contractor_loses += u64::from(for_contractor < contractor_floor);
            // Opposite, and neither about nothing: the lesser lies below, the greater above it. Without a branch.
            let (low, high) = (least(for_client, for_contractor), most(for_client, for_contractor));
            counts.opposed += u64::from(low < -nothing) * u64::from(high > nothing);
            counts.covered += u64::from(hits * 100.0 + value * weights[3] <= pot);
            (*cost, *client, *contractor) = (spent, for_client, for_contractor);
        }
        running[0].take_in(cost);
        running[1].take_in(client);
        running[2].take_in(contractor);
    }
    let share = |count: u64| count as f64 / outcomes as f64;
    Figures {
        outcomes,
        cost: running[0].spread(&settled.cost, percentiles),
        client: running[1].spread(&settled.client, percentiles),
        contractor: running[2].spread(&settled.contractor, percentiles),
        over_tab: share(counts.over_tab),
        client_asks: share(counts.client_asks),
        contractor_loses: share(counts.contractor_loses),
        alignment: share(outcomes as u64 - counts.opposed),
        pot_covers: share(counts.covered),
    }
}
