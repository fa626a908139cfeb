//! What is looked at in the course: a condition with its cards, a moment, what is being agreed.

use crate::design::collaboration::{Advice, Condition, How};
use crate::design::id::KeyMomentId;
use crate::rules::Signal;
use crate::ui::collaboration::course::figures::Figures;
use crate::ui::collaboration::course::standing;
use crate::ui::kit::kept::Kept;

/// What is being agreed, from which advice.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) advice: Advice,
    pub(super) what: String,
    pub(super) who: String,
    pub(super) by: String,
    pub(super) review: String,
    pub(super) fresh: bool,
}

/// What is looked at.
pub(in crate::ui::collaboration) struct State {
    /// The condition whose paradox and cards are open.
    pub(super) condition: Condition,
    /// Which of its how-questions.
    pub(super) how: usize,
    /// The moment that is seen large; none: all are seen small.
    pub(super) large: Option<KeyMomentId>,
    /// What is being agreed.
    pub(super) draft: Option<Draft>,
    /// What the spiders and the courses show.
    pub(super) figures: Kept<(), Figures>,
    /// What stands out.
    pub(super) standing: Kept<(), standing::Standing>,
}

impl Default for State {
    fn default() -> Self {
        let (figures, standing) = (Kept::default(), Kept::default());
        Self { condition: Condition::Ambition, how: 0, large: None, draft: None, figures, standing }
    }
}

impl State {
    /// Sees a moment large.
    pub(in crate::ui::collaboration) fn look_at(&mut self, moment: KeyMomentId) {
        self.large = Some(moment);
    }

    /// Turns to the condition that a signal is about.
    pub(in crate::ui::collaboration) fn turn_to(&mut self, signal: &Signal) {
        if let Some(condition) = standing::condition_of(signal) {
            self.turn(condition);
        }
        self.large = None;
    }

    pub(super) fn turn(&mut self, condition: Condition) {
        (self.condition, self.how) = (condition, 0);
    }

    /// The how-question that is open, its number, and how many the condition has.
    pub(super) fn question(&self) -> Option<(How, usize, usize)> {
        let all: Vec<How> = How::of(self.condition).collect();
        let at = self.how.min(all.len().saturating_sub(1));
        all.get(at).map(|it| (*it, at, all.len()))
    }
}
