//! The samples of the risks of a simulation: drawn on their way into the totals, and kept where somebody asks for them.
//!
//! Drawing is quicker than writing to memory that is new. So many outcomes go into the totals without being kept, and a
//! column is drawn once more when the first asks for it: a risk that is moved, or weighed.

use std::sync::OnceLock;

use crate::design::form::Side;
use crate::design::risks::{Allocation, Nature};
use crate::finance::column::Column;
use crate::finance::drawing::Drawing;
use crate::finance::philox::BLOCK;
use crate::finance::source::Source;
use crate::finance::totals::{Totals, worth};
use crate::finance::wide::wide;

/// Up to so many outcomes are kept at once, and of more so many serve to weigh risks against each other.
pub(super) const FIRST: usize = 10_000;

/// Risks that are drawn together, so many that their tables stay close to the processor.
const RISKS: usize = 24;

/// Outcomes that they are drawn for at once, so many that their sums do.
const SPAN: usize = 4 * BLOCK;

/// The samples of one risk.
#[derive(Debug)]
pub(super) struct Samples {
    source: Source,
    outcomes: usize,
    first: OnceLock<Column>,
    all: OnceLock<Column>,
}

impl Samples {
    /// Those of a source, of which nothing is kept yet.
    pub(super) fn new(source: Source, outcomes: usize) -> Self {
        Self { source, outcomes, first: OnceLock::new(), all: OnceLock::new() }
    }

    /// All of them.
    pub(super) fn all(&self) -> &Column {
        self.all.get_or_init(|| self.source.draw(self.outcomes))
    }

    /// The first of them, or all.
    pub(super) fn first(&self) -> &Column {
        if self.outcomes <= FIRST {
            return self.all();
        }
        self.all.get().unwrap_or_else(|| self.first.get_or_init(|| self.source.draw(FIRST)))
    }
}

/// A risk on its way into the totals or out of them.
#[derive(Clone, Copy)]
pub(super) struct Carried<'a> {
    pub samples: &'a Samples,
    pub nature: Nature,
    pub place: Allocation,
}

impl Carried<'_> {
    /// Adds it to the totals, or takes it away.
    pub(super) fn weigh(&self, totals: &mut Totals, weight: Weight) {
        match (self.samples.all.get(), weight) {
            (None, _) => draw(&[*self], totals, weight),
            (Some(column), Weight::Add) => totals.add(column, self.nature, self.place),
            (Some(column), Weight::TakeAway) => totals.take_away(column, self.nature, self.place),
        }
    }

    /// Which of the sums it goes into; none where nobody placed it.
    fn place(&self) -> Option<usize> {
        match self.place {
            Allocation::Unplaced | Allocation::Partner(_) | Allocation::Project(_) => None,
            Allocation::Shared => Some(usize::from(self.nature == Nature::Opportunity)),
            Allocation::Allocated(Side::Client) => Some(2),
            Allocation::Allocated(Side::Contractor) => Some(3),
        }
    }
}

/// What is done with what is drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    Add,
    TakeAway,
}

/// A risk made ready, with what is kept of it.
struct Ready<'a> {
    of: Carried<'a>,
    drawing: Option<Drawing>,
    kept: Option<Column>,
    /// What a unit adds to the sums.
    by: f64,
}

/// Draws risks and adds them to the totals, or takes them away. Sums are of whole numbers, so that their order does not
/// matter.
pub(super) fn draw(these: &[Carried], totals: &mut Totals, weight: Weight) {
    let outcomes = totals.outcomes();
    let mut sums: [Vec<f64>; 4] = std::array::from_fn(|_| vec![0.0; SPAN]);
    for these in these.chunks(RISKS) {
        let mut ready: Vec<Ready> = these.iter().map(|it| Ready::new(*it, weight)).collect();
        for start in (0..outcomes).step_by(SPAN) {
            let length = SPAN.min(outcomes - start);
            for sum in &mut sums {
                sum.fill(0.0);
            }
            for it in &mut ready {
                it.draw(start, length, &mut sums);
            }
            totals.add_span(start, sums.each_ref().map(|it| &it[..length]));
        }
        for it in ready {
            if let Some(column) = it.kept {
                it.of.samples.all.get_or_init(|| column);
            }
        }
    }
}

