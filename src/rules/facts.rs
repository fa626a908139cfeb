//! What a rule may look at: the design, the catalogues, and what the design's money comes to, computed once.

use std::borrow::Cow;
use std::cell::OnceCell;

use jiff::civil::Date;

use crate::design::Design;
use crate::design::catalogue::Catalogue;
use crate::design::id::RiskId;
use crate::finance::simulation::{Draws, Simulation};

/// What a rule may look at.
#[derive(Debug)]
pub struct Facts<'a> {
    /// The design.
    pub design: &'a Design,
    /// The catalogues.
    pub catalogue: &'a Catalogue,
    /// Today; none where the clock is not known.
    pub today: Option<Date>,
    simulation: OnceCell<Option<Cow<'a, Simulation>>>,
    /// Asked by a rule, a principle and what is said beside it; computed once.
    pub(super) interests: OnceCell<Option<Interests>>,
    draws: Draws,
}

impl<'a> Facts<'a> {
    /// A design and the catalogues; it is simulated when a rule asks for it.
    pub fn new(design: &'a Design, catalogue: &'a Catalogue) -> Self {
        Self::with_draws(design, catalogue, Draws::default())
    }

    /// The same, simulated with as many outcomes as one asks for: few are enough where money is not the question.
    pub fn with_draws(design: &'a Design, catalogue: &'a Catalogue, draws: Draws) -> Self {
        Self { design, catalogue, today: None, simulation: OnceCell::new(), interests: OnceCell::new(), draws }
    }

    /// The same with the design's simulation, where there is one.
    pub fn simulated(design: &'a Design, catalogue: &'a Catalogue, simulation: Option<&'a Simulation>) -> Self {
        let simulation = OnceCell::from(simulation.map(Cow::Borrowed));
        Self { simulation, ..Self::new(design, catalogue) }
    }

    /// The same on a day.
    pub fn on(self, today: Option<Date>) -> Self {
        Self { today, ..self }
    }

    /// The design's simulation; none while its money says too little.
    pub fn simulation(&self) -> Option<&Simulation> {
        let simulate = || Simulation::of(self.design, self.draws).map(Cow::Owned);
        self.simulation.get_or_init(simulate).as_deref()
    }
}

/// How often both sides win or lose together, and what pulls them apart. A full alliance is judged without the two
/// exceptional kinds of risk, which may stay outside it, and without the client's own wishes that it carries with a reason.
#[derive(Clone, Copy, Debug)]
pub(super) struct Interests {
    /// The share (0-1) of outcomes in which the results do not have opposite signs.
    pub(super) alignment: f64,
    /// The least such share (0-1) that the design asks for.
    pub(super) least: f64,
    /// The risk that pulls interests apart most, where they are opposed and one does.
    pub(super) through: Option<RiskId>,
}
