//! A block of outcomes settled at once: each step is a loop of its own over the whole block, without a branch, so that
//! several outcomes are worked out together. All amounts are in cents.

use crate::design::euro::Euro;
use crate::finance::staffel::{Half, Piece};
use crate::finance::terms::Terms;
use crate::finance::totals::{Move, Totals};
use crate::finance::wide::{least, most, rounded};

/// Outcomes that are settled and summed together: a fixed number, so that a sum has the same bits on any machine, and few
/// enough that all that is at hand for them stays close to the processor.
pub(super) const BLOCK: usize = 256;

/// The terms by which a block is settled.
pub(super) struct Cents {
    tab: f64,
    base: f64,
    pot: f64,
    client_fixed: f64,
    contractor_fixed: f64,
    client_floor: f64,
    contractor_floor: f64,
    nothing: f64,
    gain: Ramps,
    loss: Ramps,
    /// What a count of the moved risk's column changes: shared, the client's, the contractor's, and the shared risks'.
    weights: [f64; 4],
}

/// One half of the staffel.
struct Ramps {
    pieces: Vec<Ramp>,
    cap: f64,
}

struct Ramp {
    from: f64,
    width: f64,
    share: f64,
}

/// Where the outcomes of a block go.
pub(super) struct Room<'a> {
    /// Actual cost.
    pub cost: &'a mut [f64],
    /// The client's result.
    pub client: &'a mut [f64],
    /// The contractor's result.
    pub contractor: &'a mut [f64],
}

/// In how many outcomes it goes wrong, or right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    /// The cost exceeds the TAB.
    pub over_tab: u64,
    /// The client must ask for more money.
    pub client_asks: u64,
    /// The contractor loses.
    pub contractor_loses: u64,
    /// The client's result is below zero.
    pub client_below: u64,
    /// The contractor's result is below zero.
    pub contractor_below: u64,
    /// The two results have opposite signs.
    pub opposed: u64,
    /// The money for risks covers the shared risks.
    pub covered: u64,
}

impl Counts {
    /// Adds those of another block.
    pub(super) fn add(&mut self, other: Self) {
        self.over_tab += other.over_tab;
        self.client_asks += other.client_asks;
        self.contractor_loses += other.contractor_loses;
        self.client_below += other.client_below;
        self.contractor_below += other.contractor_below;
        self.opposed += other.opposed;
        self.covered += other.covered;
    }
}

impl Cents {
    /// The terms, with a risk carried elsewhere or not.
    pub(super) fn new(terms: &Terms, moved: Option<&Move>) -> Self {
        let cents = |it: Euro| it.cents() as f64;
        Self {
            tab: cents(terms.tab),
            // What is drawn instead is among the totals.
            base: cents(terms.base) - cents(terms.ranged),
            pot: cents(terms.for_risks),
            client_fixed: cents(terms.client_fixed),
            contractor_fixed: cents(terms.contractor_fixed),
            client_floor: -cents(terms.client_reserve),
            contractor_floor: -cents(terms.contractor_reserve),
            // A result within a thousandth of the TAB counts as none (domain.md 7).
            nothing: cents(terms.tab).abs() / 1000.0,
            gain: Ramps::new(&terms.curve.gain),
            loss: Ramps::new(&terms.curve.loss),
            weights: moved.map(Move::weights).unwrap_or_default().map(|it| it * 100.0),
        }
    }

    /// Settles the block of the totals that starts there, as long as the column, which is the moved risk's or zero.
    #[inline(always)]
    pub(super) fn settle(&self, totals: &Totals, start: usize, column: &[i32], room: Room) -> Counts {
        let part = |all| part(all, start, column.len());
        let (shared, hits) = (part(&totals.shared), part(&totals.hits));
        let Room { cost, client, contractor } = room;
        let [for_shared, for_client, for_contractor, for_hits] = self.weights;

        spend(self.base, (shared, column, for_shared), cost);
        // The two columns of results hold the contractor's parts of gain and of loss until they are divided.
        self.gain.of(cost, |cost| self.tab - cost, contractor);
        self.loss.of(cost, |cost| cost - self.tab, client);
        divide(self.tab, (self.gain.cap, self.loss.cap), cost, client, contractor);
        carry(self.client_fixed, (part(&totals.client), column, for_client), client);
        carry(self.contractor_fixed, (part(&totals.contractor), column, for_contractor), contractor);
        Counts {
            over_tab: count(cost, |it| it > self.tab),
            client_asks: count(client, |it| it < self.client_floor),
            contractor_loses: count(contractor, |it| it < self.contractor_floor),
            client_below: count(client, |it| it < 0.0),
            contractor_below: count(contractor, |it| it < 0.0),
            opposed: opposed(client, contractor, self.nothing),
            covered: covered((hits, column, for_hits), self.pot),
        }
    }
}

