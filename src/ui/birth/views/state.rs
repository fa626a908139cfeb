//! What the three views remember between frames: which aspect is looked at, who scores by the keys, what is being added.

use crate::design::birth::{Aspect, Birth, Light};
use crate::design::id::ScorerId;

/// The three views between frames.
#[derive(Default)]
pub(crate) struct State {
    aspect: Option<Aspect>,
    /// Who scores by the number keys.
    pub(super) scorer: Option<ScorerId>,
    /// Whether somebody more is being asked to score; and whether that was asked just now.
    pub(super) adding: Option<bool>,
    /// Whose name is being typed over; and whether that was asked just now.
    pub(super) renaming: Option<(ScorerId, bool)>,
    /// Whether all that would help is listed.
    pub(super) all_helps: bool,
    /// Whether the row of the aspect is to be scrolled to, and to have the keyboard.
    pub(super) reveal: Option<Reveal>,
    /// Whether the keyboard goes to what shows the score.
    pub(super) to_evidence: bool,
    /// How high the scores were in the pass before.
    pub(super) scores_height: f32,
}

/// What is to be done with the row of the aspect that one went to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reveal {
    /// It comes into sight.
    Scroll,
    /// It has the keyboard too.
    Focus,
}

impl State {
    /// Goes to an aspect.
    pub(crate) fn go_to(&mut self, aspect: Aspect) {
        self.aspect = Some(aspect);
        self.reveal = Some(Reveal::Scroll);
    }

    /// Goes to an aspect with the keyboard.
    pub(super) fn step_to(&mut self, aspect: Aspect) {
        self.aspect = Some(aspect);
        self.reveal = Some(Reveal::Focus);
    }

    /// The aspect that is looked at: at first the first of those that stand lowest.
    pub(super) fn aspect(&mut self, birth: &Birth) -> Aspect {
        let lowest = || {
            let order = [Some(Light::Red), Some(Light::Amber), None, Some(Light::Green)];
            order.into_iter().find_map(|it| birth.standing(it).next()).unwrap_or(Aspect::ALL[0])
        };
        *self.aspect.get_or_insert_with(lowest)
    }

    /// Who scores by the number keys: who was at hand last, else the first.
    pub(super) fn scorer(&mut self, birth: &Birth) -> Option<ScorerId> {
        self.scorer = self.scorer.filter(|it| birth.scorer(*it).is_some());
        self.scorer.or(birth.scorers.first().map(|it| it.id))
    }
}

/// The aspect that lies so many places further in its view, or in the view beside it at the same place.
pub(super) fn further(from: Aspect, (down, right): (isize, isize)) -> Option<Aspect> {
    use crate::design::birth::View;
    if right == 0 {
        let at = Aspect::ALL.iter().position(|it| *it == from)?;
        return Aspect::ALL.get(at.checked_add_signed(down)?).copied();
    }
    let view = View::ALL.iter().position(|it| *it == from.view())?;
    let to = *View::ALL.get(view.checked_add_signed(right)?)?;
    let nth = Aspect::of(from.view()).position(|it| it == from)?;
    Aspect::of(to).nth(nth).or_else(|| Aspect::of(to).last())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_walk_through_a_view_and_to_the_one_beside_it() {
        assert_eq!(further(Aspect::Urgency, (1, 0)), Some(Aspect::Room));
        assert_eq!(further(Aspect::Size, (1, 0)), Some(Aspect::Believers), "on into the next view");
        assert_eq!(further(Aspect::Uncertainty, (-1, 0)), None);
        assert_eq!(further(Aspect::Urgency, (0, 1)), Some(Aspect::Story));
        assert_eq!(further(Aspect::Disbelief, (0, -1)), Some(Aspect::Size), "the last where there are fewer");
        assert_eq!(further(Aspect::Framework, (0, 1)), None);
    }
}
