//! How a risk counts by how it stands: not at all once it is closed, for sure once it occurred.

use crate::design::register::Status;
use crate::design::risks::{Risk, RiskDossier, RiskHolder, ThreePoint};

impl Risk {
    /// Lets nobody act on it twice; where its holder went, the first of the others takes that place.
    pub(crate) fn tidy_holders(&mut self) {
        let mut all: Vec<RiskHolder> = Vec::new();
        for it in self.holders() {
            if !all.contains(&it) {
                all.push(it);
            }
        }
        let mut all = all.into_iter();
        self.holder = all.next();
        self.register.with = all.collect();
    }
}

impl Risk {
    /// Whether it counts in no figure any more.
    pub fn is_closed(&self) -> bool {
        self.register.status == Status::Closed
    }

    /// Whether it happened.
    pub fn has_occurred(&self) -> bool {
        self.register.status == Status::Occurred
    }

    /// Whether it can still happen.
    pub fn is_open(&self) -> bool {
        self.register.status == Status::Open
    }

    /// Everybody who acts on it, the first holder first.
    pub fn holders(&self) -> impl Iterator<Item = RiskHolder> + '_ {
        self.holder.into_iter().chain(self.register.with.iter().copied())
    }

    /// The probability (0-1) and the impact with which it counts before measures; none where it counts in no figure, or
    /// while either is unknown. What occurred costs its real amount for sure; while that is not said, the likely one.
    pub fn counted(&self) -> Option<(f64, ThreePoint)> {
        match self.register.status {
            Status::Closed => None,
            Status::Open => Some((self.probability?, self.impact?)),
            Status::Occurred => {
                let amount = self.register.actual.or(self.impact.map(|it| it.likely))?;
                Some((1.0, ThreePoint { low: amount, likely: amount, high: amount }))
            }
        }
    }

    /// Whether a figure waits for its probability or its amount.
    pub fn lacks_value(&self) -> bool {
        !self.is_closed() && self.counted().is_none()
    }
}

impl RiskDossier {
    /// The risks and opportunities that count: all but those that are closed.
    pub fn counting(&self) -> impl Iterator<Item = &Risk> {
        self.list.iter().filter(|it| !it.is_closed())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::euro::Euro;
    use crate::design::id::{Ids, MeasureId, RiskId};
    use crate::design::risks::{Measure, Nature};

    fn risk() -> Risk {
        let ids = &mut Ids::seeded(1);
        let mut risk = Risk::new(RiskId::new(ids), Nature::Risk, "Zetting");
        risk.probability = Some(0.5);
        risk.impact = Some(ThreePoint { low: Euro::new(100), likely: Euro::new(200), high: Euro::new(300) });
        let (id, title) = (MeasureId::new(ids), String::new());
        let (cost, planned) = (Euro::new(10), true);
        risk.measures = vec![Measure { id, title, cost, cuts_probability: 0.5, cuts_impact: 0.0, planned }];
        risk
    }

    #[test]
    fn what_is_closed_counts_nowhere_and_what_occurred_counts_whole() {
        let mut risk = risk();
        assert_eq!(risk.expected(), Some(50.0));
        assert!(!risk.lacks_value());
        risk.register.status = Status::Closed;
        assert_eq!((risk.expected(), risk.planned_cost(), risk.lacks_value()), (None, Euro::ZERO, false));
        risk.register.status = Status::Occurred;
        assert_eq!(risk.expected(), Some(200.0), "the likely amount until the real one is known");
        risk.register.actual = Some(Euro::new(250));
        assert_eq!((risk.expected(), risk.planned_cost()), (Some(250.0), Euro::new(10)));
        assert!(risk.worth_planning().is_empty(), "nothing keeps off what happened");
        (risk.impact, risk.register.actual) = (None, None);
        assert!(risk.lacks_value());
    }

    #[test]
    fn nobody_acts_on_a_risk_twice() {
        use crate::design::id::DisciplineId;
        let ids = &mut Ids::seeded(1);
        let [a, b] = [(); 2].map(|()| RiskHolder::Discipline(DisciplineId::new(ids)));
        let mut risk = risk();
        (risk.holder, risk.register.with) = (Some(a), vec![b, a, b]);
        assert!(!risk.register.holds_each_once(risk.holder));
        risk.tidy_holders();
        assert_eq!((risk.holder, &risk.register.with[..]), (Some(a), &[b][..]));
        assert!(risk.register.holds_each_once(risk.holder));
        risk.holder = None;
        risk.tidy_holders();
        assert_eq!((risk.holder, risk.register.with.len()), (Some(b), 0), "the next one takes it over");
    }
}
