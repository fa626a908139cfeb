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
    /// The mean result in euro of each partner whose share of its side is agreed, by its name.
    pub partners: Vec<(String, f64)>,
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
            let of = design.partners_of(side).filter_map(|it| Some((it.name.to_owned(), it.share? * mean)));
            partners.extend(of);
        }
        Self { tab: design.budget().tab().map(Euro::to_f64), insight, partners }
    }

    /// A figure; none where the design says too little of it.
    pub fn figure(&self, which: Figure) -> Option<f64> {
        let figures = self.insight.simulation.as_ref().map(Simulation::figures);
        match which {
            Figure::Tab => self.tab,
            Figure::Alignment => figures.map(|it| it.alignment),
            Figure::CostP80 => figures.map(|it| it.cost.p80()),
            Figure::Mean(Side::Client) => figures.map(|it| it.client.mean),
            Figure::Mean(Side::Contractor) => figures.map(|it| it.contractor.mean),
            Figure::OverTab => figures.map(|it| it.over_tab),
            Figure::Shared => self.insight.shared_share,
            Figure::OwnClient => self.insight.own_client_share,
        }
    }
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
