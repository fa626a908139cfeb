//! The simulation of one design: a column of samples per risk, their sums by who carries them, and what they come to.
//!
//! It follows the design: of a changed risk alone the column is drawn again or carried elsewhere, so that what an edit
//! costs grows with the outcomes and not with the dossier. Samples are whole numbers, so following gives the same bits
//! as drawing afresh, and so does any number of threads.

use std::collections::{HashMap, HashSet};
use std::num::NonZero;
use std::sync::Arc;
use std::thread;

use crate::design::Design;
use crate::design::id::{DesignId, RiskId};
use crate::design::risks::{Allocation, Nature, Risk, RiskDossier};
use crate::finance::asked::Asked;
use crate::finance::figures::{Figures, Settled, figures, figures_alone, settle};
use crate::finance::ranges::Ranges;
use crate::finance::samples::{Carried, Samples, Weight, draw};
use crate::finance::source::Source;
use crate::finance::terms::{Basis, Part, Terms, groups};
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
    part: Part,
    samples: Arc<Samples>,
}

/// The simulation of one design. Its parts are shared between copies until one of them changes.
#[derive(Clone, Debug)]
pub struct Simulation {
    draws: Draws,
    outcomes: usize,
    /// The design that it is of, as far as it counts: where these are the same ones, so is all that follows.
    of: (DesignId, Arc<RiskDossier>),
    basis: Basis,
    entries: Arc<HashMap<RiskId, Entry>>,
    ranges: Ranges,
    totals: Arc<Totals>,
    terms: Terms,
    figures: Figures,
    settled: Arc<Settled>,
    asked: Arc<Asked>,
}

impl Simulation {
    /// Simulates a design. None while it has no budget, or no direct cost to count from.
    pub fn of(design: &Design, draws: Draws) -> Option<Self> {
        let threads = thread::available_parallelism().map_or(1, NonZero::get);
        Self::on_threads(design, draws, threads)
    }

    /// The same on at most so many threads.
    pub fn on_threads(design: &Design, draws: Draws, threads: usize) -> Option<Self> {
        let basis = Basis::of(design);
        let terms = basis.terms()?;
        let sources = sources(design, draws);
        let outcomes = draws.outcomes_for(sources.len());
        let (entries, mut totals) = drawn(&sources, outcomes, threads);
        let ranges = Ranges::of(design, draws.seed);
        ranges.add(&mut totals);
        let (figures, settled) = figures(&terms, &totals, None);
        Some(Self {
            draws,
            outcomes,
            of: (design.id, Arc::clone(&design.risks)),
            basis,
            entries: Arc::new(entries),
            ranges,
            totals: Arc::new(totals),
            terms,
            figures,
            settled: Arc::new(settled),
            asked: Arc::default(),
        })
    }

    /// The simulation of a design that differs from this one's, at the cost of what differs. None where `of` gives none.
    pub fn followed(&self, design: &Design) -> Option<Self> {
        self.clone().follow(design)
    }

    /// The same in place of this one.
    pub fn follow(mut self, design: &Design) -> Option<Self> {
        if self.of.0 == design.id && Arc::ptr_eq(&self.of.1, &design.risks) && self.basis.is_of(design) {
            return Some(self);
        }
        let basis = Basis::of(design);
        let terms = basis.terms()?;
        let sources = sources(design, self.draws);
        if self.draws.outcomes_for(sources.len()) != self.outcomes {
            return Self::of(design, self.draws);
        }
        let moved = self.redraw(&sources) | self.spread(design);
        let same = !moved && self.basis.gives_the_same(&basis) && self.terms == terms;
        (self.basis, self.terms) = (basis, terms);
        self.of = (design.id, Arc::clone(&design.risks));
        if !same {
            self.asked = Arc::default();
            // Room that another copy still looks at is not copied: all of it is written again.
            let mut room = Arc::try_unwrap(self.settled).unwrap_or_default();
            self.figures = settle(&self.terms, &self.totals, None, &mut room);
            self.settled = Arc::new(room);
        }
        Some(self)
    }

    /// Draws what changed again, and says whether anything did.
    fn redraw(&mut self, sources: &[(&Risk, Source)]) -> bool {
        let is_same = |(risk, source): &(&Risk, Source), it: &Entry| {
            it.source == *source && it.nature == risk.nature && it.part == Part::of(risk, risk.allocation)
        };
        let mut known = 0;
        let mut changed = Vec::new();
        for it in sources {
            let entry = self.entries.get(&it.0.id);
            known += usize::from(entry.is_some());
            if !entry.is_some_and(|entry| is_same(it, entry)) {
                changed.push(it);
            }
        }
        let some_gone = known < self.entries.len();
        if changed.is_empty() && !some_gone {
            return false;
        }
        // Copied where another simulation still has them.
        let mut entries = Arc::unwrap_or_clone(std::mem::take(&mut self.entries));
        let mut totals = Arc::unwrap_or_clone(std::mem::take(&mut self.totals));
        if some_gone {
            let there: HashSet<RiskId> = sources.iter().map(|it| it.0.id).collect();
            entries.retain(|id, it| {
                let stays = there.contains(id);
                if !stays {
                    it.carried().weigh(&mut totals, Weight::TakeAway);
                }
                stays
            });
        }
        for (risk, source) in changed {
            let old = entries.remove(&risk.id);
            if let Some(old) = &old {
                old.carried().weigh(&mut totals, Weight::TakeAway);
            }
            let drawn = old.filter(|it| it.source == *source).map(|it| it.samples);
            let entry =
                Entry::new(risk, *source, drawn.unwrap_or_else(|| Arc::new(Samples::new(*source, self.outcomes))));
            entry.carried().weigh(&mut totals, Weight::Add);
            entries.insert(risk.id, entry);
        }
        (self.entries, self.totals) = (Arc::new(entries), Arc::new(totals));
        true
    }

