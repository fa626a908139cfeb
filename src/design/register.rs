//! What a team's own register knows of a risk besides its place and its value: its number, how it stands, what it did.
//!
//! A risk that is closed counts in no figure. One that occurred is no chance any more: it costs (an opportunity: saves) its
//! real amount in every outcome, where it lies.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::design::euro::Euro;
use crate::design::omitted::is_default;
use crate::design::risks::{Risk, RiskDossier, RiskHolder, ThreePoint};

/// How a risk stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Status {
    /// It can still happen.
    #[default]
    Open,
    /// It can happen no more: it counts in no figure.
    Closed,
    /// It happened: it costs or saves its real amount for sure.
    Occurred,
}

impl Status {
    /// Every status, in the order in which lists show them.
    pub const ALL: [Self; 3] = [Self::Open, Self::Closed, Self::Occurred];
}

/// What the register says of one risk.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its number in the team's own register, as it is written there.
    #[serde(default, skip_serializing_if = "is_default")]
    pub number: String,
    /// How it stands.
    #[serde(default, skip_serializing_if = "is_default")]
    pub status: Status,
    /// The day from which it stands so.
    #[serde(default, skip_serializing_if = "is_default")]
    pub since: Option<Date>,
    /// What it really cost or saved when it occurred, in euro; none: not said yet.
    #[serde(default, skip_serializing_if = "is_default")]
    pub actual: Option<Euro>,
    /// What makes it happen.
    #[serde(default, skip_serializing_if = "is_default")]
    pub cause: String,
    /// What it leads to.
    #[serde(default, skip_serializing_if = "is_default")]
    pub consequence: String,
    /// What it does to time, in words: it counts in no figure.
    #[serde(default, skip_serializing_if = "is_default")]
    pub delay: String,
    /// Who act on it besides its holder, none twice.
    #[serde(default, skip_serializing_if = "is_default")]
    pub with: Vec<RiskHolder>,
}

/// What the classes of a register mean: asked once when it is read, kept for the next time.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Classes {
    /// The classes of probability, in their order.
    #[serde(default, skip_serializing_if = "is_default")]
    pub probability: Vec<ProbabilityClass>,
    /// The classes of impact, in their order.
    #[serde(default, skip_serializing_if = "is_default")]
    pub impact: Vec<ImpactClass>,
}

/// A class of probability.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProbabilityClass {
    /// As it is written in the register.
    pub name: String,
    /// The probability (0-1) that it stands for.
    pub probability: f64,
}

/// A class of impact.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImpactClass {
    /// As it is written in the register.
    pub name: String,
    /// The impact that it stands for, in euro.
    pub impact: ThreePoint,
}

impl Entry {
    /// Whether nobody acts on it twice, beside this first holder.
    pub(crate) fn holds_each_once(&self, holder: Option<RiskHolder>) -> bool {
        let twice = |at: usize, it: &RiskHolder| holder == Some(*it) || self.with[..at].contains(it);
        !self.with.iter().enumerate().any(|(at, it)| twice(at, it))
    }
}

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