/// Totals of a block in euro, the moved risk's column, and what a count of it changes in them.
type Carried<'a> = (&'a [f64], &'a [i32], f64);

#[inline(always)]
fn part(all: &[f64], start: usize, length: usize) -> &[f64] {
    &all[start..start + length]
}

#[inline(always)]
fn cents(total: f64, count: i32, weight: f64) -> f64 {
    total * 100.0 + f64::from(count) * weight
}

#[inline(always)]
fn spend(base: f64, (shared, column, weight): Carried, cost: &mut [f64]) {
    for (cost, (total, count)) in cost.iter_mut().zip(shared.iter().zip(column)) {
        *cost = base + cents(*total, *count, weight);
    }
}

/// From the contractor's parts of loss and gain to what the staffel gives each: the contractor's to the nearest cent, and
/// the rest of the result to the client.
#[inline(always)]
fn divide(tab: f64, (gain_cap, loss_cap): (f64, f64), cost: &[f64], losses: &mut [f64], gains: &mut [f64]) {
    for (cost, (loss, gain)) in cost.iter().zip(losses.iter_mut().zip(gains)) {
        let divided = rounded(least(*gain, gain_cap) - least(*loss, loss_cap));
        (*gain, *loss) = (divided, (tab - cost) - divided);
    }
}

/// What a side carries alone comes off what it receives.
#[inline(always)]
fn carry(fixed: f64, (alone, column, weight): Carried, results: &mut [f64]) {
    for (result, (total, count)) in results.iter_mut().zip(alone.iter().zip(column)) {
        *result = *result + fixed - cents(*total, *count, weight);
    }
}

#[inline(always)]
fn count(values: &[f64], holds: impl Fn(f64) -> bool) -> u64 {
    values.iter().map(|it| u64::from(holds(*it))).sum()
}

/// Opposite, and neither about nothing: the lesser lies below it, the greater above.
#[inline(always)]
fn opposed(client: &[f64], contractor: &[f64], nothing: f64) -> u64 {
    let both = client.iter().zip(contractor);
    both.map(|(a, b)| u64::from((least(*a, *b) < -nothing) & (most(*a, *b) > nothing))).sum()
}

#[inline(always)]
fn covered((hits, column, weight): Carried, pot: f64) -> u64 {
    hits.iter().zip(column).map(|(total, count)| u64::from(cents(*total, *count, weight) <= pot)).sum()
}

impl Ramps {
    fn new(half: &Half) -> Self {
        let cents = |it: Euro| it.cents() as f64;
        let ramp = |it: &Piece| Ramp {
            from: cents(it.from),
            width: it.to.map_or(f64::MAX, |to| cents(to) - cents(it.from)),
            share: it.contractor,
        };
        let pieces = half.pieces.iter().filter(|it| it.contractor > 0.0).map(ramp).collect();
        Self { pieces, cap: half.cap.map_or(f64::MAX, cents) }
    }

    /// The contractor's part of what is gained or lost at each cost, before its cap.
    #[inline(always)]
    fn of(&self, costs: &[f64], size: impl Fn(f64) -> f64, parts: &mut [f64]) {
        parts.fill(0.0);
        for ramp in &self.pieces {
            for (part, cost) in parts.iter_mut().zip(costs) {
                *part += least(most(size(*cost) - ramp.from, 0.0), ramp.width) * ramp.share;
            }
        }
    }
}
