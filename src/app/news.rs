//! What changed between two moments: which signals came and which went, and which figures of the whole are others.

use crate::app::insight::Insight;
use crate::design::Design;
use crate::design::euro::Euro;
use crate::design::risks::{Allocation, Risk};
use crate::finance::simulation::Simulation;
use crate::rules::Signal;

/// The signals that came and those that went. One that only names other elements, or says it in other words, did neither.
#[derive(Clone, Debug, Default)]
pub struct News {
    /// These came, the heaviest first.
    pub came: Vec<Signal>,
    /// These went.
    pub went: Vec<Signal>,
}

impl News {
    /// What came and went since these were the open ones.
    pub fn since(before: &[Signal], now: &Insight) -> Self {
        let open: Vec<&Signal> = now.open().collect();
        let mut went: Vec<&Signal> = before.iter().filter(|it| !open.iter().any(|now| now.same_as(it))).collect();
        let mut came = Vec::new();
        for new in open.into_iter().filter(|it| !before.iter().any(|was| was.same_as(it))) {
            match went.iter().position(|it| it.rule.id == new.rule.id) {
                Some(at) => drop(went.remove(at)),
                None => came.push(new.clone()),
            }
        }
        Self { came, went: went.into_iter().cloned().collect() }
    }

    /// Whether nothing came or went.
    pub fn is_none(&self) -> bool {
        self.came.is_empty() && self.went.is_empty()
    }
}

/// A figure of the whole design that an edit of a part may change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Figure {
    /// The value in euro of the risks that lie somewhere.
    Place(Allocation),
    /// The share 0-1 of the risks' value that is shared.
    Shared,
    /// The share 0-1 of outcomes in which both sides have the same interest.
    Alignment,
    /// The target budget, or the sum for the work, in euro.
    Tab,
    /// The cost that is expected, in euro.
    Cost,
    /// The share 0-1 of the client's own people.
    OwnClient,
}

/// The figures of a design as they are now; those that it says nothing of are left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures(pub Vec<(Figure, f64)>);

impl Figures {
    /// Of a design and what follows from it.
    pub fn of(design: &Design, insight: &Insight) -> Self {
        let value = |place: Allocation| {
            let there = design.risks.risks().filter(|it| it.allocation == place);
            there.filter_map(Risk::expected).sum::<f64>()
        };
        let figures = insight.simulation.as_ref().map(Simulation::figures);
        let places = design.places().into_iter().map(|it| (Figure::Place(it), Some(value(it))));
        let others = [
            (Figure::Shared, insight.shared_share),
            (Figure::Alignment, insight.alignment),
            (Figure::Tab, design.budget().tab().map(Euro::to_f64)),
            (Figure::Cost, figures.map(|it| it.cost.mean)),
            // Partners of a programme stand on no side.
            (Figure::OwnClient, insight.own_client_share.filter(|_| design.form.has_sides())),
        ];
        Self(places.chain(others).filter_map(|(figure, value)| Some((figure, value?))).collect())
    }

    /// The value of a figure.
    pub fn get(&self, figure: Figure) -> Option<f64> {
        self.0.iter().find(|it| it.0 == figure).map(|it| it.1)
    }

    /// Which figures are others than they were, with what they were and are; none: unknown.
    pub fn changed(&self, before: &Self) -> Vec<(Figure, [Option<f64>; 2])> {
        let mut all: Vec<Figure> = self.0.iter().map(|it| it.0).collect();
        all.extend(before.0.iter().map(|it| it.0).filter(|it| self.get(*it).is_none()));
        let pair = |it: Figure| (it, [before.get(it), self.get(it)]);
        all.into_iter().map(pair).filter(|(_, [was, is])| was != is).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::edit::{Edit, RisksEdit};
    use crate::design::form::{Form, Side};
    use crate::design::id::Ids;
    use crate::rules::testing;

    #[test]
    fn what_a_move_changes_beyond_itself_is_found() {
        let builder = testing::design(Form::ThreeDomains).risk("Zetting", Allocation::Shared, 300, |_| {}).risk(
            "Stikstof",
            Allocation::Shared,
            100,
            |_| {},
        );
        let risk = builder.risk_id("Zetting");
        let (mut design, catalogue) = (builder.design, testing::catalogue());
        let insight = Insight::of(&design, catalogue);
        let (before, open) = (Figures::of(&design, &insight), insight.open().cloned().collect::<Vec<_>>());
        assert!(before.changed(&before).is_empty() && News::since(&open, &insight).is_none());
        let to = Allocation::Allocated(Side::Contractor);
        Edit::Risks(RisksEdit::Move { risks: vec![risk], to }).apply(&mut design, &mut Ids::seeded(2));
        let after = Insight::of(&design, catalogue);
        let changed = Figures::of(&design, &after).changed(&before);
        let has = |figure| changed.iter().any(|it| it.0 == figure);
        assert!(has(Figure::Shared) && has(Figure::Place(to)) && has(Figure::Place(Allocation::Shared)), "{changed:?}");
        assert!(!has(Figure::Place(Allocation::Unplaced)) && !has(Figure::OwnClient), "{changed:?}");
        let back = News::since(&after.open().cloned().collect::<Vec<_>>(), &insight);
        let forth = News::since(&open, &after);
        assert_eq!((back.came.len(), back.went.len()), (forth.went.len(), forth.came.len()), "there and back");
    }
}
