//! What the forms about a key moment come to: how many there are of each voice, the mean per condition, and the middle half.
//! Only forms of exactly ten points count.

use crate::design::collaboration::condition::Condition;
use crate::design::collaboration::moment::{KeyMoment, Voice};
use crate::design::collaboration::whole::Collaboration;

/// With fewer forms than this every form is a point of its own: a middle half would say more than there is. Ours.
pub const FEW: usize = 4;

/// What the forms of a voice gave a condition, in points 0-10.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Spread {
    /// The mean.
    pub mean: f64,
    /// Where the middle half of the forms begins: the first quartile.
    pub low: f64,
    /// Where it ends: the third quartile.
    pub high: f64,
}

/// What the forms of a voice about a moment come to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tally {
    /// How many forms count; at least one.
    pub forms: usize,
    /// What each condition got, in the order of [`Condition::ALL`].
    spreads: [Spread; Condition::ALL.len()],
}

impl Tally {
    /// What a condition got.
    pub fn of(&self, condition: Condition) -> Spread {
        // `ALL` has every condition once, so the fallback is never taken.
        let at = Condition::ALL.iter().position(|it| *it == condition);
        at.map_or(Spread::default(), |it| self.spreads[it])
    }

    /// The mean of a condition, in points.
    pub fn mean(&self, condition: Condition) -> f64 {
        self.of(condition).mean
    }

    /// The means in the order of [`Condition::ALL`].
    pub fn means(&self) -> [f64; Condition::ALL.len()] {
        self.spreads.map(|it| it.mean)
    }

    /// Whether there are so few forms that each is a point of its own.
    pub const fn is_few(&self) -> bool {
        self.forms < FEW
    }

    /// The conditions, what got most first; those that got the same in the order of the source.
    pub fn by_weight(&self) -> [Condition; Condition::ALL.len()] {
        let mut all = Condition::ALL;
        all.sort_by(|a, b| self.mean(*b).total_cmp(&self.mean(*a)));
        all
    }
}

/// A quartile of sorted points: what lies at a share of the way from the first to the last, straight between two.
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let Some(last) = sorted.len().checked_sub(1) else { return 0.0 };
    let at = share * last as f64;
    let below = at.floor() as usize;
    let above = (below + 1).min(last);
    sorted[below] + (sorted[above] - sorted[below]) * (at - below as f64)
}

impl KeyMoment {
    /// What the forms of a voice come to; none where no form of theirs counts.
    pub fn tally(&self, voice: Voice) -> Option<Tally> {
        let forms = self.counted(voice).count();
        let spread = |condition| {
            let points = self.points(voice, condition);
            let mean = points.iter().sum::<f64>() / forms as f64;
            Spread { mean, low: quantile(&points, 0.25), high: quantile(&points, 0.75) }
        };
        (forms > 0).then(|| Tally { forms, spreads: Condition::ALL.map(spread) })
    }

    /// The most that is shown of a voice: its largest mean, or of few forms what one of them gave; nought where it did not score.
    fn reach(&self, voice: Voice) -> f64 {
        let Some(tally) = self.tally(voice) else { return 0.0 };
        let most = |it: Condition| {
            let points = if tally.is_few() { self.points(voice, it) } else { vec![tally.mean(it)] };
            points.into_iter().fold(0.0, f64::max)
        };
        Condition::ALL.into_iter().map(most).fold(0.0, f64::max)
    }

    /// How much more the tellers gave a condition than the reflectors, in points; none where one of them did not score.
    pub fn difference(&self, condition: Condition) -> Option<f64> {
        let [tellers, reflectors] = Voice::ALL.map(|it| self.tally(it));
        Some(tellers?.mean(condition) - reflectors?.mean(condition))
    }
}

impl Collaboration {
    /// What a voice gave at each moment in time; none where it did not score.
    pub fn course(&self, voice: Voice) -> Vec<(&KeyMoment, Option<Tally>)> {
        self.in_time().into_iter().map(|it| (it, it.tally(voice))).collect()
    }

    /// The points at the outer ring of every spider: the most that is in any, rounded up; at least one. That is a mean, or of
    /// few forms what one of them gave.
    pub fn ring(&self) -> u8 {
        let all = self.moments.iter().flat_map(|it| Voice::ALL.map(|voice| it.reach(voice)));
        all.fold(1.0, f64::max).ceil() as u8
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::collaboration::moment::ScoreForm;
    use crate::design::collaboration::points::Halves;
    use crate::design::id::{Ids, KeyMomentId, ScoreFormId};

    fn moment(forms: &[(Voice, [u8; 5])]) -> KeyMoment {
        let mut ids = Ids::seeded(6);
        let mut moment = KeyMoment::new(KeyMomentId::new(&mut ids), "Uitspraak");
        let form = |(voice, halves): &(Voice, [u8; 5])| ScoreForm {
            id: ScoreFormId::new(&mut ids),
            voice: *voice,
            name: String::new(),
            halves: Halves::of(*halves),
        };
        moment.forms = forms.iter().map(form).collect();
        moment
    }

    #[test]
    fn means_and_the_middle_half_are_per_voice_and_only_of_ten_points() {
        let teller = |ambition: u8, rest: u8| (Voice::Teller, [ambition, rest, 0, 0, 0]);
        let it = moment(&[
            teller(4, 16),
            teller(8, 12),
            teller(10, 10),
            teller(18, 2),
            teller(20, 20),
            (Voice::Reflector, [0, 20, 0, 0, 0]),
        ]);
        let tellers = it.tally(Voice::Teller).expect("four count");
        assert_eq!((tellers.forms, tellers.is_few()), (4, false));
        assert_eq!(tellers.of(Condition::Ambition), Spread { mean: 5.0, low: 3.5, high: 6.0 });
        assert!((tellers.means().iter().sum::<f64>() - 10.0).abs() < 1e-12);
        assert_eq!(it.difference(Condition::Ambition), Some(5.0));
        assert_eq!(it.difference(Condition::Interests), Some(-5.0));
        assert_eq!(it.tally(Voice::Reflector).map(|it| (it.forms, it.is_few())), Some((1, true)));
        assert_eq!(it.not_ten().count(), 1);
        assert_eq!(tellers.by_weight()[..3], [Condition::Ambition, Condition::Interests, Condition::Relation]);
    }

    #[test]
    fn nobody_scored_is_no_nought() {
        let it = moment(&[(Voice::Teller, [1, 1, 1, 1, 1])]);
        assert_eq!((it.tally(Voice::Teller), it.difference(Condition::Process), it.is_scored()), (None, None, false));
    }
}
