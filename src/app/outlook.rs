//! What follows from a design, to stand beside what follows from another: signals, mix and money, drawn with the seed that
//! the program always takes.

use crate::app::insight::Insight;
use crate::design::Design;
use crate::design::catalogue::Catalogue;
use crate::design::euro::Euro;
use crate::design::form::Side;
use crate::finance::simulation::{Draws, Simulation};
use crate::rules::Signal;
use crate::text::compare::Figure;

/// What follows from one design.
#[derive(Clone, Debug)]
pub struct Outlook {
    /// Signals, totals, the simulation.
    pub insight: Insight,
    /// The target budget in euro; none: not set.
    pub tab: Option<f64>,
    /// The mean result of each partner whose share of its side is agreed.
    pub partners: Vec<Partner>,
}

/// What a partner gets or pays in the mean.
#[derive(Clone, Debug, PartialEq)]
pub struct Partner {
    /// The side that it is of.
    pub side: Side,
    /// What it is called.
    pub name: String,
    /// Its mean result, in euro.
    pub mean: f64,
}

impl Outlook {
    /// Of a design.
    pub fn of(design: &Design, catalogue: &Catalogue, draws: Draws) -> Self {
        let insight = Insight::with_draws(design, catalogue, draws);
        let mut partners = Vec::new();
        for side in Side::ALL {
            let Some(figures) = insight.simulation.as_ref().map(Simulation::figures) else {
                continue;
            };
            let mean = if side == Side::Client { figures.client.mean } else { figures.contractor.mean };
            let of = design.partners_of(side);
            partners
                .extend(of.filter_map(|it| Some(Partner { side, name: it.name.to_owned(), mean: it.share? * mean })));
        }
        Self { tab: design.budget().tab().map(Euro::to_f64), insight, partners }
    }

    /// The same for a screen: without what an exercise of the design keeps from sight.
    pub fn for_screen(self, design: &Design) -> Self {
        Self { insight: self.insight.for_screen(design), ..self }
    }

    /// A figure; none where the design says too little of it.
    pub fn figure(&self, which: Figure) -> Option<f64> {
        let figures = self.insight.simulation.as_ref().map(Simulation::figures);
        match which {
            Figure::Tab => self.tab,
            Figure::Alignment => self.insight.alignment,
            Figure::CostP80 => figures.map(|it| it.cost.p80()),
            Figure::Mean(Side::Client) => figures.map(|it| it.client.mean),
            Figure::Mean(Side::Contractor) => figures.map(|it| it.contractor.mean),
            Figure::OverTab => figures.map(|it| it.over_tab),
            Figure::Shared => self.insight.shared_share,
            Figure::OwnClient => self.insight.own_client_share,
        }
    }
}

/// The means of the partners of one side in two designs, by name: those of the first, then who came in the second.
pub fn partners_beside(of: [&Outlook; 2], side: Side) -> Vec<(String, [Option<f64>; 2])> {
    let mut all: Vec<(String, [Option<f64>; 2])> = Vec::new();
    for (nth, outlook) in of.into_iter().enumerate() {
        for it in outlook.partners.iter().filter(|it| it.side == side) {
            let at = all.iter().position(|(name, _)| *name == it.name).unwrap_or_else(|| {
                all.push((it.name.clone(), [None, None]));
                all.len() - 1
            });
            all[at].1[nth] = Some(it.mean);
        }
    }
    all
}

/// The open signals of two designs beside each other.
#[derive(Clone, Debug, Default)]
pub struct Signals {
    /// In the first alone: solved in the second.
    pub solved: Vec<Signal>,
    /// In the second alone.
    pub new: Vec<Signal>,
    /// Of one rule in both, but of other elements, in other words, or of another weight.
    pub changed: Vec<(Signal, Signal)>,
    /// In both, as the second has them.
    pub both: Vec<Signal>,
}

impl Signals {
    /// Of two designs.
    pub fn between(a: &Insight, b: &Insight) -> Self {
        let mut signals = Self::default();
        let mut solved: Vec<&Signal> = a.open().filter(|was| !b.open().any(|it| it.same_as(was))).collect();
        for it in b.open() {
            if a.open().any(|was| was.same_as(it)) {
                signals.both.push(it.clone());
                continue;
            }
            // The same rule about one of the same elements speaks on of what it spoke of.
            let about = |was: &&Signal| {
                let (was_of, is_of) = (&was.finding.subjects, &it.finding.subjects);
                was.rule.id == it.rule.id && (was_of.is_empty() || was_of.iter().any(|id| is_of.contains(id)))
            };
            match solved.iter().position(about) {
                Some(at) => signals.changed.push((solved.remove(at).clone(), it.clone())),
                None => signals.new.push(it.clone()),
            }
        }
        signals.solved = solved.into_iter().cloned().collect();
        signals
    }
}
