//! What changes do to the forecast: the TAB, the expected cost and what both sides keep, without them and with them.
//!
//! What changes the budget moves the TAB and cost alike, so the result stays; what lands in the result moves cost alone. The
//! staffel is laid anew at each TAB: its tiers are shares of it. The outcomes themselves are drawn without changes.

use crate::design::Design;
use crate::design::changes::{Scene, Sum};
use crate::design::euro::Euro;
use crate::design::money::Staffel;
use crate::finance::simulation::Simulation;
use crate::finance::staffel::{Curve, Divided};

/// The forecast with the changes of one scene in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Forecast {
    /// Which changes are counted in.
    pub scene: Scene,
    /// What they come to.
    pub sum: Sum,
    /// The TAB, in euro.
    pub tab: Euro,
    /// The expected cost, in euro: the mean of the outcomes. None where there are none.
    pub cost: Option<Euro>,
    /// What the staffel gives at this TAB.
    pub curve: Curve,
}

impl Forecast {
    /// The forecast of a scene; none while there is no TAB.
    pub fn of(design: &Design, simulation: Option<&Simulation>, scene: Scene) -> Option<Self> {
        let mean = simulation.map(|it| Euro::round(it.figures().cost.mean));
        let (tab, staffel) = (design.budget().tab()?, design.money.staffel.as_ref());
        Some(Self::at(tab, staffel, mean, scene, design.changes.sum(scene)))
    }

    /// The forecast of every scene, from none to all changes; nothing while there is no TAB.
    pub fn all(design: &Design, simulation: Option<&Simulation>) -> Vec<Self> {
        Scene::ALL.into_iter().filter_map(|it| Self::of(design, simulation, it)).collect()
    }

    fn at(tab: Euro, staffel: Option<&Staffel>, cost: Option<Euro>, scene: Scene, sum: Sum) -> Self {
        let tab = tab + sum.budget;
        let curve = staffel.map(|it| Curve::of(it, tab)).unwrap_or_default();
        Self { scene, sum, tab, cost: cost.map(|it| it + sum.cost()), curve }
    }

    /// The expected result, in euro: the TAB less the expected cost.
    pub fn result(&self) -> Option<Euro> {
        Some(self.tab - self.cost?)
    }

    /// What both sides keep of the expected result.
    pub fn divided(&self) -> Option<Divided> {
        Some(self.curve.divide(self.result()?))
    }

    /// What both sides have where cost exceeds the TAB by an amount before changes: those that land in the result move it.
    pub fn worked(&self, setback: Euro) -> (Euro, Divided) {
        let setback = setback - self.sum.result;
        (setback, self.curve.divide(-setback))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::money::{Bound, Tier};

    /// The figures of the picture: tiers 0-5 % half and half, 5-15 % 60/40 of the saving; half and half of an overrun.
    fn forecast(budget: i64, result: i64) -> Forecast {
        let tier = |to: f64, contractor| Tier::new(Some(Bound::Share(to)), contractor);
        let staffel =
            Staffel { gain: vec![tier(0.05, 0.5), tier(0.15, 0.4)], loss: vec![tier(0.05, 0.5)], ..Staffel::default() };
        let sum = Sum { budget: Euro::new(budget), result: Euro::new(result), unknown: 0 };
        let (tab, cost) = (Euro::new(118_000_000), Some(Euro::new(109_600_000)));
        Forecast::at(tab, Some(&staffel), cost, Scene::Decided, sum)
    }

    #[test]
    fn what_both_sides_keep_follows_the_changes_exactly() {
        let without = forecast(0, 0);
        let keeps = |it: &Forecast| it.divided().map(|it| (it.client.cents(), it.contractor.cents()));
        assert_eq!((without.result(), keeps(&without)), (Some(Euro::new(8_400_000)), Some((445_000_000, 395_000_000))));
        let decided = forecast(1_200_000, -100_000);
        assert_eq!((decided.tab, decided.cost), (Euro::new(119_200_000), Some(Euro::new(110_900_000))));
        assert_eq!((decided.result(), keeps(&decided)), (Some(Euro::new(8_300_000)), Some((438_400_000, 391_600_000))));
        let all = forecast(2_100_000, -700_000);
        assert_eq!((all.result(), keeps(&all)), (Some(Euro::new(7_700_000)), Some((401_950_000, 368_050_000))));
    }

    #[test]
    fn a_change_of_the_budget_leaves_the_result_and_its_size_of_a_worked_example() {
        let (setback, divided) = forecast(1_200_000, 0).worked(Euro::new(2_000_000));
        assert_eq!((setback, divided.contractor), (Euro::new(2_000_000), Euro::new(-1_000_000)));
        let (setback, _) = forecast(0, -100_000).worked(Euro::new(2_000_000));
        assert_eq!(setback, Euro::new(2_100_000));
    }
}