impl<'a> Ready<'a> {
    fn new(of: Carried<'a>, weight: Weight) -> Self {
        let Samples { source, outcomes, all, .. } = of.samples;
        let times = if weight == Weight::Add { 1.0 } else { -1.0 };
        Self {
            of,
            drawing: Drawing::new(source),
            kept: (*outcomes <= FIRST && all.get().is_none()).then(|| Column::empty(source, *outcomes)),
            by: worth(source.unit(), of.nature) * times,
        }
    }

    /// Draws a span of outcomes that starts there.
    fn draw(&mut self, start: usize, length: usize, sums: &mut [Vec<f64>; 4]) {
        let place = self.of.place();
        let mut amounts = [0.0; BLOCK];
        for from in (0..length).step_by(BLOCK) {
            let drawn = BLOCK.min(length - from);
            match &self.drawing {
                Some(it) if place.is_some() || self.kept.is_some() => it.block((start + from) / BLOCK, &mut amounts),
                _ => {}
            }
            if let Some(column) = &mut self.kept {
                column.take_in(&amounts[..drawn]);
            }
            if let Some(place) = place {
                add(&mut sums[place][from..from + drawn], &amounts, self.by);
            }
        }
    }
}

fn add(sums: &mut [f64], amounts: &[f64; BLOCK], by: f64) {
    wide(
        #[inline(always)]
        || {
            for (sum, amount) in sums.iter_mut().zip(amounts) {
                *sum += by * amount;
            }
        },
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::euro::Euro;
    use crate::design::money::Shape;
    use crate::design::risks::ThreePoint;
    use crate::finance::source::mix;

    /// More risks than are drawn together, of every kind and in every place; one of them never strikes.
    fn sources() -> Vec<Source> {
        let source = |nth: u32| {
            let euro = |it: u32| Euro::new(i64::from(it) * 1000);
            let seed = mix(u64::from(nth));
            Source {
                seed,
                strikes: if nth.is_multiple_of(3) { 7 } else { seed },
                probability: f64::from(nth % 5) / 4.0,
                impact: ThreePoint { low: euro(nth), likely: euro(2 * nth), high: euro(5 * nth + 1) },
                shape: if nth.is_multiple_of(2) { Shape::Pert } else { Shape::Triangular },
            }
        };
        (0..2 * RISKS as u32 + 3).map(source).collect()
    }

    fn carried(samples: &[Samples]) -> Vec<Carried<'_>> {
        let carried = |(nth, samples)| Carried {
            samples,
            nature: if nth % 7 == 6 { Nature::Opportunity } else { Nature::Risk },
            place: Allocation::ALL[nth % Allocation::ALL.len()],
        };
        samples.iter().enumerate().map(carried).collect()
    }

    #[test]
    fn what_is_added_on_its_way_is_what_the_columns_add() {
        for outcomes in [1, BLOCK + 1, FIRST, FIRST + 2345] {
            let samples: Vec<Samples> = sources().into_iter().map(|it| Samples::new(it, outcomes)).collect();
            let carried = carried(&samples);
            let (mut totals, mut expected) = (Totals::new(outcomes), Totals::new(outcomes));
            draw(&carried, &mut totals, Weight::Add);
            for it in &carried {
                let kept = it.samples.all.get();
                assert_eq!(kept.is_some(), outcomes <= FIRST, "{outcomes}");
                let column = it.samples.source.draw(outcomes);
                assert!(kept.is_none_or(|it| *it == column), "{outcomes}");
                expected.add(&column, it.nature, it.place);
            }
            assert!(totals == expected, "{outcomes}");
            draw(&carried, &mut totals, Weight::TakeAway);
            assert!(totals == Totals::new(outcomes), "{outcomes}");
        }
    }

    #[test]
    fn the_first_samples_are_the_first_of_all() {
        for it in sources() {
            let samples = Samples::new(it, FIRST + 2345);
            assert_eq!(samples.first().values[..], samples.all().values[..FIRST]);
        }
    }
}
