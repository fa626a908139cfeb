//! Where the value of the dossier lies: per place, per who manages it best, per lens and per phase; and which measures
//! pay.
//!
//! Source: NdA De lering (a thin joint domain), GV 5 (prevention), RISMAN (lenses).

use crate::design::document::Design;
use crate::design::form::Form;
use crate::design::id::{MeasureId, RiskId};
use crate::design::phases::{Phase, PhaseOrder};
use crate::design::risks::{Allocation, Lens, ManagedBy, Measure, Risk, RiskDossier};

/// A way to part the dossier.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Dimension {
    /// Where risks lie.
    #[default]
    Place,
    /// Which side manages them best.
    Manager,
    /// The RISMAN lens through which they were found.
    Lens,
    /// The phase in which they can happen.
    Phase,
}

/// One part of the dossier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// What lies in a place.
    Place(Allocation),
    /// What one side, or both together, manages best; none: nobody said.
    Manager(Option<ManagedBy>),
    /// What was found through a lens; none: without a lens.
    Lens(Option<Lens>),
    /// What can happen in a phase; none: without a phase.
    Phase(Option<Phase>),
}

impl Dimension {
    /// Every way, in the order of the tabs.
    pub const ALL: [Self; 4] = [Self::Place, Self::Manager, Self::Lens, Self::Phase];

    /// The ways that a form knows: where there are no sides none of them manages a risk best.
    pub fn of(form: Form) -> Vec<Self> {
        Self::ALL.into_iter().filter(|it| form.has_sides() || *it != Self::Manager).collect()
    }

    /// Its parts where there are sides, in the order in which they are shown; what was not said comes last.
    pub fn parts(self, order: PhaseOrder) -> Vec<Part> {
        fn each<T: Copy>(all: &[T], part: fn(Option<T>) -> Part) -> Vec<Part> {
            all.iter().copied().map(Some).chain([None]).map(part).collect()
        }
        match self {
            Self::Place => Allocation::ALL.into_iter().map(Part::Place).collect(),
            Self::Manager => each(&ManagedBy::ALL, Part::Manager),
            Self::Lens => each(&Lens::ALL, Part::Lens),
            Self::Phase => each(&order.phases(), Part::Phase),
        }
    }
}

impl Part {
    /// Whether a risk or opportunity belongs to it.
    pub fn has(self, risk: &Risk) -> bool {
        match self {
            Self::Place(it) => risk.allocation == it,
            Self::Manager(it) => risk.managed_by == it,
            Self::Lens(it) => risk.lens == it,
            Self::Phase(it) => risk.phase == it,
        }
    }

    /// Whether it gathers what was not said.
    pub(crate) const fn is_unsaid(self) -> bool {
        matches!(self, Self::Place(Allocation::Unplaced) | Self::Manager(None) | Self::Lens(None) | Self::Phase(None))
    }
}

/// What lies in one part.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Slice {
    /// The expected value of its risks in euro, before measures.
    pub gross: f64,
    /// The same with the planned measures.
    pub left: f64,
    /// How many risks.
    pub risks: usize,
    /// How many of those lack a probability or an impact.
    pub unknown: usize,
    /// How many opportunities.
    pub opportunities: usize,
    /// The expected value of its opportunities in euro.
    pub gain: f64,
}

impl Slice {
    fn add(&mut self, risk: &Risk) {
        if risk.is_opportunity() {
            self.opportunities += 1;
            self.gain += risk.expected().unwrap_or_default();
            return;
        }
        self.risks += 1;
        match (risk.gross_expected(), risk.expected()) {
            (Some(gross), Some(left)) => (self.gross, self.left) = (self.gross + gross, self.left + left),
            _ => self.unknown += 1,
        }
    }
}

/// A measure still to plan that takes away more than it costs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Paying {
    /// The risk that it is about.
    pub risk: RiskId,
    /// The measure.
    pub measure: MeasureId,
    /// The expected value in euro that it takes away.
    pub takes: f64,
    /// What is left of that after its cost, in euro.
    pub gain: f64,
}

