//! What changes come to together, exact to the cent.

use crate::design::changes::change::{Change, Effect};
use crate::design::euro::Euro;

/// Which changes are counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scene {
    /// None of them.
    Without,
    /// Those that are decided on, settled ones among them.
    Decided,
    /// All that have an amount, decided on or not.
    All,
}

impl Scene {
    /// Every scene, from none to all.
    pub const ALL: [Self; 3] = [Self::Without, Self::Decided, Self::All];

    /// Whether a change counts in it.
    pub fn counts(self, it: &Change) -> bool {
        match self {
            Self::Without => false,
            Self::Decided => !it.is_open(),
            Self::All => true,
        }
    }

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Without => "change-scene-without",
            Self::Decided => "change-scene-decided",
            Self::All => "change-scene-all",
        }
    }
}

/// What some changes come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// By how much the budget grows, in euro; below zero it shrinks.
    pub budget: Euro,
    /// By how much the result grows, in euro; below zero it shrinks.
    pub result: Euro,
    /// How many have no amount yet, and so count for nothing.
    pub unknown: usize,
}

impl Sum {
    /// What changes come to.
    pub fn of<'a>(changes: impl IntoIterator<Item = &'a Change>) -> Self {
        changes.into_iter().fold(Self::default(), |mut sum, it| {
            match (it.amount, it.effect) {
                (None, _) => sum.unknown += 1,
                (Some(amount), Effect::Budget) => sum.budget += amount,
                (Some(amount), Effect::Result) => sum.result += amount,
            }
            sum
        })
    }

    /// By how much cost grows, in euro: what changes the budget is paid from it, what lowers the result is cost.
    pub fn cost(&self) -> Euro {
        self.budget - self.result
    }
}
