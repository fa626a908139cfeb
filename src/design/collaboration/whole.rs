//! The collaboration as a whole: its key moments, in the order of time, and what the team says of its own paradoxes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::birth::Moment;
use crate::design::collaboration::condition::Condition;
use crate::design::collaboration::moment::{KeyMoment, ScoreForm};
use crate::design::id::{KeyMomentId, ScoreFormId};
use crate::design::omitted::is_default;

/// How the paradox of a condition shows in this alliance, in the team's own words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnParadox {
    /// The condition.
    pub of: Condition,
    /// How it shows here.
    pub text: String,
}

/// What is known of the collaboration.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Collaboration {
    /// The key moments, in the order in which they were put.
    #[serde(default, skip_serializing_if = "is_default")]
    pub moments: Vec<KeyMoment>,
    /// How the paradoxes show here, each condition at most once.
    #[serde(default, skip_serializing_if = "is_default")]
    pub paradoxes: Vec<OwnParadox>,
}

impl Collaboration {
    /// Whether the team worked on it.
    pub fn is_started(&self) -> bool {
        *self != Self::default()
    }

    /// A key moment.
    pub fn moment(&self, id: KeyMomentId) -> Option<&KeyMoment> {
        self.moments.iter().find(|it| it.id == id)
    }

    /// The moment that a form is about, and the form.
    pub fn form(&self, id: ScoreFormId) -> Option<(&KeyMoment, &ScoreForm)> {
        self.moments.iter().find_map(|it| Some((it, it.forms.iter().find(|form| form.id == id)?)))
    }

    /// How the paradox of a condition shows here; none where the team said nothing.
    pub fn paradox(&self, of: Condition) -> Option<&str> {
        self.paradoxes.iter().find(|it| it.of == of).map(|it| it.text.as_str())
    }

    /// The moments as they followed each other. One without a date stays behind the one that it was put behind.
    pub fn in_time(&self) -> Vec<&KeyMoment> {
        let mut last = f64::NEG_INFINITY;
        let at = |it| {
            let moment: &KeyMoment = it;
            last = moment.when.map_or(last, Moment::at);
            (last, moment)
        };
        let mut all: Vec<(f64, &KeyMoment)> = self.moments.iter().map(at).collect();
        all.sort_by(|a, b| a.0.total_cmp(&b.0));
        all.into_iter().map(|it| it.1).collect()
    }

    /// The moments about which a form counts, as they followed each other.
    pub fn scored(&self) -> Vec<&KeyMoment> {
        self.in_time().into_iter().filter(|it| it.is_scored()).collect()
    }

    /// The latest moment about which a form counts.
    pub fn latest(&self) -> Option<&KeyMoment> {
        self.scored().last().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::id::Ids;

    #[test]
    fn moments_follow_each_other_in_time_and_one_without_a_date_stays_where_it_was_put() {
        let mut ids = Ids::seeded(2);
        let mut moment = |name: &str, when| KeyMoment { when, ..KeyMoment::new(KeyMomentId::new(&mut ids), name) };
        let moments = vec![
            moment("start", None),
            moment("uitspraak", Some(Moment::Year(2019))),
            moment("nasleep", None),
            moment("ontwerp", Some(Moment::Year(2017))),
        ];
        let all = Collaboration { moments, ..Collaboration::default() };
        let names: Vec<&str> = all.in_time().into_iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, ["start", "ontwerp", "uitspraak", "nasleep"]);
        assert_eq!(all.latest(), None, "nobody filled in a form");
    }
}