/// Where the value lies.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Exposure {
    /// All together.
    pub all: Slice,
    /// How many risks have a value.
    pub valued: usize,
    /// Every part of every dimension, in order.
    pub slices: Vec<(Part, Slice)>,
    /// The measures that pay and are not planned, the one that gains most first.
    pub paying: Vec<Paying>,
}

impl Exposure {
    /// Derives it, the phases in their order, of a design with sides.
    pub fn of(dossier: &RiskDossier, order: PhaseOrder) -> Self {
        Self::in_parts(dossier, Dimension::ALL.into_iter().flat_map(|it| it.parts(order)))
    }

    /// Derives it, in the places of the design's form.
    pub fn of_design(design: &Design) -> Self {
        let order = design.phases();
        let parts = Dimension::of(design.form).into_iter().flat_map(|it| match it {
            Dimension::Place => design.places().into_iter().map(Part::Place).collect(),
            other => other.parts(order),
        });
        Self::in_parts(&design.risks, parts)
    }

    fn in_parts(dossier: &RiskDossier, parts: impl Iterator<Item = Part>) -> Self {
        let mut all = Slice::default();
        let mut slices: Vec<(Part, Slice)> = parts.map(|it| (it, Slice::default())).collect();
        let mut paying = Vec::new();
        for risk in dossier.counting() {
            all.add(risk);
            slices.iter_mut().filter(|(part, _)| part.has(risk)).for_each(|(_, slice)| slice.add(risk));
            paying.extend(risk.worth_planning().into_iter().map(|(measure, takes)| Paying {
                risk: risk.id,
                measure: measure.id,
                takes,
                gain: takes - measure.cost.to_f64(),
            }));
        }
        paying.sort_by(|a, b| b.gain.total_cmp(&a.gain));
        Self { all, valued: all.risks - all.unknown, slices, paying }
    }

    /// The parts of one dimension.
    pub fn by(&self, dimension: Dimension) -> impl Iterator<Item = &(Part, Slice)> {
        let of = |part: &Part| match part {
            Part::Place(_) => Dimension::Place,
            Part::Manager(_) => Dimension::Manager,
            Part::Lens(_) => Dimension::Lens,
            Part::Phase(_) => Dimension::Phase,
        };
        self.slices.iter().filter(move |(part, _)| of(part) == dimension)
    }

    /// The share (0-1) of the value of all risks that lies in a slice; none while nothing has a value.
    pub fn share(&self, slice: &Slice) -> Option<f64> {
        (self.all.left > 0.0).then(|| slice.left / self.all.left)
    }
}

impl RiskDossier {
    /// A measure and its risk.
    pub fn measure(&self, risk: RiskId, measure: MeasureId) -> Option<(&Risk, &Measure)> {
        let risk = self.get(risk)?;
        risk.measures.iter().find(|it| it.id == measure).map(|it| (risk, it))
    }

    /// The expected value in euro of all risks that lie in a place.
    pub(crate) fn expected_at(&self, place: Allocation) -> f64 {
        // The sum of nothing is −0.0 in Rust, and would be written so.
        0.0 + self.risks().filter(|it| it.allocation == place).filter_map(Risk::expected).sum::<f64>()
    }

    /// The expected value in euro of all risks, wherever they lie.
    pub(crate) fn expected_total(&self) -> f64 {
        self.risks().filter_map(Risk::expected).sum()
    }

