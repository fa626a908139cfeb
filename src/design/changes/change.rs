//! One change: what, from whom, how far it is, what it does to the money.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::euro::Euro;
use crate::design::id::{ChangeId, Id, StepId};
use crate::design::omitted::is_default;

/// How far a change is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum ChangeState {
    /// It was raised.
    #[default]
    Raised,
    /// What it does to work, time and money was looked at.
    Assessed,
    /// It was decided on.
    Decided,
    /// It was settled: what it comes to is in the budget or in the result.
    Settled,
}

impl ChangeState {
    /// Every state, in order.
    pub const ALL: [Self; 4] = [Self::Raised, Self::Assessed, Self::Decided, Self::Settled];

    /// Its place in the order, from 0.
    pub const fn nth(self) -> usize {
        self as usize
    }

    /// The state after it; none after the last one.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self.nth() + 1).copied()
    }

    /// The state before it; none before the first one.
    pub fn before(self) -> Option<Self> {
        Self::ALL.get(self.nth().checked_sub(1)?).copied()
    }

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Raised => "change-raised",
            Self::Assessed => "change-assessed",
            Self::Decided => "change-decided",
            Self::Settled => "change-settled",
        }
    }
}

/// Where the amount of a change lands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Effect {
    /// It changes the budget: the TAB moves, and in three domains the fund within it. Cost moves as much, so it changes no
    /// result.
    #[default]
    Budget,
    /// It stays within the budget: the result moves, and the staffel divides that.
    Result,
}

impl Effect {
    /// Both effects.
    pub const ALL: [Self; 2] = [Self::Budget, Self::Result];

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Budget => "change-on-budget",
            Self::Result => "change-on-result",
        }
    }
}

/// A difference of view about a change, and where it is on the ladder.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Apart {
    /// What they do not agree on, as a question.
    #[serde(default, skip_serializing_if = "is_default")]
    pub about: String,
    /// The step of the ladder at which it is; none: not on the ladder yet.
    #[serde(default, skip_serializing_if = "is_default")]
    pub step: Option<StepId>,
}

/// A change to the assignment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// Its id.
    pub id: ChangeId,
    /// Its number as the alliance counts: '07'.
    #[serde(default, skip_serializing_if = "is_default")]
    pub number: String,
    /// What changes.
    pub what: String,
    /// Who raised it: a party, an organisation behind one, or a discipline; none: not said.
    #[serde(default, skip_serializing_if = "is_default")]
    pub from: Option<Id>,
    /// How far it is.
    #[serde(default, skip_serializing_if = "is_default")]
    pub state: ChangeState,
    /// The day on which it was raised.
    #[serde(default, skip_serializing_if = "is_default")]
    pub raised: Option<Date>,
    /// The day on which it was assessed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub assessed: Option<Date>,
    /// The day on which it was decided on.
    #[serde(default, skip_serializing_if = "is_default")]
    pub decided: Option<Date>,
    /// The day on which it was settled.
    #[serde(default, skip_serializing_if = "is_default")]
    pub settled: Option<Date>,
    /// The day by which it is to be decided on, where that is another than the term gives.
    #[serde(default, skip_serializing_if = "is_default")]
    pub due: Option<Date>,
    /// Who decides, where that is another than usual: a role, or an organisation behind a party.
    #[serde(default, skip_serializing_if = "is_default")]
    pub decides: Option<Id>,
    /// What it comes to, in euro: how much the budget grows, or how much the result does; below zero it shrinks. None:
    /// still to be estimated.
    #[serde(default, skip_serializing_if = "is_default")]
    pub amount: Option<Euro>,
    /// Where the amount lands.
    #[serde(default, skip_serializing_if = "is_default")]
    pub effect: Effect,
    /// The difference of view about it; none: there is none.
    #[serde(default, skip_serializing_if = "is_default")]
    pub apart: Option<Apart>,
    /// What was decided, in words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub decision: String,
}

impl Change {
    /// One that was just raised.
    pub fn new(id: ChangeId, number: impl Into<String>, what: impl Into<String>) -> Self {
        Self {
            id,
            number: number.into(),
            what: what.into(),
            from: None,
            state: ChangeState::Raised,
            raised: None,
            assessed: None,
            decided: None,
            settled: None,
            due: None,
            decides: None,
            amount: None,
            effect: Effect::Budget,
            apart: None,
            decision: String::new(),
        }
    }

    /// Whether it is still to be decided on.
    pub fn is_open(&self) -> bool {
        self.state < ChangeState::Decided
    }

    /// The day on which it came to a state; none: not yet, or nobody wrote it down.
    pub fn day(&self, state: ChangeState) -> Option<Date> {
        match state {
            ChangeState::Raised => self.raised,
            ChangeState::Assessed => self.assessed,
            ChangeState::Decided => self.decided,
            ChangeState::Settled => self.settled,
        }
    }

    /// The day on which it came to a state, to write.
    pub(in crate::design) fn day_mut(&mut self, state: ChangeState) -> &mut Option<Date> {
        match state {
            ChangeState::Raised => &mut self.raised,
            ChangeState::Assessed => &mut self.assessed,
            ChangeState::Decided => &mut self.decided,
            ChangeState::Settled => &mut self.settled,
        }
    }

    /// How many days the step to a state took, counted from the state before it that has a day; none where one of the two
    /// days is not known, or they do not follow each other.
    pub fn days_to(&self, state: ChangeState) -> Option<i32> {
        let earlier = ChangeState::ALL[..state.nth()].iter().rev().find_map(|it| self.day(*it))?;
        let days = self.day(state)?.since(earlier).ok()?.get_days();
        (days >= 0).then_some(days)
    }
}
