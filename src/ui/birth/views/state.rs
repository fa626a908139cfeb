//! What the three views remember between frames: which aspect is looked at, who scores by the keys, what is being added.

use crate::design::birth::{Aspect, Birth, Light};
use crate::design::id::ScorerId;

/// The three views between frames.
#[derive(Default)]
pub(crate) struct State {
    aspect: Option<Aspect>,
    /// Who was at hand last.
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
    /// It has the keyboard again, and nothing moves.
    Back,
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

    /// The keyboard goes back to the row of the aspect: what was done beside it is done.
    pub(super) fn back(&mut self) {
        self.reveal = Some(Reveal::Back);
    }

    /// Who was at hand last, else the first.
    pub(super) fn at_hand(&mut self, birth: &Birth) -> Option<ScorerId> {
        self.scorer = self.scorer.filter(|it| birth.scorer(*it).is_some());
        self.scorer.or(birth.scorers.first().map(|it| it.id))
    }

    /// Whom the number keys score for at the row of an aspect: the first who did not score it; once all did, who was at hand
    /// last, so that what was just scored is set right.
    pub(super) fn next(&mut self, birth: &Birth, aspect: Aspect) -> Option<ScorerId> {
        let open = birth.scorers.iter().find(|it| it.light(aspect).is_none()).map(|it| it.id);
        open.or_else(|| self.at_hand(birth))
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
    fn the_keys_go_on_to_who_did_not_score_yet() {
        use crate::design::birth::{Score, Scorer};
        use crate::design::id::Ids;
        let mut ids = Ids::seeded(5);
        let scored = |light| vec![Score { aspect: Aspect::Story, light, evidence: String::new(), on: None }];
        let mut scorer = |light| Scorer { id: ScorerId::new(&mut ids), who: "Wie".into(), scores: scored(light) };
        let mut birth = Birth { scorers: vec![scorer(Some(Light::Green)), scorer(None)], ..Birth::default() };
        let [first, second] = [birth.scorers[0].id, birth.scorers[1].id];
        let mut state = State { scorer: Some(first), ..State::default() };
        assert_eq!(state.next(&birth, Aspect::Story), Some(second));
        birth.scorers[1].scores = scored(Some(Light::Red));
        assert_eq!(state.next(&birth, Aspect::Story), Some(first), "who was at hand");
        state.scorer = Some(second);
        assert_eq!(state.next(&birth, Aspect::Story), Some(second));
    }

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
