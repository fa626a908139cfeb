//! Communicating vessels (ES 4.1): which condition got more while another got less, from one key moment to the next.
//!
//! Everybody divides ten points, so what goes to one condition is taken from the others: what is told is which pairs move
//! against each other, not that one made the other move.

use crate::design::collaboration::condition::Condition;
use crate::design::collaboration::moment::Voice;
use crate::design::collaboration::whole::Collaboration;

/// From how many points a mean counts as having moved between two moments. Ours: half a point, the least that one person
/// can give.
pub const MOVED: f64 = 0.5;

/// Two conditions of which one got more where the other got less.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Vessels {
    /// Who gave the points.
    pub voice: Voice,
    /// One condition: the one that rose at the step at which they moved most.
    pub rose: Condition,
    /// The other.
    pub fell: Condition,
    /// At how many steps they moved against each other, either way.
    pub times: usize,
    /// At how many steps from one moment to the next this voice scored both.
    pub steps: usize,
    /// How much the one rose at the step at which they moved most, in points.
    pub up: f64,
    /// How much the other fell there, in points.
    pub down: f64,
    /// The places of that step's two moments among [`Collaboration::in_time`], from 0.
    pub between: (usize, usize),
}

impl Collaboration {
    /// The pairs of conditions that moved against each other in the points of a voice, what did so most often first.
    pub fn vessels(&self, voice: Voice) -> Vec<Vessels> {
        let course = self.course(voice);
        let scored: Vec<(usize, [f64; 5])> =
            course.iter().enumerate().filter_map(|(at, it)| Some((at, it.1?.means()))).collect();
        let steps = scored.len().saturating_sub(1);
        let mut all = Vec::new();
        for one in 0..Condition::ALL.len() {
            for other in one + 1..Condition::ALL.len() {
                let mut found: Option<Vessels> = None;
                for step in scored.windows(2) {
                    let [(from, before), (to, after)] = step else { continue };
                    let moved = |at: usize| after[at] - before[at];
                    let (up, down) = if moved(one) > moved(other) { (one, other) } else { (other, one) };
                    // A hair less than half a point: means are sums of halves, and are not exact in binary.
                    if moved(up) < MOVED - 1e-9 || -moved(down) < MOVED - 1e-9 {
                        continue;
                    }
                    let times = found.map_or(1, |it| it.times + 1);
                    let (rise, fall) = (moved(up), -moved(down));
                    let most = found.filter(|it| it.up + it.down >= rise + fall);
                    let (rose, fell) = (Condition::ALL[up], Condition::ALL[down]);
                    let here = Vessels { voice, rose, fell, times, steps, up: rise, down: fall, between: (*from, *to) };
                    found = Some(most.map_or(here, |it| Vessels { times, ..it }));
                }
                all.extend(found);
            }
        }
        all.sort_by(|a, b| b.times.cmp(&a.times).then((b.up + b.down).total_cmp(&(a.up + a.down))));
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::collaboration::moment::{KeyMoment, ScoreForm};
    use crate::design::collaboration::points::Halves;
    use crate::design::id::{Ids, KeyMomentId, ScoreFormId};

    fn over(moments: &[[u8; 5]]) -> Collaboration {
        let mut ids = Ids::seeded(8);
        let moments = moments.iter().map(|halves| {
            let mut it = KeyMoment::new(KeyMomentId::new(&mut ids), "moment");
            let (id, voice) = (ScoreFormId::new(&mut ids), Voice::Teller);
            it.forms.push(ScoreForm { id, voice, name: String::new(), halves: Halves::of(*halves) });
            it
        });
        Collaboration { moments: moments.collect(), ..Collaboration::default() }
    }

    #[test]
    fn what_rises_while_another_falls_is_a_pair_and_both_ways_count() {
        let all = over(&[[6, 4, 4, 3, 3], [8, 4, 4, 3, 1], [5, 4, 4, 3, 4], [5, 4, 4, 3, 4]]).vessels(Voice::Teller);
        assert_eq!(all.len(), 1, "{all:?}");
        let it = all[0];
        assert_eq!((it.rose, it.fell), (Condition::Process, Condition::Ambition), "as at the largest step");
        assert_eq!((it.times, it.steps, it.up, it.down, it.between), (2, 3, 1.5, 1.5, (1, 2)));
    }

    #[test]
    fn one_moment_and_another_voice_tell_of_no_pair() {
        assert_eq!(over(&[[6, 4, 4, 3, 3]]).vessels(Voice::Teller), []);
        assert_eq!(over(&[[6, 4, 4, 3, 3], [8, 2, 4, 3, 3]]).vessels(Voice::Reflector), []);
        assert_eq!(over(&[[6, 4, 4, 3, 3], [8, 2, 4, 3, 3]]).vessels(Voice::Teller).len(), 1);
    }
}