    /// Draws again what the lines of cost come to where their ranges changed, and says whether any did.
    fn spread(&mut self, design: &Design) -> bool {
        let ranges = Ranges::of(design, self.draws.seed);
        let changes = ranges != self.ranges;
        if changes {
            let mut totals = Arc::unwrap_or_clone(std::mem::take(&mut self.totals));
            self.ranges.become_others(ranges, &mut totals);
            self.totals = Arc::new(totals);
        }
        changes
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
        let terms = self.basis.moved(design.risks.get(risk)?, to).terms()?;
        Some(figures_alone(&terms, &self.totals, Some(&self.move_of(risk, to)?)))
    }

    /// What the outcomes would come to with another estimate of a risk, or other measures. The totals are this
    /// simulation's, and are so again afterwards.
    pub(super) fn with_other(&self, (was, is): (&Risk, &Risk), totals: &mut Totals) -> Option<Figures> {
        let entry = self.entries.get(&was.id)?;
        let column = entry.source.with_estimate_of(is)?.draw(self.outcomes);
        let part = |it: &Risk| Part::of(it, it.allocation);
        let terms = self.basis.clone().with(part(was), part(is)).terms()?;
        totals.take_away(entry.samples.all(), entry.nature, was.allocation);
        totals.add(&column, is.nature, is.allocation);
        let figures = figures_alone(&terms, totals, None);
        totals.take_away(&column, is.nature, is.allocation);
        totals.add(entry.samples.all(), entry.nature, was.allocation);
        Some(figures)
    }

    pub(super) fn move_of(&self, risk: RiskId, to: Allocation) -> Option<Move<'_>> {
        let entry = self.entries.get(&risk)?;
        Some(Move { column: entry.samples.all(), nature: entry.nature, from: entry.part.place, to })
    }

    /// The same for the first outcomes alone.
    pub(super) fn first_of(&self, risk: RiskId, to: Allocation) -> Option<Move<'_>> {
        let entry = self.entries.get(&risk)?;
        Some(Move { column: entry.samples.first(), nature: entry.nature, from: entry.part.place, to })
    }

    pub(super) fn basis(&self) -> &Basis {
        &self.basis
    }

    pub(super) fn totals(&self) -> &Totals {
        &self.totals
    }

    pub(super) fn ranges(&self) -> &Ranges {
        &self.ranges
    }

    pub(super) fn asked(&self) -> &Asked {
        &self.asked
    }
}

impl Entry {
    fn new(risk: &Risk, source: Source, samples: Arc<Samples>) -> Self {
        Self { source, nature: risk.nature, part: Part::of(risk, risk.allocation), samples }
    }

    fn carried(&self) -> Carried<'_> {
        Carried { samples: &self.samples, nature: self.nature, place: self.part.place }
    }
}

/// The risks and opportunities that take part, with what they are drawn from.
fn sources(design: &Design, draws: Draws) -> Vec<(&Risk, Source)> {
    let groups = groups(design);
    let source = |it| Some((it, Source::of(design, &groups, it, draws.seed)?));
    design.risks.list.iter().filter_map(source).collect()
}

/// Draws all and adds it up, on threads where it is worth it. A draw is made of the risk's own numbers alone and sums are
/// of whole numbers, so it does not matter which thread does which.
fn drawn(sources: &[(&Risk, Source)], outcomes: usize, threads: usize) -> (HashMap<RiskId, Entry>, Totals) {
    let entry = |(risk, source): &(&Risk, Source)| {
        (risk.id, Entry::new(risk, *source, Arc::new(Samples::new(*source, outcomes))))
    };
    let entries: Vec<(RiskId, Entry)> = sources.iter().map(entry).collect();
    let carried: Vec<Carried> = entries.iter().map(|it| it.1.carried()).collect();
    let threads = threads.min(sources.len() * outcomes / DRAWS_PER_THREAD + 1).max(1);
    let summed = |these: &[Carried]| {
        let mut totals = Totals::new(outcomes);
        draw(these, &mut totals, Weight::Add);
        totals
    };
    let totals = if threads == 1 {
        summed(&carried)
    } else {
        let part = carried.len().div_ceil(threads);
        thread::scope(|scope| {
            let parts: Vec<_> = carried.chunks(part).map(|these| scope.spawn(move || summed(these))).collect();
            let mut all = Totals::new(outcomes);
            for (part, these) in parts.into_iter().zip(carried.chunks(part)) {
                // A thread that fails does so for want of memory; its part is drawn here.
                all.add_all(&part.join().unwrap_or_else(|_| summed(these)));
            }
            all
        })
    };
    drop(carried);
    (entries.into_iter().collect(), totals)
}