    /// The share (0-1) of the expected value of all risks that is shared; none while nothing has a value.
    pub(crate) fn shared_share(&self) -> Option<f64> {
        let total = self.expected_total();
        (total > 0.0).then(|| self.expected_at(Allocation::Shared) / total)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::euro::Euro;
    use crate::design::form::Side;
    use crate::design::id::Ids;
    use crate::design::risks::{Nature, ThreePoint};

    fn risk(ids: &mut Ids, euro: i64) -> Risk {
        let mut risk = Risk::new(RiskId::new(ids), Nature::Risk, "Zetting");
        risk.probability = Some(0.5);
        risk.impact = Some(ThreePoint::scaled_to(None, Euro::new(2 * euro)));
        risk
    }

    fn measure(ids: &mut Ids, cost: i64, planned: bool) -> Measure {
        let id = MeasureId::new(ids);
        let cost = Euro::new(cost);
        Measure { id, title: "Damwand".into(), cost, cuts_probability: 0.5, cuts_impact: 0.0, planned }
    }

    #[test]
    fn every_risk_is_counted_once_in_every_dimension() {
        let mut ids = Ids::seeded(1);
        let mut list = vec![risk(&mut ids, 100), risk(&mut ids, 300), risk(&mut ids, 50)];
        list[0].allocation = Allocation::Shared;
        list[0].lens = Some(Lens::Legal);
        list[1].allocation = Allocation::Allocated(Side::Client);
        list[2].nature = Nature::Opportunity;
        list.push(Risk::new(RiskId::new(&mut ids), Nature::Risk, "Stikstof"));
        let found =
            Exposure::of(&RiskDossier { list, ..RiskDossier::default() }, PhaseOrder::usual(Form::ThreeDomains));
        assert_eq!((found.all.left, found.all.risks, found.all.unknown, found.valued), (400.0, 3, 1, 2));
        assert_eq!((found.all.gain, found.all.opportunities), (50.0, 1));
        for dimension in Dimension::ALL {
            let sum: f64 = found.by(dimension).map(|(_, it)| it.left).sum();
            let risks: usize = found.by(dimension).map(|(_, it)| it.risks).sum();
            assert_eq!((sum, risks), (400.0, 3), "{dimension:?}");
        }
        let legal = found.slices.iter().find(|(part, _)| *part == Part::Lens(Some(Lens::Legal))).map(|it| it.1);
        assert_eq!(legal.and_then(|it| found.share(&it)), Some(0.25));
        let empty = found.by(Dimension::Lens).filter(|(part, it)| !part.is_unsaid() && it.risks == 0).count();
        assert_eq!(empty, 6);
    }

    #[test]
    fn planned_measures_make_the_bar_shorter_than_before() {
        let mut ids = Ids::seeded(1);
        let mut one = risk(&mut ids, 100);
        one.measures.push(measure(&mut ids, 10, true));
        let found = Exposure::of(
            &RiskDossier { list: vec![one], ..RiskDossier::default() },
            PhaseOrder::usual(Form::ThreeDomains),
        );
        assert_eq!((found.all.gross, found.all.left), (100.0, 50.0));
        assert!(found.paying.is_empty(), "what is planned needs no advice");
    }

    #[test]
    fn measures_that_pay_come_with_the_largest_gain_first() {
        let mut ids = Ids::seeded(1);
        let mut list = vec![risk(&mut ids, 100), risk(&mut ids, 300), risk(&mut ids, 100)];
        let measures = [measure(&mut ids, 10, false), measure(&mut ids, 20, false), measure(&mut ids, 50, false)];
        for (risk, measure) in list.iter_mut().zip(measures) {
            risk.measures.push(measure);
        }
        let found =
            Exposure::of(&RiskDossier { list, ..RiskDossier::default() }, PhaseOrder::usual(Form::ThreeDomains));
        let gains: Vec<f64> = found.paying.iter().map(|it| it.gain).collect();
        assert_eq!(gains, [130.0, 40.0], "what costs as much as it takes away does not pay");
    }

    #[test]
    fn an_empty_dossier_has_no_shares() {
        let found = Exposure::of(&RiskDossier::default(), PhaseOrder::usual(Form::ThreeDomains));
        assert_eq!(found.share(&found.all), None);
        assert_eq!(found.by(Dimension::Lens).count(), 8);
    }
}
