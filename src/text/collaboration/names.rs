//! What conditions and groups are called, on their own and within a sentence.

use crate::design::collaboration::{Condition, Tally, Voice};
use crate::text::Text;

/// From which difference of means on one is more than another, in points: less is what floating point adds. Ours.
pub(super) const MORE: f64 = 1e-9;

impl Text {
    /// A condition, on its own: 'Ambitie'.
    pub fn condition(&self, it: Condition) -> String {
        self.get(it.key())
    }

    /// A condition within a sentence: 'ambitie'.
    pub fn condition_within(&self, it: Condition) -> String {
        self.condition(it).to_lowercase()
    }

    /// Those of a group, within a sentence: 'vertellers'.
    pub fn voices(&self, it: Voice) -> String {
        self.get(match it {
            Voice::Teller => "voice-tellers",
            Voice::Reflector => "voice-reflectors",
        })
    }

    /// Those of a group at the start of a sentence: 'Vertellers'.
    pub fn voices_first(&self, it: Voice) -> String {
        let words = self.voices(it);
        let mut letters = words.chars();
        letters.next().map(|it| it.to_uppercase().chain(letters).collect()).unwrap_or_default()
    }
}

/// The one that got the most, or with a sign of minus one the least; none where several did.
pub(super) fn extreme(tally: &Tally, sign: f64) -> Option<Condition> {
    let all = extremes(tally, sign);
    if let [one] = all[..] { Some(one) } else { None }
}

/// Those that got the most, or with a sign of minus one the least.
pub(super) fn extremes(tally: &Tally, sign: f64) -> Vec<Condition> {
    let of = |it: Condition| tally.mean(it) * sign;
    let most = Condition::ALL.into_iter().map(of).fold(f64::NEG_INFINITY, f64::max);
    Condition::ALL.into_iter().filter(|it| of(*it) > most - MORE).collect()
}
