//! The simulation of one design: a column of samples per risk, their sums by who carries them, and what they come to.
//!
//! It follows the design: of a changed risk alone the column is drawn again or carried elsewhere, so that what an edit
//! costs grows with the outcomes and not with the dossier. Samples are whole numbers, so following gives the same bits
//! as drawing afresh, and so does any number of threads.

use std::collections::HashMap;
use std::num::NonZero;
use std::sync::Arc;
use std::thread;

use crate::design::Design;
use crate::design::id::RiskId;
use crate::design::risks::{Allocation, Nature, Risk};
use crate::finance::column::{Column, Source};
use crate::finance::figures::{Figures, Settled, figures, figures_alone, settle};
use crate::finance::terms::Terms;
use crate::finance::totals::{Move, Totals};

/// How many outcomes are drawn until somebody chooses.
pub const OUTCOMES: usize = 10_000;

/// The fewest and the most outcomes that can be chosen.
pub(crate) const OUTCOMES_BOUNDS: (usize, usize) = (1_000, 1_000_000);

/// The most memory for samples, in bytes: beyond it fewer outcomes are drawn, and the screen says so.
pub const SAMPLES_MAX: usize = 64_000_000;

/// From how many draws it is worth starting threads. Ours.
const DRAWS_PER_THREAD: usize = 250_000;

/// What to draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Draws {
    /// How many outcomes are asked for.
    pub outcomes: usize,
    /// The seed; none: the design's own.
    pub seed: Option<u64>,
}

impl Default for Draws {
    fn default() -> Self {
        Self { outcomes: OUTCOMES, seed: None }
    }
}

impl Draws {
    /// How many outcomes are drawn for so many risks: what is asked for, within bounds and memory.
    pub fn outcomes_for(self, risks: usize) -> usize {
        let fits = SAMPLES_MAX / size_of::<i32>() / risks.max(1);
        self.outcomes.clamp(1, OUTCOMES_BOUNDS.1).min(fits.max(OUTCOMES_BOUNDS.0))
    }
}

/// One risk or opportunity in the simulation.
#[derive(Clone, Debug)]
struct Entry {
    source: Source,
    nature: Nature,
    place: Allocation,
    column: Arc<Column>,
}

/// The simulation of one design.
#[derive(Clone, Debug)]
pub struct Simulation {
    draws: Draws,
    outcomes: usize,
    entries: HashMap<RiskId, Entry>,
    totals: Totals,
    terms: Terms,
    figures: Figures,
    settled: Settled,
}

impl Simulation {
    /// Simulates a design. None while it has no budget, or no direct cost to count from.
    pub fn of(design: &Design, draws: Draws) -> Option<Self> {
        let threads = thread::available_parallelism().map_or(1, NonZero::get);
        Self::on_threads(design, draws, threads)
    }

    /// The same on at most so many threads.
    pub fn on_threads(design: &Design, draws: Draws, threads: usize) -> Option<Self> {
        let terms = Terms::of(design, None)?;
        let sources = sources(design, draws);
        let outcomes = draws.outcomes_for(sources.len());
        let columns = columns(sources.iter().map(|(_, source)| *source), outcomes, threads);
        let mut totals = Totals::new(outcomes);
        let mut entries = HashMap::with_capacity(sources.len());
        for ((risk, source), column) in sources.into_iter().zip(columns) {
            let entry = Entry { source, nature: risk.nature, place: risk.allocation, column: Arc::new(column) };
            totals.add(&entry.column, entry.nature, entry.place);
            entries.insert(risk.id, entry);
        }
        let (figures, settled) = figures(&terms, &totals, None);
        Some(Self { draws, outcomes, entries, totals, terms, figures, settled })
    }

    /// The simulation of a design that differs from this one's, at the cost of what differs. None where `of` gives none.
    pub fn followed(&self, design: &Design) -> Option<Self> {
        self.clone().follow(design)
    }

