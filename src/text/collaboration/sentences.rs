//! The spider and its course in sentences: the same as the pictures show, read aloud.

use crate::design::collaboration::{Collaboration, Condition, KeyMoment, Tally, Vessels, Voice};
use crate::text::messages::Text;

/// Means that differ by less say the same: they are shown in tenths.
const SAME: f64 = 0.05;

impl Text {
    /// A mean in points: '3,8'.
    fn mean(&self, mean: f64) -> String {
        self.language().one_decimal(mean)
    }

    /// Who filled in a form about a moment: '12 vertellers en 9 reflectoren'.
    pub fn who_scored(&self, moment: &KeyMoment) -> String {
        let of = |it: Voice| moment.tally(it).map(|tally| self.voices(it, tally.forms));
        let all: Vec<String> = Voice::ALL.into_iter().filter_map(of).collect();
        if all.is_empty() { self.get("collaboration-nobody") } else { self.list(&all) }
    }

    /// What the spider of a moment shows, sentence by sentence.
    pub fn spider_says(&self, moment: &KeyMoment) -> Vec<String> {
        let mut said: Vec<String> = Vec::new();
        for voice in Voice::ALL {
            let Some(tally) = moment.tally(voice) else { continue };
            said.push(self.most_and_least(voice, &tally));
        }
        if said.is_empty() {
            return vec![self.get("collaboration-nobody")];
        }
        said.extend(self.furthest_apart(moment));
        let few = |it: &Voice| moment.tally(*it).is_some_and(|it| it.is_few());
        let few: Vec<String> = Voice::ALL.into_iter().filter(few).map(|it| self.voice_many(it)).collect();
        if !few.is_empty() {
            said.push(self.with("collaboration-few", [("voices", self.list(&few).into())]));
        }
        said
    }

    fn most_and_least(&self, voice: Voice, tally: &Tally) -> String {
        let order = tally.by_weight();
        let (most, least) = (order[0], order[order.len() - 1]);
        let voices = self.voice_first(voice);
        let high = self.mean(tally.mean(most));
        if tally.mean(most) - tally.mean(least) < SAME {
            return self.with("collaboration-level", [("voices", voices.into()), ("high", high.into())]);
        }
        let values = [
            ("voices", voices.into()),
            ("most", self.condition_within(most).into()),
            ("high", high.into()),
            ("least", self.condition_within(least).into()),
            ("low", self.mean(tally.mean(least)).into()),
        ];
        self.with("collaboration-most-least", values)
    }

    fn furthest_apart(&self, moment: &KeyMoment) -> Option<String> {
        let [tellers, reflectors] = Voice::ALL.map(|it| moment.tally(it));
        let (tellers, reflectors) = (tellers?, reflectors?);
        let apart = |it: &Condition| (tellers.mean(*it) - reflectors.mean(*it)).abs();
        // Turned round, so that of several the first in the order of the source is told.
        let most = Condition::ALL.into_iter().rev().max_by(|a, b| apart(a).total_cmp(&apart(b)))?;
        if apart(&most) < SAME {
            return Some(self.get("collaboration-same"));
        }
        let values = [
            ("condition", self.condition_within(most).into()),
            ("tellers", self.mean(tellers.mean(most)).into()),
            ("reflectors", self.mean(reflectors.mean(most)).into()),
        ];
        Some(self.with("collaboration-differ", values))
    }

    /// What the marks in the courses are: the middle half of a group, and of a group with few forms each form.
    pub fn spreads_say(&self, all: &Collaboration) -> String {
        let tallies = || all.moments.iter().flat_map(|it| Voice::ALL.map(|voice| it.tally(voice))).flatten();
        let keys = [
            (tallies().any(|it| !it.is_few()), "collaboration-middle-half"),
            (tallies().any(|it| it.is_few()), "collaboration-few-points"),
        ];
        let said: Vec<String> = keys.into_iter().filter(|it| it.0).map(|it| self.get(it.1)).collect();
        said.join(" ")
    }

    /// What holds at every moment, sentence by sentence: what a voice always gave least and most, and where reflectors always
    /// gave more or less than tellers.
    pub fn course_says(&self, all: &Collaboration) -> Vec<String> {
        let mut said: Vec<String> = Vec::new();
        let scored = all.scored();
        if scored.len() < 2 {
            return vec![self.get("collaboration-no-course")];
        }
        let mut told = None;
        for voice in Voice::ALL {
            let tallies: Vec<Tally> = scored.iter().filter_map(|it| it.tally(voice)).collect();
            if tallies.len() < 2 {
                continue;
            }
            for (key, end) in [("collaboration-always-least", 4), ("collaboration-always-most", 0)] {
                if let Some(condition) = always(&tallies, end) {
                    let name = self.condition_within(condition);
                    let voices = self.voice_first(voice);
                    said.push(self.with(key, [("voices", voices.into()), ("condition", name.into())]));
                    if voice == Voice::Teller && end == 4 {
                        told = Some(condition);
                        said.extend(self.reflectors_always(&scored, condition, true));
                    }
                }
            }
        }
        let others = Condition::ALL.into_iter().filter(|it| Some(*it) != told);
        said.extend(others.filter_map(|it| self.reflectors_always(&scored, it, false)));
        if said.is_empty() {
            said.push(self.get("collaboration-no-pattern"));
        }
        said
    }

    /// Where reflectors gave a condition more, or less, at every moment that both scored.
    fn reflectors_always(&self, scored: &[&KeyMoment], condition: Condition, named: bool) -> Option<String> {
        let apart: Vec<f64> = scored.iter().filter_map(|it| it.difference(condition)).collect();
        if apart.len() < 2 {
            return None;
        }
        let key = match (apart.iter().all(|it| *it <= -SAME), apart.iter().all(|it| *it >= SAME)) {
            (true, _) if named => "collaboration-always-more-it",
            (true, _) => "collaboration-always-more",
            (_, true) if named => "collaboration-always-less-it",
            (_, true) => "collaboration-always-less",
            _ => return None,
        };
        Some(self.with(key, [("condition", self.condition_within(condition).into())]))
    }

    /// Two conditions that moved against each other, with how often; what that does not say is said once, by
    /// [`Self::vessels_care`].
    pub fn vessels(&self, it: &Vessels, all: &Collaboration) -> String {
        let moments = all.in_time();
        let name = |at: usize| moments.get(at).map(|it| self.key_moment(it)).unwrap_or_default();
        let values = [
            ("voices", self.voice_many(it.voice).into()),
            ("rose", self.condition_within(it.rose).into()),
            ("fell", self.condition_within(it.fell).into()),
            ("up", self.mean(it.up).into()),
            ("down", self.mean(it.down).into()),
            ("from", name(it.between.0).into()),
            ("to", name(it.between.1).into()),
        ];
        let moved = self.with("collaboration-vessels", values);
        let counts = [("times", it.times.into()), ("steps", it.steps.into())];
        format!("{moved} {}", self.with("collaboration-vessels-times", counts))
    }

    /// That two conditions which move against each other need not move each other.
    pub fn vessels_care(&self) -> String {
        self.get("collaboration-vessels-care")
    }
}

/// The condition that stands at this place of every tally, apart from the others; none where it is not the same, or shares
/// its place with another.
fn always(tallies: &[Tally], place: usize) -> Option<Condition> {
    let first = tallies.first()?.by_weight()[place];
    let beside = if place == 0 { 1 } else { place - 1 };
    let stands = |it: &Tally| {
        let order = it.by_weight();
        order[place] == first && (it.mean(first) - it.mean(order[beside])).abs() >= SAME
    };
    tallies.iter().all(stands).then_some(first)
}