    /// The same in place of this one.
    pub fn follow(mut self, design: &Design) -> Option<Self> {
        self.terms = Terms::of(design, None)?;
        let sources = sources(design, self.draws);
        if self.draws.outcomes_for(sources.len()) != self.outcomes {
            return Self::of(design, self.draws);
        }
        let mut gone = std::mem::replace(&mut self.entries, HashMap::with_capacity(sources.len()));
        for (risk, source) in sources {
            let old = gone.remove(&risk.id);
            let drawn = old.as_ref().filter(|it| it.source == source);
            let column = drawn.map_or_else(|| Arc::new(source.draw(self.outcomes)), |it| Arc::clone(&it.column));
            let entry = Entry { source, nature: risk.nature, place: risk.allocation, column };
            let same = drawn.is_some_and(|it| it.nature == entry.nature && it.place == entry.place);
            if !same {
                if let Some(old) = &old {
                    self.totals.take_away(&old.column, old.nature, old.place);
                }
                self.totals.add(&entry.column, entry.nature, entry.place);
            }
            self.entries.insert(risk.id, entry);
        }
        for old in gone.values() {
            self.totals.take_away(&old.column, old.nature, old.place);
        }
        self.figures = settle(&self.terms, &self.totals, None, &mut self.settled);
        Some(self)
    }

    /// What was asked for.
    pub fn draws(&self) -> Draws {
        self.draws
    }

    /// How many outcomes were drawn; fewer than asked for where memory would run out.
    pub fn outcomes(&self) -> usize {
        self.outcomes
    }

    /// How many risks and opportunities take part: those with a probability and an impact.
    pub fn risks(&self) -> usize {
        self.entries.len()
    }

    /// The terms by which outcomes are settled.
    pub fn terms(&self) -> &Terms {
        &self.terms
    }

    /// What the outcomes come to.
    pub fn figures(&self) -> &Figures {
        &self.figures
    }

    /// The outcomes one by one.
    pub fn settled(&self) -> &Settled {
        &self.settled
    }

    /// What the outcomes would come to if a risk lay elsewhere, or nowhere; exactly what moving it gives. None for a risk
    /// that takes no part.
    pub fn moved(&self, design: &Design, risk: RiskId, to: Allocation) -> Option<Figures> {
        let terms = Terms::of(design, Some((risk, to)))?;
        Some(figures_alone(&terms, &self.totals, Some(&self.move_of(risk, to)?)))
    }

    /// The first outcomes alone: enough to tell which risk weighs most.
    pub(super) fn first(&self, outcomes: usize) -> Totals {
        self.totals.first(outcomes)
    }

    pub(super) fn move_of(&self, risk: RiskId, to: Allocation) -> Option<Move<'_>> {
        let entry = self.entries.get(&risk)?;
        Some(Move { column: &entry.column, nature: entry.nature, from: entry.place, to })
    }
}

/// The risks and opportunities that take part, with what they are drawn from.
fn sources(design: &Design, draws: Draws) -> Vec<(&Risk, Source)> {
    let source = |it| Some((it, Source::of(design, it, draws.seed)?));
    design.risks.list.iter().filter_map(source).collect()
}

/// Draws columns, on threads where it is worth it. A column is made of its own numbers alone, so it does not matter
/// which thread draws it.
fn columns(sources: impl Iterator<Item = Source>, outcomes: usize, threads: usize) -> Vec<Column> {
    let sources: Vec<Source> = sources.collect();
    let threads = threads.min(sources.len() * outcomes / DRAWS_PER_THREAD + 1).max(1);
    let draw = |these: &[Source]| these.iter().map(|it| it.draw(outcomes)).collect::<Vec<_>>();
    if threads == 1 {
        return draw(&sources);
    }
    thread::scope(|scope| {
        let part = sources.len().div_ceil(threads);
        let parts: Vec<_> = sources.chunks(part).map(|these| scope.spawn(move || draw(these))).collect();
        // A thread that fails does so for want of memory; its part is drawn here.
        let drawn = parts.into_iter().zip(sources.chunks(part));
        drawn.flat_map(|(part, these)| part.join().unwrap_or_else(|_| draw(these))).collect()
    })
}
